import { describe, expect, it } from 'vitest';
import type { UnitId } from '../../../src/core/model/ids';
import type { Rule, RulePack } from '../../../src/core/model/norm';
import type { Finding } from '../../../src/core/norms/finding';
import { findingChanges } from '../../../src/core/norms/findingChanges';

const finding = (rule: string, unit: string | null, value = 1): Finding => ({
  rule: { id: rule } as Rule,
  pack: {} as RulePack,
  unitId: unit as UnitId | null,
  units: [],
  outcome: 'broken',
  severity: 'violation',
  value,
  threshold: 5,
  acceptedReason: null,
});

describe('findingChanges', () => {
  it('tells new and solved findings; one whose number alone changes is neither', () => {
    const [stays, goes, plan] = [finding('a', 'u'), finding('a', 'v'), finding('a', null)];
    const [now, comes] = [finding('a', 'u', 2), finding('b', 'u')];
    expect(findingChanges([stays, goes, plan], [now, comes, plan])).toEqual({
      gained: [comes],
      solved: [goes],
    });
  });
});

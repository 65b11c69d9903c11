import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { builtInRulePacks } from '../../../src/core/files/builtInRulePacks';
import { agencyIn } from '../../../src/core/model/structure';
import {
  ALL_FINDINGS,
  arrangeFindings,
  FINDING_GROUPINGS,
  type FindingFilter,
} from '../../../src/core/norms/arrangeFindings';
import { evaluateNorms } from '../../../src/core/norms/evaluateNorms';
import { startPlan } from '../../../src/core/scenarios/newPlan';
import { structureOf } from '../../../src/core/scenarios/structures';
import { arbitraryForest } from '../../arbitraries/plans';
import { runs } from '../../arbitraries/runs';
import { sid, withSnapshot } from '../../builders/aPlan';

const arranged = (
  plan: ReturnType<typeof startPlan>,
  grouping: (typeof FINDING_GROUPINGS)[number],
  filter: Partial<FindingFilter> = {},
) =>
  arrangeFindings(evaluateNorms(plan, sid('now')), {
    structure: structureOf(plan, sid('now')),
    grouping,
    filter: { ...ALL_FINDINGS, ...filter },
    ruleName: (rule) => rule.id,
  });
const start = () =>
  startPlan(
    { documentId: 'doc', name: 'x', locality: 'x', localityClass: 'special' },
    builtInRulePacks(),
  );

describe('findings under headings', () => {
  it('are all there exactly once, each under what it shares', () => {
    fc.assert(
      fc.property(arbitraryForest(), fc.constantFrom(...FINDING_GROUPINGS), (forest, grouping) => {
        const plan = withSnapshot(start(), 'now', '2022-12-31', forest);
        const structure = structureOf(plan, sid('now'));
        const groups = arranged(plan, grouping);
        expect(new Set(groups.flatMap(({ findings }) => findings)).size).toBe(
          evaluateNorms(plan, sid('now')).length,
        );
        for (const { head, findings } of groups)
          for (const { rule, unitId, severity } of findings) {
            if (head.by === 'rule') expect(rule).toBe(head.rule);
            if (head.by === 'severity') expect(severity).toBe(head.severity);
            if (head.by === 'agency')
              expect(head.agency).toBe(unitId === null ? null : agencyIn(structure, unitId));
          }
      }),
      runs(100),
    );
  });

  it('are found by names without diacritics and by outcome', () => {
    const plan = withSnapshot(start(), 'now', '2022-12-31', [
      {
        id: 'so',
        kind: 'department',
        name: 'Sở Nội vụ',
        leadership: { head: 1, deputies: 1 },
        children: [
          { id: 'p', name: 'Phòng Tổ chức', leadership: { head: 1, deputies: 4 } },
          { id: 'q', name: 'Phòng Cải cách', leadership: { head: 1, deputies: 4 } },
        ],
      },
    ]);
    const units = (filter: Partial<FindingFilter>) =>
      arranged(plan, 'rule', filter).flatMap(({ findings }) =>
        findings.map(({ unitId, outcome }) => `${unitId} ${outcome}`),
      );
    expect(units({ text: 'to chuc', outcome: 'broken' })).toEqual(['p broken']);
    expect(units({ text: 'so noi vu', outcome: 'broken' })).toEqual(['p broken', 'q broken']);
    expect(units({ severity: 'warning' })).toEqual([]);
    expect(units({ acceptance: 'accepted' })).toEqual([]);
  });
});

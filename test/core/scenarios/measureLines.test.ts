import { describe, expect, it } from 'vitest';
import { applyChange } from '../../../src/core/changes/changeSet';
import { translate } from '../../../src/core/messages/translate';
import { unitId } from '../../../src/core/model/ids';
import { editMeasure } from '../../../src/core/scenarios/editMeasure';
import { measureLines } from '../../../src/core/scenarios/measureLines';
import { afterCommands } from '../../builders/anEdit';
import { emptyPlan, sid, withScenario, withSnapshot } from '../../builders/aPlan';

const PLAN = sid('plan');

describe('lines of measures', () => {
  it('tell a unit that is gone by its name, never by its id', () => {
    const base = withScenario(
      withSnapshot(emptyPlan(), 'now', '2022-12-31', [
        { id: 'r', kind: 'department', children: [{ id: 'a' }] },
      ]),
      'plan',
      'now',
    );
    const plan = afterCommands(base, PLAN, [
      {
        kind: 'createUnit',
        unitId: unitId('x91ab'),
        place: { kind: 'under', parentId: unitId('r'), index: null },
        name: 'Tổ Mỹ thuật',
        unitKind: 'team',
        headcount: {},
      },
      {
        kind: 'moveUnit',
        unitId: unitId('a'),
        place: { kind: 'under', parentId: unitId('x91ab'), index: null },
      },
    ]);
    const [created] = measureLines(plan, PLAN);
    if (created === undefined) throw new Error('no measure');
    const off = applyChange(plan, editMeasure(plan, created.measure.id, { isEnabled: false }));
    const texts = measureLines(off, PLAN).flatMap(({ text, conflict }) =>
      [text, conflict].flatMap((one) =>
        one === null ? [] : [translate('vi', one.key, one.params)],
      ),
    );
    expect(texts).toHaveLength(3);
    expect(texts[1]).toBe('Chuyển Đơn vị a về Tổ Mỹ thuật');
    expect(texts[2]).toContain('Tổ Mỹ thuật');
    expect(texts.join()).not.toContain('x91ab');
  });
});

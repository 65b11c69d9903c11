import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyChange } from '../../../src/core/changes/changeSet';
import { compareSnapshots } from '../../../src/core/comparison/compareSnapshots';
import type { Plan } from '../../../src/core/model/plan';
import { editMeasure } from '../../../src/core/scenarios/editMeasure';
import { effectOnOthers } from '../../../src/core/scenarios/effectOnOthers';
import { measuresOf, replayedOf } from '../../../src/core/scenarios/structures';
import { arbitraryDraws, arbitraryPlan } from '../../arbitraries/plans';
import { runs } from '../../arbitraries/runs';
import { sid, withScenario } from '../../builders/aPlan';
import { drawnScenario } from '../../builders/drawnScenario';

const [ONE, TWO] = [sid('one'), sid('two')];
const SCENARIOS = [ONE, TWO];

describe('switching a measure', () => {
  it('tells just the measures that stop, and switching back brings all of them back', () => {
    fc.assert(
      fc.property(
        arbitraryPlan,
        arbitraryDraws(8),
        arbitraryDraws(4),
        fc.nat(7),
        (base, draws, more, at) => {
          let plan = drawnScenario(withScenario(base, 'one', 'now'), 'one', draws);
          plan = drawnScenario(withScenario(plan, 'two', 'one'), 'two', more);
          const measures = measuresOf(plan, ONE);
          const measure = measures[at % Math.max(1, measures.length)];
          if (measure === undefined) return;
          const off = applyChange(plan, editMeasure(plan, measure.id, { isEnabled: false }));
          const { stopped, resumed } = effectOnOthers(plan, off, measure.id);
          const refused = (from: Plan): string[] =>
            SCENARIOS.flatMap((id) => replayedOf(from, id).conflicts.map((one) => one.measureId));
          expect(resumed).toEqual([]);
          expect(stopped.map((one) => one.measure.id)).toEqual(refused(off));
          const on = applyChange(off, editMeasure(off, measure.id, { isEnabled: true }));
          expect(effectOnOthers(off, on, measure.id).resumed.map((one) => one.measure.id)).toEqual(
            refused(off),
          );
          expect(refused(on)).toEqual([]);
          for (const id of SCENARIOS) expect(measuresOf(on, id)).toEqual(measuresOf(plan, id));
          expect(compareSnapshots(on, ONE, ONE).items).toEqual([]);
        },
      ),
      runs(60),
    );
  });
});

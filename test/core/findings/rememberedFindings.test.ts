import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toPlanData } from '../../../src/core/files/planData';
import { readPlanData } from '../../../src/core/files/planFile';
import { findingsIn } from '../../../src/core/findings/findingsIn';
import type { AutonomyGroup } from '../../../src/core/model/autonomy';
import type { Plan } from '../../../src/core/model/plan';
import { type Structure, walk } from '../../../src/core/model/structure';
import { structureOf } from '../../../src/core/scenarios/structures';
import { arbitraryDraws, arbitraryForest, commandFrom } from '../../arbitraries/plans';
import { runs } from '../../arbitraries/runs';
import { tryCommand } from '../../builders/anEdit';
import {
  autonomous,
  emptyPlan,
  sid,
  type UnitSketch,
  withScenario,
  withSnapshot,
} from '../../builders/aPlan';

/** The same plan made of new objects, of which nothing is remembered. */
function forgotten(plan: Plan): Plan {
  const read = readPlanData(JSON.parse(JSON.stringify(toPlanData(plan))));
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  return read.value;
}

/** Revenue that the draws set goes up to 1,000; an expenditure of 900 makes all groups of it. */
const withExpenditure = (sketch: UnitSketch): UnitSketch => ({
  ...sketch,
  autonomy: autonomous(sketch.autonomy?.group ?? 'unknown', {
    revenue: sketch.id.length * 130,
    recurrentExpenditure: 900,
  }),
  children: (sketch.children ?? []).map(withExpenditure),
});

/** Units of which group and figures say two things, in list order; dates play no part here. */
function naiveContradictions(structure: Structure): string[] {
  const found: string[] = [];
  for (const { unit } of walk(structure)) {
    if (unit.kind !== 'psu' || unit.legalStatus !== 'own' || unit.autonomy === null) continue;
    const { group, revenue, recurrentExpenditure } = unit.autonomy;
    if (revenue === null || recurrentExpenditure === null || group === 'unknown') continue;
    const allowed: AutonomyGroup[] =
      revenue >= 900
        ? ['1', '2']
        : revenue >= 630
          ? ['3', '3a']
          : revenue >= 270
            ? ['3', '3b']
            : revenue >= 90
              ? ['3', '3c']
              : ['4'];
    if (!allowed.includes(group)) found.push(unit.id);
  }
  return found;
}

describe('findings after an edit', () => {
  it('are those of a plan judged from scratch and of plain arithmetic, after any commands', () => {
    fc.assert(
      fc.property(arbitraryForest('b'), arbitraryDraws(12), (roots, draws) => {
        let plan = withSnapshot(emptyPlan(), 'now', '2022-12-31', roots.map(withExpenditure));
        plan = withScenario(plan, 'one', 'now');
        draws.forEach((draw, i) => {
          const command = commandFrom(draw, structureOf(plan, sid('one')), `new${i}`);
          if (command === null) return;
          plan = tryCommand(plan, sid('one'), command).plan;
          const found = findingsIn(plan, sid('one'));
          expect(found).toEqual(findingsIn(forgotten(plan), sid('one')));
          expect(
            found
              .filter(({ rule }) => rule.id === 'autonomy.groupDiffers')
              .map((one) => one.unitId),
          ).toEqual(naiveContradictions(structureOf(plan, sid('one'))));
        });
      }),
      runs(60),
    );
  });
});

import fc from 'fast-check';
import { applyChange } from '../../src/core/changes/changeSet';
import { AUTONOMY_GROUPS, type AutonomyGroup } from '../../src/core/model/autonomy';
import { LINEAGE_KINDS, type LineageKind } from '../../src/core/model/lineage';
import { type Plan, tableOf } from '../../src/core/model/plan';
import { editMeasure } from '../../src/core/scenarios/editMeasure';
import { structureOf } from '../../src/core/scenarios/structures';
import { tryCommand } from '../builders/anEdit';
import {
  autonomous,
  day,
  emptyPlan,
  sid,
  type UnitSketch,
  withLinks,
  withScenario,
  withSnapshot,
} from '../builders/aPlan';
import { arbitraryDraws, arbitraryForest, commandFrom } from './plans';

const CHOICES = fc.array(fc.nat(1_000), { minLength: 60, maxLength: 60 });

/** Decisions dated after the list, and units without a clear legal status, by chance. */
function varied(roots: readonly UnitSketch[], choice: () => number): readonly UnitSketch[] {
  return roots.map((unit) => ({
    ...unit,
    ...(choice() % 5 === 0 ? { legalStatus: choice() % 2 === 0 ? 'unknown' : 'none' } : {}),
    ...(choice() % 5 === 0
      ? {
          autonomy: autonomous(AUTONOMY_GROUPS[choice() % 8] as AutonomyGroup, {
            decisionDate: day(`${2014 + (choice() % 12)}-06-01`),
          }),
        }
      : {}),
    children: varied(unit.children ?? [], choice),
  })) as UnitSketch[];
}

function linksBetween(plan: Plan, from: string, to: string, choice: () => number) {
  const later = [...structureOf(plan, sid(to)).units.values()];
  const links: [string, LineageKind][] = [];
  for (const { id } of structureOf(plan, sid(from)).units.values())
    for (let i = choice() % 3; i > 0; i -= 1) {
      const kind = LINEAGE_KINDS[choice() % LINEAGE_KINDS.length] as LineageKind;
      if (kind === 'created') continue;
      const end =
        kind === 'dissolved' || kind === 'leftPlan' ? '' : later[choice() % later.length]?.id;
      links.push([`${id}>${end}`, kind]);
    }
  return links;
}

/** Three lists, a scenario and a scenario on it, with measures dated, undated, off and rejected. */
export const arbitraryChain = fc
  .tuple(
    arbitraryForest('a'),
    arbitraryForest('b'),
    arbitraryForest('c'),
    arbitraryDraws(8),
    arbitraryDraws(5),
    CHOICES,
  )
  .map(([a, b, c, first, second, choices]) => {
    let at = 0;
    const choice = (): number => {
      at += 1;
      return (choices[at % choices.length] as number) + at;
    };
    let plan = withSnapshot(emptyPlan(), 'l15', '2015-12-31', varied(a, choice));
    plan = withSnapshot(plan, 'l17', '2017-12-31', varied(b, choice), {
      predecessorId: sid('l15'),
    });
    plan = withSnapshot(plan, 'l22', '2022-12-31', varied(c, choice), {
      predecessorId: sid('l17'),
    });
    plan = withLinks(plan, 'l17', linksBetween(plan, 'l15', 'l17', choice));
    plan = withLinks(plan, 'l22', linksBetween(plan, 'l17', 'l22', choice));
    plan = withScenario(plan, 'one', 'l22', '2024-06-30');
    for (const [name, draws] of [
      ['one', first],
      ['two', second],
    ] as const) {
      if (name === 'two') plan = withScenario(plan, 'two', 'one', '2024-12-31');
      for (const [i, draw] of draws.entries()) {
        const drawn = commandFrom(draw, structureOf(plan, sid(name)), `${name}-n${i}`);
        // A conversion counts from its own date on, whenever its decision will be signed.
        const command =
          drawn?.kind === 'convertAutonomy' && choice() % 2 === 0
            ? { ...drawn, decisionDate: day('2030-01-01') }
            : drawn;
        const date = [null, day('2024-01-01'), day('2026-01-01')][choice() % 3] ?? null;
        if (command !== null) plan = tryCommand(plan, sid(name), command, date).plan;
      }
    }
    for (const measure of tableOf(plan, 'measures').values()) {
      const n = choice() % 8;
      if (n === 0) plan = applyChange(plan, editMeasure(plan, measure.id, { isEnabled: false }));
      if (n === 1) plan = applyChange(plan, editMeasure(plan, measure.id, { status: 'rejected' }));
    }
    return plan;
  });

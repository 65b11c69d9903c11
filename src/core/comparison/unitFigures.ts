import { addSums, NOTHING, type PostSum, payrollSum, type RollUp } from '../figures/rollUp';
import { planTotal, totalsOf } from '../figures/totals';
import type { AutonomyGroup } from '../model/autonomy';
import type { Category } from '../model/headcount';
import type { SnapshotId, UnitId } from '../model/ids';
import { inOrder, type Plan, tableOf } from '../model/plan';
import type { Coverage, Snapshot } from '../model/snapshot';
import { type Structure, topmostIn, unitIn, walk } from '../model/structure';
import { isPublicServiceUnit } from '../model/unit';
import { eventsOf } from '../scenarios/eventsOf';
import { coverageOf, snapshotIn, structureOf } from '../scenarios/structures';
import { convertedIn, countedGroup } from '../targets/countsAs';
import { ownPayroll } from './itemPosts';

/** Figures of units side by side. `withBelow`: biên chế with all units below. */
export const NUMBER_FIGURES = ['assigned', 'present', 'withBelow', 'leaders'] as const;
export type NumberFigure = (typeof NUMBER_FIGURES)[number];
/** What may stand in the columns: numbers, the group of autonomy, what became of the unit. */
export const UNIT_FIGURES = [...NUMBER_FIGURES, 'group', 'change'] as const;
export type UnitFigure = (typeof UNIT_FIGURES)[number];

/** Whether a figure is a number, with a sum and a difference. */
export const isNumberFigure = (figure: UnitFigure): figure is NumberFigure =>
  figure !== 'group' && figure !== 'change';

/** One snapshot with what its units' figures are read from. */
export interface FigureColumn {
  readonly snapshot: Snapshot;
  readonly structure: Structure;
  readonly coverage: Coverage;
  readonly totals: RollUp;
  readonly categories: readonly Category[];
  readonly groupOf: (id: UnitId) => AutonomyGroup | null;
}

/** The column of a snapshot. */
export function figureColumnOf(plan: Plan, id: SnapshotId): FigureColumn {
  const structure = structureOf(plan, id);
  const coverage = coverageOf(plan, id);
  const snapshot = snapshotIn(plan, id);
  const converted = convertedIn(eventsOf(plan, id));
  return {
    snapshot,
    structure,
    coverage,
    totals: totalsOf(structure, coverage),
    categories: inOrder(tableOf(plan, 'categories')),
    groupOf: (unitId) => {
      const unit = unitIn(structure, unitId);
      return isPublicServiceUnit(unit) ? countedGroup(unit, snapshot.asOf, converted) : null;
    },
  };
}

/** A figure of units together; null where there are none. */
export function figureOf(
  column: FigureColumn,
  ids: readonly UnitId[],
  figure: NumberFigure,
): PostSum | null {
  if (ids.length === 0) return null;
  const { structure, coverage, categories, totals } = column;
  switch (figure) {
    case 'assigned':
    case 'present':
      return ownPayroll(structure, ids, categories, coverage, figure);
    case 'withBelow': {
      let sum = NOTHING;
      for (const id of topmostIn(structure, ids)) {
        const total = totals.get(id);
        if (total !== undefined) sum = addSums(sum, payrollSum(total, categories, 'assigned'));
      }
      return sum;
    }
    case 'leaders':
      return leadersOf(structure, ids);
  }
}

/** Heads and deputies in place; a unit of which either is not told lacks in the sum. */
function leadersOf(structure: Structure, ids: Iterable<UnitId>): PostSum {
  let [known, unknown] = [0, 0];
  for (const id of ids) {
    const { head, deputies } = unitIn(structure, id).leadership;
    known += (head ?? 0) + (deputies ?? 0);
    if (head === null || deputies === null) unknown += 1;
  }
  return { known, unknown };
}

/** A figure of the whole snapshot, as the plan's totals have it. */
export function figureTotal(column: FigureColumn, figure: NumberFigure): PostSum {
  const { structure, totals, categories } = column;
  if (figure === 'leaders')
    return leadersOf(
      structure,
      [...walk(structure)].map(({ unit }) => unit.id),
    );
  const measure = figure === 'present' ? 'present' : 'assigned';
  return payrollSum(planTotal(structure, totals).all, categories, measure);
}

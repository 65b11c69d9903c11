import { addSums, NOTHING, type PostSum, sumOf, type UnitTotal } from '../figures/rollUp';
import { planTotal, totalsOf } from '../figures/totals';
import { vacanciesOf, vacancySum } from '../figures/vacancies';
import type { Category, PostMeasure } from '../model/headcount';
import type { SnapshotId, UnitId } from '../model/ids';
import { inOrder, type Plan, tableOf } from '../model/plan';
import type { Coverage } from '../model/snapshot';
import { type Structure, walk } from '../model/structure';
import { isPublicServiceUnit } from '../model/unit';
import { coverageOf, structureOf } from '../scenarios/structures';

/** Assigned and present posts of a sum; null: the list has no such numbers. */
export type MeasureSums = Readonly<Record<PostMeasure, PostSum | null>>;

/** Posts of a unit with all below it, or of the plan. */
export interface PostsReport {
  /** By category id, every category of the plan. */
  readonly categories: Readonly<Record<string, MeasureSums>>;
  /** Biên chế: the categories that count in it, together. */
  readonly payroll: MeasureSums;
  /** Vacant posts of biên chế: assigned − present where both are known; null: the list lacks either. */
  readonly vacant: PostSum | null;
}

export interface AgencyReport extends PostsReport {
  readonly id: UnitId;
  readonly name: string;
  readonly code: string | null;
  readonly kind: string;
  readonly isParked: boolean;
  readonly units: number;
}

/** The figures of one snapshot. */
export interface FiguresReport {
  readonly units: {
    readonly total: number;
    readonly agencies: number;
    readonly parked: number;
    /** Public service units with their own legal status: those that targets count. */
    readonly publicServiceUnits: number;
    readonly byKind: Readonly<Record<string, number>>;
  };
  /** The whole plan, what is not placed included. */
  readonly plan: PostsReport;
  /** Units not placed yet, with all below them. */
  readonly parked: PostsReport;
  readonly agencies: readonly AgencyReport[];
}

const MEASURES = ['assigned', 'present'] as const;

function postsReport(
  total: UnitTotal | undefined,
  categories: readonly Category[],
  coverage: Coverage,
  vacant: PostSum | null,
): PostsReport {
  const sumIn = (category: Category, measure: PostMeasure): PostSum | null => {
    const sum = total === undefined ? NOTHING : sumOf(total, category.id, measure);
    const isListed = coverage[measure].includes(category.id) || sum.known + sum.unknown > 0;
    return isListed ? sum : null;
  };
  const byCategory: Record<string, MeasureSums> = {};
  const payroll: Record<PostMeasure, PostSum | null> = { assigned: null, present: null };
  for (const category of categories) {
    const sums = { assigned: sumIn(category, 'assigned'), present: sumIn(category, 'present') };
    byCategory[category.id] = sums;
    if (category.countsInPayroll)
      for (const measure of MEASURES) payroll[measure] = addKnown(payroll[measure], sums[measure]);
  }
  return { categories: byCategory, payroll, vacant };
}

/** Two sums together, where a missing one is no data. */
const addKnown = (a: PostSum | null, b: PostSum | null): PostSum | null =>
  a === null ? b : b === null ? a : addSums(a, b);

function unitsReport(structure: Structure): FiguresReport['units'] {
  const byKind: Record<string, number> = {};
  let publicServiceUnits = 0;
  for (const { unit } of walk(structure)) {
    byKind[unit.kind] = (byKind[unit.kind] ?? 0) + 1;
    if (isPublicServiceUnit(unit)) publicServiceUnits += 1;
  }
  return {
    total: structure.units.size,
    agencies: structure.rootIds.length,
    parked: structure.parkedIds.length,
    publicServiceUnits,
    byKind,
  };
}

/** Units and posts of a snapshot, of the plan and of each agency. */
export function figuresReport(plan: Plan, id: SnapshotId): FiguresReport {
  const structure = structureOf(plan, id);
  const coverage = coverageOf(plan, id);
  const totals = totalsOf(structure, coverage);
  const categories = inOrder(tableOf(plan, 'categories'));
  const whole = planTotal(structure, totals);
  const vacancies = vacanciesOf(structure, categories, coverage);
  const { rootIds, parkedIds } = structure;
  const agency = (unitId: UnitId, isParked: boolean): AgencyReport[] => {
    const unit = structure.units.get(unitId);
    const total = totals.get(unitId);
    if (unit === undefined || total === undefined) return [];
    return [
      {
        id: unitId,
        name: unit.name,
        code: unit.code,
        kind: unit.kind,
        isParked,
        units: total.units,
        ...postsReport(total, categories, coverage, vacancySum(vacancies, [unitId])),
      },
    ];
  };
  return {
    units: unitsReport(structure),
    plan: postsReport(
      whole.all,
      categories,
      coverage,
      vacancySum(vacancies, [...rootIds, ...parkedIds]),
    ),
    parked: postsReport(whole.parked, categories, coverage, vacancySum(vacancies, parkedIds)),
    agencies: [
      ...rootIds.flatMap((unitId) => agency(unitId, false)),
      ...parkedIds.flatMap((unitId) => agency(unitId, true)),
    ],
  };
}

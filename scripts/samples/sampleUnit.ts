import type { UnitKind } from '../../src/core/model/unit';

/** Categories that the sample lists print, in the order of their columns. */
export const SAMPLE_CATEGORIES = [
  'civilServant',
  'employeeBudget',
  'employeeRevenue',
  'contract',
] as const;
export type SampleCategory = (typeof SAMPLE_CATEGORIES)[number];

/** Own posts of a unit per category: assigned and present. */
export type SamplePosts = Partial<
  Record<SampleCategory, readonly [assigned: number, present: number]>
>;

/** A unit of a sample, as the generator knows it to be. */
export interface SampleUnit {
  /** Identity across the years, by which the true lineage is told; never printed. */
  readonly key: string;
  readonly name: string;
  readonly kind: UnitKind;
  readonly code: string | null;
  /** The heading that it stands under inside its agency. */
  readonly section: string | null;
  readonly posts: SamplePosts;
  /** Printed words of the autonomy group. */
  readonly group: string;
  /** A and B in millions of đồng. */
  readonly money: readonly [revenue: number, spending: number] | null;
  readonly note: string;
  readonly children: readonly SampleUnit[];
}

export function sampleUnit(
  fields: Pick<SampleUnit, 'key' | 'name' | 'kind'> & Partial<SampleUnit>,
): SampleUnit {
  return {
    code: null,
    section: null,
    posts: {},
    group: '',
    money: null,
    note: '',
    children: [],
    ...fields,
  };
}

/** All units of trees, parents first. */
export function* allOf(units: readonly SampleUnit[]): IterableIterator<SampleUnit> {
  for (const unit of units) {
    yield unit;
    yield* allOf(unit.children);
  }
}

/** Posts of a unit with all below it, per category. */
export function totalOf(unit: SampleUnit): Record<SampleCategory, [number, number]> {
  const sum: Record<SampleCategory, [number, number]> = {
    civilServant: [0, 0],
    employeeBudget: [0, 0],
    employeeRevenue: [0, 0],
    contract: [0, 0],
  };
  for (const part of allOf([unit]))
    for (const category of SAMPLE_CATEGORIES) {
      const [assigned, present] = part.posts[category] ?? [0, 0];
      sum[category][0] += assigned;
      sum[category][1] += present;
    }
  return sum;
}

/** Totals of several trees, in the order of the columns: assigned of all categories, then present. */
export function grandTotals(
  units: readonly SampleUnit[],
): Record<SampleCategory, [number, number]> {
  return totalOf(sampleUnit({ key: '', name: '', kind: 'other', children: units }));
}

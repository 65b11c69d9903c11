import type { PostMeasure } from '../model/headcount';
import type { SnapshotId, UnitId } from '../model/ids';
import { type Plan, tableOf } from '../model/plan';
import type { ReductionFields } from './editReductions';
import { netByYear } from './netByYear';
import type { RegisterLine } from './registerLines';
import { scenarioCuts } from './scenarioCuts';
import { snapshotWithUnit } from './unitOnChain';

/**
 * Planned entries for what a scenario's measures cut and no plan of the register covers yet, by
 * unit, category and year. Measures without a date count in the given year, null: not at all. Posts
 * that later measures give back lower the earlier cuts of the same unit and category.
 */
export function proposeEntries(
  plan: Plan,
  id: SnapshotId,
  lines: readonly RegisterLine[],
  measure: PostMeasure,
  undatedYear: number | null,
): readonly ReductionFields[] {
  const categories = tableOf(plan, 'categories');
  // A unit that measures both create and end is in no snapshot that an entry could name.
  const isEnterable = (unitId: UnitId): boolean => snapshotWithUnit(plan, id, unitId) !== null;
  const byUnit = new Map<string, Map<number, number>>();
  const firsts = new Map<string, Pick<ReductionFields, 'unitId' | 'categoryId'>>();
  for (const { unitId, categoryId, year: dated, posts } of scenarioCuts(plan, id, measure)) {
    const year = dated ?? undatedYear;
    if (year === null || !isEnterable(unitId) || !categories.has(categoryId)) continue;
    const key = `${unitId} ${categoryId}`;
    const years = byUnit.get(key) ?? new Map<number, number>();
    years.set(year, (years.get(year) ?? 0) + posts);
    byUnit.set(key, years);
    firsts.set(key, { unitId, categoryId });
  }
  const planned = new Map<string, number>();
  for (const { entry } of lines) {
    const key = `${entry.unitId} ${entry.categoryId}`;
    if (entry.state === 'planned') planned.set(key, (planned.get(key) ?? 0) + entry.posts);
  }
  const entries: ReductionFields[] = [];
  for (const [key, years] of byUnit) {
    const about = firsts.get(key);
    if (about === undefined) continue;
    let covered = planned.get(key) ?? 0;
    for (const [year, posts] of netByYear(years)) {
      if (posts < 0) break;
      const taken = Math.min(covered, posts);
      covered -= taken;
      if (posts > taken) entries.push({ ...about, ...BLANK, year, posts: posts - taken });
    }
  }
  return entries.sort((a, b) => a.year - b.year);
}

const BLANK = {
  state: 'planned',
  form: null,
  decisionNumber: null,
  decisionDate: null,
  moneySaved: null,
} as const;

import { ChangeBuilder } from '../changes/changeBuilder';
import type { ChangeSet } from '../changes/changeSet';
import type { IdSource, SnapshotId } from '../model/ids';
import { yearOf } from '../model/isoDate';
import type { Plan } from '../model/plan';
import type { ReductionEntry } from '../model/register';
import { structureOf } from '../scenarios/structures';
import { homeOf } from './editReductions';
import { openPlans } from './openPlans';
import type { RegisterLine } from './registerLines';

/** The decision by which planned cuts were carried out. */
export type DoneBy = Pick<ReductionEntry, 'decisionNumber' | 'decisionDate'>;

/** Of the planned lines with these ids those of which something is open, with the open posts. */
export function openAmong(
  lines: readonly RegisterLine[],
  ids: ReadonlySet<string>,
): readonly { readonly line: RegisterLine; readonly posts: number }[] {
  const { open } = openPlans(lines);
  return lines.flatMap((line) => {
    const posts = ids.has(line.entry.id) ? (open.get(line.entry.id) ?? 0) : 0;
    return posts === 0 ? [] : [{ line, posts }];
  });
}

/**
 * Enters what is open of planned entries as done; the plans stay. Each counts in the year of the
 * decision, in the planned one where no date is given; money is known where a plan is done whole.
 */
export function markDone(
  plan: Plan,
  viewId: SnapshotId,
  open: ReturnType<typeof openAmong>,
  by: DoneBy,
  newId: IdSource,
): ChangeSet {
  const view = structureOf(plan, viewId);
  const changes = new ChangeBuilder(plan);
  for (const { line, posts } of open) {
    const { entry } = line;
    const unitId = line.unitId ?? entry.unitId;
    const done: ReductionEntry = {
      ...entry,
      ...by,
      id: newId(),
      unitId,
      unitName: line.unitName,
      state: 'done',
      posts,
      year: by.decisionDate === null ? entry.year : yearOf(by.decisionDate),
      moneySaved: posts === entry.posts ? entry.moneySaved : null,
    };
    // A unit that is not in view stays named by the list that knew it.
    const snapshotId = view.units.has(unitId) ? homeOf(plan, viewId, done) : entry.snapshotId;
    changes.put('reductions', done.id, { ...done, snapshotId });
  }
  return changes.build();
}

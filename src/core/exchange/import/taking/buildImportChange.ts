import { ChangeBuilder } from '../../../changes/changeBuilder';
import type { ChangeSet } from '../../../changes/changeSet';
import type { Message } from '../../../messages/translate';
import type { SnapshotId } from '../../../model/ids';
import type { IsoDate } from '../../../model/isoDate';
import { inOrder, type Plan, settingsOf, tableOf, unitsKey } from '../../../model/plan';
import { fail, ok, type Result } from '../../../model/result';
import type { RecordedSnapshot } from '../../../model/snapshot';
import type { ListContent } from './joinDrafts';

/** What the user says of a list when taking it into the plan. */
export interface ImportTarget {
  readonly snapshotId: SnapshotId;
  readonly name: string;
  readonly asOf: IsoDate;
  /** Missing: the recorded snapshot before it by date, and the one after it is led back to it. */
  readonly predecessorId?: SnapshotId | null;
  /** Missing: after all snapshots there are. */
  readonly order?: number;
}

const recordedIn = (plan: Plan): readonly RecordedSnapshot[] =>
  inOrder(tableOf(plan, 'snapshots')).filter((snapshot) => snapshot.kind === 'recorded');

/** The last of the snapshots by date; of equal dates the later in the list. */
const latest = (snapshots: readonly RecordedSnapshot[]): RecordedSnapshot | undefined =>
  snapshots.reduce<RecordedSnapshot | undefined>(
    (last, snapshot) => (last === undefined || snapshot.asOf >= last.asOf ? snapshot : last),
    undefined,
  );

/**
 * The one change that takes a list into the plan as a recorded snapshot. The current snapshot is
 * then the latest recorded one by date.
 */
export function buildImportChange(
  plan: Plan,
  list: ListContent,
  target: ImportTarget,
): Result<ChangeSet, Message> {
  if (list.units.length === 0)
    return fail({
      key: 'import.nothingUsable',
      params: {
        sheet: list.sources.map(({ sheet }) => sheet).join(', '),
        file: list.sources[0]?.fileName ?? '',
      },
    });
  const recorded = recordedIn(plan);
  const builder = new ChangeBuilder(plan);
  const before = latest(recorded.filter((snapshot) => snapshot.asOf <= target.asOf));
  const predecessorId =
    target.predecessorId === undefined ? (before?.id ?? null) : target.predecessorId;
  const orders = [...tableOf(plan, 'snapshots').values()].map((snapshot) => snapshot.order);
  const snapshot: RecordedSnapshot = {
    kind: 'recorded',
    id: target.snapshotId,
    name: target.name,
    asOf: target.asOf,
    description: '',
    colour: null,
    isArchived: false,
    order: target.order ?? Math.max(-1, ...orders) + 1,
    predecessorId,
    rootIds: list.rootIds,
    parkedIds: list.parkedIds,
    coverage: list.coverage,
  };
  builder.put('snapshots', snapshot.id, snapshot);
  for (const source of list.sources) builder.put('sources', source.id, source);
  for (const unit of list.units) builder.put(unitsKey(snapshot.id), unit.id, unit);
  if (target.predecessorId === undefined) leadBack(plan, builder, recorded, snapshot);
  const settings = settingsOf(plan);
  const current = latest([...recorded, snapshot]) ?? snapshot;
  builder.put('settings', 'plan', { ...settings, currentSnapshotId: current.id });
  return ok(builder.build());
}

/** An earlier list that comes in later: the next one by date leads back to it, unless linked already. */
function leadBack(
  plan: Plan,
  builder: ChangeBuilder,
  recorded: readonly RecordedSnapshot[],
  snapshot: RecordedSnapshot,
): void {
  const linked = new Set([...tableOf(plan, 'lineage').values()].map((link) => link.snapshotId));
  const next = recorded
    .filter((other) => other.asOf > snapshot.asOf && other.predecessorId === snapshot.predecessorId)
    .sort((a, b) => (a.asOf < b.asOf ? -1 : 1))[0];
  if (next !== undefined && !linked.has(next.id))
    builder.put('snapshots', next.id, { ...next, predecessorId: snapshot.id });
}

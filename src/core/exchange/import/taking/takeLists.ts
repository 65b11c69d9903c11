import { ChangeBuilder } from '../../../changes/changeBuilder';
import { applyChange, type ChangeSet, squashAll } from '../../../changes/changeSet';
import { addLinks, type LinkDecision } from '../../../linking/editLinks';
import { kindOfPair } from '../../../linking/linkByCodeAndPath';
import type { Message } from '../../../messages/translate';
import type { IdSource, SnapshotId, UnitId } from '../../../model/ids';
import type { IsoDate } from '../../../model/isoDate';
import { type Plan, tableOf } from '../../../model/plan';
import { fail, ok, type Result } from '../../../model/result';
import { structureOf } from '../../../scenarios/structures';
import type { MappingChange } from '../layoutMapping';
import type { ImportDraft } from '../types';
import type { ListUpdate } from '../updating/compareList';
import { updateList } from '../updating/updateList';
import { buildImportChange } from './buildImportChange';
import { joinDrafts } from './joinDrafts';

/** One list to take into the plan: the sheets it is in, and what becomes of it. */
export interface ListToTake {
  readonly drafts: readonly ImportDraft[];
  readonly asOf: IsoDate;
  readonly place:
    | { readonly kind: 'new'; readonly snapshotId: SnapshotId; readonly name: string }
    | {
        readonly kind: 'update';
        readonly snapshotId: SnapshotId;
        readonly update: ListUpdate;
        /** Ids of the lines of the update that are wanted. */
        readonly picked: ReadonlySet<string>;
      };
}

/** Which unit of the plan a row of a sheet became; by source and row. */
type Rows = ReadonlyMap<string, UnitId>;

interface Taken {
  readonly snapshotId: SnapshotId;
  readonly rows: Rows;
}

function rowsOf(drafts: readonly ImportDraft[], idOf: (id: UnitId) => UnitId | undefined): Rows {
  const rows = new Map<string, UnitId>();
  for (const draft of drafts)
    for (const { row, firstColumn, isImplied, kind, unitId } of draft.rows) {
      const isOwn = kind === 'unit' && !isImplied;
      const id = unitId === null || !isOwn ? undefined : idOf(unitId);
      if (id !== undefined) rows.set(`${draft.source.id}/${row}/${firstColumn}`, id);
    }
  return rows;
}

/** Units that stand in one row of two years' lists are the same: nothing has to be guessed. */
function linkByRow(plan: Plan, earlier: Taken, later: Taken, newId: IdSource): ChangeSet {
  const snapshot = tableOf(plan, 'snapshots').get(later.snapshotId);
  if (snapshot?.kind !== 'recorded' || snapshot.predecessorId !== earlier.snapshotId)
    return new Map();
  const before = structureOf(plan, earlier.snapshotId);
  const after = structureOf(plan, later.snapshotId);
  const linked = new Set<UnitId | null>();
  for (const link of tableOf(plan, 'lineage').values())
    if (link.snapshotId === later.snapshotId) linked.add(link.fromUnitId).add(link.toUnitId);
  const decisions: LinkDecision[] = [];
  for (const [row, from] of earlier.rows) {
    const to = later.rows.get(row);
    if (to === undefined || linked.has(from) || linked.has(to)) continue;
    if (!before.units.has(from) || !after.units.has(to)) continue;
    const kind = kindOfPair(before, after, from, to);
    decisions.push({ fromIds: [from], toIds: [to], kind, origin: 'file' });
  }
  return addLinks(plan, later.snapshotId, decisions, newId);
}

/** What accepting does to the saved ways of reading. */
function mappingsChange(plan: Plan, mappings: readonly MappingChange[]): ChangeSet {
  const builder = new ChangeBuilder(plan);
  for (const { id, row } of mappings)
    if (row === null) builder.remove('mappings', id);
    else builder.put('mappings', id, row);
  return builder.build();
}

/**
 * The one change that takes lists into the plan, new ones and newer forms of those that are there,
 * the earliest first. Lists of several years from one sheet are linked row by row.
 */
export function takeLists(
  plan: Plan,
  lists: readonly ListToTake[],
  mappings: readonly MappingChange[],
  newId: IdSource,
): Result<ChangeSet, Message> {
  let now = plan;
  const changes: ChangeSet[] = [];
  const add = (change: ChangeSet): void => {
    now = applyChange(now, change);
    changes.push(change);
  };
  add(mappingsChange(plan, mappings));
  const taken: Taken[] = [];
  const inOrder = [...lists].sort((a, b) => (a.asOf < b.asOf ? -1 : a.asOf > b.asOf ? 1 : 0));
  for (const { drafts, asOf, place } of inOrder) {
    const content = joinDrafts(drafts);
    const { snapshotId } = place;
    if (place.kind === 'new') {
      const built = buildImportChange(now, content, { snapshotId, name: place.name, asOf });
      if (!built.ok) return fail(built.error);
      add(built.value);
      taken.push({ snapshotId, rows: rowsOf(drafts, (id) => id) });
    } else {
      const updated = updateList(now, snapshotId, content, place.update, place.picked);
      add(updated.change);
      taken.push({ snapshotId, rows: rowsOf(drafts, (id) => updated.idOf.get(id)) });
    }
  }
  taken.forEach((later, i) => {
    for (const earlier of taken.slice(0, i)) add(linkByRow(now, earlier, later, newId));
  });
  return ok(squashAll(changes));
}

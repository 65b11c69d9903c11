import { applyChange } from '../../changes/changeSet';
import type { IdSource, UnitId } from '../../model/ids';
import { unitId } from '../../model/ids';
import type { IsoDate } from '../../model/isoDate';
import { type AnyRow, newPlan, type Plan, type TableKey, unitsKey } from '../../model/plan';
import type { RecordedSnapshot } from '../../model/snapshot';
import type { Structure } from '../../model/structure';
import { Table } from '../../model/table';
import { editList } from '../../scenarios/editList';
import { structureOf } from '../../scenarios/structures';
import type { Problem } from '../import/types';
import { backCommands } from './backCommands';
import type { Carried } from './carried';
import { compareBack } from './compareBack';
import type { KeyedTable } from './keyedTables';
import { shownThen } from './shown';

/** The structure that a workbook shows now: what was exported, with what was edited since. */
export interface OwnStructure {
  readonly structure: Structure;
  /** Values, places and rows that were edited. */
  readonly edits: number;
  readonly problems: readonly Problem[];
}

/** A plan that holds only what a workbook carries. */
function planOf(carried: Carried): { readonly plan: Plan; readonly snapshot: RecordedSnapshot } {
  const { origin, name, asOf, coverage, categories, rootIds, parkedIds, units } = carried;
  const snapshot: RecordedSnapshot = {
    ...{ kind: 'recorded', id: origin.snapshotId, name, asOf: asOf ?? ('1900-01-01' as IsoDate) },
    ...{ description: '', colour: null, isArchived: false, order: 0, predecessorId: null },
    ...{ rootIds, parkedIds, coverage },
  };
  const { documentId } = origin;
  const settings = { documentId, name: '', locality: '', localityClass: null };
  const tables = new Map<TableKey, Table<AnyRow>>(newPlan(settings).tables);
  tables.set('categories', Table.from<AnyRow>(categories.map((one) => [one.id, one])));
  tables.set('snapshots', Table.from<AnyRow>([[snapshot.id, snapshot]]));
  tables.set(unitsKey(snapshot.id), Table.from<AnyRow>(units.map((one) => [one.id, one])));
  return { plan: { tables }, snapshot };
}

/** What a workbook of the program's own says, edits of its visible cells included. */
export function structureOfOwn(
  carried: Carried,
  tables: readonly KeyedTable[],
  ids: IdSource,
): OwnStructure {
  const then = shownThen(carried);
  const { changes, problems } = compareBack(tables, then, then, carried.categories);
  const picked = changes.filter(({ state }) => state === 'open');
  const { commands } = backCommands(then.structure, picked, false, (): UnitId => unitId(ids()));
  if (commands.length === 0) return { structure: then.structure, edits: 0, problems };
  const { plan, snapshot } = planOf(carried);
  const { change } = editList(
    plan,
    snapshot,
    commands.map(({ command }) => command),
  );
  const structure = structureOf(applyChange(plan, change), snapshot.id);
  return { structure, edits: picked.length, problems };
}

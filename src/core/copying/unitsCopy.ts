import type { Category } from '../model/headcount';
import type { SnapshotId, UnitId } from '../model/ids';
import { inOrder, type Plan, settingsOf, tableOf } from '../model/plan';
import { topmostIn, walkFrom } from '../model/structure';
import type { Unit } from '../model/unit';
import { structureOf } from '../scenarios/structures';

/** Units taken to the clipboard with all that is below them. */
export interface UnitsCopy {
  /** The plan and the snapshot that they are of. */
  readonly documentId: string;
  readonly snapshotId: SnapshotId;
  /** Cut: pasting moves them, where they are still there. */
  readonly isCut: boolean;
  /** The categories that their posts speak of. */
  readonly categories: readonly Category[];
  readonly rootIds: readonly UnitId[];
  /** Each after the one that it is below. */
  readonly units: readonly Unit[];
}

/** Copies units with all below them; one below another selected one goes with that one. */
export function copyUnits(
  plan: Plan,
  snapshotId: SnapshotId,
  ids: Iterable<UnitId>,
  isCut: boolean,
): UnitsCopy {
  const structure = structureOf(plan, snapshotId);
  const rootIds = topmostIn(structure, ids);
  return {
    documentId: settingsOf(plan).documentId,
    snapshotId,
    isCut,
    categories: inOrder(tableOf(plan, 'categories')),
    rootIds,
    units: [...walkFrom(structure, rootIds)].map(({ unit }) => unit),
  };
}

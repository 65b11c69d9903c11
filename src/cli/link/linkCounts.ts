import type { UnitId } from '../../core/model/ids';
import { LINK_ORIGINS } from '../../core/model/lineage';
import { type Plan, tableOf, unitsKey } from '../../core/model/plan';
import type { RecordedSnapshot } from '../../core/model/snapshot';
import { walk } from '../../core/model/structure';
import { structureOf } from '../../core/scenarios/structures';
import { pathOf } from './unitIndex';

/** A unit that no link speaks of. */
export interface UnlinkedUnit {
  readonly unit: UnitId;
  readonly code: string | null;
  readonly path: string;
}

/** How far two lists are linked. */
export interface LinkCounts {
  readonly links: number;
  readonly byOrigin: Readonly<Record<string, number>>;
  readonly byKind: Readonly<Record<string, number>>;
  readonly earlier: { readonly units: number; readonly unlinked: readonly UnlinkedUnit[] };
  readonly later: { readonly units: number; readonly unlinked: readonly UnlinkedUnit[] };
}

/** Counts the links that lead to a recorded snapshot, and what is not linked on either side. */
export function countLinks(
  plan: Plan,
  earlier: RecordedSnapshot,
  later: RecordedSnapshot,
): LinkCounts {
  const byOrigin: Record<string, number> = Object.fromEntries(LINK_ORIGINS.map((one) => [one, 0]));
  const byKind: Record<string, number> = {};
  const [from, to] = [new Set<UnitId>(), new Set<UnitId>()];
  let links = 0;
  for (const link of tableOf(plan, 'lineage').values()) {
    if (link.snapshotId !== later.id) continue;
    links += 1;
    byOrigin[link.origin] = (byOrigin[link.origin] ?? 0) + 1;
    byKind[link.kind] = (byKind[link.kind] ?? 0) + 1;
    if (link.kind === 'transferred') continue;
    if (link.fromUnitId !== null) from.add(link.fromUnitId);
    if (link.toUnitId !== null) to.add(link.toUnitId);
  }
  const side = (snapshot: RecordedSnapshot, linked: ReadonlySet<UnitId>) => {
    const structure = structureOf(plan, snapshot.id);
    const unlinked = [...walk(structure)]
      .filter(({ unit }) => !linked.has(unit.id))
      .map(({ unit }) => ({ unit: unit.id, code: unit.code, path: pathOf(structure, unit) }));
    return { units: tableOf(plan, unitsKey(snapshot.id)).size, unlinked };
  };
  return { links, byOrigin, byKind, earlier: side(earlier, from), later: side(later, to) };
}

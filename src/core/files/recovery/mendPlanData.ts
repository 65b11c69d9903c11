import type { PlanData } from '../planSchema';

type Snapshots = PlanData['snapshots'];
type Units = PlanData['units'][string];
type Headcounts = Units[number]['headcount'];

/** Longest chain of lists and scenarios that a plan may have; see checkPlan. */
const LONGEST_CHAIN = 200;

/** The snapshots whose bases and predecessors are there; a list without its predecessor stands alone. */
function soundSnapshots(all: Snapshots): Snapshots {
  const byId = new Map(all.map((one) => [one.id as string, one]));
  const mended = all.map((one) =>
    one.kind === 'recorded' &&
    one.predecessorId !== null &&
    byId.get(one.predecessorId)?.kind !== 'recorded'
      ? { ...one, predecessorId: null }
      : one,
  );
  const mendedById = new Map(mended.map((one) => [one.id as string, one]));
  const reachesEnd = (id: string): boolean => {
    let next: string | null = id;
    for (let steps = 0; next !== null; steps += 1) {
      const snapshot = mendedById.get(next);
      if (snapshot === undefined || steps > LONGEST_CHAIN) return false;
      next = snapshot.kind === 'scenario' ? snapshot.baseId : snapshot.predecessorId;
    }
    return true;
  };
  return mended.filter((one) => reachesEnd(one.id));
}

/** Units as trees again: each once, below a parent that is there, or not placed. */
function mendTrees(
  units: Units,
  rootIds: readonly string[],
  parkedIds: readonly string[],
): { units: Units; rootIds: string[]; parkedIds: string[]; parked: number } {
  const byId = new Map(units.map((unit) => [unit.id as string, unit]));
  const placed = new Map<string, Units[number]>();
  const place = (starts: readonly string[]): string[] => {
    const taken: string[] = [];
    for (const start of starts) {
      if (placed.has(start) || !byId.has(start)) continue;
      taken.push(start);
      const stack: { id: string; parentId: string | null }[] = [{ id: start, parentId: null }];
      placed.set(start, byId.get(start) as Units[number]);
      for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
        const unit = byId.get(next.id) as Units[number];
        const childIds = unit.childIds.filter((id) => byId.has(id) && !placed.has(id));
        const own = [...new Set(childIds)];
        placed.set(next.id, {
          ...unit,
          parentId: next.parentId as Units[number]['parentId'],
          childIds: own,
        });
        for (const id of own) {
          placed.set(id, byId.get(id) as Units[number]);
          stack.push({ id, parentId: next.id });
        }
      }
    }
    return taken;
  };
  const roots = place(rootIds);
  const stillParked = place(parkedIds);
  // Tops of what hangs nowhere first, so that lost branches stay whole; circles last.
  const lost = units.filter(({ id }) => !placed.has(id));
  const below = new Set(lost.flatMap(({ childIds }) => childIds as string[]));
  const tops = lost.filter(({ id }) => !below.has(id)).map(({ id }) => id as string);
  const newlyParked = place([...tops, ...lost.map(({ id }) => id as string)]);
  return {
    units: [...placed.values()],
    rootIds: roots,
    parkedIds: [...stillParked, ...newlyParked],
    parked: newlyParked.length,
  };
}

/** Takes out of sound rows what does not hold together, so that the rest is a whole plan. */
export function mendPlanData(data: PlanData): {
  readonly mended: unknown;
  readonly parked: number;
} {
  const snapshots = soundSnapshots(data.snapshots);
  const recorded = new Map(
    snapshots.flatMap((one) => (one.kind === 'recorded' ? [[one.id as string, one] as const] : [])),
  );
  const scenarios = new Set(
    snapshots.filter(({ kind }) => kind === 'scenario').map(({ id }) => id as string),
  );
  const categories = new Set(data.categories.map(({ id }) => id as string));
  const known = (headcount: Headcounts): Headcounts =>
    Object.fromEntries(
      Object.entries(headcount).filter(([id]) => categories.has(id)),
    ) as Headcounts;
  const units: Record<string, Units> = {};
  let parked = 0;
  const lists = snapshots.map((one) => {
    if (one.kind !== 'recorded') return one;
    const trees = mendTrees(data.units[one.id] ?? [], one.rootIds, one.parkedIds);
    parked += trees.parked;
    units[one.id] = trees.units.map((unit) => ({ ...unit, headcount: known(unit.headcount) }));
    return {
      ...one,
      rootIds: trees.rootIds,
      parkedIds: trees.parkedIds,
      coverage: {
        assigned: one.coverage.assigned.filter((id) => categories.has(id)),
        present: one.coverage.present.filter((id) => categories.has(id)),
      },
    };
  });
  const unitIds = new Map(
    Object.entries(units).map(([id, rows]) => [id, new Set(rows.map((row) => row.id as string))]),
  );
  const { currentSnapshotId } = data.settings;
  const isCurrentThere = currentSnapshotId !== null && recorded.has(currentSnapshotId);
  return {
    parked,
    mended: {
      ...data,
      settings: { ...data.settings, currentSnapshotId: isCurrentThere ? currentSnapshotId : null },
      snapshots: lists,
      units,
      measures: data.measures.filter(({ scenarioId }) => scenarios.has(scenarioId)),
      lineage: data.lineage.filter((link) => {
        const before = recorded.get(link.snapshotId)?.predecessorId ?? null;
        if (before === null) return false;
        const isThere = (list: string, id: string | null): boolean =>
          id === null || unitIds.get(list)?.has(id) === true;
        return isThere(before, link.fromUnitId) && isThere(link.snapshotId, link.toUnitId);
      }),
    },
  };
}

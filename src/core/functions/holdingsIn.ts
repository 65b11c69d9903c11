import {
  type FunctionEvent,
  type FunctionHolders,
  type FunctionItem,
  NO_HOLDERS,
} from '../model/functionItem';
import type { FunctionId, SnapshotId, UnitId } from '../model/ids';
import type { IsoDate } from '../model/isoDate';
import { type Plan, tableOf, unitsKey } from '../model/plan';
import type { Table } from '../model/table';
import type { Unit } from '../model/unit';
import { replayedOf, snapshotIn } from '../scenarios/structures';
import { assignedTo, Holdings } from './holdings';

// Remembered by the tables and events they come from, as replays are: an edit of posts works
// nothing out anew, a restructuring only its own step.
const recorded = new WeakMap<
  Table<FunctionItem>,
  WeakMap<Table<Unit>, Map<SnapshotId, Holdings>>
>();
const steps = new WeakMap<Holdings, WeakMap<FunctionEvent, Holdings>>();

/**
 * Who holds which task in a snapshot, or in a scenario on a day: in a recorded list what the
 * register says of it, in a scenario what its measures made of that. Units that the list does not
 * have hold nothing.
 */
export function holdingsIn(plan: Plan, id: SnapshotId, until: IsoDate | null = null): Holdings {
  const items = tableOf(plan, 'functions');
  if (items.size === 0) return Holdings.none;
  const snapshot = snapshotIn(plan, id);
  if (snapshot.kind === 'recorded') return recordedHoldings(plan, id);
  let holdings = holdingsIn(plan, snapshot.baseId, until);
  for (const event of replayedOf(plan, id, until).trace.functionEvents)
    holdings = stepOf(holdings, event);
  return holdings;
}

function recordedHoldings(plan: Plan, id: SnapshotId): Holdings {
  const items = tableOf(plan, 'functions');
  const units = tableOf(plan, unitsKey(id));
  let byUnits = recorded.get(items);
  if (byUnits === undefined) {
    byUnits = new WeakMap();
    recorded.set(items, byUnits);
  }
  let bySnapshot = byUnits.get(units);
  if (bySnapshot === undefined) {
    bySnapshot = new Map();
    byUnits.set(units, bySnapshot);
  }
  let holdings = bySnapshot.get(id);
  if (holdings === undefined) {
    holdings = Holdings.from(listed(items, units, id));
    bySnapshot.set(id, holdings);
  }
  return holdings;
}

function* listed(
  items: Table<FunctionItem>,
  units: Table<Unit>,
  id: SnapshotId,
): IterableIterator<readonly [FunctionId, FunctionHolders]> {
  const isThere = (unitId: UnitId): boolean => units.has(unitId);
  for (const item of items.values()) {
    const given = item.assignments.find((one) => one.snapshotId === id);
    if (given === undefined) continue;
    const { agencyId, leadUnitIds, supportingUnitIds } = given;
    yield [
      item.id,
      assignedTo(NO_HOLDERS, {
        agencyId: agencyId !== null && isThere(agencyId) ? agencyId : null,
        leadUnitIds: leadUnitIds.filter(isThere),
        supportingUnitIds: supportingUnitIds.filter(isThere),
      }),
    ];
  }
}

function stepOf(holdings: Holdings, event: FunctionEvent): Holdings {
  let next = steps.get(holdings);
  if (next === undefined) {
    next = new WeakMap();
    steps.set(holdings, next);
  }
  let after = next.get(event);
  if (after === undefined) {
    after = holdings.after(event);
    next.set(event, after);
  }
  return after;
}

import { builtInRulePacks } from '../src/core/files/builtInRulePacks';
import { type AutonomyGroup, UNKNOWN_AUTONOMY } from '../src/core/model/autonomy';
import { CIVIL_SERVANT, EMPLOYEE_BUDGET } from '../src/core/model/builtInCategories';
import type { Headcount } from '../src/core/model/headcount';
import { lineageId, type SnapshotId, snapshotId, type UnitId, unitId } from '../src/core/model/ids';
import type { IsoDate } from '../src/core/model/isoDate';
import { type AnyRow, type Plan, type TableKey, unitsKey } from '../src/core/model/plan';
import type { RecordedSnapshot, ScenarioSnapshot } from '../src/core/model/snapshot';
import { Table } from '../src/core/model/table';
import { newUnit, type Unit } from '../src/core/model/unit';
import { startPlan } from '../src/core/scenarios/newPlan';

export const LIST_2015 = snapshotId('list2015');
export const LIST_2022 = snapshotId('list2022');
export const SCENARIO = snapshotId('scenario');
const UNITS_OF_AGENCY = 100;
const GROUPS: readonly AutonomyGroup[] = ['4', '4', '4', '3a', '2', 'unknown'];

const PREFIX: Readonly<Record<string, string>> = { [LIST_2015]: 'a', [LIST_2022]: 'b' };
export const unitOf = (list: SnapshotId, i: number): UnitId => unitId(`${PREFIX[list] ?? 'b'}${i}`);
export const unitOfScenario = (i: number): UnitId => unitOf(LIST_2022, i);

/** Row i of a list: an agency, a division of it, or a public service unit below a division or agency. */
function unitRow(list: SnapshotId, i: number, count: number, change: number): Unit {
  const within = i % UNITS_OF_AGENCY;
  const agency = i - within;
  const idOf = (n: number): UnitId => unitOf(list, n);
  const divisions = 10;
  const isPsu = within > divisions;
  const headcount: Headcount = isPsu
    ? { [EMPLOYEE_BUDGET]: { assigned: 20 + (i % 17) - change, present: 18 } }
    : { [CIVIL_SERVANT]: { assigned: 8 + (i % 5) - change, present: 7 } };
  const below = (from: number, step: number): UnitId[] => {
    const ids: UnitId[] = [];
    for (let n = from; n < Math.min(agency + UNITS_OF_AGENCY, count); n += step) ids.push(idOf(n));
    return ids;
  };
  return newUnit({
    id: idOf(i),
    name: `Đơn vị ${i}`,
    kind: within === 0 ? 'department' : isPsu ? 'psu' : 'division',
    parentId: within === 0 ? null : isPsu ? idOf(agency + 1 + (within % divisions)) : idOf(agency),
    childIds:
      within === 0
        ? below(agency + 1, 1).slice(0, divisions)
        : isPsu
          ? []
          : below(agency + divisions + 1, 1).filter(
              (_, n) => (divisions + 1 + n) % divisions === within - 1,
            ),
    headcount,
    autonomy: isPsu
      ? {
          ...UNKNOWN_AUTONOMY,
          group: GROUPS[(i + change) % GROUPS.length] ?? '4',
          revenue: (i % 120) * 1_000_000,
          recurrentExpenditure: 100_000_000,
        }
      : null,
  });
}

/** Two linked lists of a made-up city and a scenario on the later one. Every call makes new objects. */
export function cityPlan(units: number): Plan {
  const tables = new Map<TableKey, Table<AnyRow>>(
    startPlan(
      { documentId: 'doc', name: 'Đề án', locality: '', localityClass: 'special' },
      builtInRulePacks(),
    ).tables,
  );
  const lists = [
    [LIST_2015, '2015-12-31', 0],
    [LIST_2022, '2022-12-31', 1],
  ] as const;
  const snapshots: [string, AnyRow][] = [];
  for (const [id, asOf, change] of lists) {
    const rows: [string, AnyRow][] = [];
    for (let i = 0; i < units; i += 1) {
      const unit = unitRow(id, i, units, change);
      rows.push([unit.id, unit]);
    }
    tables.set(unitsKey(id), Table.from(rows));
    const rootIds = rows.filter((_, i) => i % UNITS_OF_AGENCY === 0).map(([root]) => unitId(root));
    const snapshot: RecordedSnapshot = {
      kind: 'recorded',
      id,
      name: id,
      asOf: asOf as IsoDate,
      description: '',
      colour: null,
      isArchived: false,
      order: change,
      predecessorId: change === 0 ? null : LIST_2015,
      rootIds,
      parkedIds: [],
      coverage: { assigned: [], present: [] },
    };
    snapshots.push([id, snapshot]);
  }
  const scenario: ScenarioSnapshot = {
    kind: 'scenario',
    id: SCENARIO,
    name: 'Phương án',
    asOf: '2024-12-31' as IsoDate,
    description: '',
    colour: null,
    isArchived: false,
    order: 2,
    baseId: LIST_2022,
  };
  snapshots.push([SCENARIO, scenario]);
  tables.set('snapshots', Table.from(snapshots));
  tables.set('lineage', Table.from(linksOf(units)));
  return { tables };
}

/** Every unit goes on, save one in 40 that joins its neighbour. */
function linksOf(units: number): [string, AnyRow][] {
  const links: [string, AnyRow][] = [];
  for (let i = 0; i < units; i += 1) {
    const joins = i % 40 === 39;
    const id = lineageId(`l${i}`);
    const to = unitOf(LIST_2022, joins ? i - 1 : i);
    const kind = joins ? ('absorbed' as const) : ('kept' as const);
    const fromUnitId = unitOf(LIST_2015, i);
    links.push([
      id,
      {
        id,
        snapshotId: LIST_2022,
        kind,
        fromUnitId,
        toUnitId: to,
        posts: null,
        origin: 'code' as const,
      },
    ]);
  }
  return links;
}

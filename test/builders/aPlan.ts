import { applyChange } from '../../src/core/changes/changeSet';
import { type Autonomy, type AutonomyGroup, UNKNOWN_AUTONOMY } from '../../src/core/model/autonomy';
import { CIVIL_SERVANT, EMPLOYEE_BUDGET } from '../../src/core/model/builtInCategories';
import {
  lineageId,
  type SnapshotId,
  snapshotId,
  type UnitId,
  unitId,
} from '../../src/core/model/ids';
import type { IsoDate } from '../../src/core/model/isoDate';
import type { LineageKind, LineageLink } from '../../src/core/model/lineage';
import { type AnyRow, type Plan, type TableKey, unitsKey } from '../../src/core/model/plan';
import type { RecordedSnapshot } from '../../src/core/model/snapshot';
import { Table } from '../../src/core/model/table';
import { newUnit, type Unit } from '../../src/core/model/unit';
import { branchScenario } from '../../src/core/scenarios/manageSnapshots';
import { startPlan } from '../../src/core/scenarios/newPlan';

/** A unit in short: the tree is given by nesting. */
export interface UnitSketch extends Partial<Omit<Unit, 'id' | 'parentId' | 'childIds'>> {
  readonly id: string;
  readonly children?: readonly UnitSketch[];
}

export const day = (text: string): IsoDate => text as IsoDate;

export const autonomous = (group: AutonomyGroup, fields: Partial<Autonomy> = {}): Autonomy => ({
  ...UNKNOWN_AUTONOMY,
  group,
  ...fields,
});

/** A public service unit with a group. */
export const psu = (
  id: string,
  group: AutonomyGroup,
  fields: Partial<UnitSketch> = {},
): UnitSketch => ({
  id,
  kind: 'psu',
  autonomy: autonomous(group),
  ...fields,
});

/** Units of a forest, parents and children in step. */
function unitsOfSketch(roots: readonly UnitSketch[]): Unit[] {
  const units: Unit[] = [];
  const add = (sketch: UnitSketch, parentId: UnitId | null): void => {
    const { id, children = [], ...fields } = sketch;
    units.push(
      newUnit({
        name: `Đơn vị ${id}`,
        kind: 'division',
        ...fields,
        id: unitId(id),
        parentId,
        childIds: children.map((child) => unitId(child.id)),
      }),
    );
    for (const child of children) add(child, unitId(id));
  };
  for (const root of roots) add(root, null);
  return units;
}

/** Adds a recorded snapshot to a plan. */
export function withSnapshot(
  plan: Plan,
  id: string,
  asOf: string,
  roots: readonly UnitSketch[],
  fields: Partial<RecordedSnapshot> = {},
): Plan {
  const tables = new Map<TableKey, Table<AnyRow>>(plan.tables);
  const parked = new Set(fields.parkedIds ?? []);
  const snapshot: RecordedSnapshot = {
    kind: 'recorded',
    id: snapshotId(id),
    name: id,
    asOf: day(asOf),
    description: '',
    colour: null,
    isArchived: false,
    order: (tables.get('snapshots')?.size ?? 0) + 1,
    predecessorId: null,
    parkedIds: [],
    coverage: { assigned: [CIVIL_SERVANT, EMPLOYEE_BUDGET], present: [] },
    ...fields,
    rootIds: roots.map((root) => unitId(root.id)).filter((root) => !parked.has(root)),
  };
  const snapshots = tables.get('snapshots') ?? Table.empty<AnyRow>();
  tables.set('snapshots', snapshots.with([[id, snapshot]]));
  tables.set(
    unitsKey(snapshot.id),
    Table.from<AnyRow>(unitsOfSketch(roots).map((unit) => [unit.id, unit])),
  );
  return { tables };
}

/** Links from an earlier unit to a later one, written `from>to`, `from>` or `>to`. */
export function withLinks(
  plan: Plan,
  later: string,
  links: readonly [string, LineageKind][],
): Plan {
  const tables = new Map<TableKey, Table<AnyRow>>(plan.tables);
  const rows = links.map(([pair, kind], i): [string, LineageLink] => {
    const [from = '', to = ''] = pair.split('>');
    const id = lineageId(`link-${later}-${i}`);
    return [
      id,
      {
        id,
        snapshotId: snapshotId(later),
        kind,
        fromUnitId: from === '' ? null : unitId(from),
        toUnitId: to === '' ? null : unitId(to),
        posts: null,
        origin: 'user',
      },
    ];
  });
  const lineage = tables.get('lineage') ?? Table.empty<AnyRow>();
  tables.set('lineage', lineage.with(rows));
  return { tables };
}

export const emptyPlan = (): Plan =>
  startPlan(
    { documentId: 'doc', name: 'Đề án', locality: 'Thành phố', localityClass: 'special' },
    [],
  );

/** A plan with a scenario on a snapshot. */
export function withScenario(plan: Plan, id: string, from: string, asOf?: string): Plan {
  const result = branchScenario(plan, {
    id: snapshotId(id),
    fromId: snapshotId(from),
    name: id,
    asOf: asOf === undefined ? null : day(asOf),
  });
  if (!result.ok) throw new Error(result.error.code);
  return applyChange(plan, result.value);
}

export const sid = (text: string): SnapshotId => snapshotId(text);

import type { FieldChange } from '../comparison/changedFields';
import { compareSnapshots } from '../comparison/compareSnapshots';
import type { FunctionItem } from '../model/functionItem';
import type { SnapshotId, UnitId } from '../model/ids';
import type { Plan } from '../model/plan';
import type { Structure } from '../model/structure';
import { structureOf } from '../scenarios/structures';
import { type FiguresReport, figuresReport } from './figuresReport';
import { REPORT_VERSION, type SnapshotReport, snapshotReport } from './snapshotReport';

export interface NamedUnit {
  readonly unit: UnitId;
  readonly name: string;
}

/** A field that differs; parents are named units, everything else is the plain value. */
export interface FieldChangeReport {
  readonly field: string;
  readonly category: string | null;
  readonly measure: string | null;
  readonly from: unknown;
  readonly to: unknown;
}

export interface ComparisonItemReport {
  readonly kind: string;
  readonly from: readonly NamedUnit[];
  readonly to: readonly NamedUnit[];
  readonly changes: readonly FieldChangeReport[];
}

/** The net difference of two snapshots with their figures; docs/check-json.md explains each key. */
export interface CompareReport {
  readonly reportVersion: number;
  readonly a: { readonly snapshot: SnapshotReport; readonly figures: FiguresReport };
  readonly b: { readonly snapshot: SnapshotReport; readonly figures: FiguresReport };
  /** false: no lineage leads from one to the other, so nothing could be paired. */
  readonly isRelated: boolean;
  /** Number of items by kind. */
  readonly counts: Readonly<Record<string, number>>;
  readonly items: readonly ComparisonItemReport[];
}

const named = (structure: Structure, unit: UnitId): NamedUnit => ({
  unit,
  name: structure.units.get(unit)?.name ?? unit,
});

function changeReport(change: FieldChange, before: Structure, after: Structure) {
  const place = (structure: Structure, unit: UnitId | null): NamedUnit | null =>
    unit === null ? null : named(structure, unit);
  const base = { field: change.field, category: null, measure: null };
  switch (change.field) {
    case 'parent':
      return { ...base, from: place(before, change.from), to: place(after, change.to) };
    case 'posts':
      return {
        ...base,
        category: change.categoryId,
        measure: change.measure,
        from: change.from,
        to: change.to,
      };
    case 'functions': {
      const told = (tasks: readonly FunctionItem[]) =>
        tasks.map(({ id, title }) => ({ function: id, title }));
      return { ...base, from: told(change.from), to: told(change.to) };
    }
    default:
      return { ...base, from: change.from, to: change.to };
  }
}

/** Compares two snapshots of a plan as plain data with stable keys. */
export function compareReport(plan: Plan, a: SnapshotId, b: SnapshotId): CompareReport {
  const before = structureOf(plan, a);
  const after = structureOf(plan, b);
  const { items, isRelated } = compareSnapshots(plan, a, b);
  const counts: Record<string, number> = {};
  for (const { kind } of items) counts[kind] = (counts[kind] ?? 0) + 1;
  return {
    reportVersion: REPORT_VERSION,
    a: { snapshot: snapshotReport(plan, a), figures: figuresReport(plan, a) },
    b: { snapshot: snapshotReport(plan, b), figures: figuresReport(plan, b) },
    isRelated,
    counts,
    items: items.map((item) => ({
      kind: item.kind,
      from: item.fromIds.map((unit) => named(before, unit)),
      to: item.toIds.map((unit) => named(after, unit)),
      changes: item.changes.map((change) => changeReport(change, before, after)),
    })),
  };
}

import type { OwnAbbreviation } from './abbreviation';
import { BUILT_IN_CATEGORIES } from './builtInCategories';
import type { UnitDrawing } from './drawing';
import type { FunctionItem } from './functionItem';
import type { Category } from './headcount';
import { type SnapshotId, snapshotId } from './ids';
import type { LineageLink } from './lineage';
import type { SavedMapping } from './mapping';
import type { Measure } from './measure';
import type { AcceptedException, LocalityClass, RulePack } from './norm';
import type { ProposalChoice } from './proposalChoice';
import type { Source } from './provenance';
import type { ReductionEntry, Relation } from './register';
import type { Snapshot } from './snapshot';
import { Table } from './table';
import type { Target } from './target';
import type { Unit } from './unit';

/** What the plan is about; the one row of table `settings`, under id `plan`. */
export interface PlanSettings {
  /** Identity of the document: the same in every copy of the plan, on whatever computer. */
  readonly documentId: string;
  readonly name: string;
  readonly locality: string;
  readonly localityClass: LocalityClass | null;
  /** The recorded snapshot that scenarios start from. */
  readonly currentSnapshotId: SnapshotId | null;
  /** How the proposal was handed over last; missing: never yet. */
  readonly proposal?: ProposalChoice | undefined;
}

/** What a user says of a new plan. */
export type PlanDetails = Omit<PlanSettings, 'currentSnapshotId' | 'documentId' | 'proposal'>;

/** The tables of a plan other than units, which have one table a recorded snapshot. */
export interface PlanRows {
  settings: PlanSettings;
  categories: Category;
  snapshots: Snapshot;
  lineage: LineageLink;
  measures: Measure;
  targets: Target;
  exceptions: AcceptedException;
  functions: FunctionItem;
  relations: Relation;
  reductions: ReductionEntry;
  packs: RulePack;
  mappings: SavedMapping;
  abbreviations: OwnAbbreviation;
  drawings: UnitDrawing;
  sources: Source;
}
export type PlanTableName = keyof PlanRows;

export const PLAN_TABLES: readonly PlanTableName[] = [
  'settings',
  'categories',
  'snapshots',
  'lineage',
  'measures',
  'targets',
  'exceptions',
  'functions',
  'relations',
  'reductions',
  'packs',
  'mappings',
  'abbreviations',
  'drawings',
  'sources',
];

/** Name of any table: a plan table, or the units of a recorded snapshot. */
export type TableKey = PlanTableName | `units/${string}`;
export type RowOf<K extends TableKey> = K extends PlanTableName ? PlanRows[K] : Unit;
export type AnyRow = PlanRows[PlanTableName] | Unit;

/** The key of the units of a recorded snapshot. */
export const unitsKey = (id: SnapshotId): `units/${string}` => `units/${id}`;

/** The snapshot that a table of units belongs to; null for the other tables. */
export const snapshotOfKey = (key: TableKey): SnapshotId | null =>
  key.startsWith('units/') ? snapshotId(key.slice('units/'.length)) : null;

/** One document: all its tables. Immutable; changed by applying a ChangeSet. */
export interface Plan {
  readonly tables: ReadonlyMap<TableKey, Table<AnyRow>>;
}

const EMPTY = Table.empty<AnyRow>();
const SETTINGS_ID = 'plan';

/** A table of the plan, empty when nothing was put into it yet. */
export function tableOf<K extends TableKey>(plan: Plan, key: K): Table<RowOf<K>> {
  return (plan.tables.get(key) ?? EMPTY) as unknown as Table<RowOf<K>>;
}

/** The plan's settings. Throws when the plan has none, which parsing and creation rule out. */
export function settingsOf(plan: Plan): PlanSettings {
  const settings = tableOf(plan, 'settings').get(SETTINGS_ID);
  if (settings === undefined) throw new Error('plan without settings');
  return settings;
}

/** Rows of a table that carry an `order`, in that order. */
export function inOrder<Row extends { readonly order: number }>(table: Table<Row>): readonly Row[] {
  return [...table.values()].sort((a, b) => a.order - b.order);
}

/** A new plan without lists: settings and the built-in categories. */
export function newPlan(settings: Omit<PlanSettings, 'currentSnapshotId'>): Plan {
  const tables = new Map<TableKey, Table<AnyRow>>();
  tables.set(
    'settings',
    Table.from<AnyRow>([[SETTINGS_ID, { ...settings, currentSnapshotId: null }]]),
  );
  tables.set('categories', Table.from<AnyRow>(BUILT_IN_CATEGORIES.map((row) => [row.id, row])));
  return { tables };
}

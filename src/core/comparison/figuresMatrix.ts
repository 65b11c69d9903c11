import { NOTHING, type PostSum, payrollSum, sumOf } from '../figures/rollUp';
import { planTotal, totalsOf } from '../figures/totals';
import { vacanciesOf, vacancyCategories } from '../figures/vacancies';
import { isUndecided } from '../findings/figureFinding';
import { findingsIn } from '../findings/findingsIn';
import { heldTasks, troubledTasks } from '../functions/functionStates';
import { AUTONOMY_GROUPS, type AutonomyGroup } from '../model/autonomy';
import type { Category, PostMeasure } from '../model/headcount';
import type { CategoryId, SnapshotId, UnitId } from '../model/ids';
import { isInForce } from '../model/measure';
import { SEVERITIES, type Severity } from '../model/norm';
import { inOrder, type Plan, tableOf } from '../model/plan';
import type { Coverage } from '../model/snapshot';
import { type Structure, walk } from '../model/structure';
import type { Target } from '../model/target';
import { isPublicServiceUnit, UNIT_KINDS, type Unit, type UnitKind } from '../model/unit';
import { eventsOf } from '../scenarios/eventsOf';
import { coverageOf, measuresOf, snapshotIn, structureOf } from '../scenarios/structures';
import { convertedIn, countedGroup } from '../targets/countsAs';
import { evaluateTarget } from '../targets/evaluateTarget';
import type { TargetResult } from '../targets/targetResult';
import { peopleAffected } from './peopleAffected';

/** What a row of the matrix counts. */
export type MatrixFigure =
  | { readonly kind: 'units' | 'agencies' | 'internalUnits' | 'psus' | 'deputies' }
  | { readonly kind: 'unitKind'; readonly unitKind: UnitKind }
  | { readonly kind: 'payroll'; readonly measure: PostMeasure }
  | { readonly kind: 'category'; readonly category: Category }
  | { readonly kind: 'vacancies' | 'measures' | 'peopleAffected' }
  | { readonly kind: 'functionsLed' | 'functionsLost' | 'functionsFree' }
  | { readonly kind: 'group'; readonly group: AutonomyGroup }
  | { readonly kind: 'findings'; readonly severity: Severity }
  | { readonly kind: 'exceptions' | 'undecided' }
  | { readonly kind: 'target'; readonly target: Target };

/** Which parts of the matrix rows stand in. */
export const MATRIX_SECTIONS = [
  'organisation',
  'posts',
  'autonomy',
  'functions',
  'targets',
  'findings',
  'measures',
] as const;
export type MatrixSection = (typeof MATRIX_SECTIONS)[number];

/** A figure of one snapshot. */
export interface MatrixCell {
  /** null: the snapshot says nothing of it. */
  readonly sum: PostSum | null;
  /** Of a row on a target: its result. */
  readonly result: TargetResult | null;
  /** The units behind the figure in list order; null where it does not rest on units. */
  readonly unitIds: readonly UnitId[] | null;
}

/** One figure of several snapshots. */
export interface MatrixRow {
  readonly section: MatrixSection;
  readonly figure: MatrixFigure;
  /** Which value is the better one; null: neither is better in itself. */
  readonly better: 'less' | 'more' | null;
  readonly cells: readonly MatrixCell[];
}

interface Column {
  readonly id: SnapshotId;
  readonly structure: Structure;
  readonly units: readonly Unit[];
  readonly coverage: Coverage;
  readonly groupOf: (unit: Unit) => AutonomyGroup;
}

const NO_RESULT = { result: null } as const;
const counted = (unitIds: readonly UnitId[]): MatrixCell => ({
  ...NO_RESULT,
  sum: { known: unitIds.length, unknown: 0 },
  unitIds,
});

/** Kinds of units inside of an agency: what "giảm đầu mối bên trong" counts. */
const INTERNAL: ReadonlySet<UnitKind> = new Set([
  'office',
  'inspectorate',
  'division',
  'branch',
  'faculty',
  'team',
]);

/**
 * The figures of several snapshots side by side. Rows that say nothing in any of them are left out.
 */
export function figuresMatrix(plan: Plan, ids: readonly SnapshotId[]): readonly MatrixRow[] {
  const columns = ids.map((id) => columnOf(plan, id));
  const categories = inOrder(tableOf(plan, 'categories'));
  const rows: MatrixRow[] = [];
  const add = (
    section: MatrixSection,
    figure: MatrixFigure,
    better: MatrixRow['better'],
    cell: (column: Column) => MatrixCell,
  ): void => {
    rows.push({ section, figure, better, cells: columns.map(cell) });
  };
  const units = (test: (unit: Unit, column: Column) => boolean) => (column: Column) =>
    counted(column.units.filter((unit) => test(unit, column)).map(({ id }) => id));

  add(
    'organisation',
    { kind: 'units' },
    'less',
    units(() => true),
  );
  add('organisation', { kind: 'agencies' }, 'less', ({ structure }) => counted(structure.rootIds));
  add(
    'organisation',
    { kind: 'internalUnits' },
    'less',
    units(({ kind, parentId }) => parentId !== null && INTERNAL.has(kind)),
  );
  add('organisation', { kind: 'psus' }, 'less', units(isPublicServiceUnit));
  for (const unitKind of UNIT_KINDS)
    add(
      'organisation',
      { kind: 'unitKind', unitKind },
      null,
      units(({ kind }) => kind === unitKind),
    );
  add('organisation', { kind: 'deputies' }, 'less', deputiesCell);

  for (const measure of ['assigned', 'present'] as const)
    add('posts', { kind: 'payroll', measure }, measure === 'assigned' ? 'less' : null, (column) =>
      postsCell(
        column,
        categories.filter(({ countsInPayroll }) => countsInPayroll),
        measure,
      ),
    );
  for (const category of categories)
    add('posts', { kind: 'category', category }, null, (column) =>
      postsCell(column, [category], 'assigned'),
    );
  add('posts', { kind: 'vacancies' }, null, (column) => vacanciesCell(column, categories));

  for (const group of AUTONOMY_GROUPS)
    add(
      'autonomy',
      { kind: 'group', group },
      group === '1' || group === '2' ? 'more' : null,
      units((unit, column) => isPublicServiceUnit(unit) && column.groupOf(unit) === group),
    );

  for (const [kind, better] of [
    ['functionsLed', 'more'],
    ['functionsFree', 'less'],
    ['functionsLost', 'less'],
  ] as const)
    add('functions', { kind }, better, ({ id }) => functionsCell(plan, id, kind));

  for (const target of inOrder(tableOf(plan, 'targets')))
    if (target.isEnabled)
      add('targets', { kind: 'target', target }, null, ({ id }) => ({
        sum: null,
        result: evaluateTarget(plan, target, id),
        unitIds: null,
      }));

  for (const severity of SEVERITIES)
    add('findings', { kind: 'findings', severity }, 'less', ({ id }) =>
      findingsCell(
        plan,
        id,
        (one) => one.acceptedReason === null && one.severity === severity && !isUndecided(one),
      ),
    );
  add('findings', { kind: 'undecided' }, null, ({ id }) =>
    findingsCell(plan, id, (one) => one.acceptedReason === null && isUndecided(one)),
  );
  add('findings', { kind: 'exceptions' }, null, ({ id }) =>
    findingsCell(plan, id, (one) => one.acceptedReason !== null),
  );

  add('measures', { kind: 'measures' }, null, ({ id }) => measuresCell(plan, id));
  add('measures', { kind: 'peopleAffected' }, 'less', ({ id }) => {
    const affected = peopleAffected(plan, id);
    return affected === null
      ? { ...NO_RESULT, sum: null, unitIds: null }
      : { ...NO_RESULT, sum: affected.people, unitIds: affected.unitIds };
  });
  return rows.filter(
    ({ figure, cells }) =>
      figure.kind === 'target' ||
      figure.kind === 'units' ||
      cells.some(({ sum }) => sum !== null && (sum.known !== 0 || sum.unknown !== 0)),
  );
}

function columnOf(plan: Plan, id: SnapshotId): Column {
  const structure = structureOf(plan, id);
  const { asOf } = snapshotIn(plan, id);
  const converted = convertedIn(eventsOf(plan, id));
  return {
    id,
    structure,
    units: [...walk(structure)].map(({ unit }) => unit),
    coverage: coverageOf(plan, id),
    groupOf: (unit) => countedGroup(unit, asOf, converted),
  };
}

function postsCell(
  { structure, coverage }: Column,
  categories: readonly Category[],
  measure: PostMeasure,
): MatrixCell {
  const total = planTotal(structure, totalsOf(structure, coverage)).all;
  const [only, ...others] = categories;
  const sum =
    only !== undefined && others.length === 0
      ? sumOf(total, only.id, measure)
      : payrollSum(total, categories, measure);
  // A measure may make posts of a category that the list does not carry: they count from then on.
  const covered = new Set<CategoryId>(coverage[measure]);
  const isTold = sum.known > 0 || categories.some(({ id }) => covered.has(id));
  return { ...NO_RESULT, sum: isTold ? sum : null, unitIds: null };
}

/** Known deputies; a unit that says nothing of them lacks only where it has a number of its head. */
function deputiesCell({ units }: Column): MatrixCell {
  const told = units.filter(({ leadership }) => leadership.deputies !== null);
  if (told.length === 0) return { ...NO_RESULT, sum: null, unitIds: null };
  const known = told.reduce((sum, { leadership }) => sum + (leadership.deputies ?? 0), 0);
  const unknown = units.filter(
    ({ leadership }) => leadership.deputies === null && leadership.head !== null,
  ).length;
  return { ...NO_RESULT, sum: { known, unknown }, unitIds: told.map(({ id }) => id) };
}

function vacanciesCell(
  { structure, coverage }: Column,
  categories: readonly Category[],
): MatrixCell {
  if (vacancyCategories(categories, coverage).length === 0)
    return { ...NO_RESULT, sum: null, unitIds: null };
  const vacancies = vacanciesOf(structure, categories, coverage);
  let [known, unknown] = [0, 0];
  for (const id of [...structure.rootIds, ...structure.parkedIds]) {
    const own = vacancies.get(id) ?? NOTHING;
    known += own.known;
    unknown += own.unknown;
  }
  return { ...NO_RESULT, sum: { known, unknown }, unitIds: null };
}

function findingsCell(
  plan: Plan,
  id: SnapshotId,
  test: (finding: ReturnType<typeof findingsIn>[number]) => boolean,
): MatrixCell {
  const found = findingsIn(plan, id).filter(test);
  return {
    ...NO_RESULT,
    sum: { known: found.length, unknown: 0 },
    unitIds: [...new Set(found.flatMap(({ unitId }) => unitId ?? []))],
  };
}

/** Tasks of the register that a unit leads, that nobody does, and that somebody did before. */
function functionsCell(
  plan: Plan,
  id: SnapshotId,
  kind: 'functionsLed' | 'functionsLost' | 'functionsFree',
): MatrixCell {
  const held = heldTasks(plan, id);
  if (held === null) return { ...NO_RESULT, sum: null, unitIds: null };
  const troubled = troubledTasks(plan, held);
  const lost = troubled.filter(({ states }) => states.includes('lost')).length;
  const free = lost + troubled.filter(({ states }) => states.includes('noLead')).length;
  const count = { functionsLed: tableOf(plan, 'functions').size - free, functionsFree: free };
  return {
    ...NO_RESULT,
    sum: { known: kind === 'functionsLost' ? lost : count[kind], unknown: 0 },
    unitIds: null,
  };
}

function measuresCell(plan: Plan, id: SnapshotId): MatrixCell {
  if (snapshotIn(plan, id).kind !== 'scenario') return { ...NO_RESULT, sum: null, unitIds: null };
  const inForce = measuresOf(plan, id).filter((measure) => isInForce(measure, null)).length;
  return { ...NO_RESULT, sum: { known: inForce, unknown: 0 }, unitIds: null };
}

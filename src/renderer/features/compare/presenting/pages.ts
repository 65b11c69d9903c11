import { changeLinesOf } from '../../../../core/comparison/changeLines';
import {
  figuresMatrix,
  type MatrixFigure,
  type MatrixRow,
} from '../../../../core/comparison/figuresMatrix';
import { type AgencyChanges, importantChanges } from '../../../../core/comparison/importantChanges';
import type { SnapshotId } from '../../../../core/model/ids';
import { isInForce } from '../../../../core/model/measure';
import type { Plan } from '../../../../core/model/plan';
import { type MeasureLine, measureLines } from '../../../../core/scenarios/measureLines';
import { snapshotIn } from '../../../../core/scenarios/structures';

/** A page of the presentation; long lists go on over several (`part` of `parts`). */
export type Page =
  | { readonly kind: 'title' }
  | { readonly kind: 'figures'; readonly rows: readonly MatrixRow[] }
  | { readonly kind: 'targets'; readonly rows: readonly MatrixRow[] }
  | {
      readonly kind: 'changes';
      readonly id: SnapshotId;
      readonly agencies: readonly AgencyChanges[];
      /** Agencies that changed less and are not told. */
      readonly others: number;
      readonly part: number;
      readonly parts: number;
    }
  | {
      readonly kind: 'measures';
      readonly id: SnapshotId;
      readonly lines: readonly MeasureLine[];
      readonly from: number;
      readonly part: number;
      readonly parts: number;
    };

/** Rows of figures that a meeting looks at; the others are in the matrix. */
const KEY_FIGURES: ReadonlySet<MatrixFigure['kind']> = new Set<MatrixFigure['kind']>([
  'units',
  'agencies',
  'internalUnits',
  'psus',
  'deputies',
  'payroll',
  'vacancies',
  'group',
  'functionsLost',
  'measures',
  'peopleAffected',
]);

const LINES_OF_PAGE = 18;
const MEASURES_OF_PAGE = 10;
const FEWEST_OF_AGENCY = 4;
const PAGES_OF_CHANGES = 3;

/** The pages of a comparison: title, figures, targets, changes by agency, measures. */
export function pagesOf(
  plan: Plan,
  ids: readonly SnapshotId[],
  reference: SnapshotId,
): readonly Page[] {
  const rows = figuresMatrix(plan, ids);
  const figures = rows.filter(({ figure }) => KEY_FIGURES.has(figure.kind));
  const targets = rows.filter(({ figure }) => figure.kind === 'target');
  const others = ids.filter((id) => id !== reference);
  return [
    { kind: 'title' },
    { kind: 'figures', rows: figures },
    ...(targets.length > 0 ? [{ kind: 'targets' as const, rows: targets }] : []),
    ...others.flatMap((id) => changePages(plan, reference, id)),
    ...ids.flatMap((id) => measurePages(plan, id)),
  ];
}

function changePages(plan: Plan, reference: SnapshotId, id: SnapshotId): readonly Page[] {
  const { lines } = changeLinesOf(plan, reference, id);
  const count = new Set(lines.map(({ agencies: [first] }) => first?.key)).size;
  // Few agencies have more room each; heading and the count of others take a line.
  const roomOfAgency = Math.floor((LINES_OF_PAGE * PAGES_OF_CHANGES) / Math.max(1, count)) - 2;
  const most = Math.min(LINES_OF_PAGE - 2, Math.max(FEWEST_OF_AGENCY, roomOfAgency));
  const agencies = importantChanges(lines, most);
  const groups: AgencyChanges[][] = [];
  let room = 0;
  let told = 0;
  for (const agency of agencies) {
    const needed = 1 + agency.lines.length + (agency.others > 0 ? 1 : 0);
    if (needed > room) {
      if (groups.length === PAGES_OF_CHANGES) break;
      groups.push([]);
      room = LINES_OF_PAGE;
    }
    groups.at(-1)?.push(agency);
    room -= needed;
    told += 1;
  }
  return groups.map((group, i) => ({
    kind: 'changes',
    id,
    agencies: group,
    others: i === groups.length - 1 ? agencies.length - told : 0,
    part: i + 1,
    parts: groups.length,
  }));
}

function measurePages(plan: Plan, id: SnapshotId): readonly Page[] {
  if (snapshotIn(plan, id).kind !== 'scenario') return [];
  const lines = measureLines(plan, id).filter(({ measure }) => isInForce(measure, null));
  const parts = Math.ceil(lines.length / MEASURES_OF_PAGE);
  return Array.from({ length: parts }, (_, i) => ({
    kind: 'measures',
    id,
    lines: lines.slice(i * MEASURES_OF_PAGE, (i + 1) * MEASURES_OF_PAGE),
    from: i * MEASURES_OF_PAGE,
    part: i + 1,
    parts,
  }));
}

import {
  addSums,
  NOTHING,
  type PostSum,
  payrollSum,
  type RollUp,
  sumOf,
} from '../../../core/figures/rollUp';
import { translate } from '../../../core/messages/translate';
import { type PostMeasure, postsOf } from '../../../core/model/headcount';
import type { CategoryId, UnitId } from '../../../core/model/ids';
import { isPublicServiceUnit, type Unit } from '../../../core/model/unit';
import { differenceOf, differenceText, numberText, postsText } from '../../ui/figureTexts';
import type { TableColumn } from './tableColumns';
import type { TableViewProps } from './tableProps';

/** What the cells are filled from. */
export type TableSource = Pick<
  TableViewProps,
  'locale' | 'structure' | 'totals' | 'categories' | 'before' | 'findingsOf' | 'groupOf'
>;

/** The text of a cell, and what it says besides. */
export interface CellContent {
  readonly text: string;
  readonly title?: string;
  readonly tone?: 'less' | 'more' | 'warning' | 'dimmed';
}

const EMPTY: CellContent = { text: '' };

/** Fills one cell of a unit's row. Posts are totals with all that is below the unit. */
export function cellContent(source: TableSource, unit: Unit, column: TableColumn): CellContent {
  const { locale } = source;
  const { content } = column;
  switch (content.kind) {
    case 'number':
      return EMPTY;
    case 'name':
      return { text: unit.name, title: unit.name };
    case 'unitKind': {
      const title = translate(locale, `kind.${unit.kind}`);
      return { text: unit.kind === 'psu' ? translate(locale, 'table.psuShort') : title, title };
    }
    case 'head':
    case 'deputies': {
      const count = unit.leadership[content.kind];
      return { text: count === null ? '' : numberText(count, locale) };
    }
    case 'group':
      return groupContent(source, unit);
    case 'findings': {
      const count = source.findingsOf(unit.id);
      return count === 0 ? EMPTY : { text: `⚠ ${numberText(count, locale)}`, tone: 'warning' };
    }
    case 'posts':
      return postsContent(source, unit, content.categoryId, content.measure);
    case 'payroll':
      return sumContent(source, payrollOf(source, source.totals, unit.id, content.measure));
    case 'difference':
      return differenceContent(source, [unit.id], content.measure);
  }
}

/** Fills one cell of a line that sums up several units. */
export function sumCellContent(
  source: TableSource,
  ids: readonly UnitId[],
  column: TableColumn,
): CellContent {
  const { content } = column;
  if (content.kind === 'difference') return differenceContent(source, ids, content.measure);
  if (content.kind !== 'posts' && content.kind !== 'payroll') return EMPTY;
  let sum = NOTHING;
  for (const id of ids) {
    const total = source.totals.get(id);
    if (total === undefined) continue;
    sum = addSums(
      sum,
      content.kind === 'payroll'
        ? payrollSum(total, source.categories, content.measure)
        : sumOf(total, content.categoryId, content.measure),
    );
  }
  return sumContent(source, sum);
}

/** Whether a number was written for the unit itself or anything below it is known to lack one. */
function postsContent(
  source: TableSource,
  unit: Unit,
  categoryId: CategoryId,
  measure: PostMeasure,
): CellContent {
  const own = postsOf(unit.headcount, categoryId)[measure];
  const total = source.totals.get(unit.id);
  const sum = total === undefined ? NOTHING : sumOf(total, categoryId, measure);
  const isLeaf = unit.childIds.length === 0;
  if (isLeaf && own === null && sum.unknown === 0) return EMPTY;
  const content = sumContent(source, sum);
  if (isLeaf || (own ?? 0) === 0) return content;
  const ownTitle = translate(source.locale, 'table.ownPosts', {
    own: numberText(own ?? 0, source.locale),
  });
  return {
    ...content,
    title: content.title === undefined ? ownTitle : `${ownTitle} · ${content.title}`,
  };
}

function sumContent({ locale }: TableSource, sum: PostSum | null): CellContent {
  if (sum === null) return EMPTY;
  const text = postsText(sum, locale);
  if (sum.unknown === 0) return { text };
  const title = translate(locale, 'table.unknownParts', { count: sum.unknown });
  return sum.known === 0 ? { text, title, tone: 'dimmed' } : { text, title };
}

function payrollOf(
  { categories }: TableSource,
  totals: RollUp,
  id: UnitId,
  measure: PostMeasure,
): PostSum | null {
  const total = totals.get(id);
  return total === undefined ? null : payrollSum(total, categories, measure);
}

function differenceContent(
  source: TableSource,
  ids: readonly UnitId[],
  measure: PostMeasure,
): CellContent {
  if (source.before === null) return EMPTY;
  let [before, after] = [NOTHING, NOTHING];
  for (const id of ids) {
    before = addSums(before, payrollOf(source, source.before.totals, id, measure) ?? NOTHING);
    after = addSums(after, payrollOf(source, source.totals, id, measure) ?? NOTHING);
  }
  const difference = differenceOf(before, after);
  if (difference === null) return { text: '?', tone: 'dimmed' };
  if (difference === 0) return { text: '0', tone: 'dimmed' };
  const text = differenceText(difference, source.locale);
  return { text, tone: difference < 0 ? 'less' : 'more' };
}

function groupContent(source: TableSource, unit: Unit): CellContent {
  if (!isPublicServiceUnit(unit)) return EMPTY;
  const group = source.groupOf?.(unit.id) ?? unit.autonomy?.group ?? 'unknown';
  const title = translate(source.locale, `autonomyGroup.${group}`);
  return group === 'unknown'
    ? { text: translate(source.locale, 'table.group.unknown'), title, tone: 'dimmed' }
    : { text: translate(source.locale, 'table.group.short', { group }), title };
}

import type { PostSum } from '../../../core/figures/rollUp';
import { vacanciesOf, vacancySum } from '../../../core/figures/vacancies';
import { translate } from '../../../core/messages/translate';
import { postsOf } from '../../../core/model/headcount';
import type { UnitId } from '../../../core/model/ids';
import { isPublicServiceUnit, type Unit } from '../../../core/model/unit';
import { differenceText, numberText, postsText } from '../../ui/figureTexts';
import {
  cellChange,
  cellSum,
  isChange,
  isPostContent,
  type PostContent,
  type SumReach,
  sumOver,
} from './cellPosts';
import type { TableColumn } from './tableColumn';
import type { TableSource } from './tableSource';

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
  if (isPostContent(content)) return postsContent(source, unit, content);
  switch (content.kind) {
    case 'number':
      return EMPTY;
    case 'name':
      return { text: unit.name, title: unit.name };
    case 'code':
    case 'shortName':
    case 'sector':
    case 'notes': {
      const text = unit[content.kind];
      return text === null ? EMPTY : { text, title: text };
    }
    case 'level':
      return unit.level === null ? EMPTY : { text: translate(locale, `level.${unit.level}`) };
    case 'legalStatus':
      return legalStatusContent(source, unit);
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
    case 'vacant': {
      const sum = vacantIn(source, [unit.id]);
      return sum === null ? EMPTY : vacantContent(source, sum);
    }
    case 'findings': {
      const count = source.findingsOf(unit.id);
      return count === 0 ? EMPTY : { text: `⚠ ${numberText(count, locale)}`, tone: 'warning' };
    }
  }
}

/** Fills one cell of a line that sums up several units, each with all below it or each alone. */
export function sumCellContent(
  source: TableSource,
  ids: readonly UnitId[],
  column: TableColumn,
  reach: SumReach = 'withBelow',
): CellContent {
  const { content } = column;
  if (content.kind === 'vacant' && reach === 'withBelow') {
    const sum = vacantIn(source, ids);
    return sum === null ? EMPTY : vacantContent(source, sum);
  }
  if (!isPostContent(content)) return EMPTY;
  // Own posts of a whole tree are its total.
  const of =
    content.kind === 'ownPosts' && reach === 'withBelow'
      ? ({ ...content, kind: 'posts' } as const)
      : content;
  const sum = sumOver(source, ids, of, reach);
  return sum.kind === 'sum'
    ? sumContent(source, sum.sum)
    : source.before === null
      ? EMPTY
      : changeContent(source, sum.change);
}

function postsContent(source: TableSource, unit: Unit, content: PostContent): CellContent {
  if (isChange(content))
    return source.before === null
      ? EMPTY
      : changeContent(source, cellChange(source, unit, content));
  const sum = cellSum(source, unit, content);
  const shown = sum === null ? EMPTY : sumContent(source, sum);
  if (content.kind !== 'posts' || unit.childIds.length === 0) return shown;
  // Where units below are part of the number, the tooltip tells the unit's own.
  const own = postsOf(unit.headcount, content.categoryId)[content.measure] ?? 0;
  if (own === 0) return shown;
  const title = translate(source.locale, 'table.ownPosts', { own: numberText(own, source.locale) });
  return { ...shown, title: shown.title === undefined ? title : `${title} · ${shown.title}` };
}

/** Vacancies of units with all below them; null where the list does not tell. */
export const vacantIn = (source: TableSource, ids: readonly UnitId[]): PostSum | null =>
  vacancySum(vacanciesOf(source.structure, source.categories, source.coverage), ids);

/** Unknown parts may add to vacancies or take from them, so no bound is claimed. */
function vacantContent({ locale }: TableSource, sum: PostSum): CellContent {
  const text = numberText(sum.known, locale);
  if (sum.unknown === 0) return sum.known < 0 ? { text, tone: 'warning' } : { text };
  const title = translate(locale, 'table.unknownParts', { count: sum.unknown });
  return sum.known === 0 ? { text: '?', title, tone: 'dimmed' } : { text: `${text} + ?`, title };
}

function sumContent({ locale }: TableSource, sum: PostSum): CellContent {
  const text = postsText(sum, locale);
  if (sum.unknown === 0) return { text };
  const title = translate(locale, 'table.unknownParts', { count: sum.unknown });
  return sum.known === 0 ? { text, title, tone: 'dimmed' } : { text, title };
}

function changeContent({ locale }: TableSource, change: number | null): CellContent {
  if (change === null) return { text: '?', tone: 'dimmed' };
  if (change === 0) return { text: '0', tone: 'dimmed' };
  return { text: differenceText(change, locale), tone: change < 0 ? 'less' : 'more' };
}

function legalStatusContent({ locale }: TableSource, { legalStatus }: Unit): CellContent {
  const text = translate(locale, `table.legalStatus.${legalStatus}`);
  const title = translate(locale, `legalStatus.${legalStatus}`);
  return legalStatus === 'unknown' ? { text, title, tone: 'dimmed' } : { text, title };
}

function groupContent(source: TableSource, unit: Unit): CellContent {
  if (!isPublicServiceUnit(unit)) return EMPTY;
  const group = source.groupOf?.(unit.id) ?? unit.autonomy?.group ?? 'unknown';
  const title = translate(source.locale, `autonomyGroup.${group}`);
  return group === 'unknown'
    ? { text: translate(source.locale, 'table.group.unknown'), title, tone: 'dimmed' }
    : { text: translate(source.locale, 'table.group.short', { group }), title };
}

import { type CardFacts, type ChartSource, cardFacts } from '../charts/cardFacts';
import type { PostSum } from '../figures/rollUp';
import { type Locale, translate } from '../messages/translate';
import type { Unit } from '../model/unit';
import { sumText } from '../reports/figureText';
import { numberText } from '../reports/shareText';
import type { ChartLook } from './boxLook';

/** A row of a box below the name; with `after`, two texts with an arrow from one to the other. */
export interface BoxRow {
  readonly text: string;
  readonly after?: string;
}

/** The kinds of rows, in their order. */
const ROWS = ['facts', 'change', 'code', 'posts', 'leaders', 'hides'] as const;
type Row = (typeof ROWS)[number];

/** The rows that all boxes of a chart have, so that none is higher than another. */
export function rowsFor(
  { fields, colour, levels }: ChartLook,
  isCollapsing: boolean,
): readonly Row[] {
  const isShown: Readonly<Record<Row, boolean>> = {
    facts:
      colour === 'kind' ||
      colour === 'autonomy' ||
      fields.includes('kind') ||
      fields.includes('autonomy'),
    change: colour === 'change',
    code: fields.includes('code'),
    posts: fields.includes('posts'),
    leaders: fields.includes('leaders'),
    hides: levels !== null && isCollapsing,
  };
  return ROWS.filter((row) => isShown[row]);
}

/** What boxes are described from. */
export interface BoxSource {
  readonly source: ChartSource;
  readonly look: ChartLook;
  readonly locale: Locale;
}

/** What the rows of one box say; null where one has nothing to say. */
export function boxRows(
  from: BoxSource,
  unit: Unit,
  rows: readonly Row[],
  isCollapsed: boolean,
): readonly (BoxRow | null)[] {
  const facts = cardFacts(from.source, unit);
  return rows.map((row) => (row === 'hides' && !isCollapsed ? null : boxRow(row, facts, from)));
}

function boxRow(row: Row, facts: CardFacts, { source, look, locale }: BoxSource): BoxRow | null {
  const { code } = facts.unit;
  switch (row) {
    case 'facts':
      return textRow(factTexts(facts, look, locale).join(' · '));
    case 'change':
      return textRow(translate(locale, `chart.change.${facts.change ?? 'none'}`));
    case 'code':
      return code === null ? null : textRow(translate(locale, 'chart.card.code', { code }));
    case 'posts':
      return postsRow(facts, source, locale);
    case 'leaders':
      return textRow(leadersText(facts, locale));
    case 'hides':
      return facts.below === 0 ? null : textRow(hidesText(facts, source, locale));
  }
}

const textRow = (text: string): BoxRow | null => (text === '' ? null : { text });

function factTexts({ unit, group }: CardFacts, look: ChartLook, locale: Locale): string[] {
  const { fields, colour } = look;
  const kind = translate(locale, unit.kind === 'psu' ? 'chart.card.psuShort' : `kind.${unit.kind}`);
  const groupText =
    group === null
      ? null
      : group === 'unknown'
        ? translate(locale, 'chart.card.groupUnknown')
        : translate(locale, 'chart.card.groupShort', { group });
  const isGroupShown = colour === 'autonomy' || fields.includes('autonomy');
  const isKindShown = colour === 'kind' || fields.includes('kind');
  return [
    ...(isKindShown ? [kind] : []),
    ...(isGroupShown && groupText !== null ? [groupText] : []),
  ];
}

function postsRow(
  { posts, postsBefore }: CardFacts,
  { measure }: ChartSource,
  locale: Locale,
): BoxRow {
  const label = translate(locale, `paper.posts.${measure}`);
  const now = postsText(posts, locale);
  if (postsBefore === undefined) return { text: `${label}: ${now}` };
  const before =
    postsBefore === null
      ? translate(locale, 'chart.card.notBefore')
      : postsText(postsBefore, locale);
  if (before === now) return { text: `${label}: ${now}` };
  const isKnown = posts?.unknown === 0 && postsBefore?.unknown === 0;
  const difference = isKnown ? posts.known - postsBefore.known : 0;
  const sign = difference > 0 ? '+' : '−';
  const suffix = difference === 0 ? '' : ` (${sign}${numberText(Math.abs(difference), locale)})`;
  return { text: `${label}: ${before}`, after: `${now}${suffix}` };
}

/** A sum of posts, with one sign where nothing of it is known. */
const postsText = (sum: PostSum | null, locale: Locale): string =>
  sum !== null && sum.unknown > 0 && sum.known === 0 ? '?' : sumText(sum, locale);

function leadersText({ unit }: CardFacts, locale: Locale): string {
  const text = (count: number | null): string => (count === null ? '?' : numberText(count, locale));
  const { head, deputies } = unit.leadership;
  return translate(locale, 'chart.card.leaders', { head: text(head), deputies: text(deputies) });
}

function hidesText(facts: CardFacts, { measure }: ChartSource, locale: Locale): string {
  const units = numberText(facts.below, locale);
  if (facts.postsBelow === null) return translate(locale, 'chart.card.hidesUnits', { units });
  const posts = postsText(facts.postsBelow, locale);
  return translate(locale, `chart.card.hides.${measure}`, { units, posts });
}

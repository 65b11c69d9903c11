import type { PostSum } from '../../../core/figures/rollUp';
import type { Locale } from '../../../core/messages/translate';
import { toNumber } from '../../../core/model/fraction';
import { type Moments, shownOf } from '../../../core/overview/moments';
import type { Ranking, RankingRow } from '../../../core/overview/ranking';
import { percentText } from '../../../core/text/percentText';
import type { Messages } from '../../i18n/useMessages';
import { differenceOf, differenceText, numberText, postsText } from '../../ui/figureTexts';

export type RankingKey =
  | 'name'
  | 'baseline'
  | 'now'
  | 'after'
  | 'net'
  | 'cut'
  | 'bar'
  | 'units'
  | 'psus'
  | 'deputies'
  | 'vacant'
  | 'findings';

/** A column of the ranking: its heading, how it sorts, and what it says. */
export interface RankingColumn {
  readonly key: RankingKey;
  readonly label: string;
  readonly title: string;
  readonly width: string;
  /** null sorts last. */
  readonly sortBy: (row: RankingRow) => number | string | null;
  readonly text: (row: RankingRow) => string;
}

const knownOf = (sum: PostSum | null | undefined): number | null => sum?.known ?? null;

/** The columns that a ranking has for the states at hand. */
export function rankingColumns(
  moments: Moments,
  { hasNet }: Ranking,
  t: Messages['t'],
  locale: Locale,
): readonly RankingColumn[] {
  const { baseline, now, after } = moments;
  const differenceIn = ({ posts, net }: RankingRow): number | null => {
    if (hasNet) return net === null ? null : 0 - net;
    return differenceOf(posts.now, posts.after);
  };
  const posts = (
    key: 'baseline' | 'now' | 'after',
    snapshot: { readonly name: string } | null,
  ): RankingColumn[] =>
    snapshot === null
      ? []
      : [
          {
            key,
            label: t(`overview.column.${key}`),
            title: t('overview.column.posts', { name: snapshot.name }),
            width: '66px',
            sortBy: (row) => knownOf(row.posts[key]),
            text: (row) => postsText(row.posts[key], locale),
          },
        ];
  const column = (
    key: RankingKey,
    width: string,
    sortBy: RankingColumn['sortBy'],
    text: RankingColumn['text'],
    title: string,
  ): RankingColumn => ({ key, label: t(`overview.column.${key}`), title, width, sortBy, text });
  const from = baseline ?? now;
  const isCompared = baseline !== null || after !== null;
  return [
    column(
      'name',
      'minmax(170px, 1fr)',
      (row) => row.name,
      (row) => row.name ?? '',
      '',
    ),
    ...posts('baseline', baseline),
    ...posts('now', now),
    ...posts('after', after),
    ...(after === null
      ? []
      : [
          {
            ...column(
              'net',
              '62px',
              differenceIn,
              (row) => {
                const difference = differenceIn(row);
                return difference === null ? '–' : differenceText(difference, locale);
              },
              t(hasNet ? 'overview.column.net.title' : 'overview.column.difference.title', {
                now: now.name,
              }),
            ),
            label: t(hasNet ? 'overview.column.net' : 'overview.column.difference'),
          },
        ]),
    ...(isCompared
      ? [
          column(
            'cut',
            '60px',
            (row) => (row.cut === null ? null : toNumber(row.cut)),
            (row) => percentText(row.cut, locale),
            t('overview.column.cut.title', { from: from.name, to: shownOf(moments).name }),
          ),
        ]
      : []),
    column(
      'bar',
      'minmax(60px, 0.5fr)',
      () => null,
      () => '',
      '',
    ),
    column(
      'units',
      '48px',
      (row) => row.facts?.units ?? null,
      (row) => (row.facts === null ? '–' : numberText(row.facts.units, locale)),
      t('overview.column.units.title'),
    ),
    column(
      'psus',
      '82px',
      ({ facts }) => (facts === null || facts.psus === 0 ? null : facts.autonomous / facts.psus),
      ({ facts }) => {
        if (facts === null || facts.psus === 0) return '–';
        const { autonomous, unknownPsus, psus } = facts;
        const least = numberText(autonomous, locale);
        const upper =
          unknownPsus === 0 ? least : `${least}–${numberText(autonomous + unknownPsus, locale)}`;
        return `${upper} / ${numberText(psus, locale)}`;
      },
      t('overview.column.psus.title'),
    ),
    column(
      'deputies',
      '56px',
      (row) => knownOf(row.facts?.deputies),
      (row) => postsText(row.facts?.deputies ?? null, locale),
      t('overview.column.deputies.title'),
    ),
    column(
      'vacant',
      '56px',
      (row) => knownOf(row.facts?.vacancies),
      (row) => postsText(row.facts?.vacancies ?? null, locale),
      t('overview.column.vacant.title'),
    ),
    column(
      'findings',
      '104px',
      ({ facts }) =>
        facts === null
          ? null
          : facts.findings.violation * 1e8 + facts.findings.warning * 1e4 + facts.findings.note,
      () => '',
      t('overview.column.findings.title'),
    ),
  ];
}

/** How a ranking is sorted; without a column it stays in the order of the list. */
export interface RankingSort {
  readonly key: RankingKey | null;
  readonly isDescending: boolean;
}

/** Rows in the chosen order; what has no value comes last either way. */
export function sortRows(
  rows: readonly RankingRow[],
  columns: readonly RankingColumn[],
  { key, isDescending }: RankingSort,
  locale: Locale,
): readonly RankingRow[] {
  const column = columns.find((one) => one.key === key);
  if (column === undefined) return rows;
  const collator = new Intl.Collator(locale);
  const sign = isDescending ? -1 : 1;
  return [...rows].sort((one, other) => {
    const [a, b] = [column.sortBy(one), column.sortBy(other)];
    if (a === null || b === null) return a === b ? 0 : a === null ? 1 : -1;
    const order =
      typeof a === 'string' || typeof b === 'string'
        ? collator.compare(String(a), String(b))
        : a - b;
    return sign * order;
  });
}

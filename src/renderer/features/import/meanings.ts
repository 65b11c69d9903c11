import {
  type ColumnMeaning,
  PLAIN_MEANINGS,
  type PlainMeaning,
  postsColumn,
} from '../../../core/exchange/import/types';
import { AUTONOMY_GROUPS } from '../../../core/model/autonomy';
import type { Category } from '../../../core/model/headcount';
import type { Messages } from '../../i18n/useMessages';
import { categoryName } from '../../ui/categoryName';

/** Everything that a column can mean, for choosing: names first, then posts, then the rest. */
export const allMeanings = (categories: readonly Category[]): readonly ColumnMeaning[] => [
  ...PLAIN_MEANINGS.filter((meaning) => meaning !== 'unitId'),
  ...categories.flatMap((category): ColumnMeaning[] => [
    `posts:${category.id}:assigned`,
    `posts:${category.id}:present`,
  ]),
  'total:assigned',
  'total:present',
  'undivided:assigned',
  'undivided:present',
  'upper:1',
  'upper:2',
  'upper:3',
  ...AUTONOMY_GROUPS.filter((group) => group !== 'unknown').map(
    (group): ColumnMeaning => `mark:${group}`,
  ),
  'unitId',
];

/** A column's meaning in words. */
export function meaningText(
  meaning: ColumnMeaning,
  categories: readonly Category[],
  t: Messages['t'],
): string {
  const posts = postsColumn(meaning);
  if (posts !== null) {
    const category = categories.find((one) => one.id === posts.category);
    return t('meaning.posts', {
      category: category === undefined ? posts.category : categoryName(category, t),
      measure: t(`postMeasure.${posts.measure}`),
    });
  }
  const [kind, measure] = meaning.split(':');
  if (
    (kind === 'total' || kind === 'undivided') &&
    (measure === 'assigned' || measure === 'present')
  )
    return t(`meaning.${kind}`, { measure: t(`postMeasure.${measure}`) });
  if (kind === 'upper') return t('meaning.upper', { level: measure ?? '' });
  if (kind === 'mark') return t('meaning.mark', { group: measure ?? '' });
  return t(`meaning.${meaning as PlainMeaning}`);
}

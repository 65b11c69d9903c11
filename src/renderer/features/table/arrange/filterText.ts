import { type Locale, translate } from '../../../../core/messages/translate';
import { numberText } from '../../../ui/figureTexts';
import type { ColumnFilter } from './columnFilter';

/** So many texts are told by name; more are counted. */
const MOST_NAMED = 2;

/** What a filter asks, in a few words. */
export function filterText(filter: ColumnFilter, locale: Locale): string {
  switch (filter.kind) {
    case 'contains':
      return translate(locale, 'table.filter.is.contains', { words: filter.words });
    case 'oneOf': {
      const texts = [...filter.texts].map((text) =>
        text === '' ? translate(locale, 'table.filter.blank') : text,
      );
      const named = texts.slice(0, MOST_NAMED).join(', ');
      return texts.length <= MOST_NAMED
        ? named
        : translate(locale, 'table.filter.is.oneOfMany', {
            named,
            count: texts.length - MOST_NAMED,
          });
    }
    case 'compare':
      return `${filter.comparison} ${numberText(filter.number, locale)}`;
    case 'between':
      return translate(locale, 'table.filter.is.between', {
        least: numberText(filter.least, locale),
        most: numberText(filter.most, locale),
      });
    case 'unknown':
      return translate(locale, 'table.filter.unknown');
    case 'changed':
      return translate(locale, 'table.filter.changed');
  }
}

import { type Locale, translate } from '../../../core/messages/translate';
import { LEGAL_STATUSES, UNIT_KINDS, UNIT_LEVELS } from '../../../core/model/unit';
import { keyOf } from '../../../core/text/keyOf';
import type { ColumnContent } from './tableColumn';

/** One of the values that a cell can take. */
export interface CellChoice {
  /** As commands know it; empty: nothing is said. */
  readonly value: string;
  readonly label: string;
}

/** What a cell can be set to; null where anything can be typed. */
export function choicesOf({ kind }: ColumnContent, locale: Locale): readonly CellChoice[] | null {
  switch (kind) {
    case 'unitKind':
      return UNIT_KINDS.map((value) => ({ value, label: translate(locale, `kind.${value}`) }));
    case 'level':
      return [
        { value: '', label: translate(locale, 'table.paste.unknown') },
        ...UNIT_LEVELS.map((value) => ({ value, label: translate(locale, `level.${value}`) })),
      ];
    case 'legalStatus':
      return LEGAL_STATUSES.map((value) => ({
        value,
        label: translate(locale, `legalStatus.${value}`),
      }));
    default:
      return null;
  }
}

/** The value that words stand for, the short ones of the cells too; null when none. */
export function choiceNamed(words: string, content: ColumnContent, locale: Locale): string | null {
  const key = keyOf(words);
  if (content.kind === 'unitKind' && key === keyOf(translate(locale, 'table.psuShort')))
    return 'psu';
  if (content.kind === 'level' && key === '') return '';
  if (content.kind === 'legalStatus') {
    const short = LEGAL_STATUSES.find(
      (status) => keyOf(translate(locale, `table.legalStatus.${status}`)) === key,
    );
    if (short !== undefined) return short;
  }
  return choicesOf(content, locale)?.find(({ label }) => keyOf(label) === key)?.value ?? null;
}

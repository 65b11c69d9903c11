import { isMessageKey, type Locale, translate } from '../messages/translate';
import type { Target } from '../model/target';

/** What the user calls something: the own label, else the built-in one, else the id. */
export function labelOf(
  row: { readonly labelKey: string | null; readonly label: string | null; readonly id: string },
  locale: Locale,
): string {
  if (row.label !== null) return row.label;
  return row.labelKey !== null && isMessageKey(row.labelKey)
    ? translate(locale, row.labelKey)
    : row.id;
}

/** The name of a target, saying so where the computed group counts. */
export function targetLabelOf(target: Target, locale: Locale): string {
  const label = labelOf(target, locale);
  return target.kind === 'autonomy' && target.countsComputed
    ? translate(locale, 'targets.byComputed', { target: label })
    : label;
}

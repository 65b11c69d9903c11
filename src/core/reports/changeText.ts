import type { FieldChange } from '../comparison/changedFields';
import { type Locale, translate } from '../messages/translate';
import type { Autonomy } from '../model/autonomy';
import type { Category } from '../model/headcount';
import type { UnitId } from '../model/ids';
import type { Structure } from '../model/structure';
import type { LegalStatus, UnitKind, UnitLevel } from '../model/unit';
import { labelOf } from './labels';
import { numberText } from './shareText';
import { tasksText } from './tasksText';

/** A changed field in words. */
export interface ChangeText {
  readonly field: string;
  readonly from: string;
  readonly to: string;
}

const UNKNOWN = '–';

/** What changed of one unit, as people read it. */
export function changeText(
  change: FieldChange,
  before: Structure,
  after: Structure,
  categories: readonly Category[],
  locale: Locale,
): ChangeText {
  const label = change.field === 'posts' ? '' : translate(locale, `field.${change.field}`);
  const both = (from: string, to: string): ChangeText => ({ field: label, from, to });
  const count = (value: number | null): string =>
    value === null ? UNKNOWN : numberText(value, locale);
  switch (change.field) {
    case 'posts': {
      const category = categories.find((one) => one.id === change.categoryId);
      const field = translate(locale, 'field.posts', {
        category: category === undefined ? change.categoryId : labelOf(category, locale),
        measure: translate(locale, `postMeasure.${change.measure}`),
      });
      return { field, from: count(change.from), to: count(change.to) };
    }
    case 'parent':
      return both(placeText(before, change.from, locale), placeText(after, change.to, locale));
    case 'head':
    case 'deputies':
      return both(count(change.from), count(change.to));
    case 'autonomy':
      return both(
        autonomyText(change.from, change.to, locale),
        autonomyText(change.to, change.from, locale),
      );
    case 'kind':
      return both(
        translate(locale, `kind.${change.from as UnitKind}`),
        translate(locale, `kind.${change.to as UnitKind}`),
      );
    case 'legalStatus':
      return both(
        translate(locale, `legalStatus.${change.from as LegalStatus}`),
        translate(locale, `legalStatus.${change.to as LegalStatus}`),
      );
    case 'functions': {
      const more = (count: number): string => translate(locale, 'functions.more', { count });
      return both(tasksText(change.from, more), tasksText(change.to, more));
    }
    case 'level':
      return both(levelText(change.from, locale), levelText(change.to, locale));
    default:
      return both(change.from ?? UNKNOWN, change.to ?? UNKNOWN);
  }
}

const levelText = (level: string | null, locale: Locale): string =>
  level === null ? UNKNOWN : translate(locale, `level.${level as UnitLevel}`);

const placeText = (structure: Structure, id: UnitId | null, locale: Locale): string =>
  id === null
    ? translate(locale, 'proposalText.noParent')
    : (structure.units.get(id)?.name ?? UNKNOWN);

/** The group, and whatever else of it differs from the other side. */
function autonomyText(own: Autonomy | null, other: Autonomy | null, locale: Locale): string {
  if (own === null) return UNKNOWN;
  const parts = [translate(locale, `autonomyGroup.${own.group}`)];
  if (own.regime !== null && own.regime !== other?.regime)
    parts.push(translate(locale, `autonomyRegime.${own.regime}`));
  if (own.decisionNumber !== null && own.decisionNumber !== other?.decisionNumber)
    parts.push(own.decisionNumber);
  for (const field of ['revenue', 'recurrentExpenditure'] as const) {
    const value = own[field];
    if (value !== null && value !== other?.[field])
      parts.push(`${translate(locale, `import.meaning.${field}`)}: ${numberText(value, locale)}`);
  }
  return parts.join(', ');
}

import type { FieldChange } from '../../core/comparison/changedFields';
import type { Locale, MessageKey } from '../../core/messages/translate';
import type { Category } from '../../core/model/headcount';
import type { UnitId } from '../../core/model/ids';
import { tasksText } from '../../core/reports/tasksText';
import type { Messages } from '../i18n/useMessages';
import { categoryName } from './categoryName';
import { numberText } from './figureTexts';

/** What a change is told with: categories, and the names of units then and now. */
export interface ChangeNaming {
  readonly categories: readonly Category[];
  readonly nameThen: (id: UnitId) => string;
  readonly nameNow: (id: UnitId) => string;
  readonly t: Messages['t'];
  readonly locale: Locale;
}

/** What differs in a unit: "Công chức, được giao: 12 → 10". */
export function fieldChangeText(change: FieldChange, naming: ChangeNaming): string {
  const [from, to] = valuesOf(change, naming);
  return `${labelOf(change, naming)}: ${from} → ${to}`;
}

function labelOf(change: FieldChange, { t, categories }: ChangeNaming): string {
  if (change.field !== 'posts') return t(`field.${change.field}`);
  const category = categories.find((one) => one.id === change.categoryId);
  return t('field.posts', {
    category: category === undefined ? change.categoryId : categoryName(category, t),
    measure: t(`postMeasure.${change.measure}`),
  });
}

function valuesOf(change: FieldChange, naming: ChangeNaming): readonly [string, string] {
  const { t, locale, nameThen, nameNow } = naming;
  const count = (value: number | null): string =>
    value === null ? t('inspector.posts.unknown') : numberText(value, locale);
  switch (change.field) {
    case 'posts':
    case 'head':
    case 'deputies':
      return [count(change.from), count(change.to)];
    case 'parent':
      return [
        change.from === null
          ? t(change.wasParked ? 'changes.parked' : 'proposalText.noParent')
          : nameThen(change.from),
        change.to === null
          ? t(change.isParked ? 'changes.parked' : 'proposalText.noParent')
          : nameNow(change.to),
      ];
    case 'autonomy':
      return [
        t(`autonomyGroup.${change.from?.group ?? 'unknown'}`),
        t(`autonomyGroup.${change.to?.group ?? 'unknown'}`),
      ];
    case 'kind':
      return [t(`kind.${change.from}` as MessageKey), t(`kind.${change.to}` as MessageKey)];
    case 'legalStatus':
      return [
        t(`legalStatus.${change.from}` as MessageKey),
        t(`legalStatus.${change.to}` as MessageKey),
      ];
    case 'functions': {
      const more = (rest: number): string => t('functions.more', { count: rest });
      return [tasksText(change.from, more), tasksText(change.to, more)];
    }
    default:
      return [change.from ?? '–', change.to ?? '–'];
  }
}

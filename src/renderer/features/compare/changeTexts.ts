import type { FieldChange } from '../../../core/comparison/changedFields';
import type { ComparisonItem } from '../../../core/comparison/compareSnapshots';
import type { Locale, MessageKey } from '../../../core/messages/translate';
import type { UnitId } from '../../../core/model/ids';
import type { Messages } from '../../i18n/useMessages';
import type { Figures, Side } from '../../state/useFigures';
import { categoryName } from '../../ui/categoryName';
import { numberText } from '../../ui/figureTexts';

interface Naming {
  readonly figures: Figures;
  readonly left: Side;
  readonly right: Side;
  readonly t: Messages['t'];
  readonly locale: Locale;
}

/** Whether an existing unit goes on or a new one takes over tells sáp nhập from hợp nhất. */
export function kindKey({ kind, fromIds, toIds }: ComparisonItem): MessageKey {
  const goesOn = fromIds.some((id) => toIds.includes(id));
  if (kind === 'merged') return goesOn ? 'item.absorbed' : 'item.merged';
  if (kind === 'divided') return goesOn ? 'item.splitOff' : 'item.divided';
  return `item.${kind}`;
}

/** What differs in a unit, one text each: "Công chức, được giao: 12 → 10". */
export function changeTexts(item: ComparisonItem, naming: Naming): readonly string[] {
  return item.changes.map((change) => {
    const [from, to] = valuesOf(change, naming);
    return `${labelOf(change, naming)}: ${from} → ${to}`;
  });
}

function labelOf(change: FieldChange, { t, figures }: Naming): string {
  if (change.field !== 'posts') return t(`field.${change.field}`);
  const category = figures.categories.find((one) => one.id === change.categoryId);
  return t('field.posts', {
    category: category === undefined ? change.categoryId : categoryName(category, t),
    measure: t(`postMeasure.${change.measure}`),
  });
}

function valuesOf(change: FieldChange, naming: Naming): readonly [string, string] {
  const { t, locale, left, right } = naming;
  const count = (value: number | null): string =>
    value === null ? t('inspector.posts.unknown') : numberText(value, locale);
  const parent = (side: Side, id: UnitId | null): string =>
    id === null ? '–' : (side.structure.units.get(id)?.name ?? id);
  switch (change.field) {
    case 'posts':
    case 'head':
    case 'deputies':
      return [count(change.from), count(change.to)];
    case 'parent':
      return [parent(left, change.from), parent(right, change.to)];
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
    default:
      return [change.from ?? '–', change.to ?? '–'];
  }
}

import type { Pasting } from '../../../../core/exchange/import/pasting/pasting';
import { categoriesIn, postsOf } from '../../../../core/model/headcount';
import type { Unit } from '../../../../core/model/unit';
import type { Messages } from '../../../i18n/useMessages';
import type { Figures } from '../../../state/useFigures';
import { categoryName } from '../../../ui/categoryName';
import { numberText } from '../../../ui/figureTexts';
import type { PastedTexts } from '../UpdateLines';
import type { SettledPaste } from './settlePaste';

/** What is said of the lines of a pasted table: where new units go, with what, and what is not done. */
export function pastedTexts(
  { side, categories }: Figures,
  target: Unit | null,
  pasting: Pasting,
  settled: SettledPaste | null,
  { t, say, locale }: Messages,
): PastedTexts {
  const parentOf = ({ parentId }: Unit): string | null => {
    if (parentId === null) return target?.name ?? null;
    const there = pasting.pairs.get(parentId);
    const name = there === undefined ? undefined : side.structure.units.get(there)?.name;
    return name ?? pasting.units.get(parentId)?.name ?? null;
  };
  const postsTexts = ({ headcount }: Unit): readonly string[] =>
    categories
      .filter(({ id }) => categoriesIn(headcount).includes(id))
      .flatMap((category) =>
        (['assigned', 'present'] as const).flatMap((measure) => {
          const value = postsOf(headcount, category.id)[measure];
          if (value === null || value === 0) return [];
          const label = t('field.posts', {
            category: categoryName(category, t),
            measure: t(`postMeasure.${measure}`),
          });
          return [`${label}: ${numberText(value, locale)}`];
        }),
      );
  return {
    canTake: (line) => settled?.doable.has(line.id) ?? line.kind !== 'gone',
    factsOf: (line) => {
      const unit = line.kind === 'added' ? pasting.units.get(line.toId) : undefined;
      if (unit === undefined) return [];
      const parent = parentOf(unit);
      const place = parent === null ? t('pasting.asAgency') : t('pasting.below', { name: parent });
      return [`${place} · ${t(`kind.${unit.kind}`)}`, ...postsTexts(unit)];
    },
    refusalsOf: (line) => {
      const refused = settled?.refused.get(line.id);
      const held = pasting.remarks.get(line.id) ?? [];
      return [
        ...(refused === undefined ? [] : [t('pasting.refused', { reason: say(refused) })]),
        ...held.map(say),
      ];
    },
  };
}

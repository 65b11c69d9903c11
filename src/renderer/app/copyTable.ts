import { type Category, postsOf } from '../../core/model/headcount';
import { unitIn } from '../../core/model/structure';
import type { Unit } from '../../core/model/unit';
import type { useMessages } from '../i18n/useMessages';
import type { Figures } from '../state/useFigures';
import { categoryName } from '../ui/categoryName';
import type { CopiedCell } from '../ui/clipboardForms';

type T = ReturnType<typeof useMessages>['t'];

const text = (value: string | null): CopiedCell => ({ text: value ?? '', isNumber: false });
const number = (value: number | null): CopiedCell =>
  value === null ? text('') : { text: String(value), isNumber: true };

/**
 * Units as a table that Excel takes and that this program reads again: each line with the unit
 * above it, own posts only, nothing where a number is not known.
 */
export function copyTable(
  { side, categories }: Figures,
  units: readonly Unit[],
  t: T,
): CopiedCell[][] {
  const covered = (category: Category): boolean =>
    side.coverage.assigned.includes(category.id) || side.coverage.present.includes(category.id);
  const shown = categories.filter(covered);
  const head = [
    t('copyTable.name'),
    t('copyTable.parent'),
    t('copyTable.kind'),
    t('copyTable.code'),
    ...shown.flatMap((category) =>
      (['assigned', 'present'] as const).map(
        (measure) => `${categoryName(category, t)}, ${t(`postMeasure.${measure}`)}`,
      ),
    ),
    t('copyTable.group'),
  ];
  const lines = units.map((unit) => [
    text(unit.name),
    text(unit.parentId === null ? null : unitIn(side.structure, unit.parentId).name),
    text(t(`kind.${unit.kind}`)),
    text(unit.code),
    ...shown.flatMap(({ id }) => {
      const { assigned, present } = postsOf(unit.headcount, id);
      return [number(assigned), number(present)];
    }),
    text(
      unit.autonomy === null || unit.autonomy.group === 'unknown'
        ? null
        : t(`autonomyGroup.${unit.autonomy.group}`),
    ),
  ]);
  return [head.map(text), ...lines];
}

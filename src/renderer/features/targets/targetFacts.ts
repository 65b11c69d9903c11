import { tableOf } from '../../../core/model/plan';
import type { Target } from '../../../core/model/target';
import { unitNameIn } from '../../../core/targets/scopeChoices';
import type { Messages } from '../../i18n/useMessages';
import type { Figures } from '../../state/useFigures';
import { categoryName } from '../../ui/categoryName';

/** What a target measures, of which part of the plan and against what: a line for its card. */
export function targetFacts(target: Target, figures: Figures, { t }: Messages): string {
  const { plan, side, categories } = figures;
  const { scope, baselineSnapshotId: named, manualBaseline } = target;
  const list = named === null ? undefined : tableOf(plan, 'snapshots').get(named);
  const facts = [
    subjectOf(),
    scope.agencyIds === null
      ? t('targets.scope.agencies.all')
      : shortened(scope.agencyIds.map((id) => unitNameIn(plan, side.structure, id))),
    ...(scope.kinds === null ? [] : [shortened(scope.kinds.map((kind) => t(`kind.${kind}`)))]),
    ...(scope.isInside ? [t('targets.scope.isInside')] : []),
    ...(scope.sectors === null ? [] : [shortened(scope.sectors)]),
    t('targets.facts.years', {
      due: String(target.dueYear),
      baseline: list?.name ?? String(target.baselineYear),
    }),
    ...(manualBaseline === null ? [] : [t('targets.facts.manual', { count: manualBaseline })]),
  ];
  return facts.join(' · ');

  function shortened(names: readonly string[]): string {
    return names.length <= MOST_NAMED
      ? names.join(', ')
      : t('targets.facts.others', {
          first: names.slice(0, MOST_NAMED - 1).join(', '),
          others: names.length - MOST_NAMED + 1,
        });
  }

  function subjectOf(): string {
    if (target.kind === 'headcount') {
      const names = categories
        .filter(({ id }) => target.categoryIds.includes(id))
        .map((one) => categoryName(one, t));
      return `${t(`postMeasure.${target.measure}`)}: ${names.join(', ')}`;
    }
    if (target.kind === 'autonomy')
      return target.autonomousGroups.map((group) => t(`autonomyGroup.${group}`)).join(', ');
    if (target.kind === 'bandUpgrade') return t(`autonomyGroup.${target.fromGroup}`);
    return t('targetKind.unitCount');
  }
}

const MOST_NAMED = 4;

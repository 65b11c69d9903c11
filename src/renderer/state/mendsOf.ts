import { payrollSum, sumOf } from '../../core/figures/rollUp';
import type { Message } from '../../core/messages/translate';
import { CIVIL_SERVANT } from '../../core/model/builtInCategories';
import type { UnitId } from '../../core/model/ids';
import { unitIn, walkFrom } from '../../core/model/structure';
import type { Unit } from '../../core/model/unit';
import type { Finding } from '../../core/norms/finding';
import { type ProposedMend, proposedMends } from '../../core/norms/mends';
import { useNoticeStore } from './noticeStore';
import { runCommand } from './runCommand';
import type { Figures } from './useFigures';
import { useViewStore } from './viewStore';

/** One step that would mend a finding or lead to what it needs. */
interface Mend {
  readonly label: Message;
  readonly run: () => void;
}

/** What can be done about a finding of a unit, the nearest first. */
export function mendsOf(figures: Figures, unit: Unit, finding: Finding): readonly Mend[] {
  const { show, focusOn } = useViewStore.getState();
  const { rule, outcome } = finding;
  if (outcome === 'valueUnknown') {
    const lacking = rule.measure.startsWith('deputies')
      ? unit
      : lackingUnit(figures, unit, finding);
    return lacking === null || lacking.id === unit.id
      ? []
      : [
          {
            label: { key: 'inspector.mend.goTo', params: { unit: lacking.name } },
            run: () => focusOn(lacking.id),
          },
        ];
  }
  const { structure, totals, snapshot } = figures.side;
  const isScenario = snapshot.kind === 'scenario';
  const proposed = proposedMends(
    { structure, totals, categories: figures.categories },
    unit,
    finding,
  ).filter(({ kind }) => isScenario || kind === 'setDeputies');
  const mends = proposed.map((mend) => mendBy(figures, unit, mend));
  if (!isScenario || rule.comparator !== 'atLeast') return mends;
  return [
    ...mends,
    {
      label: { key: 'action.dissolve' },
      run: () => show({ dialog: { kind: 'dissolve', unitId: unit.id } }),
    },
  ];
}

/** A proposal as a button: what restructures opens its dialog, filled in, with the preview. */
function mendBy({ side }: Figures, unit: Unit, mend: ProposedMend): Mend {
  const { show } = useViewStore.getState();
  const nameOf = (id: UnitId): string => unitIn(side.structure, id).name;
  if (mend.kind === 'setDeputies')
    return {
      label: { key: 'inspector.mend.deputies', params: { count: mend.deputies } },
      run: () => {
        const refusal = runCommand({
          kind: 'setLeadership',
          unitId: unit.id,
          leadership: { deputies: mend.deputies },
        });
        if (refusal !== null) useNoticeStore.getState().tell('problem', refusal);
      },
    };
  if (mend.kind === 'mergeInto')
    return {
      label: { key: 'inspector.mend.merge', params: { unit: nameOf(mend.unitId) } },
      run: () => show({ dialog: { kind: 'absorb', unitIds: [mend.unitId, unit.id] } }),
    };
  return {
    label: {
      key: 'inspector.mend.posts',
      params: { count: mend.posts, unit: nameOf(mend.fromUnitId) },
    },
    run: () =>
      show({
        dialog: {
          kind: 'transfer',
          unitId: mend.fromUnitId,
          wanted: { toUnitId: unit.id, categoryId: mend.categoryId, posts: mend.posts },
        },
      }),
  };
}

/** The first unit from here down whose own posts are missing from the sum that a rule measures. */
function lackingUnit({ side, categories }: Figures, unit: Unit, { rule }: Finding): Unit | null {
  const unknownOf = (id: UnitId): number => {
    const total = side.totals.get(id);
    if (total === undefined) return 0;
    return rule.measure === 'civilServantPosts'
      ? sumOf(total, CIVIL_SERVANT, 'assigned').unknown
      : payrollSum(total, categories, 'assigned').unknown;
  };
  for (const { unit: one } of walkFrom(side.structure, [unit.id]))
    if (unknownOf(one.id) > one.childIds.reduce((sum, id) => sum + unknownOf(id), 0)) return one;
  return null;
}

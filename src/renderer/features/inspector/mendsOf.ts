import { payrollSum, sumOf } from '../../../core/figures/rollUp';
import type { Message } from '../../../core/messages/translate';
import { CIVIL_SERVANT } from '../../../core/model/builtInCategories';
import type { UnitId } from '../../../core/model/ids';
import { walkFrom } from '../../../core/model/structure';
import type { Unit } from '../../../core/model/unit';
import type { Finding } from '../../../core/norms/finding';
import { useNoticeStore } from '../../state/noticeStore';
import { runCommand } from '../../state/runCommand';
import type { Figures } from '../../state/useFigures';
import { useViewStore } from '../../state/viewStore';

/** One step that would mend a finding or lead to what it needs. */
interface Mend {
  readonly label: Message;
  readonly run: () => void;
}

/** What can be done about a finding of a unit, the nearest first. */
export function mendsOf(figures: Figures, unit: Unit, finding: Finding): readonly Mend[] {
  const { show, focusOn } = useViewStore.getState();
  const { rule, outcome, threshold } = finding;
  if (outcome === 'valueUnknown') {
    const lacking = rule.measure === 'deputies' ? unit : lackingUnit(figures, unit, finding);
    return lacking === null || lacking.id === unit.id
      ? []
      : [
          {
            label: { key: 'inspector.mend.goTo', params: { unit: lacking.name } },
            run: () => focusOn(lacking.id),
          },
        ];
  }
  if (rule.measure === 'deputies' && rule.comparator === 'atMost' && threshold !== null)
    return [
      {
        label: { key: 'inspector.mend.deputies', params: { count: threshold } },
        run: () => {
          const refusal = runCommand({
            kind: 'setLeadership',
            unitId: unit.id,
            leadership: { deputies: threshold },
          });
          if (refusal !== null) useNoticeStore.getState().tell('problem', refusal);
        },
      },
    ];
  if (rule.comparator !== 'atLeast' || figures.side.snapshot.kind !== 'scenario') return [];
  return [
    {
      label: { key: 'action.absorb', params: {} },
      run: () => show({ dialog: { kind: 'absorb', unitIds: [unit.id] } }),
    },
    {
      label: { key: 'action.dissolve', params: {} },
      run: () => show({ dialog: { kind: 'dissolve', unitId: unit.id } }),
    },
  ];
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

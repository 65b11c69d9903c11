import { type ComparisonItem, compareSnapshots } from '../../comparison/compareSnapshots';
import { type Locale, translate } from '../../messages/translate';
import type { SnapshotId, UnitId } from '../../model/ids';
import { inOrder, type Plan, tableOf } from '../../model/plan';
import { agencyIn, type Structure, unitIn } from '../../model/structure';
import { changeText } from '../../reports/changeText';
import { structureOf } from '../../scenarios/structures';
import type { ProposalChange } from './types';

const namesOf = (structure: Structure, ids: readonly UnitId[]): string =>
  ids.map((id) => unitIn(structure, id).name).join('; ');

/** The net changes from one snapshot to another, one line a changed field or event. */
export function proposalChanges(
  plan: Plan,
  from: SnapshotId,
  to: SnapshotId,
  locale: Locale,
): readonly ProposalChange[] {
  const [before, after] = [structureOf(plan, from), structureOf(plan, to)];
  const categories = inOrder(tableOf(plan, 'categories'));
  const linesOf = ({ kind, fromIds, toIds, changes }: ComparisonItem): ProposalChange[] => {
    const [firstNow, firstThen] = [toIds[0], fromIds[0]];
    const names = toIds.length > 0 ? namesOf(after, toIds) : namesOf(before, fromIds);
    const agency =
      firstNow !== undefined
        ? agencyIn(after, firstNow).name
        : firstThen !== undefined
          ? agencyIn(before, firstThen).name
          : '';
    if (kind !== 'kept')
      return [
        {
          unit: names,
          agency,
          change: translate(locale, `item.${kind}`),
          from: namesOf(before, fromIds),
          to: namesOf(after, toIds),
        },
      ];
    return changes.map((change) => {
      const text = changeText(change, before, after, categories, locale);
      return { unit: names, agency, change: text.field, from: text.from, to: text.to };
    });
  };
  return compareSnapshots(plan, from, to).items.flatMap(linesOf);
}

import { type Locale, translate } from '../../messages/translate';
import type { SnapshotId } from '../../model/ids';
import { type Plan, tableOf } from '../../model/plan';
import { registerLines } from '../../reductions/registerLines';
import { labelOf } from '../../reports/labels';
import type { ProposalReduction } from './types';

/** The register of reductions as the snapshot shows it, by year. */
export function proposalReductions(
  plan: Plan,
  id: SnapshotId,
  locale: Locale,
): readonly ProposalReduction[] {
  const categories = tableOf(plan, 'categories');
  return registerLines(plan, id).map(({ entry, unitName, agencyName, standing }) => {
    const category = categories.get(entry.categoryId);
    return {
      unit:
        standing === 'gone' ? `${unitName} (${translate(locale, 'reductions.gone')})` : unitName,
      agency: agencyName,
      category: category === undefined ? entry.categoryId : labelOf(category, locale),
      year: entry.year,
      state: entry.state,
      posts: entry.posts,
      form: entry.form === null ? '' : translate(locale, `reductions.form.${entry.form}`),
      decisionNumber: entry.decisionNumber ?? '',
      decisionDate: entry.decisionDate,
      money: entry.moneySaved,
    };
  });
}

import { type Locale, translate } from '../../messages/translate';
import type { SnapshotId } from '../../model/ids';
import { yearOf } from '../../model/isoDate';
import type { Plan } from '../../model/plan';
import { type MeasureLine, measureLines } from '../../scenarios/measureLines';
import { snapshotIn } from '../../scenarios/structures';
import type { ProposalMeasure } from './types';

function statusText({ measure, conflict }: MeasureLine, locale: Locale): string {
  if (!measure.isEnabled) return translate(locale, 'proposalText.switchedOff');
  if (conflict !== null) return translate(locale, 'proposalText.notCarriedOut');
  return translate(locale, `measureStatus.${measure.status}`);
}

/** The measures of a scenario, those of the scenarios below it first; none for a list. */
export function proposalMeasures(
  plan: Plan,
  id: SnapshotId,
  locale: Locale,
): readonly ProposalMeasure[] {
  const snapshot = snapshotIn(plan, id);
  if (snapshot.kind === 'recorded') return [];
  return [
    ...proposalMeasures(plan, snapshot.baseId, locale),
    ...measureLines(plan, id).map((line) => ({
      text: translate(locale, line.text.key, line.text.params),
      postsBefore: line.postsBefore?.known ?? null,
      postsAfter: line.postsAfter?.known ?? null,
      year: line.measure.effectiveDate === null ? null : yearOf(line.measure.effectiveDate),
      legalBasis: line.measure.legalBasis,
      reason: line.measure.reason,
      status: statusText(line, locale),
    })),
  ];
}

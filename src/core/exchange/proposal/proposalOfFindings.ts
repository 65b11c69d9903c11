import { type Locale, translate } from '../../messages/translate';
import type { SnapshotId } from '../../model/ids';
import type { Plan } from '../../model/plan';
import { evaluateNorms } from '../../norms/evaluateNorms';
import { labelOf } from '../../reports/labels';
import { numberText } from '../../reports/shareText';
import { structureOf } from '../../scenarios/structures';
import type { ProposalFinding } from './types';

/** What breaks a norm in a snapshot, or what no norm could be judged on. */
export function proposalFindings(
  plan: Plan,
  id: SnapshotId,
  locale: Locale,
): readonly ProposalFinding[] {
  const { units } = structureOf(plan, id);
  return evaluateNorms(plan, id).map((finding) => {
    const { rule, unitId, threshold, value } = finding;
    const sign = rule.comparator === 'atLeast' ? '≥' : '≤';
    const name =
      unitId === null ? translate(locale, 'checks.plan') : (units.get(unitId)?.name ?? unitId);
    const severity = translate(locale, `proposalText.severity.${finding.severity}`);
    return {
      unit:
        finding.units.length === 0
          ? name
          : translate(locale, 'checks.ofUnits', { name, count: finding.units.length }),
      rule: labelOf(rule, locale),
      severity: `${severity}: ${translate(locale, `outcome.${finding.outcome}`)}`,
      found: value === null ? '–' : numberText(value, locale),
      required:
        threshold === null
          ? translate(locale, 'outcome.noThreshold')
          : `${sign} ${numberText(threshold, locale)}`,
      citation: rule.isChecked
        ? rule.citation
        : `${rule.citation} (${translate(locale, 'checks.unchecked')})`,
      exception: finding.acceptedReason ?? '',
    };
  });
}

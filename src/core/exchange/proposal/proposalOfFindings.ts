import type { AnyFinding } from '../../findings/figureFinding';
import { findingsIn } from '../../findings/findingsIn';
import { type Locale, translate } from '../../messages/translate';
import type { SnapshotId } from '../../model/ids';
import type { Plan } from '../../model/plan';
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
  return findingsIn(plan, id).map((finding) => {
    const { rule, unitId } = finding;
    const name =
      unitId === null ? translate(locale, 'checks.plan') : (units.get(unitId)?.name ?? unitId);
    const count = finding.pack === null ? 0 : finding.units.length;
    const severity = translate(locale, `proposalText.severity.${finding.severity}`);
    return {
      unit: count === 0 ? name : translate(locale, 'checks.ofUnits', { name, count }),
      rule: ruleText(finding, locale),
      severity: `${severity}: ${translate(locale, `outcome.${finding.outcome}`)}`,
      ...foundAndRequired(finding, locale),
      citation: rule.isChecked
        ? rule.citation
        : `${rule.citation} (${translate(locale, 'checks.unchecked')})`,
      exception: finding.acceptedReason ?? '',
    };
  });
}

/** The rule; figures that do not agree are told with it, as no two numbers say it all. */
function ruleText(finding: AnyFinding, locale: Locale): string {
  const label = labelOf(finding.rule, locale);
  if (finding.pack !== null) return label;
  const { key, params } = finding.detail;
  return `${label}: ${translate(locale, key, params)}`;
}

/** What was measured and what a norm asks for. */
function foundAndRequired(
  finding: AnyFinding,
  locale: Locale,
): Pick<ProposalFinding, 'found' | 'required'> {
  if (finding.pack === null) return { found: '', required: '' };
  const { rule, threshold, value } = finding;
  const sign = rule.comparator === 'atLeast' ? '≥' : '≤';
  return {
    found: value === null ? '–' : numberText(value, locale),
    required:
      threshold === null
        ? translate(locale, 'outcome.noThreshold')
        : `${sign} ${numberText(threshold, locale)}`,
  };
}

import type { AnyFinding } from '../findings/figureFinding';
import type { UnitId } from '../model/ids';
import { SEVERITIES, type Severity } from '../model/norm';
import { agencyIn, type Structure } from '../model/structure';
import type { Unit } from '../model/unit';
import { keyOf } from '../text/keyOf';
import type { Outcome } from './finding';

export const FINDING_GROUPINGS = ['rule', 'agency', 'severity'] as const;
export type FindingGrouping = (typeof FINDING_GROUPINGS)[number];

export const ACCEPTANCES = ['all', 'open', 'accepted'] as const;

/** Which findings are wanted. */
export interface FindingFilter {
  /** Part of a unit's, agency's or rule's name or of the citation, diacritics aside. */
  readonly text: string;
  readonly severity: Severity | 'all';
  readonly outcome: Outcome | 'all';
  readonly acceptance: (typeof ACCEPTANCES)[number];
}

export const ALL_FINDINGS: FindingFilter = {
  text: '',
  severity: 'all',
  outcome: 'all',
  acceptance: 'all',
};

/** What findings stand under; `agency` null: the plan. */
export type GroupHead =
  | { readonly by: 'rule'; readonly rule: AnyFinding['rule'] }
  | { readonly by: 'agency'; readonly agency: Unit | null }
  | { readonly by: 'severity'; readonly severity: Severity };

/** Findings under one heading. */
export interface FindingGroup {
  readonly key: string;
  readonly head: GroupHead;
  readonly findings: readonly AnyFinding[];
}

interface Arrangement {
  readonly structure: Structure;
  readonly grouping: FindingGrouping;
  readonly filter: FindingFilter;
  readonly ruleName: (rule: AnyFinding['rule']) => string;
}

/**
 * The wanted findings under headings: rules as they first occur, agencies in list order after the
 * plan, severities from the gravest down. Findings keep their order.
 */
export function arrangeFindings(
  findings: readonly AnyFinding[],
  { structure, grouping, filter, ruleName }: Arrangement,
): readonly FindingGroup[] {
  const wanted = keyOf(filter.text);
  const agencies = new Map<UnitId, Unit>();
  const agencyOf = (id: UnitId | null): Unit | null => {
    if (id === null || !structure.units.has(id)) return null;
    const agency = agencies.get(id) ?? agencyIn(structure, id);
    agencies.set(id, agency);
    return agency;
  };
  const isWanted = (finding: AnyFinding): boolean => {
    if (filter.severity !== 'all' && finding.severity !== filter.severity) return false;
    if (filter.outcome !== 'all' && finding.outcome !== filter.outcome) return false;
    const isAccepted = finding.acceptedReason !== null;
    if (filter.acceptance !== 'all' && isAccepted !== (filter.acceptance === 'accepted'))
      return false;
    if (wanted === '') return true;
    const { rule, unitId } = finding;
    const unit = unitId === null ? undefined : structure.units.get(unitId);
    const said = [unit?.name, agencyOf(unitId)?.name, ruleName(rule), rule.citation];
    return keyOf(said.filter((one) => one !== undefined).join(' ')).includes(wanted);
  };
  const groups = new Map<string, { head: GroupHead; findings: AnyFinding[] }>();
  for (const finding of findings) {
    if (!isWanted(finding)) continue;
    const { rule, pack, severity } = finding;
    const agency = grouping === 'agency' ? agencyOf(finding.unitId) : null;
    const head: GroupHead =
      grouping === 'rule'
        ? { by: 'rule', rule }
        : grouping === 'agency'
          ? { by: 'agency', agency }
          : { by: 'severity', severity };
    const key =
      grouping === 'rule'
        ? `${pack?.id ?? ''}/${rule.id}`
        : grouping === 'agency'
          ? (agency?.id ?? '')
          : severity;
    const group = groups.get(key) ?? { head, findings: [] };
    group.findings.push(finding);
    groups.set(key, group);
  }
  return inOrderOf(grouping, structure, [...groups.keys()]).flatMap((key) => {
    const group = groups.get(key);
    return group === undefined ? [] : [{ key, ...group }];
  });
}

function inOrderOf(
  grouping: FindingGrouping,
  { rootIds, parkedIds }: Structure,
  keys: readonly string[],
): readonly string[] {
  if (grouping === 'severity') return SEVERITIES;
  return grouping === 'agency' ? ['', ...rootIds, ...parkedIds] : keys;
}

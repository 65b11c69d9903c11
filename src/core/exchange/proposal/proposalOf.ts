import { totalsOf } from '../../figures/totals';
import { type Locale, translate } from '../../messages/translate';
import type { SnapshotId } from '../../model/ids';
import { inOrder, type Plan, settingsOf, tableOf } from '../../model/plan';
import type { ProposalChoice, TitleBlock } from '../../model/proposalChoice';
import type { Snapshot } from '../../model/snapshot';
import { coverageOf, recordedBaseOf, snapshotIn, structureOf } from '../../scenarios/structures';
import { convertedUnits } from '../../targets/evaluateTarget';
import { baselineOf } from '../../targets/moment';
import { proposalChanges } from './proposalOfChanges';
import { proposalComparison } from './proposalOfComparison';
import { proposalFindings } from './proposalOfFindings';
import { proposalForm2e } from './proposalOfForm2e';
import { proposalMeasures } from './proposalOfMeasures';
import { proposalNotes } from './proposalOfNotes';
import { pairsBetween } from './proposalOfPairs';
import { proposalReductions } from './proposalOfReductions';
import { proposalRoadmap } from './proposalOfRoadmap';
import { proposalTargets } from './proposalOfTargets';
import type { ProposalInput, ProposalSide } from './types';

function sideOf(plan: Plan, snapshot: Snapshot): ProposalSide {
  const structure = structureOf(plan, snapshot.id);
  const coverage = coverageOf(plan, snapshot.id);
  const { name, asOf } = snapshot;
  const converted = convertedUnits(plan, snapshot.id);
  return { name, asOf, structure, coverage, totals: totalsOf(structure, coverage), converted };
}

/** The list that the first target in use is judged against, unless it is shown already. */
function baselineFor(plan: Plan, shown: readonly SnapshotId[]): Snapshot | null {
  for (const target of inOrder(tableOf(plan, 'targets'))) {
    const baseline = target.isEnabled ? baselineOf(plan, target) : null;
    if (baseline !== null && !shown.includes(baseline.id)) return baseline;
  }
  return null;
}

/** Who hands over, as far as the plan tells: the one agency, or the locality's People's Committee. */
function titleBlockOf(plan: Plan, id: SnapshotId, locale: Locale): TitleBlock {
  const { locality } = settingsOf(plan);
  const { rootIds, units } = structureOf(plan, id);
  const committee =
    locality === ''
      ? ''
      : translate(locale, 'proposalText.committee', { locality }).toLocaleUpperCase('vi');
  const agency =
    rootIds.length === 1 && rootIds[0] !== undefined
      ? (units.get(rootIds[0])?.name.toLocaleUpperCase('vi') ?? '')
      : '';
  return {
    superior: agency === '' ? '' : committee,
    agency: agency === '' ? committee : agency,
    place: locality,
    date: null,
    annex: translate(locale, 'export.annex.default'),
  };
}

/** Who hands over what, where the plan keeps no choice yet: everything, beside the current list. */
export const defaultChoice = (plan: Plan, id: SnapshotId, locale: Locale): ProposalChoice => ({
  titleBlock: titleBlockOf(plan, id, locale),
  without: [],
  comparedIds: [],
  signatories: [],
});

/** Snapshots of the comparison sheet: what the proposal starts from, those chosen, the proposal. */
function comparedIn(plan: Plan, id: SnapshotId, { comparedIds }: ProposalChoice): SnapshotId[] {
  const base = recordedBaseOf(plan, id).id;
  const there = comparedIds.filter((one) => tableOf(plan, 'snapshots').has(one));
  return [...new Set([base, ...there, id])];
}

/**
 * Everything that the proposal workbook of a snapshot shows. A scenario is set beside the list that
 * it starts from and the list that its first target is judged against; a list beside the latter.
 */
export function proposalInputOf(
  plan: Plan,
  id: SnapshotId,
  locale: Locale,
  choice: ProposalChoice,
): ProposalInput {
  const proposed = snapshotIn(plan, id);
  const current = proposed.kind === 'scenario' ? recordedBaseOf(plan, id) : null;
  const shown = current === null ? [id] : [id, current.id];
  const baseline = baselineFor(plan, shown);
  const compared = current ?? baseline;
  const { name, locality, documentId } = settingsOf(plan);
  const lists = [baseline, current, proposed].flatMap((one) => (one === null ? [] : [one.id]));
  return {
    locale,
    origin: { documentId, snapshotId: id },
    planName: name,
    locality,
    titleBlock: choice.titleBlock,
    without: choice.without,
    signatories: choice.signatories,
    baseline: baseline === null ? null : sideOf(plan, baseline),
    current: current === null ? null : sideOf(plan, current),
    proposed: sideOf(plan, proposed),
    categories: inOrder(tableOf(plan, 'categories')),
    pairs: {
      currentToProposed: current === null ? new Map() : pairsBetween(plan, current.id, id),
      baselineToCurrent:
        baseline === null ? new Map() : pairsBetween(plan, baseline.id, current?.id ?? id),
    },
    targets: proposalTargets(plan, id, locale),
    measures: proposalMeasures(plan, id, locale),
    findings: proposalFindings(plan, id, locale),
    changes: compared === null ? [] : proposalChanges(plan, compared.id, id, locale),
    reductions: proposalReductions(plan, id, locale),
    comparison: proposalComparison(plan, comparedIn(plan, id, choice), locale),
    roadmap: proposalRoadmap(plan, id, locale),
    form2e: proposalForm2e(plan, id),
    notes: proposalNotes(plan, lists, id, locale),
  };
}

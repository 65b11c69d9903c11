import type { AnyFinding } from '../findings/figureFinding';
import { findingsIn } from '../findings/findingsIn';
import { type Locale, translate } from '../messages/translate';
import type { SnapshotId, UnitId } from '../model/ids';
import { inOrder, type Plan, settingsOf, tableOf } from '../model/plan';
import { replayedOf, structureOf } from '../scenarios/structures';
import { evaluateTargets } from '../targets/evaluateTarget';
import { type FiguresReport, figuresReport } from './figuresReport';
import { labelOf } from './labels';
import { REPORT_VERSION, type SnapshotReport, snapshotReport } from './snapshotReport';
import { type TargetReport, targetReport } from './targetReport';

export interface FindingReport {
  readonly rule: string;
  readonly label: string;
  /** null: a check of the program itself. */
  readonly pack: string | null;
  readonly unit: UnitId | null;
  readonly unitName: string | null;
  /** The units behind a finding on several together. */
  readonly units: readonly UnitId[];
  readonly outcome: string;
  readonly severity: string;
  readonly value: number | null;
  readonly threshold: number | null;
  readonly comparator: string | null;
  /** What figures do not agree, in a sentence; null for norms. */
  readonly detail: string | null;
  readonly citation: string;
  readonly isChecked: boolean;
  readonly acceptedReason: string | null;
}

/** Everything that is checked of one snapshot; docs/check-json.md explains each key. */
export interface CheckReport {
  readonly reportVersion: number;
  readonly plan: {
    readonly name: string;
    readonly locality: string;
    readonly localityClass: string | null;
  };
  readonly snapshot: SnapshotReport;
  readonly categories: readonly {
    readonly id: string;
    readonly label: string;
    readonly paySource: string;
    readonly countsInPayroll: boolean;
  }[];
  readonly figures: FiguresReport;
  readonly targets: readonly TargetReport[];
  readonly findings: readonly FindingReport[];
  /** Measures of a scenario that could not be carried out. */
  readonly conflicts: readonly { readonly measure: string; readonly reason: string }[];
}

function findingReport(
  plan: Plan,
  id: SnapshotId,
  finding: AnyFinding,
  locale: Locale,
): FindingReport {
  const { rule, unitId } = finding;
  return {
    rule: rule.id,
    label: labelOf(rule, locale),
    pack: finding.pack?.id ?? null,
    unit: unitId,
    unitName: unitId === null ? null : (structureOf(plan, id).units.get(unitId)?.name ?? null),
    units: finding.pack === null ? [] : finding.units,
    outcome: finding.outcome,
    severity: finding.severity,
    ...(finding.pack === null
      ? {
          value: null,
          threshold: null,
          comparator: null,
          detail: translate(locale, finding.detail.key, finding.detail.params),
        }
      : {
          value: finding.value,
          threshold: finding.threshold,
          comparator: finding.rule.comparator,
          detail: null,
        }),
    citation: rule.citation,
    isChecked: rule.isChecked,
    acceptedReason: finding.acceptedReason,
  };
}

/** Figures, targets in use and findings of a snapshot as plain data with stable keys. */
export function checkReport(plan: Plan, id: SnapshotId, locale: Locale): CheckReport {
  const { name, locality, localityClass } = settingsOf(plan);
  return {
    reportVersion: REPORT_VERSION,
    plan: { name, locality, localityClass },
    snapshot: snapshotReport(plan, id),
    categories: inOrder(tableOf(plan, 'categories')).map((category) => ({
      id: category.id,
      label: labelOf(category, locale),
      paySource: category.paySource,
      countsInPayroll: category.countsInPayroll,
    })),
    figures: figuresReport(plan, id),
    targets: evaluateTargets(plan, id).map((result) => targetReport(plan, id, result, locale)),
    findings: findingsIn(plan, id).map((finding) => findingReport(plan, id, finding, locale)),
    conflicts: replayedOf(plan, id).conflicts.map(({ measureId, error }) => ({
      measure: measureId,
      reason: error.code,
    })),
  };
}

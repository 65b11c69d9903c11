import type { Locale } from '../messages/translate';
import { type Fraction, toNumber } from '../model/fraction';
import type { SnapshotId, UnitId } from '../model/ids';
import type { Plan } from '../model/plan';
import { structureOf } from '../scenarios/structures';
import type { Reading, TargetResult, TargetState } from '../targets/targetResult';
import { targetLabelOf } from './labels';
import { linkedBaseline } from './targetBaseline';

/** An exact ratio with its decimal; the decimal is null without denominator. */
export interface ExactNumber extends Fraction {
  readonly decimal: number | null;
}

/** What is missing to the target in the best and in the worst case; null: cannot be told. */
export interface ShortfallReport {
  readonly least: number | null;
  readonly most: number | null;
}

export interface EvidenceReport {
  readonly unit: UnitId;
  readonly name: string;
  readonly side: 'baseline' | 'snapshot';
  readonly successors: readonly UnitId[];
  readonly least: Fraction;
  readonly most: Fraction;
  /** The group that decides was computed, not given. */
  readonly isComputed: boolean;
  readonly note: string;
}

/** One reading of a target on one state. */
export interface ReadingReport {
  readonly numeratorLeast: ExactNumber | null;
  readonly numeratorMost: ExactNumber | null;
  readonly denominator: number;
  readonly least: ExactNumber | null;
  readonly most: ExactNumber | null;
  readonly verdict: string;
  readonly shortfall: ShortfallReport;
  readonly doubts: readonly string[];
}
export interface ProvenReadingReport extends ReadingReport {
  readonly evidence: readonly EvidenceReport[];
}

/** The deciding reading in plain numbers: `least` and `most` are shares, null where unbounded. */
export interface DecisiveReport {
  /** The numerator; where it is a range, the least; null where even that is not known. */
  readonly numerator: number | null;
  readonly denominator: number;
  readonly least: number | null;
  readonly most: number | null;
  readonly verdict: string;
  readonly shortfall: ShortfallReport;
}

export interface TargetStateReport extends DecisiveReport {
  readonly readings: Readonly<Record<string, ProvenReadingReport>>;
  readonly fellBack: readonly UnitId[];
  /** Posts that only changed their source of pay; for cuts of posts. */
  readonly payShift: number;
  readonly splitCredits: readonly UnitId[];
}

export interface CandidateReport {
  readonly unit: UnitId;
  readonly name: string;
  readonly credit: Fraction;
  readonly selfFinancing: ExactNumber | null;
}

/** One target: the deciding numbers at 31/12 of its due year on top, everything behind them below. */
export interface TargetReport extends DecisiveReport {
  readonly id: string;
  readonly label: string;
  readonly kind: string;
  readonly legalBasis: string;
  readonly isChecked: boolean;
  readonly required: Fraction & { readonly comparator: string };
  readonly baseline: {
    readonly snapshot: { readonly id: SnapshotId; readonly name: string } | null;
    readonly year: number;
    /** Units or posts; null where neither a list nor a number by hand gives them. */
    readonly count: number | null;
    readonly isManual: boolean;
    readonly differsFromList: { readonly manual: number; readonly list: number } | null;
  };
  readonly dueYear: number;
  readonly verdictReading: string;
  /** The computed group counts in place of the decided one. */
  readonly countsComputed: boolean;
  readonly readings: Readonly<Record<string, ReadingReport>>;
  readonly atDue: TargetStateReport | null;
  readonly end: TargetStateReport;
  readonly candidates: readonly CandidateReport[];
}

const exact = (value: Fraction | null): ExactNumber | null =>
  value === null
    ? null
    : {
        numerator: value.numerator,
        denominator: value.denominator,
        decimal: toNumber(value),
      };

const decimal = (value: Fraction | null): number | null =>
  value === null ? null : toNumber(value);

function readingReport(reading: Reading): ReadingReport {
  return {
    numeratorLeast: exact(reading.numeratorLeast),
    numeratorMost: exact(reading.numeratorMost),
    denominator: reading.denominator,
    least: exact(reading.least),
    most: exact(reading.most),
    verdict: reading.verdict,
    shortfall: { least: reading.shortfallLeast, most: reading.shortfallMost },
    doubts: reading.doubts,
  };
}

const decisiveReport = (reading: Reading, verdict: string): DecisiveReport => ({
  numerator: decimal(reading.numeratorLeast),
  denominator: reading.denominator,
  least: decimal(reading.least),
  most: decimal(reading.most),
  verdict,
  shortfall: { least: reading.shortfallLeast, most: reading.shortfallMost },
});

type NameOf = (unitId: UnitId, side: 'baseline' | 'snapshot') => string;

function stateReport(state: TargetState, nameOf: NameOf): TargetStateReport {
  const readings: Record<string, ProvenReadingReport> = {};
  for (const [name, reading] of Object.entries(state.readings))
    readings[name] = {
      ...readingReport(reading),
      evidence: reading.evidence.map((one) => ({
        unit: one.unitId,
        name: nameOf(one.unitId, one.side),
        side: one.side,
        successors: one.successorIds,
        least: one.least,
        most: one.most,
        isComputed: one.isComputed,
        note: one.note,
      })),
    };
  return {
    ...decisiveReport(state.decisive, state.decisive.verdict),
    readings,
    fellBack: state.fellBack,
    payShift: state.payShift,
    splitCredits: state.splitCredits,
  };
}

const NOT_THERE: Omit<DecisiveReport, 'verdict'> = {
  numerator: null,
  denominator: 0,
  least: null,
  most: null,
  shortfall: { least: null, most: null },
};

/** A judged target of a snapshot as plain data with stable keys. */
export function targetReport(
  plan: Plan,
  id: SnapshotId,
  result: TargetResult,
  locale: Locale,
): TargetReport {
  const { target, atDue, end } = result;
  const { baseline, count } = linkedBaseline(plan, result);
  const now = structureOf(plan, id).units;
  const then = baseline === null ? null : structureOf(plan, baseline.id).units;
  const nameOf: NameOf = (unitId, side) =>
    (side === 'baseline' ? then : now)?.get(unitId)?.name ?? unitId;
  const shown = atDue ?? end;
  return {
    id: target.id,
    label: targetLabelOf(target, locale),
    kind: target.kind,
    legalBasis: target.legalBasis,
    isChecked: target.isChecked,
    required: { comparator: target.comparator, ...target.value },
    baseline: {
      snapshot: baseline === null ? null : { id: baseline.id, name: baseline.name },
      year: target.baselineYear,
      count,
      isManual: target.manualBaseline !== null,
      differsFromList: result.baselineDiffersFromList,
    },
    dueYear: target.dueYear,
    countsComputed: target.kind === 'autonomy' && target.countsComputed,
    verdictReading: target.kind === 'autonomy' ? target.verdictReading : 'main',
    ...(atDue === null
      ? { ...NOT_THERE, verdict: result.verdict }
      : decisiveReport(atDue.decisive, result.verdict)),
    readings: Object.fromEntries(
      Object.entries(shown.readings).map(([name, reading]) => [name, readingReport(reading)]),
    ),
    atDue: atDue === null ? null : stateReport(atDue, nameOf),
    end: stateReport(end, nameOf),
    candidates: result.candidates.map((one) => ({
      unit: one.unitId,
      name: nameOf(one.unitId, 'snapshot'),
      credit: one.credit,
      selfFinancing: exact(one.selfFinancing),
    })),
  };
}

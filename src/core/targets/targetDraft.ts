import type { MessageKey } from '../messages/translate';
import { type AutonomyGroup, DEFAULT_AUTONOMOUS_GROUPS } from '../model/autonomy';
import type { Fraction } from '../model/fraction';
import { MOST_POSTS, type PostMeasure } from '../model/headcount';
import type { CategoryId, SnapshotId, TargetId } from '../model/ids';
import { fail, ok, type Result } from '../model/result';
import {
  type AutonomyReading,
  type Band,
  type Target,
  type TargetScope,
  WHOLE_PLAN,
} from '../model/target';
import { labelOf } from '../reports/labels';
import { percentDigits, readPercent } from '../text/readPercent';
import { isNamedByProgram, type NamingSources, suggestedLabel } from './suggestedLabel';

/** A target as it is being edited: numbers as they are typed, and the fields of every kind. */
export interface TargetDraft {
  readonly kind: Target['kind'];
  /** The user's own name; null: the name follows from what the target demands. */
  readonly label: string | null;
  readonly scope: TargetScope;
  readonly comparator: Target['comparator'];
  readonly percent: string;
  readonly baselineYear: string;
  readonly baselineSnapshotId: SnapshotId | null;
  readonly manualBaseline: string;
  readonly dueYear: string;
  readonly legalBasis: string;
  readonly isChecked: boolean;
  readonly isEnabled: boolean;
  readonly verdictReading: AutonomyReading;
  readonly autonomousGroups: readonly AutonomyGroup[];
  readonly countsComputed: boolean;
  readonly categoryIds: readonly CategoryId[];
  readonly measure: PostMeasure;
  readonly fromGroup: Band;
}

/** Fields that may be wrong, each with the text that says why. */
export type TargetProblems = Readonly<Partial<Record<keyof TargetDraft, MessageKey>>>;

/** What a draft started from and keeps: identity, place, and the name of the program. */
export type TargetOrigin = Pick<Target, 'id' | 'labelKey' | 'order'> & { readonly value: Fraction };

/** The draft of a target that is there. */
export function draftOf(target: Target, sources: NamingSources): TargetDraft {
  const { manualBaseline } = target;
  const isOwnName = target.label !== null && target.label !== suggestedLabel(target, sources);
  return {
    verdictReading: 'converted',
    autonomousGroups: DEFAULT_AUTONOMOUS_GROUPS,
    countsComputed: false,
    categoryIds: [],
    measure: 'assigned',
    fromGroup: '3a',
    ...target,
    label: isOwnName ? target.label : null,
    percent: percentDigits(target.value, sources.locale),
    baselineYear: String(target.baselineYear),
    manualBaseline: manualBaseline === null ? '' : String(manualBaseline),
    dueYear: String(target.dueYear),
  };
}

/** A new target of the user, to be filled in: a cut of posts, since most targets are one. */
export const newTarget = (
  id: TargetId,
  categoryIds: readonly CategoryId[],
  baselineYear: number,
): Target => ({
  id,
  kind: 'headcount',
  categoryIds,
  measure: 'assigned',
  labelKey: null,
  label: null,
  scope: WHOLE_PLAN,
  comparator: 'atLeast',
  value: { numerator: 10, denominator: 100 },
  baselineYear,
  baselineSnapshotId: null,
  manualBaseline: null,
  dueYear: baselineYear + YEARS_TO_GO,
  legalBasis: '',
  isChecked: false,
  isEnabled: true,
  order: 0,
});

/** Plans of posts and of autonomy run for five years. */
const YEARS_TO_GO = 5;

/** A copy of a target under a name of its own. */
export const duplicateOf = (target: Target, id: TargetId, label: string): Target => ({
  ...target,
  id,
  labelKey: null,
  label,
});

function readYear(text: string): number | null {
  const year = /^\d{4}$/.test(text.trim()) ? Number(text) : 0;
  return year >= 1990 && year <= 2100 ? year : null;
}

/** A whole number from 1 on, with or without separators; null: none was typed. */
function readCount(text: string): number | null | undefined {
  const plain = text.trim();
  if (plain === '') return null;
  if (!/^\d+$/.test(plain) && !/^\d{1,3}([.,\s]\d{3})+$/.test(plain)) return undefined;
  const count = Number(plain.replace(/[.,\s]/g, ''));
  return count >= 1 && count <= MOST_POSTS ? count : undefined;
}

const orAll = <T>(chosen: readonly T[] | null): readonly T[] | null =>
  chosen === null || chosen.length === 0 ? null : chosen;

/** Reads a draft: the whole target, or every field that is wrong. */
export function readTargetDraft(
  draft: TargetDraft,
  origin: TargetOrigin,
  sources: NamingSources,
): Result<Target, TargetProblems> {
  const value = readPercent(draft.percent, origin.value, sources.locale);
  const baselineYear = readYear(draft.baselineYear);
  const dueYear = readYear(draft.dueYear);
  const manualBaseline = readCount(draft.manualBaseline);
  const problems: { -readonly [K in keyof TargetProblems]: TargetProblems[K] } = {};
  if (value === null) problems.percent = 'targetProblem.percent';
  if (baselineYear === null) problems.baselineYear = 'targetProblem.year';
  if (dueYear === null) problems.dueYear = 'targetProblem.year';
  else if (baselineYear !== null && dueYear <= baselineYear)
    problems.dueYear = 'targetProblem.dueYear';
  if (manualBaseline === undefined) problems.manualBaseline = 'targetProblem.manualBaseline';
  if (draft.label !== null && draft.label.trim() === '') problems.label = 'targetProblem.label';
  if (draft.kind === 'headcount' && draft.categoryIds.length === 0)
    problems.categoryIds = 'targetProblem.categories';
  if (draft.kind === 'autonomy' && draft.autonomousGroups.length === 0)
    problems.autonomousGroups = 'targetProblem.groups';
  if (
    value === null ||
    baselineYear === null ||
    dueYear === null ||
    manualBaseline === undefined ||
    Object.keys(problems).length > 0
  )
    return fail(problems);
  const isOfPsus = draft.kind === 'autonomy' || draft.kind === 'bandUpgrade';
  const target: Target = {
    id: origin.id,
    order: origin.order,
    labelKey: origin.labelKey,
    label: draft.label?.trim() ?? null,
    scope: {
      agencyIds: orAll(draft.scope.agencyIds),
      // Autonomy is of public service units alone, whatever was chosen for another kind before.
      kinds: isOfPsus ? null : orAll(draft.scope.kinds),
      sectors: orAll(draft.scope.sectors),
      ...(draft.kind === 'unitCount' && draft.scope.isInside ? { isInside: true } : {}),
    },
    comparator: draft.comparator,
    value,
    baselineYear,
    baselineSnapshotId: draft.baselineSnapshotId,
    manualBaseline,
    dueYear,
    legalBasis: draft.legalBasis.trim(),
    isChecked: draft.isChecked,
    isEnabled: draft.isEnabled,
    ...ownFields(draft),
  };
  return ok(named(target, sources));
}

type OwnFields =
  | Pick<
      Extract<Target, { kind: 'autonomy' }>,
      'kind' | 'verdictReading' | 'autonomousGroups' | 'countsComputed'
    >
  | Pick<Extract<Target, { kind: 'headcount' }>, 'kind' | 'categoryIds' | 'measure'>
  | Pick<Extract<Target, { kind: 'unitCount' }>, 'kind'>
  | Pick<Extract<Target, { kind: 'bandUpgrade' }>, 'kind' | 'fromGroup'>;

function ownFields(draft: TargetDraft): OwnFields {
  const { kind } = draft;
  switch (kind) {
    case 'autonomy': {
      const { verdictReading, autonomousGroups, countsComputed } = draft;
      return { kind, verdictReading, autonomousGroups, countsComputed };
    }
    case 'headcount':
      return { kind, categoryIds: draft.categoryIds, measure: draft.measure };
    case 'unitCount':
      return { kind };
    case 'bandUpgrade':
      return { kind, fromGroup: draft.fromGroup };
  }
}

/** A name of the program stays only as long as it says what the target demands. */
function named(target: Target, sources: NamingSources): Target {
  const built =
    target.labelKey !== null && isNamedByProgram(target)
      ? labelOf({ ...target, label: null }, sources.locale)
      : null;
  if (target.label !== null) return target.label === built ? { ...target, label: null } : target;
  return built === null ? { ...target, label: suggestedLabel(target, sources) } : target;
}

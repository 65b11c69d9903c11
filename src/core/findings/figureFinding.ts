import type { Message, MessageKey } from '../messages/translate';
import type { UnitId } from '../model/ids';
import type { Severity } from '../model/norm';
import type { Finding } from '../norms/finding';

/** A check of the program itself on the figures of a plan; unlike a rule, no pack can change it. */
export interface FigureCheck {
  readonly id: string;
  readonly labelKey: MessageKey;
  readonly label: null;
  readonly citation: string;
  readonly isChecked: boolean;
}

/** Figures of a unit that do not agree with each other or with the law. */
export interface FigureFinding {
  readonly rule: FigureCheck;
  /** No rule pack says it: what tells these from findings on norms. */
  readonly pack: null;
  /** null: it is about the whole plan. */
  readonly unitId: UnitId | null;
  readonly outcome: 'broken';
  readonly severity: Severity;
  /** What was found, with its numbers. */
  readonly detail: Message;
  /** Reason of an accepted exception; null when none was accepted. */
  readonly acceptedReason: string | null;
}

/** Everything that checks of a snapshot list and count. */
export type AnyFinding = Finding | FigureFinding;

/**
 * Whether a finding says that something could not be judged, because a number or the threshold is
 * not known. It asks a question and speaks against nobody.
 */
export const isUndecided = ({ outcome }: AnyFinding): boolean =>
  outcome === 'valueUnknown' || outcome === 'noThreshold';

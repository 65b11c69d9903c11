/** Leaders of a unit; null means unknown. */
export interface Leadership {
  /** Heads in place: 0 when the seat is vacant, 1 as a rule, more right after a merger. */
  readonly head: number | null;
  readonly deputies: number | null;
}

export const UNKNOWN_LEADERSHIP: Leadership = { head: null, deputies: null };

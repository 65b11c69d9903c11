import type { IsoDate } from '../model/isoDate';

/** What is known of a decision beside the command itself. */
export interface DecisionDetails {
  readonly effectiveDate: IsoDate | null;
  readonly legalBasis: string;
  readonly reason: string;
}

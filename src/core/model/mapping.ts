/** A way of reading one layout of list, saved so that the same layout is offered it again. */
export interface SavedMapping {
  readonly id: string;
  readonly name: string;
  /** Fingerprint of the header texts. */
  readonly layoutKey: string;
  /** Meaning of each column, by zero-based index; a missing column is ignored. */
  readonly columns: Readonly<Record<string, string>>;
  /** Where the hierarchy comes from, and what numbers of parent rows include; null: as detected. */
  readonly hierarchy: string | null;
  readonly parentNumbers: string | null;
}

/** What the packing worker is asked: to make a checkpoint of a plan's journal. */
export interface PackRequest {
  readonly planId: string;
}

/** Number of the last edit in the new checkpoint; null: none could be made, all is as it was. */
export type PackAnswer = number | null;

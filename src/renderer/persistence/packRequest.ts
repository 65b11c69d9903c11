import type { VersionWish } from './planVersion';

/** What the packing worker is asked: to make a checkpoint of a plan's journal. */
export interface PackRequest {
  readonly planId: string;
  /** The version to keep of the same state; null: none. */
  readonly version: VersionWish | null;
}

/** Number of the last edit in the new checkpoint; null: none could be made, all is as it was. */
export type PackAnswer = number | null;

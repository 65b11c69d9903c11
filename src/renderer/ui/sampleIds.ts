/** The samples that come with the program. */
export const SAMPLE_IDS = ['department', 'city', 'twoTier'] as const;
export type SampleId = (typeof SAMPLE_IDS)[number];

/** How far the opening of a sample is. */
export interface SampleProgress {
  readonly id: SampleId;
  /** Number of the list that is read, from 1; null once all are read and the plan is made. */
  readonly reading: number | null;
  readonly of: number;
}

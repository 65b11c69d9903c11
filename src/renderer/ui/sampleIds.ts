/** The samples that come with the program. */
export const SAMPLE_IDS = ['department', 'city', 'twoTier'] as const;
export type SampleId = (typeof SAMPLE_IDS)[number];

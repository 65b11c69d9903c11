/** What the colour of a card tells. */
export const COLOUR_MODES = ['kind', 'change', 'autonomy', 'findings', 'agency'] as const;
export type ColourMode = (typeof COLOUR_MODES)[number];

/** What a card can say besides the name, in its order. */
export const CARD_FIELDS = [
  'kind',
  'autonomy',
  'code',
  'posts',
  'findings',
  'present',
  'leaders',
] as const;
export type CardField = (typeof CARD_FIELDS)[number];

import type { MessageKey } from '../../../core/messages/translate';

/** Colours that a scenario can be known by. */
const COLOURS = ['blue', 'green', 'orange', 'purple', 'teal', 'red'] as const;
type Colour = (typeof COLOURS)[number];

/** What may be chosen, no colour first. */
export const COLOUR_CHOICES: readonly (Colour | 'none')[] = ['none', ...COLOURS];

/** The name of a colour, which tells it without seeing it. */
export const colourKey = (colour: Colour | 'none'): MessageKey => `lists.colour.${colour}`;

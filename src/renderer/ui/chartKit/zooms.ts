/** From this zoom on, cards in view are elements; below, the canvas draws all of them. */
export const CARD_ZOOM = 0.6;
/** Below this zoom names no longer fit on a card, and agencies' names stand over their trees. */
export const NAME_ZOOM = 0.36;
export const MIN_ZOOM = 0.01;
export const MAX_ZOOM = 2;

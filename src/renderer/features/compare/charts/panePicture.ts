import type { UnitId } from '../../../../core/model/ids';
import type { CanvasTheme } from '../../../ui/chartKit/canvasTheme';
import type { Scene } from '../../../ui/chartKit/scene';
import { CHANGE_TINTS, UNCHANGED } from './changeLook';
import { type CardTexts, cardTexts, type PaneTextSource } from './paneTexts';
import type { HiddenBelow } from './usePanesTree';

/** Opacity of what is not there, as two digits of a colour. */
const FAINT = '38';

/** One pane prepared for drawing. */
export interface PanePicture {
  readonly number: number;
  readonly scene: Scene;
  /** Colour of each card by its number, fainter where the pane has no unit. */
  readonly colours: readonly string[];
  readonly changeColours: readonly (string | null)[];
  readonly textsOf: (card: number) => CardTexts | null;
  readonly isThere: (card: number) => boolean;
  /** What a collapsed card hides; null where nothing is hidden. */
  readonly hiddenBelow: (card: number) => HiddenBelow | null;
}

/** Prepares a pane; texts are made when a card is first drawn. */
export function panePicture(
  source: PaneTextSource,
  number: number,
  scene: Scene,
  theme: CanvasTheme,
  scheme: 'light' | 'dark',
  hiddenBelow: (place: UnitId) => HiddenBelow | null,
): PanePicture {
  const pane = source.side.panes[number];
  const placeOf = (card: number): UnitId => (scene.units[card] as { id: UnitId }).id;
  const changeColours = scene.units.map(({ id }) => {
    const kind = source.changeAt(number, id)?.kinds[0];
    return kind === undefined ? null : CHANGE_TINTS[kind][scheme];
  });
  const isThere = (card: number): boolean => pane?.unitAt.has(placeOf(card)) ?? false;
  const known = new Map<number, CardTexts | null>();
  return {
    number,
    scene,
    changeColours,
    colours: changeColours.map((colour, card) => {
      // The reference says what will become of its units by their cards alone.
      if (isThere(card)) return (number === 0 ? null : colour) ?? UNCHANGED[scheme];
      return colour === null ? theme.strip : `${colour}${FAINT}`;
    }),
    textsOf: (card) => {
      let texts = known.get(card);
      if (texts === undefined) {
        texts = cardTexts(source, number, placeOf(card));
        known.set(card, texts);
      }
      return texts;
    },
    isThere,
    hiddenBelow: (card) => hiddenBelow(placeOf(card)),
  };
}

import { useState } from 'react';
import { type StepDirection, stepFrom } from '../../../../core/layout/stepFrom';
import type { UnitId } from '../../../../core/model/ids';
import { walk } from '../../../../core/model/structure';
import { cardTexts, type PaneTextSource } from './paneTexts';
import type { PanesCamera } from './usePanesCamera';
import type { PanesTree } from './usePanesTree';

interface SelectionInput {
  readonly source: PaneTextSource;
  readonly tree: PanesTree;
  readonly camera: PanesCamera;
  readonly names: readonly string[];
  readonly selectedPlace: UnitId | null;
  readonly setSelectedPlace: (place: UnitId | null) => void;
}

/** The place that all panes have selected, and the ways to another one. */
export interface PlaceSelection {
  /** Number of the selected change from 1; 0 where none is. */
  readonly at: number;
  /** What the last step to a change found, for screen readers. */
  readonly said: string;
  readonly select: (place: UnitId | null) => void;
  /** To the next or previous change, around the end. */
  readonly step: (step: 1 | -1) => void;
  /** To the neighbouring card. */
  readonly stepAside: (direction: StepDirection) => void;
}

export function useSelectedPlace(input: SelectionInput): PlaceSelection {
  const { source, tree, camera, names, selectedPlace, setSelectedPlace } = input;
  const { stops, scene } = tree;
  const [said, setSaid] = useState('');
  const at = selectedPlace === null ? 0 : stops.indexOf(selectedPlace) + 1;
  const whatAt = (place: UnitId): string =>
    source.side.panes
      .flatMap((_pane, number) => {
        const texts = number === 0 ? null : cardTexts(source, number, place);
        return texts === null || texts.change === ''
          ? []
          : [source.t('sides.inPane', { pane: names[number] ?? '', what: texts.change })];
      })
      .join('; ');
  return {
    at,
    said,
    select: setSelectedPlace,
    step: (step) => {
      const next = nextStop(tree, selectedPlace, step);
      if (next === undefined) return setSaid(source.t('sides.none'));
      tree.reveal(next);
      camera.centre(next);
      setSelectedPlace(next);
      setSaid(
        source.t('sides.said', {
          at: stops.indexOf(next) + 1,
          count: stops.length,
          name: tree.tree.units.get(next)?.name ?? '',
          what: whatAt(next),
        }),
      );
    },
    stepAside: (direction) => {
      const next =
        selectedPlace === null || !scene.numberOf.has(selectedPlace)
          ? (scene.units[0]?.id ?? null)
          : stepFrom(scene.structure, scene.layout, selectedPlace, direction);
      if (next === null) return;
      setSelectedPlace(next);
      camera.show(next);
    },
  };
}

/** The change after or before a place in list order; from the other end where there is none. */
function nextStop(
  { tree, stops }: PanesTree,
  from: UnitId | null,
  step: 1 | -1,
): UnitId | undefined {
  const number = from === null ? -1 : stops.indexOf(from);
  if (number !== -1) return stops[(number + step + stops.length) % stops.length];
  const order = [...walk(tree)].map(({ unit }) => unit.id);
  const start = from === null ? -1 : order.indexOf(from);
  if (start === -1) return step === 1 ? stops[0] : stops.at(-1);
  const isStop = new Set(stops);
  const ahead = step === 1 ? order.slice(start + 1) : order.slice(0, start).reverse();
  return ahead.find((id) => isStop.has(id)) ?? (step === 1 ? stops[0] : stops.at(-1));
}

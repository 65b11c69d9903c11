import { useCallback, useState } from 'react';
import { translate } from '../../../core/messages/translate';
import { CARD_ZOOM } from '../../ui/chartKit/zooms';
import styles from './ChartView.module.css';
import type { CardContext } from './cardContext';
import { useOnViewport } from './useOnViewport';

/** Tells screen readers what is drawn, from afar where no card is an element, and how to get near. */
export function FarStatus({ context }: { readonly context: CardContext }) {
  const { activeId, scene, locale } = context;
  const [isFar, setFar] = useState(false);
  useOnViewport(useCallback(({ zoom }) => setFar(zoom < CARD_ZOOM), []));
  const number = activeId === null ? undefined : scene.numberOf.get(activeId);
  return (
    <p role="status" className={styles.hidden}>
      {isFar &&
        translate(locale, 'chart.far', {
          count: scene.units.length - scene.ghosts.size,
          name: number === undefined ? '' : (scene.units[number]?.name ?? ''),
        })}
    </p>
  );
}

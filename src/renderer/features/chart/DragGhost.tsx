import type { RefObject } from 'react';
import { type Locale, translate } from '../../../core/messages/translate';
import type { Structure } from '../../../core/model/structure';
import styles from './ChartView.module.css';
import type { CardDrag } from './useCardDrag';

interface DragGhostProps {
  readonly ghost: RefObject<HTMLDivElement | null>;
  readonly drag: CardDrag | null;
  readonly structure: Structure;
  readonly locale: Locale;
}

/** Follows the pointer during a drag and says where the card would land, or why it cannot. */
export function DragGhost({ ghost, drag, structure, locale }: DragGhostProps) {
  const isAllowed = drag !== null && drag.target.place !== null;
  return (
    <div
      ref={ghost}
      hidden={drag === null}
      role="status"
      className={`${styles.ghost} ${isAllowed ? styles.ghostAllowed : styles.ghostRefused}`}
    >
      {drag !== null && (
        <>
          {drag.draggedIds.length === 1
            ? structure.units.get(drag.heldId)?.name
            : translate(locale, 'chart.drag.several', { count: drag.draggedIds.length })}
          <span>
            {isAllowed ? '✓ ' : '✕ '}
            {translate(locale, drag.target.hintKey, drag.target.hintParams)}
          </span>
        </>
      )}
    </div>
  );
}

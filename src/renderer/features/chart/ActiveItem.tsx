import { useStore } from 'reactflow';
import styles from './ChartView.module.css';
import type { CardContext } from './cardContext';
import { cardContent } from './unitNode';

/**
 * The cursor for screen readers while its card is no element: out of view, or drawn on the canvas
 * from afar. It takes the place of the card under the same id, so that what the tree points at is
 * always there.
 */
export function ActiveItem({ context }: { readonly context: CardContext }) {
  const { activeId, scene } = context;
  const isElement = useStore(({ nodeLookup }) => activeId !== null && nodeLookup.has(activeId));
  const number = activeId === null ? undefined : scene.numberOf.get(activeId);
  const unit = number === undefined ? undefined : scene.units[number];
  if (unit === undefined || isElement) return null;
  const content = cardContent(context, unit);
  return (
    <div
      id={content.elementId}
      role="treeitem"
      tabIndex={-1}
      className={styles.hidden}
      aria-label={content.label}
      aria-level={content.level}
      aria-posinset={content.position}
      aria-setsize={content.count}
      aria-selected={content.isSelected}
      aria-expanded={unit.childIds.length === 0 ? undefined : !content.isCollapsed}
    />
  );
}

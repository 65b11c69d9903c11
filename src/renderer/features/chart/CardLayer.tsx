import { type MouseEvent, memo } from 'react';
import { ReactFlow } from 'reactflow';
import type { Viewport } from '../../ui/chartKit/openingView';
import { MAX_ZOOM, MIN_ZOOM } from '../../ui/chartKit/zooms';
import styles from './ChartView.module.css';
import type { CardContext } from './cardContext';
import { GhostCard } from './GhostCard';
import { UnitCard } from './UnitCard';
import { useCardNodes } from './useCardNodes';
import { useMountedCards } from './useMountedCards';

const NODE_TYPES = { unit: UnitCard, ghost: GhostCard };
const NO_EDGES: never[] = [];
const NO_ATTRIBUTION = { hideAttribution: true };

interface CardLayerProps {
  readonly context: CardContext;
  readonly opening: Viewport;
  readonly onPaneClick: (event: MouseEvent) => void;
}

/** React Flow with the cards in view: it moves the window and holds no more than what is seen. */
export const CardLayer = memo(function CardLayer(props: CardLayerProps) {
  const { context, opening, onPaneClick } = props;
  const mounted = useMountedCards(context.scene, context.activeId);
  const nodes = useCardNodes(mounted, context);
  return (
    <ReactFlow
      className={styles.flow ?? ''}
      // The chart around it is the tree that its cards belong to.
      ref={asPresentation}
      nodes={nodes}
      edges={NO_EDGES}
      nodeTypes={NODE_TYPES}
      defaultViewport={opening}
      minZoom={MIN_ZOOM}
      maxZoom={MAX_ZOOM}
      colorMode={context.scheme}
      nodesDraggable={false}
      nodesConnectable={false}
      nodesFocusable={false}
      edgesFocusable={false}
      elementsSelectable={false}
      elevateNodesOnSelect={false}
      disableKeyboardA11y
      panOnScroll
      zoomOnDoubleClick={false}
      deleteKeyCode={null}
      selectionKeyCode={null}
      multiSelectionKeyCode={null}
      panActivationKeyCode={null}
      zoomActivationKeyCode={null}
      proOptions={NO_ATTRIBUTION}
      onPaneClick={onPaneClick}
    />
  );
});

const asPresentation = (element: HTMLDivElement | null): void => {
  element?.setAttribute('role', 'presentation');
};

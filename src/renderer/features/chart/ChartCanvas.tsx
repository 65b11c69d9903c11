import { useCallback, useRef } from 'react';
import styles from './ChartView.module.css';
import { fitCanvas } from './fitCanvas';
import { type Picture, paintScene } from './paintScene';
import { useOnViewport } from './useOnViewport';

interface ChartCanvasProps {
  readonly picture: Picture;
}

/** The one canvas below the cards: lines always, boxes wherever no card is mounted. */
export function ChartCanvas({ picture }: ChartCanvasProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  useOnViewport(
    useCallback(
      (viewport, pane) => {
        const context = canvas.current?.getContext('2d');
        if (!context) return;
        const pixelRatio = fitCanvas(context.canvas, pane);
        paintScene(context, picture, viewport, pane, pixelRatio);
      },
      [picture],
    ),
  );
  return <canvas ref={canvas} className={styles.canvas} />;
}

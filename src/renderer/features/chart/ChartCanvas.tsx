import { useCallback, useRef } from 'react';
import styles from './ChartView.module.css';
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
        const pixelRatio = window.devicePixelRatio || 1;
        const width = Math.round(pane.width * pixelRatio);
        const height = Math.round(pane.height * pixelRatio);
        if (context.canvas.width !== width) context.canvas.width = width;
        if (context.canvas.height !== height) context.canvas.height = height;
        // In pixels of the page, so that paper of another width does not stretch it.
        context.canvas.style.width = `${pane.width}px`;
        context.canvas.style.height = `${pane.height}px`;
        paintScene(context, picture, viewport, pane, pixelRatio);
      },
      [picture],
    ),
  );
  return <canvas ref={canvas} className={styles.canvas} />;
}

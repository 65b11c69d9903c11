import { useCallback, useEffect, useRef } from 'react';
import type { Size } from '../../../core/layout/rect';
import { fitCanvas } from '../../ui/chartKit/fitCanvas';
import type { Viewport } from '../../ui/chartKit/openingView';
import styles from './ChartView.module.css';
import { type Picture, paintScene } from './paintScene';
import type { GlideControl } from './useGlide';
import { useOnViewport } from './useOnViewport';

interface ChartCanvasProps {
  readonly picture: Picture;
  readonly glide: GlideControl;
}

/** The one canvas below the cards: lines always, boxes wherever no card is mounted. */
export function ChartCanvas({ picture, glide }: ChartCanvasProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const last = useRef<readonly [Viewport, Size] | null>(null);
  const paint = useCallback(
    (viewport: Viewport, pane: Size) => {
      last.current = [viewport, pane];
      const context = canvas.current?.getContext('2d');
      if (!context) return;
      const pixelRatio = fitCanvas(context.canvas, pane);
      const scene = glide.drawn(picture.scene);
      const drawn = scene === picture.scene ? picture : { ...picture, scene };
      paintScene(context, drawn, viewport, pane, pixelRatio);
    },
    [picture, glide],
  );
  useOnViewport(paint);
  useEffect(
    () =>
      glide.onFrame(() => {
        if (last.current !== null) paint(...last.current);
      }),
    [glide, paint],
  );
  return <canvas ref={canvas} className={styles.canvas} />;
}

import { useCallback, useMemo, useRef } from 'react';
import { drawnRelations } from '../../../core/charts/drawnRelations';
import type { UnitId } from '../../../core/model/ids';
import type { RelationLine } from '../../../core/relations/relationsIn';
import { fitCanvas } from '../../ui/chartKit/fitCanvas';
import { viewRect } from '../../ui/chartKit/viewRect';
import styles from './ChartView.module.css';
import { paintRelations } from './paintRelations';
import type { Picture } from './paintScene';
import { useOnViewport } from './useOnViewport';

interface RelationCanvasProps {
  readonly picture: Picture;
  readonly relations: readonly RelationLine[];
  readonly selection: ReadonlySet<UnitId>;
}

/** Second lines, between the first lines and the cards. */
export function RelationCanvas({ picture, relations, selection }: RelationCanvasProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const { scene, theme } = picture;
  const drawn = useMemo(() => drawnRelations(scene, relations), [scene, relations]);
  useOnViewport(
    useCallback(
      (viewport, pane) => {
        const context = canvas.current?.getContext('2d');
        if (!context) return;
        const pixelRatio = fitCanvas(context.canvas, pane);
        context.setTransform(1, 0, 0, 1, 0, 0);
        context.clearRect(0, 0, context.canvas.width, context.canvas.height);
        const scale = viewport.zoom * pixelRatio;
        context.setTransform(scale, 0, 0, scale, viewport.x * pixelRatio, viewport.y * pixelRatio);
        const view = viewRect(viewport, pane);
        paintRelations(context, drawn, { theme, view, viewport, selection });
      },
      [drawn, theme, selection],
    ),
  );
  return <canvas ref={canvas} className={styles.canvas} />;
}

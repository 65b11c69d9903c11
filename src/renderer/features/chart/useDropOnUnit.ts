import { type DragEvent, useState } from 'react';
import type { UnitId } from '../../../core/model/ids';
import { type Scene, unitAt } from '../../ui/chartKit/scene';
import type { ChartDrops } from './chartProps';
import type { ChartCamera } from './useChartCamera';

/** A unit under something that is dragged in from elsewhere, and where its card is. */
export interface DropSpot {
  readonly unitId: UnitId;
  readonly x: number;
  readonly y: number;
}

/** Drops of what comes from outside the chart, onto the unit under the pointer. */
export function useDropOnUnit(drops: ChartDrops | undefined, scene: Scene, camera: ChartCamera) {
  const [spot, setSpot] = useState<DropSpot | null>(null);
  const unitUnder = (event: DragEvent): UnitId | null => {
    const point = camera.pointAt(event);
    const id = unitAt(scene, point.x, point.y)?.id ?? null;
    return id !== null && scene.ghosts.has(id) ? null : id;
  };
  return {
    spot,
    handlers: {
      onDragOver: (event: DragEvent): void => {
        if (drops === undefined || !drops.accepts(event)) return;
        const unitId = unitUnder(event);
        const corner = unitId === null ? null : camera.cornerOf(unitId);
        if (unitId !== spot?.unitId)
          setSpot(unitId === null || corner === null ? null : { unitId, ...corner });
        if (unitId === null) return;
        event.preventDefault();
        event.dataTransfer.dropEffect = 'move';
      },
      onDragLeave: (event: DragEvent): void => {
        if (!event.currentTarget.contains(event.relatedTarget as Node | null)) setSpot(null);
      },
      onDrop: (event: DragEvent): void => {
        const unitId = unitUnder(event);
        setSpot(null);
        if (drops === undefined || unitId === null || !drops.accepts(event)) return;
        event.preventDefault();
        drops.onDrop(event, unitId);
      },
    },
  };
}

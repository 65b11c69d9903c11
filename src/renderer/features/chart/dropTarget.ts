import type { Place } from '../../../core/commands/command';
import { contains } from '../../../core/layout/rect';
import type { MessageKey, MessageParams } from '../../../core/messages/translate';
import type { UnitId } from '../../../core/model/ids';
import { isWithin, type Structure, unitIn } from '../../../core/model/structure';
import { type Scene, unitAt } from './scene';

/** Where a dragged card would land, or why it cannot. */
export interface DropTarget {
  /** null: nothing happens on drop. */
  readonly place: Place | null;
  /** The card under the pointer. */
  readonly targetId: UnitId | null;
  readonly hintKey: MessageKey;
  readonly hintParams: MessageParams;
}

const refusal = (
  hintKey: MessageKey,
  targetId: UnitId | null = null,
  hintParams: MessageParams = {},
): DropTarget => ({ place: null, targetId, hintKey, hintParams });

/** What dropping a unit at a point of the chart would do. */
export function dropTarget(
  structure: Structure,
  scene: Scene,
  draggedId: UnitId,
  x: number,
  y: number,
): DropTarget {
  const target = unitAt(scene, x, y);
  const dragged = unitIn(structure, draggedId);
  if (target === null) {
    const strip = scene.layout.parkedStrip;
    if (strip === null || !contains(strip, x, y)) return refusal('chart.drag.nowhere');
    if (structure.parkedIds.includes(draggedId)) return refusal('chart.drag.alreadyParked');
    return {
      place: { kind: 'parked' },
      targetId: null,
      hintKey: 'chart.drag.parked',
      hintParams: {},
    };
  }
  if (target.id === draggedId) return refusal('chart.drag.self');
  const name = { name: target.name };
  if (isWithin(structure, target.id, draggedId)) return refusal('chart.drag.below', target.id);
  if (dragged.parentId === target.id) return refusal('chart.drag.same', target.id, name);
  return {
    place: { kind: 'under', parentId: target.id, index: null },
    targetId: target.id,
    hintKey: 'chart.drag.under',
    hintParams: name,
  };
}

import type { Place } from '../../../core/commands/command';
import { contains } from '../../../core/layout/rect';
import type { MessageKey, MessageParams } from '../../../core/messages/translate';
import type { UnitId } from '../../../core/model/ids';
import { isWithin, type Structure, unitIn } from '../../../core/model/structure';
import { type Scene, unitAt } from '../../ui/chartKit/scene';

/** Where a dragged card would land, or why it cannot. */
export interface DropTarget {
  /** null: nothing happens on drop. */
  readonly place: Place | null;
  /** The dragged units that would go there: those that are there already stay as they are. */
  readonly movedIds: readonly UnitId[];
  /** The card under the pointer. */
  readonly targetId: UnitId | null;
  readonly hintKey: MessageKey;
  readonly hintParams: MessageParams;
}

const refusal = (
  hintKey: MessageKey,
  targetId: UnitId | null = null,
  hintParams: MessageParams = {},
): DropTarget => ({ place: null, movedIds: [], targetId, hintKey, hintParams });

/** What dropping units, none of them below another, at a point of the chart would do. */
export function dropTarget(
  structure: Structure,
  scene: Scene,
  draggedIds: readonly UnitId[],
  x: number,
  y: number,
): DropTarget {
  const target = unitAt(scene, x, y);
  if (target === null) {
    const strip = scene.layout.parkedStrip;
    if (strip === null || !contains(strip, x, y)) return refusal('chart.drag.nowhere');
    const movedIds = draggedIds.filter((id) => !structure.parkedIds.includes(id));
    if (movedIds.length === 0) return refusal('chart.drag.alreadyParked');
    return {
      place: { kind: 'parked' },
      movedIds,
      targetId: null,
      hintKey: 'chart.drag.parked',
      hintParams: {},
    };
  }
  const name = { name: target.name };
  if (scene.ghosts.has(target.id)) return refusal('chart.drag.gone', null, name);
  if (draggedIds.includes(target.id)) return refusal('chart.drag.self');
  if (draggedIds.some((id) => isWithin(structure, target.id, id)))
    return refusal('chart.drag.below', target.id);
  const movedIds = draggedIds.filter((id) => unitIn(structure, id).parentId !== target.id);
  if (movedIds.length === 0) return refusal('chart.drag.same', target.id, name);
  return {
    place: { kind: 'under', parentId: target.id, index: null },
    movedIds,
    targetId: target.id,
    hintKey: 'chart.drag.under',
    hintParams: name,
  };
}

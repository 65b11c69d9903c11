import type { UnitId } from '../../../core/model/ids';
import { type Structure, topmostIn } from '../../../core/model/structure';
import type { Scene } from '../../ui/chartKit/scene';

/**
 * The units that go along when a card is dragged: all selected ones that are drawn when it is one
 * of them, in the order of the chart. What lies below another of them moves with that one.
 */
export function draggedWith(
  structure: Structure,
  scene: Scene,
  selection: ReadonlySet<UnitId>,
  id: UnitId,
): readonly UnitId[] {
  if (!selection.has(id)) return [id];
  const number = (one: UnitId): number => scene.numberOf.get(one) ?? 0;
  const drawn = [...selection].filter((one) => scene.numberOf.has(one));
  return [...topmostIn(structure, drawn)].sort((a, b) => number(a) - number(b));
}

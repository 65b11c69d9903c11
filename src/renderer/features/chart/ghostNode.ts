import type { ChartSource } from '../../../core/charts/cardFacts';
import type { Locale } from '../../../core/messages/translate';
import type { Structure } from '../../../core/model/structure';
import type { Unit } from '../../../core/model/unit';
import type { Scene } from '../../ui/chartKit/scene';
import type { GhostNode } from './cardNode';
import { ghostTexts } from './ghostTexts';

interface GhostContext {
  readonly scene: Scene;
  readonly source: ChartSource;
  readonly locale: Locale;
}

/** React Flow's node of a unit that is gone; null for all others. */
export function ghostNode({ scene, source, locale }: GhostContext, unit: Unit): GhostNode | null {
  const ghost = scene.ghosts.get(unit.id);
  const rect = scene.layout.rects.get(unit.id);
  if (ghost === undefined || rect === undefined) return null;
  const { sign, fate } = ghostTexts(ghost, source.structure, locale);
  return {
    id: unit.id,
    type: 'ghost',
    position: { x: rect.x, y: rect.y },
    width: rect.width,
    height: rect.height,
    measured: { width: rect.width, height: rect.height },
    data: {
      id: unit.id,
      name: unit.name,
      sign,
      fate,
      hasSuccessor: ghost.successorIds.length > 0,
      height: rect.height,
      level: levelOf(source.before?.structure, unit),
    },
    className: 'nopan',
    zIndex: 0,
  };
}

/** The level at which it stood. */
function levelOf(before: Structure | undefined, unit: Unit): number {
  let level = 1;
  for (let id = unit.parentId; id !== null; id = before?.units.get(id)?.parentId ?? null)
    level += 1;
  return level;
}

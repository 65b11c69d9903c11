import { useMemo, useRef } from 'react';
import type { UnitId } from '../../../core/model/ids';
import type { Unit } from '../../../core/model/unit';
import type { CardContext } from './cardContext';
import type { CardNode, CardNodeContent } from './cardNode';
import { ghostNode } from './ghostNode';
import { unitNode } from './unitNode';

/** React Flow's nodes for the mounted units; a node is made anew only when its card changes. */
export function useCardNodes(mounted: ReadonlySet<UnitId>, context: CardContext): CardNode[] {
  const known = useRef<{ context: CardContext | null; nodes: Map<UnitId, CardNode> }>({
    context: null,
    nodes: new Map(),
  });
  return useMemo(() => {
    const nodes: CardNode[] = [];
    const next = new Map<UnitId, CardNode>();
    for (const id of mounted) {
      const number = context.scene.numberOf.get(id);
      const unit = number === undefined ? undefined : context.scene.units[number];
      if (unit === undefined) continue;
      const old = known.current.nodes.get(id);
      const isFresh = old !== undefined && known.current.context === context;
      const node = isFresh ? old : nodeOf(context, unit);
      const kept = old !== undefined && (isFresh || isSameNode(old, node)) ? old : node;
      nodes.push(kept);
      next.set(id, kept);
    }
    known.current = { context, nodes: next };
    return nodes;
  }, [mounted, context]);
}

const nodeOf = (context: CardContext, unit: Unit): CardNode =>
  ghostNode(context, unit) ?? unitNode(context, unit);

function isSameNode(a: CardNode, b: CardNode): boolean {
  return (
    a.position.x === b.position.x &&
    a.position.y === b.position.y &&
    a.height === b.height &&
    isSameRecord(plainValues(a), plainValues(b))
  );
}

/** All that a card shows as plain values; its label spells the sums out. */
function plainValues({ data }: CardNode): Record<string, unknown> {
  if (!('facts' in data)) return data;
  const { facts, ...rest } = data as CardNodeContent;
  return { ...rest, ...facts, posts: null, postsBefore: null, postsBelow: null, present: null };
}

function isSameRecord(a: Record<string, unknown>, b: Record<string, unknown>): boolean {
  const keys = Object.keys(a);
  return keys.length === Object.keys(b).length && keys.every((key) => a[key] === b[key]);
}

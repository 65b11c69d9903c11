import { useMemo, useRef } from 'react';
import type { Locale } from '../../../core/messages/translate';
import type { UnitId } from '../../../core/model/ids';
import { ancestorsIn, type Structure } from '../../../core/model/structure';
import type { Unit } from '../../../core/model/unit';
import type { CardField, ColourMode } from '../../state/chartDisplay';
import { type ChartSource, cardFacts, colourKeyOf } from './cardFacts';
import type { CardNode, CardNodeContent, DragRole, UnitNode } from './cardNode';
import type { CardRow } from './cardSize';
import { cardLabel, cardTexts } from './cardTexts';
import { ghostNode } from './ghostNode';
import { paletteOf } from './palette';
import type { Scene } from './scene';

/** What the cards depend on besides their units. */
export interface CardContext {
  readonly source: ChartSource;
  readonly scene: Scene;
  readonly locale: Locale;
  readonly mode: ColourMode;
  readonly fields: readonly CardField[];
  readonly rows: readonly CardRow[];
  readonly scheme: 'light' | 'dark';
  readonly collapsed: ReadonlySet<UnitId>;
  readonly selection: ReadonlySet<UnitId>;
  readonly activeId: UnitId | null;
  readonly namingId: UnitId | null;
  readonly drag: {
    readonly draggedIds: ReadonlySet<UnitId>;
    readonly targetId: UnitId | null;
    readonly isAllowed: boolean;
  } | null;
  readonly idPrefix: string;
}

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

const NOWHERE = { x: 0, y: 0, width: 0, height: 0 };

const nodeOf = (context: CardContext, unit: Unit): CardNode =>
  ghostNode(context, unit) ?? cardNode(context, unit);

function cardNode(context: CardContext, unit: Unit): UnitNode {
  const { source, locale, mode, scheme, scene } = context;
  const facts = cardFacts(source, unit);
  const { structure } = source;
  const change = paletteOf('change', structure).of(facts.change ?? 'none');
  const swatch = paletteOf(mode, structure).of(colourKeyOf(source, unit, mode));
  const rect = scene.layout.rects.get(unit.id) ?? NOWHERE;
  const size = { width: rect.width, height: rect.height };
  const data: CardNodeContent = {
    facts,
    locale,
    measure: source.measure,
    fields: context.fields,
    rows: context.rows,
    height: rect.height,
    agencySign: mode === 'agency' ? swatch.sign : null,
    colour: swatch[scheme],
    changeColour: change[scheme],
    changeSign: change.sign,
    isSelected: context.selection.has(unit.id),
    isActive: context.activeId === unit.id,
    isCollapsed: context.collapsed.has(unit.id),
    isNaming: context.namingId === unit.id,
    isSideways: scene.layout.sideways.has(unit.id),
    dragRole: dragRoleOf(context, unit.id),
    elementId: `${context.idPrefix}${unit.id}`,
    label: cardLabel(facts, cardTexts(facts, source.measure, locale), locale, {
      fields: context.fields,
      isCollapsed: context.collapsed.has(unit.id),
    }),
    level: ancestorsIn(source.structure, unit.id).length + 1,
    ...placeAmongSiblings(source.structure, unit),
  };
  return {
    id: unit.id,
    type: 'unit',
    position: { x: rect.x, y: rect.y },
    ...size,
    measured: size,
    data,
    className: 'nopan',
    zIndex: data.isNaming || data.isActive ? 2 : 1,
    domAttributes: { 'aria-roledescription': undefined },
  };
}

function placeAmongSiblings(structure: Structure, unit: Unit): { position: number; count: number } {
  const parent = unit.parentId === null ? undefined : structure.units.get(unit.parentId);
  const siblings =
    parent?.childIds ??
    (structure.parkedIds.includes(unit.id) ? structure.parkedIds : structure.rootIds);
  return { position: siblings.indexOf(unit.id) + 1, count: siblings.length };
}

function dragRoleOf({ drag }: CardContext, id: UnitId): DragRole {
  if (drag === null) return null;
  if (drag.draggedIds.has(id)) return 'dragged';
  if (drag.targetId !== id) return null;
  return drag.isAllowed ? 'target' : 'refused';
}

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

import { cardFacts, colourKeyOf } from '../../../core/charts/cardFacts';
import { paletteOf } from '../../../core/charts/palette';
import type { UnitId } from '../../../core/model/ids';
import { ancestorsIn, type Structure } from '../../../core/model/structure';
import type { Unit } from '../../../core/model/unit';
import type { CardContext } from './cardContext';
import type { CardNodeContent, DragRole, UnitNode } from './cardNode';
import { cardLabel, cardTexts } from './cardTexts';

const NOWHERE = { x: 0, y: 0, width: 0, height: 0 };

/** All that the card of a unit says, shows and is to a screen reader. */
export function cardContent(context: CardContext, unit: Unit): CardNodeContent {
  const { source, locale, mode, scheme, scene } = context;
  const facts = cardFacts(source, unit);
  const { structure } = source;
  const change = paletteOf('change', structure).of(facts.change ?? 'none');
  const swatch = paletteOf(mode, structure).of(colourKeyOf(source, unit, mode));
  return {
    facts,
    locale,
    measure: source.measure,
    fields: context.fields,
    rows: context.rows,
    height: scene.layout.rects.get(unit.id)?.height ?? 0,
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
}

/** React Flow's node of a unit. */
export function unitNode(context: CardContext, unit: Unit): UnitNode {
  const data = cardContent(context, unit);
  const rect = context.scene.layout.rects.get(unit.id) ?? NOWHERE;
  const size = { width: rect.width, height: rect.height };
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

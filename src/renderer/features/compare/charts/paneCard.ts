import type { Rect } from '../../../../core/layout/rect';

/** The size of every card in chart units: two lines of a name, and one of figures. */
export const PANE_CARD = { width: 224, height: 78 } as const;

/** Where a card's switch between collapsed and expanded is; collapsed, it says what it hides. */
export function togglePlace(card: Rect, isCollapsed: boolean): Rect {
  const width = isCollapsed ? 92 : 26;
  return { x: card.x + card.width - width - 4, y: card.y + card.height - 22, width, height: 18 };
}

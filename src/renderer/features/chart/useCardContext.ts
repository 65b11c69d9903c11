import { useMemo } from 'react';
import type { CardDrag } from './useCardDrag';
import type { CardContext } from './useCardNodes';

/** What the cards depend on; the same object as long as nothing of it changes. */
export function useCardContext(
  input: Omit<CardContext, 'drag'> & { readonly drag: CardDrag | null },
): CardContext {
  const { source, scene, locale, mode, fields, rows, scheme, collapsed } = input;
  const { selection, idPrefix, activeId, namingId, drag } = input;
  return useMemo<CardContext>(
    () => ({
      source,
      scene,
      locale,
      mode,
      fields,
      rows,
      scheme,
      collapsed,
      selection,
      activeId,
      namingId,
      drag: drag && {
        draggedIds: new Set(drag.draggedIds),
        targetId: drag.target.targetId,
        isAllowed: drag.target.place !== null,
      },
      idPrefix,
    }),
    [
      source,
      scene,
      locale,
      mode,
      fields,
      rows,
      scheme,
      collapsed,
      selection,
      activeId,
      namingId,
      drag,
      idPrefix,
    ],
  );
}

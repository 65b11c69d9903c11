import type { ComparisonItem } from '../../../../core/comparison/compareSnapshots';
import type { MessageKey } from '../../../../core/messages/translate';

/** Whether an existing unit goes on or a new one takes over tells sáp nhập from hợp nhất. */
export function itemKindKey({ kind, fromIds, toIds }: ComparisonItem): MessageKey {
  const goesOn = fromIds.some((id) => toIds.includes(id));
  if (kind === 'merged') return goesOn ? 'item.absorbed' : 'item.merged';
  if (kind === 'divided') return goesOn ? 'item.splitOff' : 'item.divided';
  return `item.${kind}`;
}

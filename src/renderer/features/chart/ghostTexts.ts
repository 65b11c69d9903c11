import type { Ghost } from '../../../core/comparison/ghosts';
import { type Locale, translate } from '../../../core/messages/translate';
import type { Structure } from '../../../core/model/structure';

/** What became of a unit that is gone, with a sign that tells it without reading. */
export function ghostTexts(
  { ending, successorIds }: Ghost,
  structure: Structure,
  locale: Locale,
): { readonly sign: string; readonly fate: string } {
  const names = successorIds.flatMap((id) => structure.units.get(id)?.name ?? []).join('; ');
  if (names === '') {
    const isDissolved = ending === 'dissolved';
    const key = isDissolved ? 'chart.ghost.dissolved' : 'chart.ghost.gone';
    return { sign: '✕', fate: translate(locale, key) };
  }
  const how = ending === null || ending === 'dissolved' ? 'followed' : ending;
  return { sign: '⇒', fate: translate(locale, `chart.ghost.${how}`, { names }) };
}

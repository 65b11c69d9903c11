import type { Message } from '../core/messages/translate';
import { fail, ok, type Result } from '../core/model/result';
import { type Structure, walk } from '../core/model/structure';
import type { Unit } from '../core/model/unit';

const named = (text: string): string => text.normalize('NFC').trim();

/** The unit that a word names: by its id, else by its code, else by its exact name, agencies first. */
export function findUnit(structure: Structure, word: string): Result<Unit, Message> {
  const placed = [...walk(structure)];
  const wanted = named(word);
  const tests: readonly ((one: (typeof placed)[number]) => boolean)[] = [
    ({ unit }) => unit.id === word,
    ({ unit }) => unit.code === wanted,
    ({ unit, depth }) => depth === 0 && named(unit.name) === wanted,
    ({ unit }) => named(unit.name) === wanted,
  ];
  for (const test of tests) {
    const found = placed.filter(test).map(({ unit }) => unit);
    const [only] = found;
    if (only === undefined) continue;
    if (found.length === 1) return ok(only);
    const list = found
      .slice(0, 5)
      .map(({ id }) => id)
      .join(', ');
    return fail({ key: 'cli.unit.ambiguous', params: { word, count: found.length, list } });
  }
  return fail({ key: 'cli.unit.missing', params: { word } });
}

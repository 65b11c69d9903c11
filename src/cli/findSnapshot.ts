import type { Message } from '../core/messages/translate';
import { inOrder, type Plan, tableOf } from '../core/model/plan';
import { fail, ok, type Result } from '../core/model/result';
import type { Snapshot } from '../core/model/snapshot';

const listed = (snapshots: readonly Snapshot[]): string =>
  snapshots.map((one) => `“${one.name}” (${one.id}, ${one.asOf})`).join('; ');

/** The snapshot that a word names: by its id, else by its exact name. */
export function findSnapshot(plan: Plan, word: string): Result<Snapshot, Message> {
  const all = inOrder(tableOf(plan, 'snapshots'));
  const byId = all.find((one) => one.id === word);
  if (byId !== undefined) return ok(byId);
  const name = word.normalize('NFC').trim();
  const byName = all.filter((one) => one.name.normalize('NFC').trim() === name);
  const [only] = byName;
  if (only !== undefined && byName.length === 1) return ok(only);
  if (only !== undefined)
    return fail({ key: 'cli.snapshot.ambiguous', params: { word, list: listed(byName) } });
  return all.length === 0
    ? fail({ key: 'cli.snapshot.noneAtAll', params: { word } })
    : fail({ key: 'cli.snapshot.missing', params: { word, list: listed(all) } });
}

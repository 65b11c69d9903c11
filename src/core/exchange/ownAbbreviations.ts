import { ChangeBuilder } from '../changes/changeBuilder';
import type { ChangeSet } from '../changes/changeSet';
import type { Message } from '../messages/translate';
import { type Plan, tableOf } from '../model/plan';
import { fail, ok, type Result } from '../model/result';
import type { Abbreviations } from '../text/builtInAbbreviations';
import { bareShortForm } from '../text/expandAbbreviations';
import { cleanText } from '../text/keyOf';

const NONE: Abbreviations = {};
const known = new WeakMap<object, Abbreviations>();

/** The plan's own short forms; the same object as long as they are the same. */
export function abbreviationsOf(plan: Plan | null): Abbreviations {
  const table = plan?.tables.get('abbreviations');
  if (plan === null || table === undefined || table.size === 0) return NONE;
  let own = known.get(table);
  if (own === undefined) {
    const rows = [...tableOf(plan, 'abbreviations').values()];
    own = Object.fromEntries(rows.map(({ id, words }) => [id, words]));
    known.set(table, own);
  }
  return own;
}

const LONGEST_SHORT_FORM = 30;
const LONGEST_WORDS = 200;

/**
 * The change that makes a plan read a short form as these words. `replaced` is the row that was
 * edited; it goes when the short form itself was changed.
 */
export function setAbbreviation(
  plan: Plan,
  written: string,
  full: string,
  replaced: string | null = null,
): Result<ChangeSet, Message> {
  const short = cleanText(written);
  const words = cleanText(full);
  const id = bareShortForm(short);
  if (id === '' || words === '') return fail({ key: 'abbreviations.incomplete' });
  if (id.length > LONGEST_SHORT_FORM || words.length > LONGEST_WORDS)
    return fail({
      key: 'abbreviations.tooLong',
      params: { short: LONGEST_SHORT_FORM, words: LONGEST_WORDS },
    });
  const isOther = replaced !== id;
  if (isOther && tableOf(plan, 'abbreviations').has(id))
    return fail({ key: 'abbreviations.exists', params: { short } });
  const builder = new ChangeBuilder(plan);
  if (replaced !== null && isOther) builder.remove('abbreviations', replaced);
  return ok(builder.put('abbreviations', id, { id, short, words }).build());
}

/** The change that gives a short form back its built-in meaning, if it has any. */
export const removeAbbreviation = (plan: Plan, id: string): ChangeSet =>
  new ChangeBuilder(plan).remove('abbreviations', id).build();

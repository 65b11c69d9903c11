import { kindOfPair } from '../../core/linking/linkByCodeAndPath';
import { LOCALES, type Message, translate } from '../../core/messages/translate';
import type { UnitId } from '../../core/model/ids';
import { LINEAGE_KINDS, type LineageKind } from '../../core/model/lineage';
import { fail, ok, type Result } from '../../core/model/result';
import type { Structure } from '../../core/model/structure';
import { cleanText, keyOf } from '../../core/text/keyOf';
import { readDelimited } from '../../excel/readDelimited';
import { UnitIndex } from './unitIndex';

/** One line of a file of pairs. */
export interface Pair {
  readonly line: number;
  readonly kind: LineageKind;
  readonly from: UnitId | null;
  readonly to: UnitId | null;
}

const MOST_LINES = 500_000;

/** Kinds by what people write: the code, or the name in either language. */
const KINDS: ReadonlyMap<string, LineageKind> = new Map(
  LINEAGE_KINDS.flatMap((kind) => [
    [keyOf(kind), kind] as const,
    ...LOCALES.map((locale) => [keyOf(translate(locale, `lineage.${kind}`)), kind] as const),
  ]),
);

/** What a kind asks of its two ends: both, the earlier unit only, or the later one only. */
const endsOf = (kind: LineageKind): 'both' | 'from' | 'to' =>
  kind === 'created' ? 'to' : kind === 'dissolved' || kind === 'leftPlan' ? 'from' : 'both';

const HEADER = new Set(['from', 'tu', 'truoc', 'don vi truoc', 'earlier']);

/**
 * Reads pairs `from,to,kind`. Line numbers are those of the table's rows; the first wrong one
 * refuses the whole file.
 */
export function readPairs(
  bytes: Uint8Array,
  file: string,
  before: Structure,
  after: Structure,
): Result<readonly Pair[], Message> {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return fail({ key: 'cli.link.notUtf8', params: { file } });
  }
  const earlier = new UnitIndex(before);
  const later = new UnitIndex(after);
  const pairs: Pair[] = [];
  const lines = new Map<string, number>();
  for (const [i, row] of readDelimited(text, MOST_LINES).entries()) {
    const [from = '', to = '', kind = '', ...rest] = row.map(cleanText);
    if (from === '' && to === '' && kind === '') continue;
    if (i === 0 && HEADER.has(keyOf(from))) continue;
    const line = i + 1;
    const refuse = (key: Message['key'], params: Record<string, string> = {}) =>
      fail({ key, params: { file, line, ...params } });
    if (rest.some((value) => value !== ''))
      return refuse('cli.link.badLine', { text: row.join(',') });
    const fromId = resolve(earlier, from);
    if (typeof fromId === 'string') return refuse(`cli.link.${fromId}`, { unit: from });
    const toId = resolve(later, to);
    if (typeof toId === 'string') return refuse(`cli.link.${toId}`, { unit: to });
    const meant =
      kind === '' && fromId.id !== null && toId.id !== null
        ? kindOfPair(before, after, fromId.id, toId.id)
        : KINDS.get(keyOf(kind));
    if (meant === undefined)
      return refuse('cli.link.badKind', { kind, list: LINEAGE_KINDS.join(', ') });
    const needed = endsOf(meant);
    const hasRightEnds =
      (fromId.id !== null) === (needed !== 'to') && (toId.id !== null) === (needed !== 'from');
    if (!hasRightEnds) return refuse(`cli.link.ends.${needed}`, { kind: meant });
    const ends = `${fromId.id ?? ''}>${toId.id ?? ''}`;
    const twin = meant === 'transferred' ? undefined : lines.get(ends);
    if (twin !== undefined) return refuse('cli.link.lineTwice', { other: String(twin) });
    if (meant !== 'transferred') lines.set(ends, line);
    pairs.push({ line, kind: meant, from: fromId.id, to: toId.id });
  }
  return ok(pairs);
}

function resolve(
  index: UnitIndex,
  word: string,
): { readonly id: UnitId | null } | 'unitMissing' | 'unitAmbiguous' {
  if (word === '') return { id: null };
  const found = index.find(word);
  const [only] = found;
  if (only === undefined) return 'unitMissing';
  return found.length > 1 ? 'unitAmbiguous' : { id: only };
}

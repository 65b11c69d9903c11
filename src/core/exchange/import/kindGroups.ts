import type { UnitId } from '../../model/ids';
import type { UnitKind } from '../../model/unit';
import type { Abbreviations } from '../../text/builtInAbbreviations';
import { expandAbbreviations } from '../../text/expandAbbreviations';
import { keyOf } from '../../text/keyOf';
import type { ImportDraft } from './types';

/** Units of a list whose names begin or end alike and that were taken for one kind. */
export interface KindGroup {
  /** The words that they share, as written in the first of them; empty: nothing shared. */
  readonly words: string;
  /** Where the words stand: "Trường Mầm non …", "… Division". */
  readonly place: 'first' | 'last' | 'none';
  readonly kind: UnitKind;
  readonly unitIds: readonly UnitId[];
  /** Rows of the sheet, to correct the kinds of all of them; units without a row have none. */
  readonly rows: readonly number[];
}

/** Beginnings that name a type of unit by more than one word, the longer ones first. */
const TYPES =
  /^(truong (mam non|mau giao|tieu hoc va trung hoc co so|tieu hoc|trung hoc co so|trung hoc pho thong|pho thong dan toc noi tru|pho thong dan toc ban tru|pho thong|trung cap|cao dang|dai hoc|boi duong)|benh vien da khoa|trung tam (y te|van hoa|giao duc thuong xuyen|giao duc nghe nghiep)|tram y te|ban quan ly du an|ban quan ly|ban giam doc|chi cuc|trung tam|benh vien|uy ban nhan dan (quan|huyen|thi xa|thanh pho|phuong|xa|thi tran)|van phong|thanh tra|bao tang|thu vien|nha hat|mam non|tieu hoc|trung hoc co so|trung hoc pho thong|doi thanh tra)\b/;

interface Shared {
  readonly place: KindGroup['place'];
  readonly key: string;
  readonly words: string;
}

const NOTHING: Shared = { place: 'none', key: '', words: '' };

/** What a name may share with others, the most telling first. */
function sharesOf(name: string, abbreviations: Abbreviations): readonly Shared[] {
  const full = expandAbbreviations(name, abbreviations);
  const words = full.split(/\s+/).filter((word) => keyOf(word) !== '');
  const type = TYPES.exec(keyOf(full))?.[0];
  const first = (count: number): Shared => {
    const text = words.slice(0, count).join(' ');
    return { place: 'first', key: keyOf(text), words: text };
  };
  if (type !== undefined) return [first(type.split(' ').length)];
  const last = words.at(-1);
  if (last === undefined) return [];
  return [first(1), { place: 'last', key: keyOf(last), words: last }];
}

const idOf = ({ place, key }: Shared, kind: UnitKind): string => `${place}/${key}/${kind}`;

/**
 * Groups the units of a draft by the words that tell their type and by the kind that was taken, the
 * largest group first, so that kinds are checked and corrected in bulk.
 */
export function kindGroups(
  draft: ImportDraft,
  abbreviations: Abbreviations = {},
): readonly KindGroup[] {
  const shares = draft.units.map(({ name }) => sharesOf(name, abbreviations));
  const counts = new Map<string, number>();
  draft.units.forEach(({ kind }, i) => {
    for (const share of shares[i] ?? [])
      counts.set(idOf(share, kind), (counts.get(idOf(share, kind)) ?? 0) + 1);
  });
  const rowOf = new Map(
    draft.rows.map(({ row, kind, isImplied, unitId }) => [
      kind === 'unit' && !isImplied ? unitId : null,
      row,
    ]),
  );
  const groups = new Map<
    string,
    { shared: Shared; kind: UnitKind; unitIds: UnitId[]; rows: number[] }
  >();
  draft.units.forEach(({ id, kind }, i) => {
    const options = shares[i] ?? [];
    const isType = options.length === 1;
    const shared =
      options
        .filter((share) => isType || (counts.get(idOf(share, kind)) ?? 0) > 1)
        .reduce<Shared | null>(
          (best, share) =>
            best === null ||
            (counts.get(idOf(share, kind)) ?? 0) > (counts.get(idOf(best, kind)) ?? 0)
              ? share
              : best,
          null,
        ) ?? NOTHING;
    const key = idOf(shared, kind);
    const group = groups.get(key) ?? { shared, kind, unitIds: [], rows: [] };
    group.unitIds.push(id);
    const row = rowOf.get(id);
    if (row !== undefined) group.rows.push(row);
    groups.set(key, group);
  });
  return [...groups.values()]
    .map(({ shared, kind, unitIds, rows }) => ({
      words: shared.words,
      place: shared.place,
      kind,
      unitIds,
      rows,
    }))
    .sort((a, b) => b.unitIds.length - a.unitIds.length);
}

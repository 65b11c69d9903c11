import type { UnitId } from '../../model/ids';
import { type Structure, walk } from '../../model/structure';
import type { UnitKind } from '../../model/unit';
import { nameKey } from '../../text/expandAbbreviations';
import { cleanText } from '../../text/keyOf';

/** What matching looks at in a unit. */
export interface UnitFeatures {
  readonly id: UnitId;
  readonly parentId: UnitId | null;
  readonly childIds: readonly UnitId[];
  /** Name without diacritics, abbreviations written out. */
  readonly key: string;
  /** Name as spelled, small letters: tells "Đông Phú" from "Đồng Phú". */
  readonly spelled: string;
  readonly words: readonly string[];
  readonly code: string | null;
  readonly kind: UnitKind;
}

/** Features of all units of a structure, parents before children. */
export function featuresOf(structure: Structure): ReadonlyMap<UnitId, UnitFeatures> {
  const features = new Map<UnitId, UnitFeatures>();
  for (const { unit } of walk(structure)) {
    const key = nameKey(unit.name);
    features.set(unit.id, {
      id: unit.id,
      parentId: unit.parentId,
      childIds: unit.childIds,
      key,
      spelled: cleanText(unit.name).toLocaleLowerCase('vi'),
      words: [...new Set(key.split(' '))],
      code: unit.code === null || unit.code.trim() === '' ? null : unit.code.trim().toLowerCase(),
      kind: unit.kind,
    });
  }
  return features;
}

/** How telling each word is: rare words weigh more (inverse document frequency over both lists). */
export function wordWeights(
  lists: readonly ReadonlyMap<UnitId, UnitFeatures>[],
): (word: string) => number {
  const counts = new Map<string, number>();
  let units = 0;
  for (const list of lists)
    for (const { words } of list.values()) {
      units += 1;
      for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
    }
  return (word) => Math.log(1 + units / (counts.get(word) ?? units));
}

import type { UnitId } from '../model/ids';
import { isWithin, type Structure } from '../model/structure';
import type { Abbreviations } from '../text/builtInAbbreviations';
import { expandAbbreviations, nameKey } from '../text/expandAbbreviations';
import { withoutDiacritics } from '../text/keyOf';
import { codeKey, looseCodeKey } from './import/codeKey';
import { withoutOrdinal } from './import/rowLabels';

/** The units that a row may mean: one is beyond doubt, several are for the user to choose from. */
export type UnitMatch = readonly UnitId[];

/** Finds units by code, else by name; within an agency where one is known. */
export type UnitFinder = (code: string, name: string, withinId: UnitId | null) => UnitMatch;

/**
 * Finds units as the program finds them elsewhere: codes first, then names with tone marks, then
 * names without. Only what one unit alone has is beyond doubt.
 */
export function unitFinder(structure: Structure, abbreviations: Abbreviations): UnitFinder {
  const [codes, exact, bare] = [
    new Map<string, UnitId[]>(),
    new Map<string, UnitId[]>(),
    new Map<string, UnitId[]>(),
  ];
  const put = (map: Map<string, UnitId[]>, key: string, id: UnitId): void => {
    if (key === '') return;
    const ids = map.get(key);
    if (ids === undefined) map.set(key, [id]);
    else ids.push(id);
  };
  for (const unit of structure.units.values()) {
    if (unit.code !== null) put(codes, looseCodeKey(codeKey(unit.code)), unit.id);
    put(exact, exactKey(unit.name, abbreviations), unit.id);
    put(bare, nameKey(unit.name, abbreviations), unit.id);
  }
  return (code, name, withinId) => {
    const byCode = code === '' ? [] : (codes.get(looseCodeKey(codeKey(code))) ?? []);
    if (byCode.length > 0) return byCode;
    const label = withoutOrdinal(name);
    const found =
      exact.get(exactKey(label, abbreviations)) ??
      // Đông Phú and Đồng Phú are two communes: marks may only be missing where none is written.
      (withoutDiacritics(label) === label ? bare.get(nameKey(label, abbreviations)) : undefined) ??
      [];
    if (found.length < 2 || withinId === null) return found;
    const inside = found.filter((id) => isWithin(structure, id, withinId));
    return inside.length === 0 ? found : inside;
  };
}

const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g;

/** A name in small letters, each word with its tone at the end: "hòa" and "hoà" are one word. */
const exactKey = (name: string, abbreviations: Abbreviations): string =>
  expandAbbreviations(name, abbreviations)
    .toLowerCase()
    .split(/[^\p{L}\p{N}\p{M}]+/u)
    .filter((word) => word !== '')
    .map((word) => {
      const letters = word.normalize('NFD');
      return letters.replace(TONES, '') + (letters.match(TONES)?.join('') ?? '');
    })
    .join(' ');

import { keyOf } from '../text/keyOf';
import type { ComparedUnit } from './unitRows';

/** Which lines of the comparison unit by unit are looked for; empty fields ask for nothing. */
export interface UnitFilter {
  readonly isDifferentOnly: boolean;
  readonly agencyKey: string | null;
  readonly words: string;
}

/** A line in view. Those above a line that is looked for only show where it belongs. */
export interface ShownUnit {
  readonly unit: ComparedUnit;
  readonly isContext: boolean;
}

/** The lines that are looked for, in their order, with the lines above them. */
export function shownUnits(
  units: readonly ComparedUnit[],
  { isDifferentOnly, agencyKey, words }: UnitFilter,
): readonly ShownUnit[] {
  const wanted = keyOf(words).split(' ');
  const byKey = new Map(units.map((unit) => [unit.key, unit]));
  const found = new Set<string>();
  const above = new Set<string>();
  for (const unit of units) {
    if (isDifferentOnly && !unit.isDifferent) continue;
    if (agencyKey !== null && unit.agencyKey !== agencyKey) continue;
    const name = keyOf(unit.name);
    if (!wanted.every((word) => name.includes(word))) continue;
    found.add(unit.key);
    for (let key = unit.parentKey; key !== null && !above.has(key); ) {
      above.add(key);
      key = byKey.get(key)?.parentKey ?? null;
    }
  }
  return units.flatMap((unit) =>
    found.has(unit.key) || above.has(unit.key) ? [{ unit, isContext: !found.has(unit.key) }] : [],
  );
}

import type { UnitId } from '../../../../core/model/ids';
import type { Unit } from '../../../../core/model/unit';
import {
  type FindOptions,
  type FoundText,
  findText,
  replaceFound,
} from '../../../../core/text/replaceText';

/** A name that would change. */
export interface NameHit {
  readonly unit: Unit;
  readonly found: readonly FoundText[];
  readonly after: string;
  /** Nothing would be left: a unit must have a name. */
  readonly isEmpty: boolean;
}

/** The names that a replacement changes, in the order of the units. */
export function nameHits(
  units: readonly Unit[],
  options: FindOptions,
  replacement: string,
): ReadonlyMap<UnitId, NameHit> {
  const hits = new Map<UnitId, NameHit>();
  for (const unit of units) {
    const found = findText(unit.name, options);
    if (found.length === 0) continue;
    const after = replaceFound(unit.name, found, replacement.normalize('NFC')).trim();
    if (after !== unit.name) hits.set(unit.id, { unit, found, after, isEmpty: after === '' });
  }
  return hits;
}

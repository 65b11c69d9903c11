import type { UnitId } from '../../core/model/ids';
import { ancestorsIn, type Structure } from '../../core/model/structure';
import { keyOf } from '../../core/text/keyOf';

/** A unit as pickers offer it. */
export interface UnitChoice {
  readonly value: UnitId;
  readonly label: string;
  readonly key: string;
}

const known = new WeakMap<Structure, readonly UnitChoice[]>();

/** All units with their way up; a dialog may have a picker for each of many units. */
export function unitChoices(structure: Structure): readonly UnitChoice[] {
  let choices = known.get(structure);
  if (choices === undefined) {
    choices = [...structure.units.values()].map((unit) => {
      const path = ancestorsIn(structure, unit.id).map((one) => one.name);
      const label = path.length === 0 ? unit.name : `${unit.name} — ${path.join(' ‹ ')}`;
      return { value: unit.id, label, key: keyOf(label) };
    });
    known.set(structure, choices);
  }
  return choices;
}

import type { UnitId } from '../../core/model/ids';
import { ancestorsIn, type Structure, walk } from '../../core/model/structure';
import type { Unit } from '../../core/model/unit';

/** A name as paths compare it: case and spacing do not matter. */
const nameKey = (name: string): string =>
  name.normalize('NFC').trim().replace(/\s+/gu, ' ').toLocaleLowerCase('vi');

/** The names from the agency down to a unit: "Sở Y tế > Bệnh viện A". */
export const pathOf = (structure: Structure, unit: Unit): string =>
  [...ancestorsIn(structure, unit.id)]
    .reverse()
    .concat(unit)
    .map((one) => one.name)
    .join(' > ');

const pathKey = (path: string): string => path.split('>').map(nameKey).join('>');

/** The units that a word can mean: its id, else its code, else its full path. */
export class UnitIndex {
  private readonly byCode = new Map<string, UnitId[]>();
  private readonly byPath = new Map<string, UnitId[]>();

  constructor(private readonly structure: Structure) {
    for (const { unit } of walk(structure)) {
      if (unit.code !== null) add(this.byCode, nameKey(unit.code), unit.id);
      add(this.byPath, pathKey(pathOf(structure, unit)), unit.id);
    }
  }

  find(word: string): readonly UnitId[] {
    const byId = this.structure.units.get(word);
    if (byId !== undefined) return [byId.id];
    return this.byCode.get(nameKey(word)) ?? this.byPath.get(pathKey(word)) ?? [];
  }
}

function add(map: Map<string, UnitId[]>, key: string, id: UnitId): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [id]);
  else list.push(id);
}

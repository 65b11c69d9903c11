import type { UnitId } from '../../../core/model/ids';
import { ancestorsIn, type Structure } from '../../../core/model/structure';

/** A unit with its way up: tells namesakes apart. */
export function unitPath(structure: Structure, id: UnitId): string {
  const unit = structure.units.get(id);
  if (unit === undefined) return '';
  return [unit, ...ancestorsIn(structure, id)].map((one) => one.name).join(' ‹ ');
}

import type { UnitId } from '../../core/model/ids';
import type { Unit } from '../../core/model/unit';
import type { Figures } from '../state/useFigures';

/** The selected units as far as they are in view, in the order in which they were selected. */
export const selectedUnits = (figures: Figures, ids: Iterable<UnitId>): readonly Unit[] =>
  [...ids].flatMap((id) => figures.side.structure.units.get(id) ?? []);

import type { Structure } from '../../core/model/structure';
import { Table } from '../../core/model/table';
import type { PlainStructure } from './protocol';

/** A structure as plain data, for the way to a worker. */
export const plainOf = ({ units, rootIds, parkedIds }: Structure): PlainStructure => ({
  units: [...units.values()],
  rootIds,
  parkedIds,
});

/** A structure from plain data. */
export const structureOf = ({ units, rootIds, parkedIds }: PlainStructure): Structure => ({
  units: Table.from(units.map((unit) => [unit.id, unit])),
  rootIds,
  parkedIds,
});

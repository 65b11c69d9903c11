import type { Unit } from '../../../core/model/unit';

/** One line of the table. */
export type TableRow =
  | {
      readonly kind: 'unit';
      readonly unit: Unit;
      /** 0 for agencies. */
      readonly depth: number;
      /** STT as lists write it: I, then 1, then 1.1; where all stand in one list, 1, 2, 3. */
      readonly number: string;
      /** Whether lines of units below it can be folded and opened. */
      readonly hasBelow: boolean;
      readonly isExpanded: boolean;
      readonly isAgency: boolean;
      /** No hit of the filters: only says where those below it are. */
      readonly isContext: boolean;
      /** Names of the units above, where the hierarchy does not show them. */
      readonly path: string | null;
    }
  | { readonly kind: 'parked'; readonly count: number };

/** A line of a unit. */
export type UnitLine = Extract<TableRow, { kind: 'unit' }>;

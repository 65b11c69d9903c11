import type { Message } from '../../../messages/translate';
import type { UnitId } from '../../../model/ids';
import type { Structure } from '../../../model/structure';
import type { Unit } from '../../../model/unit';
import type { UpdateLine } from '../updating/compareList';

/** What a table is pasted onto. */
export interface PasteTarget {
  readonly structure: Structure;
  /** The unit that the table goes below; null: the agencies. */
  readonly unitId: UnitId | null;
  /** Decisions are made here: a group of autonomy is changed by a decision of its own. */
  readonly isScenario: boolean;
}

/** What of a unit's facts its own row says; the rest was worked out from its name and place. */
export interface ToldFacts {
  readonly kind: boolean;
  readonly level: boolean;
  readonly legalStatus: boolean;
  /** Whether a number stands in a cell, by category and measure: `civilServant.assigned`. */
  readonly isCounted: (key: string) => boolean;
}

/** A pasted table against the branch that it is pasted onto. Plain data, for the way to a worker. */
export interface Pasting {
  /** What would come, what would change, and what the table lacks; the last is never taken away. */
  readonly lines: readonly UpdateLine[];
  /** Units that stay as they are. */
  readonly unchanged: number;
  /** Which unit of the plan each unit of the table is. */
  readonly pairs: ReadonlyMap<UnitId, UnitId>;
  /** Units of the table by id: new ones as they would come, others as they would be. */
  readonly units: ReadonlyMap<UnitId, Unit>;
  /** What has to be looked at in a line: what of it is not done and why, or where numbers go. */
  readonly remarks: ReadonlyMap<string, readonly Message[]>;
  /** Rows of units that stand beside the target, not below it. */
  readonly outside: number;
}

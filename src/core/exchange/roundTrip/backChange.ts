import type { UnitId } from '../../model/ids';
import type { UnitKind } from '../../model/unit';
import type { Problem } from '../import/types';
import type { FactName } from './keys';
import type { FactValue } from './shown';

/** Where a unit stands: below a unit of the plan, below a row that was added, or at the top. */
export type BackPlace =
  | { readonly kind: 'under'; readonly unitId: UnitId }
  | { readonly kind: 'underAdded'; readonly key: string }
  | { readonly kind: 'agency' }
  | { readonly kind: 'parked' };

/** A cell of the workbook that came back. */
export interface BackCell {
  readonly sheet: string;
  readonly cell: string;
}

/**
 * `open`: can be taken as it is. `conflict`: the plan changed there since the export. `disputed`:
 * sheets of the workbook contradict each other. `impossible`: what it is about is not in the plan.
 */
export type BackState = 'open' | 'conflict' | 'disputed' | 'impossible';

interface BackChangeBase {
  readonly id: string;
  readonly state: BackState;
  readonly cells: readonly BackCell[];
}

/** A value that the recipient changed. */
export interface FactChange extends BackChangeBase {
  readonly kind: 'fact';
  readonly unitId: UnitId;
  readonly fact: FactName;
  readonly exported: FactValue;
  readonly now: FactValue;
  readonly edited: FactValue;
}
/** A unit that the recipient put below another. */
export interface MoveChange extends BackChangeBase {
  readonly kind: 'move';
  readonly unitId: UnitId;
  readonly exported: BackPlace;
  readonly now: BackPlace;
  readonly edited: BackPlace;
}
/** A row that the recipient added: a new unit. */
export interface AddChange extends BackChangeBase {
  readonly kind: 'add';
  readonly key: string;
  readonly name: string;
  readonly unitKind: UnitKind;
  readonly place: BackPlace;
  /** The sibling above it; null: it is the first. */
  readonly after: UnitId | null;
  readonly facts: ReadonlyMap<FactName, FactValue>;
}
/** A unit whose rows are gone: whether it is to end has to be asked. */
export interface DropChange extends BackChangeBase {
  readonly kind: 'drop';
  readonly unitId: UnitId;
}
export type BackChange = FactChange | MoveChange | AddChange | DropChange;

/** What a workbook that came back says against what was exported. */
export interface BackReading {
  readonly changes: readonly BackChange[];
  /** What was found but cannot be taken, each at its cell. */
  readonly problems: readonly Problem[];
}

/** Whether a change is taken unless the user says otherwise. */
export const isTakenAtFirst = (change: BackChange): boolean =>
  change.state === 'open' && change.kind !== 'drop';

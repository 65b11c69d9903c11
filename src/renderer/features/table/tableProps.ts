import type { Command } from '../../../core/commands/command';
import type { RollUp } from '../../../core/figures/rollUp';
import type { Locale, Message } from '../../../core/messages/translate';
import type { AutonomyGroup } from '../../../core/model/autonomy';
import type { Category } from '../../../core/model/headcount';
import type { SnapshotId, UnitId } from '../../../core/model/ids';
import type { Coverage } from '../../../core/model/snapshot';
import type { Structure } from '../../../core/model/structure';
import type { PreparedCommands } from '../../state/prepareCommands';

/** What the user wants done to a unit and the table cannot do alone. */
export type TableIntent = 'addChild' | 'addSibling' | 'dissolve' | 'convert' | 'open';

/** Asks the table to show one unit; a new `n` asks again. */
export interface TableFocusRequest {
  readonly unitId: UnitId;
  readonly n: number;
  /** Opens the name for typing, as after creating the unit. */
  readonly isNaming?: boolean | undefined;
}

/** The units of one structure as a grid: a pure view, that knows no store. */
export interface TableViewProps {
  readonly locale: Locale;
  /** Which list it is: sorting and filters are remembered by it. */
  readonly listId: SnapshotId;
  /** Name of what is shown, for the grid's accessible name. */
  readonly planLabel: string;
  readonly structure: Structure;
  readonly totals: RollUp;
  readonly categories: readonly Category[];
  /** Which numbers the list carries: other categories get no column. */
  readonly coverage: Coverage;
  /** The structure to compare with: gives the column of differences. */
  readonly before: { readonly structure: Structure; readonly totals: RollUp } | null;
  readonly changeOf?:
    | ((id: UnitId) => 'created' | 'renamed' | 'moved' | 'changed' | null)
    | undefined;
  readonly findingsOf: (id: UnitId) => number;
  /** The group that counts; without it, the group written on the unit. */
  readonly groupOf?: ((id: UnitId) => AutonomyGroup | null) | undefined;
  readonly selection: ReadonlySet<UnitId>;
  readonly isReadOnly: boolean;
  readonly focusRequest: TableFocusRequest | null;
  readonly onSelect: (ids: readonly UnitId[], mode: 'replace' | 'toggle' | 'add') => void;
  /** Does one edit; gives the reason when it is refused, and the cell stays open with it. */
  readonly onEdit: (command: Command) => Message | null;
  /** Tries several edits that become one step. */
  readonly onPrepare: (commands: readonly Command[]) => PreparedCommands;
  readonly onIntent: (intent: TableIntent, id: UnitId) => void;
}

import type { DragEvent } from 'react';
import type { UnitChange } from '../../../core/charts/unitChanges';
import type { Place } from '../../../core/commands/command';
import type { Ghosts } from '../../../core/comparison/ghosts';
import type { RollUp } from '../../../core/figures/rollUp';
import type { Locale } from '../../../core/messages/translate';
import type { AutonomyGroup } from '../../../core/model/autonomy';
import type { UnitDrawing } from '../../../core/model/drawing';
import type { Category } from '../../../core/model/headcount';
import type { UnitId } from '../../../core/model/ids';
import type { Structure } from '../../../core/model/structure';
import type { Table } from '../../../core/model/table';
import type { RelationLine } from '../../../core/relations/relationsIn';
import type { ChartDisplay } from '../../state/chartDisplay';

/** How a click joins the selection there is. */
export type SelectMode = 'replace' | 'toggle' | 'add';

/** What the user wants done to a unit and the chart cannot do alone: others ask, choose and decide. */
export type ChartIntent = 'addChild' | 'addSibling' | 'dissolve' | 'open';

/** Asks the view to show one unit; a new `n` asks again. */
export interface ChartFocusRequest {
  readonly unitId: UnitId;
  readonly n: number;
  /** Opens the name for typing, as after creating the unit. */
  readonly isNaming?: boolean | undefined;
}

/** What is drawn besides the structure, to show what the scenario removed. */
export interface ChartGhosts {
  readonly of: Ghosts;
  /** The structure with the ghosts at their old places: for drawing alone. */
  readonly structure: Structure;
}

/** Things from outside the chart that may be dropped on a unit. */
export interface ChartDrops {
  readonly accepts: (event: DragEvent) => boolean;
  /** What a drop on a unit would do. */
  readonly hintOf: (id: UnitId) => string;
  readonly onDrop: (event: DragEvent, id: UnitId) => void;
}

/** The chart of one structure: a pure view, that knows no store. */
export interface ChartViewProps {
  readonly locale: Locale;
  /** Name of what is shown, for the chart's accessible name. */
  readonly planLabel: string;
  readonly structure: Structure;
  readonly totals: RollUp;
  readonly categories: readonly Category[];
  /** The structure to compare with: cards then show posts now → proposed. */
  readonly before: { readonly structure: Structure; readonly totals: RollUp } | null;
  /** null: none are shown. */
  readonly ghosts: ChartGhosts | null;
  /** Whether there is something to show ghosts of: a structure that this one was branched from. */
  readonly canShowGhosts: boolean;
  readonly changeOf?: ((id: UnitId) => UnitChange | null) | undefined;
  readonly findingsOf: (id: UnitId) => number;
  /** The group that counts; without it, the group written on the unit. */
  readonly groupOf?: ((id: UnitId) => AutonomyGroup | null) | undefined;
  /** How single units are drawn, where that was chosen. */
  readonly drawings: Table<UnitDrawing>;
  /** Second lines, drawn dashed. */
  readonly relations: readonly RelationLine[];
  readonly display: ChartDisplay;
  readonly selection: ReadonlySet<UnitId>;
  readonly isReadOnly: boolean;
  readonly focusRequest: ChartFocusRequest | null;
  readonly onDisplay: (fields: Partial<ChartDisplay>) => void;
  readonly onDraw: (ids: readonly UnitId[], fields: Partial<Omit<UnitDrawing, 'id'>>) => void;
  /** Selects a unit and brings it into view, wherever it is. */
  readonly onShow: (id: UnitId) => void;
  readonly onSelect: (ids: readonly UnitId[], mode: SelectMode) => void;
  /** Moves units to one place, in their order, as one step. */
  readonly onMove: (ids: readonly UnitId[], place: Place) => void;
  readonly onRename: (id: UnitId, name: string) => void;
  readonly onIntent: (intent: ChartIntent, id: UnitId) => void;
  /** Opens the menu of the selected units at a point of the window. */
  readonly onMenu?: ((at: { readonly x: number; readonly y: number }) => void) | undefined;
  readonly onUndo?: (() => void) | undefined;
  /** Opens what saves the chart as pages. */
  readonly onExport?: (() => void) | undefined;
  /** What may be dragged onto units from a list beside the chart. */
  readonly drops?: ChartDrops | undefined;
  /** Where Escape and F6 lead; without it, to the chart's own tools. */
  readonly onLeave?: (() => void) | undefined;
}

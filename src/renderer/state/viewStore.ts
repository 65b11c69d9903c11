import { create } from 'zustand';
import type { Place } from '../../core/commands/command';
import type { UnitsCopy } from '../../core/copying/unitsCopy';
import type { Recovery } from '../../core/files/recovery/recoverPlan';
import type { FunctionStateFilter } from '../../core/functions/arrangeFunctions';
import type { AutonomyGroup } from '../../core/model/autonomy';
import type { CategoryId, FunctionId, SnapshotId, TargetId, UnitId } from '../../core/model/ids';
import type { IsoDate } from '../../core/model/isoDate';
import type { AutonomyReading } from '../../core/model/target';

/** What the middle of the window shows. */
export const TABS = [
  'overview',
  'chart',
  'table',
  'link',
  'measures',
  'roadmap',
  'reductions',
  'functions',
  'compare',
  'targets',
  'checks',
] as const;
export type Tab = (typeof TABS)[number];

/** A file that was dropped on the window. */
export interface DroppedFile {
  readonly id: string;
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Copied cells as the clipboard has them; a form that is missing is empty. */
export interface CopiedTable {
  readonly html: string;
  readonly text: string;
}

/** What is decided of several units in one dialog. */
export type SeveralKind =
  | 'merge'
  | 'move'
  | 'posts'
  | 'field'
  | 'convert'
  | 'transfer'
  | 'dissolve'
  | 'remove';

/** Posts that a dialog of transfer starts with. */
export interface WantedTransfer {
  readonly toUnitId: UnitId;
  readonly categoryId: CategoryId;
  readonly posts: number;
}

/** What a dialog asks; null when none is open. */
export type Dialog =
  | { readonly kind: 'newPlan' }
  | { readonly kind: 'about' }
  | { readonly kind: 'importList'; readonly file?: DroppedFile }
  | { readonly kind: 'branch'; readonly fromId: SnapshotId }
  | { readonly kind: 'describeSnapshot'; readonly id: SnapshotId }
  | { readonly kind: 'rebase'; readonly id: SnapshotId }
  | { readonly kind: 'takeMeasures'; readonly toId: SnapshotId }
  | { readonly kind: 'absorb'; readonly unitIds: readonly UnitId[] }
  | { readonly kind: 'dissolve'; readonly unitId: UnitId }
  | { readonly kind: 'splitOff'; readonly unitId: UnitId }
  | { readonly kind: 'divide'; readonly unitId: UnitId }
  | { readonly kind: 'transfer'; readonly unitId: UnitId; readonly wanted?: WantedTransfer }
  | { readonly kind: 'rulePacks' }
  | { readonly kind: 'pasteUnits'; readonly copy: UnitsCopy; readonly place: Place }
  | {
      /** Cells pasted onto a unit, or among the agencies; without cells it waits for them. */
      readonly kind: 'pasteTable';
      readonly unitId: UnitId | null;
      readonly cells: CopiedTable | null;
    }
  | {
      /** A line of the register: a new one, for a unit where one is given, or one to edit. */
      readonly kind: 'reduction';
      readonly entryId: string | null;
      readonly unitId: UnitId | null;
    }
  | {
      /** A task of the register: a new one, for a unit where one is given, or one to change. */
      readonly kind: 'functionItem';
      readonly functionId: FunctionId | null;
      readonly unitId: UnitId | null;
    }
  | { readonly kind: 'assignFunctions'; readonly functionIds: readonly FunctionId[] }
  | { readonly kind: 'versions' }
  | { readonly kind: 'recovery'; readonly fileName: string; readonly recovery: Recovery }
  | { readonly kind: 'draftReductions' }
  | { readonly kind: 'importReductions' }
  | { readonly kind: 'importFunctions' }
  | { readonly kind: 'reductionsDone'; readonly ids: ReadonlySet<string> }
  | { readonly kind: 'relate'; readonly unitId: UnitId; readonly otherId: UnitId | null }
  | { readonly kind: 'convert'; readonly unitId: UnitId; readonly group?: AutonomyGroup }
  | {
      readonly kind: 'several';
      readonly what: SeveralKind;
      readonly unitIds: readonly UnitId[];
      /** The group to convert to, where it was chosen already. */
      readonly group?: AutonomyGroup;
    }
  | { readonly kind: 'replaceNames' }
  | { readonly kind: 'exportProposal' }
  | {
      /** Edits of an exported workbook; without a file the dialog waits for one. */
      readonly kind: 'takeBack';
      readonly file: { readonly name: string; readonly bytes: Uint8Array } | null;
    }
  | { readonly kind: 'exportChart' }
  | { readonly kind: 'fillForm' }
  | { readonly kind: 'planSettings' }
  | { readonly kind: 'abbreviations' }
  | { readonly kind: 'palette' }
  | { readonly kind: 'unitMenu'; readonly at: { readonly x: number; readonly y: number } };

/** Asks chart and table to show a unit; a new `n` asks again. */
export interface FocusRequest {
  readonly unitId: UnitId;
  readonly n: number;
  readonly isNaming: boolean;
}

/** Date, basis and reason that the next decision starts with: the last ones used. */
export interface DecisionDefaults {
  readonly effectiveDate: IsoDate | null;
  readonly legalBasis: string;
  readonly reason: string;
}

interface ViewState {
  readonly snapshotId: SnapshotId | null;
  /** The structure that cards and differences compare with; null: that the scenario starts from. */
  readonly compareWithId: SnapshotId | null;
  /** Agency that chart and table are limited to; null: the whole plan. */
  readonly agencyId: UnitId | null;
  readonly tab: Tab;
  readonly selection: ReadonlySet<UnitId>;
  readonly focus: FocusRequest | null;
  readonly dialog: Dialog | null;
  /** Which tasks the register is opened with; null: as it was left. */
  readonly wantedTasks: FunctionStateFilter | null;
  /** Whether the comparison is asked for full screen, as for a meeting. */
  readonly isPresenting: boolean;
  /** The target and reading whose proof is open. */
  readonly proof: {
    readonly targetId: TargetId;
    readonly reading: AutonomyReading | 'main';
  } | null;
  readonly decision: DecisionDefaults | null;
}

interface ViewStore extends ViewState {
  readonly show: (fields: Partial<ViewState>) => void;
  readonly select: (ids: readonly UnitId[], mode: 'replace' | 'toggle' | 'add') => void;
  readonly focusOn: (unitId: UnitId, isNaming?: boolean) => void;
  readonly reset: () => void;
}

const START: ViewState = {
  snapshotId: null,
  compareWithId: null,
  agencyId: null,
  tab: 'chart',
  selection: new Set(),
  focus: null,
  dialog: null,
  isPresenting: false,
  wantedTasks: null,
  proof: null,
  decision: null,
};

/** What the window shows of the open plan. Never part of undo and never saved. */
export const useViewStore = create<ViewStore>()((set, get) => ({
  ...START,
  show: (fields) => set(fields),
  select: (ids, mode) => {
    const selection = new Set(mode === 'replace' ? [] : get().selection);
    for (const id of ids) {
      if (mode === 'toggle' && selection.has(id)) selection.delete(id);
      else selection.add(id);
    }
    set({ selection });
  },
  focusOn: (unitId, isNaming = false) =>
    set({
      focus: { unitId, n: (get().focus?.n ?? 0) + 1, isNaming },
      selection: new Set([unitId]),
    }),
  reset: () => set(START),
}));

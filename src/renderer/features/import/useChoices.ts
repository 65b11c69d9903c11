import { useMemo, useState } from 'react';
import type { CellSheet } from '../../../core/exchange/cells';
import { decodeSheet } from '../../../core/exchange/import/decodeSheet';
import {
  applyMapping,
  layoutKey,
  savedMappingOf,
} from '../../../core/exchange/import/layoutMapping';
import type { ImportChoices, LayoutProposal } from '../../../core/exchange/import/types';
import type { SavedMapping } from '../../../core/model/mapping';
import type { Plan } from '../../../core/model/plan';
import type { OpenedList } from '../../workers/protocol';

/** What was detected, what was saved for the layout, and what the user made of it. */
interface State {
  readonly proposal: LayoutProposal;
  readonly choices: ImportChoices;
  readonly layoutKey: string | null;
  /** The saved way of reading this layout, and whether it is the one in use. */
  readonly saved: SavedMapping | null;
  readonly isSavedUsed: boolean;
}

/** The state with the sheet as the file has it and as it is read. */
interface Choices extends State {
  readonly source: CellSheet;
  readonly sheet: CellSheet;
}

/** Starts from a proposal; what was saved for its layout is used at once. */
function startFrom(opened: OpenedList, plan: Plan | null, proposal: LayoutProposal): State {
  const detected = proposal.choices;
  const source = opened.file.sheets[detected.sheet];
  const key = source === undefined ? null : layoutKey(source, detected);
  const saved = plan === null ? null : savedMappingOf(plan, key);
  const choices = plan === null || saved === null ? detected : applyMapping(plan, detected, saved);
  return { proposal, choices, layoutKey: key, saved, isSavedUsed: saved !== null };
}

/** The choices of the sheet in view; null when the file has no sheet to read. */
export function useChoices(opened: OpenedList, plan: Plan | null) {
  const [state, setState] = useState<State | null>(() => {
    const first = opened.layouts[0];
    return first === undefined ? null : startFrom(opened, plan, first);
  });
  const source = state === null ? undefined : opened.file.sheets[state.choices.sheet];
  const { encodings, firstDataRow } = state?.choices ?? {};
  const sheet = useMemo(
    () =>
      source === undefined || encodings === undefined || firstDataRow === undefined
        ? undefined
        : decodeSheet(source, encodings, firstDataRow),
    [source, encodings, firstDataRow],
  );
  const current: Choices | null =
    state === null || source === undefined || sheet === undefined
      ? null
      : { ...state, source, sheet };
  return {
    current,
    setChoices: (choices: ImportChoices): void =>
      setState((before) => (before === null ? null : { ...before, choices })),
    takeProposal: (proposal: LayoutProposal): void => setState(startFrom(opened, plan, proposal)),
    takeSaved: (isSavedUsed: boolean): void =>
      setState((before) => {
        if (before === null || before.saved === null || plan === null) return before;
        const detected = before.proposal.choices;
        const choices = isSavedUsed ? applyMapping(plan, detected, before.saved) : detected;
        return { ...before, choices, isSavedUsed };
      }),
  };
}

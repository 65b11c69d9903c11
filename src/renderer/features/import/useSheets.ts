import { useMemo, useState } from 'react';
import { applyMapping, savedMappingOf } from '../../../core/exchange/import/layoutMapping';
import { partsOfSheet } from '../../../core/exchange/import/taking/proposeParts';
import type { ImportChoices } from '../../../core/exchange/import/types';
import type { Message } from '../../../core/messages/translate';
import type { IsoDate } from '../../../core/model/isoDate';
import type { SavedMapping } from '../../../core/model/mapping';
import type { Plan } from '../../../core/model/plan';
import type { OpenedList, ProposedSheet } from '../../workers/protocol';

/** What was detected in a sheet, what was saved for its layout, and what the user made of it. */
export interface SheetState extends ProposedSheet {
  readonly choices: ImportChoices;
  /** The saved way of reading this layout, and whether it is the one in use. */
  readonly saved: SavedMapping | null;
  readonly isSavedUsed: boolean;
}

/** A sheet, or one year of it, that may be taken. */
export interface PartState {
  readonly key: string;
  readonly sheet: number;
  readonly year: number | null;
  readonly asOf: IsoDate | null;
  /** The day that the file tells: parts of one make one list until the user says otherwise. */
  readonly foundDay: IsoDate | null;
  readonly isTaken: boolean;
  /** Why it was proposed or not. */
  readonly reason: Message | null;
}

interface State {
  readonly sheets: ReadonlyMap<number, SheetState>;
  /** Days and decisions of the user, by part. */
  readonly days: ReadonlyMap<string, IsoDate | null>;
  readonly taken: ReadonlyMap<string, boolean>;
  readonly chosen: string;
}

const keyOf = ({ sheet, year }: { readonly sheet: number; readonly year: number | null }): string =>
  `${sheet}/${year ?? ''}`;

/** Starts from a proposal; what was saved for its layout is used at once. */
function startFrom(plan: Plan | null, { layout, layoutKey }: ProposedSheet): SheetState {
  const saved = plan === null ? null : savedMappingOf(plan, layoutKey);
  const choices =
    plan === null || saved === null ? layout.choices : applyMapping(plan, layout.choices, saved);
  return { layout, layoutKey, choices, saved, isSavedUsed: saved !== null };
}

function start(opened: OpenedList, plan: Plan | null): State {
  const sheets = new Map<number, SheetState>();
  for (const proposed of opened.proposed)
    sheets.set(proposed.layout.choices.sheet, startFrom(plan, proposed));
  const first = opened.proposed[0]?.layout.choices;
  const chosen = first === undefined ? '' : keyOf({ sheet: first.sheet, year: first.year });
  return { sheets, days: new Map(), taken: new Map(), chosen };
}

function partsOf(opened: OpenedList, { sheets, days, taken }: State): readonly PartState[] {
  const proposals = new Map(opened.parts.map((part) => [keyOf(part), part]));
  return opened.sheets.flatMap((_, sheet) => {
    const state = sheets.get(sheet);
    if (state === undefined) return [];
    const ofSheet = opened.parts.filter((part) => part.sheet === sheet);
    return partsOfSheet(state.choices, state.layout.asOf).map((part): PartState => {
      const key = keyOf(part);
      // Years that the user told apart follow what was proposed for their sheet.
      const proposal = proposals.get(key) ?? ofSheet[0];
      const day = days.get(key);
      return {
        ...part,
        key,
        foundDay: part.asOf,
        asOf: day === undefined ? part.asOf : day,
        isTaken: taken.get(key) ?? proposal?.isProposed ?? false,
        reason: proposal?.reason ?? null,
      };
    });
  });
}

/** The sheets of a file with the way each is read, and the parts that are taken of them. */
export function useSheets(opened: OpenedList, plan: Plan | null) {
  const [state, setState] = useState<State>(() => start(opened, plan));
  const parts = useMemo(() => partsOf(opened, state), [opened, state]);
  const chosen = parts.find(({ key }) => key === state.chosen) ?? parts[0] ?? null;
  const sheet = chosen === null ? null : (state.sheets.get(chosen.sheet) ?? null);
  const setSheet = (next: SheetState): void =>
    setState((before) => ({
      ...before,
      sheets: new Map(before.sheets).set(next.layout.choices.sheet, next),
    }));
  return {
    sheets: state.sheets,
    parts,
    chosen,
    /** The sheet of the chosen part; null when the file has none that can be read. */
    sheet,
    choose: (key: string): void => setState((before) => ({ ...before, chosen: key })),
    setChoices: (choices: ImportChoices): void => {
      if (sheet !== null) setSheet({ ...sheet, choices });
    },
    takeProposal: (proposed: ProposedSheet): void => setSheet(startFrom(plan, proposed)),
    takeSaved: (isSavedUsed: boolean): void => {
      if (sheet === null || sheet.saved === null || plan === null) return;
      const detected = sheet.layout.choices;
      const choices = isSavedUsed ? applyMapping(plan, detected, sheet.saved) : detected;
      setSheet({ ...sheet, choices, isSavedUsed });
    },
    /** Dates the chosen part, and with it the sheets of the same list. */
    setDay: (day: IsoDate | null): void => {
      if (chosen === null) return;
      const together = parts.filter(
        ({ key, year, foundDay }) =>
          key === chosen.key ||
          (year === null && chosen.year === null && foundDay === chosen.foundDay),
      );
      setState((before) => {
        const days = new Map(before.days);
        for (const { key } of together) days.set(key, day);
        return { ...before, days };
      });
    },
    setTaken: (key: string, isTaken: boolean): void =>
      setState((before) => ({ ...before, taken: new Map(before.taken).set(key, isTaken) })),
  };
}

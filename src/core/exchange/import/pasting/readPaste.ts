import type { UnitKind } from '../../../model/unit';
import type { CellSheet } from '../../cells';
import { decodeSheet } from '../decodeSheet';
import { readList } from '../readList';
import type { ImportChoices, ImportDraft, ReadContext } from '../types';
import { comparePaste } from './comparePaste';
import type { PasteTarget, Pasting } from './pasting';
import { withRowIds } from './rowIds';
import { toldBy } from './toldFacts';

/** A table as it is read for the branch that it is pasted onto. */
export interface ReadPaste {
  readonly draft: ImportDraft;
  readonly pasting: Pasting;
}

/**
 * Reads a pasted table and compares it with the branch. Where no column tells kinds, units of the
 * branch keep theirs, so that an undivided number goes to the category that they have.
 */
export function readPaste(
  source: CellSheet,
  choices: ImportChoices,
  context: ReadContext,
  target: PasteTarget,
  separated: ReadonlySet<string>,
): ReadPaste {
  const sheet = decodeSheet(source, choices.encodings, choices.firstDataRow);
  const measures = (['assigned', 'present'] as const).filter((measure) =>
    Object.values(choices.columns).includes(`undivided:${measure}`),
  );
  const payroll = context.categories.filter((one) => one.countsInPayroll).map(({ id }) => id);
  const undivided = { measures, payroll: new Set(payroll) };
  const within = { ...context, under: surroundingsOf(target) };
  const attempt = (read: ImportChoices): ReadPaste => {
    const draft = withRowIds(readList(source, read, within));
    const { pasting, solved } = comparePaste(target, {
      draft,
      isFlat: choices.hierarchy === 'flat',
      told: toldBy(sheet, choices, draft),
      separated,
      abbreviations: choices.abbreviations,
      undivided,
    });
    const problems = draft.problems.filter(
      // Units side by side are what a table for one unit is about.
      (problem) => !solved.has(problem) && problem.code !== 'import.severalRoots',
    );
    return { draft: { ...draft, problems }, pasting };
  };
  const first = attempt(choices);
  if (measures.length === 0) return first;
  const unitKinds: Record<number, UnitKind> = {};
  for (const { kind, row, unitId, isImplied } of first.draft.rows) {
    const there = unitId === null ? undefined : first.pasting.pairs.get(unitId);
    if (kind !== 'unit' || there === undefined || isImplied) continue;
    const old = target.structure.units.get(there);
    const now = unitId === null ? undefined : first.pasting.units.get(unitId);
    if (old !== undefined && now !== undefined) unitKinds[row] = now.kind;
  }
  return attempt({ ...choices, unitKinds: { ...unitKinds, ...choices.unitKinds } });
}

/** What the rows of a table are read below. */
function surroundingsOf({ structure, unitId }: PasteTarget): ReadContext['under'] {
  let isWithinPsu = false;
  for (let id = unitId; id !== null; id = structure.units.get(id)?.parentId ?? null)
    isWithinPsu ||= structure.units.get(id)?.kind === 'psu';
  const unit = unitId === null ? undefined : structure.units.get(unitId);
  return unit === undefined ? undefined : { kind: unit.kind, isWithinPsu };
}

import { applyChange } from '../../../../../src/core/changes/changeSet';
import type { CellSheet } from '../../../../../src/core/exchange/cells';
import { detectLayout } from '../../../../../src/core/exchange/import/detectLayout';
import { pasteCommands } from '../../../../../src/core/exchange/import/pasting/pasteCommands';
import type { PasteTarget, Pasting } from '../../../../../src/core/exchange/import/pasting/pasting';
import { proposePaste } from '../../../../../src/core/exchange/import/pasting/proposePaste';
import { readPaste } from '../../../../../src/core/exchange/import/pasting/readPaste';
import type { ImportChoices } from '../../../../../src/core/exchange/import/types';
import type { SnapshotId, UnitId } from '../../../../../src/core/model/ids';
import type { Plan } from '../../../../../src/core/model/plan';
import { type Structure, walk } from '../../../../../src/core/model/structure';
import { trySeveral } from '../../../../../src/core/scenarios/editSeveral';
import { snapshotIn, structureOf } from '../../../../../src/core/scenarios/structures';
import { context } from '../sheetOf';

/** What a table pasted onto a unit comes to. */
export interface Pasted {
  readonly pasting: Pasting;
  readonly choices: ImportChoices;
  readonly after: Structure;
  readonly commands: readonly string[];
  readonly refusals: readonly string[];
}

const NO_DETAILS = { effectiveDate: null, legalBasis: '', reason: '' };

/** Detects, compares and carries out all lines of a pasted table, or those that are wanted. */
export function pasteOnto(
  plan: Plan,
  id: SnapshotId,
  unitId: UnitId | null,
  sheet: CellSheet,
  {
    change = {},
    isWanted = () => true,
  }: {
    readonly change?: Partial<ImportChoices>;
    readonly isWanted?: (line: string) => boolean;
  } = {},
): Pasted {
  const structure = structureOf(plan, id);
  const target: PasteTarget = {
    structure,
    unitId,
    isScenario: snapshotIn(plan, id).kind === 'scenario',
  };
  const layout = proposePaste(sheet, detectLayout(sheet, 0), context(), target);
  const choices = { ...layout.choices, ...change };
  const separated = new Set<string>();
  let { pasting } = readPaste(sheet, choices, context(), target, separated);
  // Likenesses are for the user to judge: here each is said to be two units.
  for (let before = -1; before < separated.size; ) {
    before = separated.size;
    for (const line of pasting.lines)
      if (line.kind === 'changed' && !line.isCertain) separated.add(line.id);
    ({ pasting } = readPaste(sheet, choices, context(), target, separated));
  }
  const wanted = new Set(pasting.lines.map((line) => line.id).filter((line) => isWanted(line)));
  let next = 0;
  const newId = (): string => {
    next += 1;
    return `new${next}`;
  };
  const commands = pasteCommands(target, pasting, wanted, newId).map(({ command }) => command);
  const { change: made, refusals } = trySeveral(plan, id, commands, NO_DETAILS, newId);
  return {
    pasting,
    choices,
    after: structureOf(applyChange(plan, made), id),
    commands: commands.map(({ kind }) => kind),
    refusals: refusals.flatMap((one) => (one === null ? [] : [one.code])),
  };
}

/** Units in list order as "  name | kind | category=assigned category~present". */
export const drawn = (structure: Structure): string[] =>
  [...walk(structure)].map(({ unit, depth }) => {
    const posts = Object.entries(unit.headcount)
      .flatMap(([category, { assigned, present }]) => [
        ...(assigned === null ? [] : [`${category}=${assigned}`]),
        ...(present === null ? [] : [`${category}~${present}`]),
      ])
      .sort();
    return `${'  '.repeat(depth)}${unit.name} | ${unit.kind} | ${posts.join(' ')}`.trimEnd();
  });

/** Lines as "added name", "changed name: fields", "gone name". */
export function linesOf({ lines, units }: Pasting, before: Structure): string[] {
  return lines.map((line) => {
    if (line.kind === 'added') return `added ${units.get(line.toId)?.name}`;
    const name = before.units.get(line.fromId)?.name;
    if (line.kind === 'gone') return `gone ${name}`;
    return `changed ${name}: ${line.changes.map(({ field }) => field).join(' ')}`.trimEnd();
  });
}

import type { Message } from '../../../messages/translate';
import type { UnitId } from '../../../model/ids';
import { type Structure, structureFrom, unitIn, walkFrom } from '../../../model/structure';
import type { Unit } from '../../../model/unit';
import type { Abbreviations } from '../../../text/builtInAbbreviations';
import { expandAbbreviations } from '../../../text/expandAbbreviations';
import { codeKey } from '../codeKey';
import type { ImportDraft, Problem } from '../types';
import { compareList, type UpdateLine } from '../updating/compareList';
import { matchByName } from './matchByName';
import type { PasteTarget, Pasting, ToldFacts } from './pasting';
import { placeOnto } from './placeOnto';
import { pastedFacts } from './toldFacts';
import { isOfSeveral, payrollOf, type Undivided, withoutKnownTotal } from './undividedPosts';

/** How a pasted table is compared. */
export interface PasteReading {
  readonly draft: ImportDraft;
  /** Whether the table says nothing of which unit is below which. */
  readonly isFlat: boolean;
  /** What rows say themselves; units without an entry only have a name. */
  readonly told: ReadonlyMap<UnitId, ToldFacts>;
  /** Changed lines that the user takes for two units. */
  readonly separated: ReadonlySet<string>;
  readonly abbreviations: Abbreviations;
  readonly undivided: Undivided;
}

/** A pasted table against its target, with the problems that are none there. */
interface ComparedPaste {
  readonly pasting: Pasting;
  readonly solved: ReadonlySet<Problem>;
}

/** What a pasted table would add below its target and change there. */
export function comparePaste(target: PasteTarget, reading: PasteReading): ComparedPaste {
  const { draft, isFlat, told, separated, abbreviations, undivided } = reading;
  const placed = placeOnto(draft, isFlat, target, abbreviations);
  const before = branchOf(target);
  const writtenOut = (name: string): string => expandAbbreviations(name, abbreviations);
  const newer = (then: Unit, now: Unit): Unit =>
    pastedFacts(
      then,
      { ...now, headcount: withoutKnownTotal(then.headcount, now.headcount, undivided) },
      told.get(now.id),
      writtenOut,
    );
  const { unplaced } = placed;
  const known = matchByName(before, placed, writtenOut);
  const update = compareList(before, placed, separated, abbreviations, { known, unplaced, newer });
  const stubs = placed.units.filter(({ id }) => placed.known.get(id) === id).length;
  const found = new Set(update.pairs.values());
  const units = new Map<UnitId, Unit>();
  for (const unit of placed.units) {
    const fromId = update.pairs.get(unit.id);
    units.set(
      unit.id,
      fromId === undefined
        ? unit
        : {
            ...newer(unitIn(before, fromId), unit),
            id: unit.id,
            parentId: unit.parentId,
            childIds: unit.childIds,
          },
    );
  }
  const lines = update.lines.flatMap((line): UpdateLine[] => {
    if (line.kind !== 'gone') return [line];
    return isMissed(before, line, found) ? [{ ...line, isOutside: true }] : [];
  });
  const pasting = {
    lines,
    unchanged: update.unchanged - stubs,
    pairs: update.pairs,
    units,
    remarks: remarksOf(target, before, lines, units, undivided),
    outside: placed.outside,
  };
  return { pasting, solved: placed.solved };
}

/** The target with all below it as a structure of its own. */
function branchOf({ structure, unitId }: PasteTarget): Structure {
  if (unitId === null) return structure;
  const units = [...walkFrom(structure, [unitId])].map(({ unit }) =>
    unit.id === unitId ? { ...unit, parentId: null } : unit,
  );
  return structureFrom({ units, rootIds: [unitId], parkedIds: [] });
}

/** Whether the table speaks of a place and lacks a unit there: it has one of its siblings. */
function isMissed(
  before: Structure,
  { fromId }: Extract<UpdateLine, { kind: 'gone' }>,
  found: ReadonlySet<UnitId>,
): boolean {
  const { parentId } = unitIn(before, fromId);
  if (parentId === null || !found.has(parentId)) return false;
  return unitIn(before, parentId).childIds.some((id) => found.has(id));
}

function remarksOf(
  { structure, isScenario }: PasteTarget,
  before: Structure,
  lines: readonly UpdateLine[],
  units: ReadonlyMap<UnitId, Unit>,
  undivided: Undivided,
): ReadonlyMap<string, readonly Message[]> {
  const holders = new Map<string, Unit>();
  for (const unit of structure.units.values())
    if (unit.code !== null) holders.set(codeKey(unit.code), unit);
  const remarks = new Map<string, readonly Message[]>();
  for (const line of lines) {
    if (line.kind === 'gone') continue;
    const unit = units.get(line.toId) as Unit;
    const then = line.kind === 'changed' ? unitIn(before, line.fromId) : null;
    const found: Message[] = [];
    if (isScenario && then !== null && isOtherGroup(then, unit))
      found.push({ key: 'pasting.convert' });
    if (line.kind === 'changed' && then !== null)
      for (const measure of undivided.measures) {
        const isPosts = line.changes.some(
          (change) => change.field === 'posts' && change.measure === measure,
        );
        const total = payrollOf(unit.headcount, measure, undivided);
        if (isPosts && total !== null && isOfSeveral(then.headcount, measure, undivided))
          found.push({ key: 'pasting.severalCategories', params: { total } });
      }
    const holder = unit.code === null ? undefined : holders.get(codeKey(unit.code));
    if (holder !== undefined && holder.id !== then?.id)
      found.push({
        key: 'pasting.codeTaken',
        params: { code: unit.code ?? '', name: holder.name },
      });
    if (found.length > 0) remarks.set(line.id, found);
  }
  return remarks;
}

/** Whether the group of autonomy differs. */
const isOtherGroup = (then: Unit, now: Unit): boolean =>
  (then.autonomy?.group ?? 'unknown') !== (now.autonomy?.group ?? 'unknown');

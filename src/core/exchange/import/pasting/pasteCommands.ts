import { isEqualValue } from '../../../changes/isEqualValue';
import type { Command, Place, UnitDetails } from '../../../commands/command';
import type { Autonomy } from '../../../model/autonomy';
import { categoriesIn, type PostMeasure, postsOf } from '../../../model/headcount';
import { type IdSource, type UnitId, unitId } from '../../../model/ids';
import { unitIn } from '../../../model/structure';
import type { Unit } from '../../../model/unit';
import { codeKey } from '../codeKey';
import type { UpdateLine } from '../updating/compareList';
import type { PasteTarget, Pasting } from './pasting';

/** A command with the line of the preview that it carries out. */
export interface LineCommand {
  readonly lineId: string;
  readonly command: Command;
}

const MEASURES: readonly PostMeasure[] = ['assigned', 'present'];

/**
 * The commands that carry out the wanted lines, parents first. A new unit whose parent is left out
 * goes to the next one above that is there; nothing is ever taken away.
 */
export function pasteCommands(
  target: PasteTarget,
  { lines, pairs, units, remarks }: Pasting,
  wanted: ReadonlySet<string>,
  newId: IdSource,
): readonly LineCommand[] {
  const created = new Map<UnitId, UnitId>();
  const commands: LineCommand[] = [];
  for (const line of lines)
    if (line.kind === 'added' && wanted.has(line.id)) created.set(line.toId, unitId(newId()));
  const placeOf = (id: UnitId): Place => {
    for (
      let up = units.get(id)?.parentId ?? null;
      up !== null;
      up = units.get(up)?.parentId ?? null
    ) {
      const parentId = pairs.get(up) ?? created.get(up);
      if (parentId !== undefined) return { kind: 'under', parentId, index: null };
    }
    return target.unitId === null
      ? { kind: 'agency', index: null }
      : { kind: 'under', parentId: target.unitId, index: null };
  };
  for (const line of lines) {
    if (line.kind === 'gone' || !wanted.has(line.id)) continue;
    const unit = units.get(line.toId) as Unit;
    const isCodeRefused = remarks.get(line.id)?.some(({ key }) => key === 'pasting.codeTaken');
    const now = isCodeRefused === true ? { ...unit, code: null } : unit;
    const found =
      line.kind === 'added'
        ? [creation(now, created.get(line.toId) as UnitId, placeOf(line.toId))]
        : changesOf(target, line, now, placeOf);
    for (const command of found) commands.push({ lineId: line.id, command });
  }
  return commands;
}

function creation(unit: Unit, id: UnitId, place: Place): Command {
  return {
    kind: 'createUnit',
    unitId: id,
    place,
    name: unit.name,
    unitKind: unit.kind,
    headcount: unit.headcount,
    details: {
      code: unit.code,
      shortName: unit.shortName,
      level: unit.level,
      sector: unit.sector,
      legalStatus: unit.legalStatus,
      notes: unit.notes,
      education: unit.education,
    },
    leadership: unit.leadership,
    ...(unit.autonomy === null ? {} : { autonomy: unit.autonomy }),
  };
}

function changesOf(
  { structure, isScenario }: PasteTarget,
  { fromId, changes }: Extract<UpdateLine, { kind: 'changed' }>,
  now: Unit,
  placeOf: (id: UnitId) => Place,
): readonly Command[] {
  const then = unitIn(structure, fromId);
  const commands: Command[] = [];
  if (changes.some(({ field }) => field === 'parent'))
    commands.push({ kind: 'moveUnit', unitId: fromId, place: placeOf(now.id) });
  if (now.name !== then.name) commands.push({ kind: 'renameUnit', unitId: fromId, name: now.name });
  const details = detailsOf(then, now);
  if (details !== null) commands.push({ kind: 'setDetails', unitId: fromId, details });
  for (const categoryId of categoriesIn(now.headcount)) {
    const [old, next] = [postsOf(then.headcount, categoryId), postsOf(now.headcount, categoryId)];
    const changed = MEASURES.filter((measure) => old[measure] !== next[measure]);
    const posts = Object.fromEntries(changed.map((measure) => [measure, next[measure]]));
    if (changed.length > 0)
      commands.push({ kind: 'setHeadcount', unitId: fromId, categoryId, posts });
  }
  const leadership = differing(then.leadership, now.leadership);
  if (leadership !== null) commands.push({ kind: 'setLeadership', unitId: fromId, leadership });
  const autonomy = autonomyOf(then.autonomy, now.autonomy, isScenario);
  if (autonomy !== null) commands.push({ kind: 'setAutonomy', unitId: fromId, autonomy });
  return commands;
}

/** The fields of `now` that differ; null: none. */
function differing<Facts extends object>(then: Facts | null, now: Facts): Partial<Facts> | null {
  const fields = (Object.keys(now) as (keyof Facts)[]).filter(
    (field) => !isEqualValue(then?.[field] ?? null, now[field] ?? null),
  );
  if (fields.length === 0) return null;
  return Object.fromEntries(fields.map((field) => [field, now[field]])) as Partial<Facts>;
}

function detailsOf(then: Unit, now: Unit): UnitDetails | null {
  const of = ({ kind, code, shortName, level, sector, legalStatus, notes, education }: Unit) => ({
    unitKind: kind,
    code,
    shortName,
    level,
    sector,
    legalStatus,
    notes,
    education,
  });
  const isSameCode =
    now.code === null || (then.code !== null && codeKey(then.code) === codeKey(now.code));
  return differing(of(then), of(isSameCode ? { ...now, code: then.code } : now));
}

/** What differs of the autonomy; a scenario changes the group by a decision of its own. */
function autonomyOf(
  then: Autonomy | null,
  now: Autonomy | null,
  isScenario: boolean,
): Partial<Autonomy> | null {
  const found = now === null ? null : differing(then, now);
  if (found === null || !isScenario) return found;
  const { group, ...rest } = found;
  return Object.keys(rest).length === 0 ? null : rest;
}

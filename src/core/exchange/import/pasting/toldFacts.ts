import { isEqualValue } from '../../../changes/isEqualValue';
import { categoriesIn, type Headcount, type PostMeasure, postsOf } from '../../../model/headcount';
import type { UnitId } from '../../../model/ids';
import type { Unit } from '../../../model/unit';
import { expandAbbreviations } from '../../../text/expandAbbreviations';
import type { CellSheet } from '../../cells';
import { cellOfRow } from '../rowCells';
import { blockColumns, columnOf } from '../tableRows';
import type { ImportChoices, ImportDraft } from '../types';
import { newerFacts } from '../updating/newerFacts';
import type { ToldFacts } from './pasting';

const MEASURES: readonly PostMeasure[] = ['assigned', 'present'];

/** What rows say themselves, by unit; a unit that is only named as a parent is missing. */
export function toldBy(
  sheet: CellSheet,
  choices: ImportChoices,
  draft: ImportDraft,
): ReadonlyMap<UnitId, ToldFacts> {
  const column = columnOf(choices, 'kind');
  const units = new Map(draft.units.map((unit) => [unit.id, unit]));
  const withOwnRow = new Set(
    draft.rows.flatMap(({ kind, unitId }) => (kind === 'own' && unitId !== null ? [unitId] : [])),
  );
  const [start] = blockColumns(sheet, choices);
  const told = new Map<UnitId, ToldFacts>();
  for (const { kind, unitId: id, row, firstColumn, isImplied } of draft.rows) {
    if (kind !== 'unit' || id === null || isImplied) continue;
    const cells = units.get(id)?.provenance?.cells ?? {};
    const at = { row, shift: firstColumn - start, isImplied };
    const isKindTold = column >= 0 && cellOfRow(sheet, at, column).text !== '';
    told.set(id, {
      kind: isKindTold || choices.unitKinds[row] !== undefined,
      level: 'level' in cells,
      legalStatus: 'legalStatus' in cells,
      isCounted: (key) => withOwnRow.has(id) || key in cells,
    });
  }
  return told;
}

/**
 * A unit of the plan with what its row says of it. An empty cell says nothing, a name that differs
 * in short forms only is the same name, and what was worked out from names and places is left out.
 */
export function pastedFacts(
  then: Unit,
  now: Unit,
  told: ToldFacts | undefined,
  writtenOut: (name: string) => string = expandAbbreviations,
): Unit {
  if (told === undefined) return then;
  const facts = newerFacts(then, {
    ...now,
    kind: told.kind ? now.kind : 'other',
    level: told.level ? now.level : null,
    legalStatus: told.legalStatus ? now.legalStatus : 'unknown',
    autonomy: isSilent(now) ? null : now.autonomy,
    headcount: countedPosts(now.headcount, told),
  });
  const isSameName = writtenOut(then.name) === writtenOut(now.name);
  return {
    ...facts,
    name: isSameName ? then.name : now.name,
    headcount: keptPosts(then.headcount, facts.headcount),
    leadership: isEqualValue(then.leadership, facts.leadership)
      ? then.leadership
      : facts.leadership,
  };
}

/** Reading gives every public service unit an autonomy of which nothing is known. */
const isSilent = ({ autonomy }: Unit): boolean =>
  autonomy === null ||
  Object.entries(autonomy).every(([field, value]) =>
    field === 'group' ? value === 'unknown' : value === null,
  );

function countedPosts(headcount: Headcount, told: ToldFacts): Headcount {
  const entries = categoriesIn(headcount).map((category) => {
    const posts = postsOf(headcount, category);
    const number = (measure: PostMeasure): number | null =>
      told.isCounted(`${category}.${measure}`) ? posts[measure] : null;
    return [category, { assigned: number('assigned'), present: number('present') }] as const;
  });
  return Object.fromEntries(entries) as Headcount;
}

/** Posts as they are where no number differs: what is marked incomplete stays so. */
function keptPosts(then: Headcount, now: Headcount): Headcount {
  const changed = categoriesIn(now).filter((category) => {
    const [old, next] = [postsOf(then, category), postsOf(now, category)];
    return MEASURES.some((measure) => old[measure] !== next[measure]);
  });
  if (changed.length === 0) return then;
  return { ...then, ...Object.fromEntries(changed.map((id) => [id, postsOf(now, id)])) };
}

import { isEqualValue } from '../../../changes/isEqualValue';
import { changedFields, type FieldChange } from '../../../comparison/changedFields';
import { proposeLinks } from '../../../linking/matching/proposeLinks';
import type { Message } from '../../../messages/translate';
import type { UnitId } from '../../../model/ids';
import {
  agencyIn,
  type PlainStructure,
  type Structure,
  structureFrom,
  unitIn,
  walk,
} from '../../../model/structure';
import type { Unit } from '../../../model/unit';
import type { Abbreviations } from '../../../text/builtInAbbreviations';
import { newerFacts } from './newerFacts';

/** One thing that a newer list would do to the list that is there. */
export type UpdateLine =
  | { readonly kind: 'added'; readonly id: string; readonly toId: UnitId }
  | {
      readonly kind: 'gone';
      readonly id: string;
      readonly fromId: UnitId;
      /** Whether the newer list has nothing of its agency: it may be a list of others only. */
      readonly isOutside: boolean;
    }
  | {
      readonly kind: 'changed';
      readonly id: string;
      readonly fromId: UnitId;
      readonly toId: UnitId;
      /** Empty: only facts that the list of changes does not name. */
      readonly changes: readonly FieldChange[];
      /** Whether the two are the same unit beyond doubt. */
      readonly isCertain: boolean;
      readonly reasons: readonly Message[];
    };

/** A newer list against the one that is there. */
export interface ListUpdate {
  /** In the order of the newer list, what is gone last. */
  readonly lines: readonly UpdateLine[];
  /** Which unit of the plan each unit of the newer list is. */
  readonly pairs: ReadonlyMap<UnitId, UnitId>;
  /** Units that stay as they are. */
  readonly unchanged: number;
}

/** A likeness of names from which on two units are shown as one, for the user to see. */
const LEAST_LIKENESS = 0.8;

interface Match {
  readonly fromId: UnitId;
  readonly isCertain: boolean;
  readonly reasons: readonly Message[];
}

/** What is known of the newer list beside its units. */
export interface NewerList {
  /** Units of the list that are units of the plan for sure. */
  readonly known?: ReadonlyMap<UnitId, UnitId>;
  /** Units of which the list does not tell where they stand; missing: those that are parked. */
  readonly unplaced?: ReadonlySet<UnitId>;
  /** A unit of the plan with what the list says of it. */
  readonly newer?: (then: Unit, now: Unit) => Unit;
}

const NONE_KNOWN: ReadonlyMap<UnitId, UnitId> = new Map();

function matchLists(
  before: Structure,
  after: Structure,
  separated: ReadonlySet<string>,
  abbreviations: Abbreviations,
  pairs: ReadonlyMap<UnitId, UnitId>,
): ReadonlyMap<UnitId, Match> {
  const matches = new Map<UnitId, Match>();
  const taken = new Set(pairs.values());
  for (const [toId, fromId] of pairs) matches.set(toId, { fromId, isCertain: true, reasons: [] });
  for (const { fromIds, toIds, isCertain, score, reasons } of proposeLinks(before, after, {
    abbreviations,
    known: [...pairs].map(([to, from]) => ({ from, to })),
  })) {
    const [fromId, toId] = [fromIds[0], toIds[0]];
    if (fromId === undefined || toId === undefined || fromIds.length + toIds.length > 2) continue;
    if (!isCertain && score < LEAST_LIKENESS) continue;
    if (pairs.has(toId) || taken.has(fromId)) continue;
    if (!separated.has(pairId(fromId, toId))) matches.set(toId, { fromId, isCertain, reasons });
  }
  return matches;
}

const isSame = (a: UnitId, b: UnitId): boolean => a === b;

/** The id of a changed line: of the unit that is there and its newer form. */
const pairId = (fromId: UnitId, toId: UnitId): string => `${fromId}>${toId}`;

/**
 * What a newer form of a list would add, change and take away. `separated` are ids of changed
 * lines of which the user says that they are two units.
 */
export function compareList(
  before: Structure,
  list: PlainStructure,
  separated: ReadonlySet<string>,
  abbreviations: Abbreviations = {},
  { known = NONE_KNOWN, unplaced = new Set(list.parkedIds), newer = newerFacts }: NewerList = {},
): ListUpdate {
  const after = structureFrom(list);
  const matches = matchLists(before, after, separated, abbreviations, known);
  const pairs = new Map([...matches].map(([toId, { fromId }]) => [toId, fromId] as const));
  const lines: UpdateLine[] = [];
  let unchanged = 0;
  for (const { unit } of walk(after)) {
    const match = matches.get(unit.id);
    if (match === undefined) {
      lines.push({ kind: 'added', id: unit.id, toId: unit.id });
      continue;
    }
    const old = unitIn(before, match.fromId);
    const facts = newer(old, unit);
    // A unit of which the newer list does not tell where it stands stays where it is.
    const changes = unplaced.has(unit.id)
      ? changedFields({ structure: before, unit: old }, { structure: before, unit: facts }, isSame)
      : changedFields(
          { structure: before, unit: old },
          { structure: after, unit: { ...facts, id: unit.id, parentId: unit.parentId } },
          (then, now) => pairs.get(now) === then,
        );
    if (changes.length === 0 && isEqualValue(facts, old)) unchanged += 1;
    else
      lines.push({
        kind: 'changed',
        id: pairId(old.id, unit.id),
        fromId: old.id,
        toId: unit.id,
        changes,
        isCertain: match.isCertain,
        reasons: match.reasons,
      });
  }
  const found = new Set(pairs.values());
  const agencies = new Set([...found].map((id) => agencyIn(before, id).id));
  for (const { unit } of walk(before))
    if (!found.has(unit.id)) {
      const isOutside = !agencies.has(agencyIn(before, unit.id).id);
      lines.push({ kind: 'gone', id: unit.id, fromId: unit.id, isOutside });
    }
  return { lines, pairs, unchanged };
}

/**
 * Whether a line is taken unless the user says otherwise: what the newer list does not speak of at
 * all stays.
 */
export const isWantedLine = (line: UpdateLine): boolean => line.kind !== 'gone' || !line.isOutside;

/** The lines that are taken: as they would be, but for those that the user turned around. */
export const pickedLines = (
  { lines }: ListUpdate,
  turned: ReadonlySet<string>,
): readonly UpdateLine[] => lines.filter((line) => isWantedLine(line) !== turned.has(line.id));

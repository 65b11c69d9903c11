import type { CreateUnit, Place, UnitDetails } from '../commands/command';
import { type Headcount, withPosts } from '../model/headcount';
import { type CategoryId, type SnapshotId, type UnitId, unitId } from '../model/ids';
import { type Plan, settingsOf, tableOf } from '../model/plan';
import { newUnit, type Unit } from '../model/unit';
import { structureOf } from '../scenarios/structures';
import type { UnitsCopy } from './unitsCopy';

/** What pasting does: moves what was cut, or makes copies. */
export type PastedUnits =
  | { readonly kind: 'move'; readonly unitIds: readonly UnitId[] }
  | {
      readonly kind: 'copy';
      readonly commands: readonly CreateUnit[];
      /** Categories of the other plan that this one does not have: their posts stay behind. */
      readonly lostCategories: readonly CategoryId[];
      /** Codes that are taken in this snapshot: the copies get none. */
      readonly lostCodes: number;
    };

/** How copies are made. */
export interface PasteOptions {
  /** false: the structure alone, without posts and leaders. */
  readonly withPosts: boolean;
  readonly newId: () => string;
}

/**
 * What pasting units at a place of a snapshot means. What was cut from this plan is moved where the
 * snapshot has it, as scenarios share the units of their list; everything else becomes new units.
 */
export function pasteUnits(
  plan: Plan,
  snapshotId: SnapshotId,
  copy: UnitsCopy,
  place: Place,
  options: PasteOptions,
): PastedUnits {
  const { units } = structureOf(plan, snapshotId);
  const isHere =
    copy.documentId === settingsOf(plan).documentId && copy.rootIds.every((id) => units.has(id));
  if (copy.isCut && isHere) return { kind: 'move', unitIds: copy.rootIds };
  const categories = tableOf(plan, 'categories');
  const taken = new Set([...units.values()].flatMap(({ code }) => code ?? []));
  const idOf = new Map(copy.units.map(({ id }) => [id, unitId(options.newId())] as const));
  const lostCategories = new Set<CategoryId>();
  let lostCodes = 0;
  const commands = copy.units.map((unit): CreateUnit => {
    const id = idOf.get(unit.id) as UnitId;
    const parentId = unit.parentId === null ? undefined : idOf.get(unit.parentId);
    const headcount = options.withPosts
      ? knownPosts(unit.headcount, (category) => {
          if (categories.has(category)) return true;
          lostCategories.add(category);
          return false;
        })
      : {};
    const isTaken = unit.code !== null && taken.has(unit.code);
    if (isTaken) lostCodes += 1;
    return {
      kind: 'createUnit',
      unitId: id,
      place: parentId === undefined ? place : { kind: 'under', parentId, index: null },
      name: unit.name,
      unitKind: unit.kind,
      headcount,
      ...factsOf(unit, isTaken, options.withPosts),
    };
  });
  return { kind: 'copy', commands, lostCategories: [...lostCategories], lostCodes };
}

function knownPosts(headcount: Headcount, isKnown: (category: CategoryId) => boolean): Headcount {
  let known: Headcount = {};
  for (const [category, { assigned, present }] of Object.entries(headcount))
    if (isKnown(category as CategoryId))
      known = withPosts(known, category as CategoryId, { assigned, present });
  return known;
}

type Facts = Pick<CreateUnit, 'details' | 'leadership' | 'autonomy'>;

/** What a unit says besides name, kind and posts, where it differs from a unit just made. */
function factsOf(unit: Unit, isCodeTaken: boolean, withLeaders: boolean): Facts {
  const fresh = newUnit({ id: unit.id, name: unit.name, kind: unit.kind });
  const details: UnitDetails = {
    ...(unit.code !== null && !isCodeTaken ? { code: unit.code } : {}),
    ...(unit.shortName === fresh.shortName ? {} : { shortName: unit.shortName }),
    ...(unit.level === fresh.level ? {} : { level: unit.level }),
    ...(unit.sector === fresh.sector ? {} : { sector: unit.sector }),
    ...(unit.legalStatus === fresh.legalStatus ? {} : { legalStatus: unit.legalStatus }),
    ...(unit.notes === fresh.notes ? {} : { notes: unit.notes }),
    ...(unit.education === fresh.education ? {} : { education: unit.education }),
  };
  const { leadership, autonomy } = unit;
  const hasLeaders = leadership.head !== null || leadership.deputies !== null;
  return {
    ...(Object.keys(details).length > 0 ? { details } : {}),
    ...(withLeaders && hasLeaders ? { leadership } : {}),
    ...(autonomy === null ? {} : { autonomy }),
  };
}

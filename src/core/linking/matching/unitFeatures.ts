import type { UnitId } from '../../model/ids';
import { type Structure, walk } from '../../model/structure';
import type { Unit, UnitKind } from '../../model/unit';
import type { Abbreviations } from '../../text/builtInAbbreviations';
import { type NameParts, namePartsOf } from './nameParts';

/** What matching looks at in a unit. */
export interface UnitFeatures extends NameParts {
  readonly id: UnitId;
  readonly parentId: UnitId | null;
  /** The agency that the unit is part of, itself when it is one. */
  readonly agencyId: UnitId;
  readonly childIds: readonly UnitId[];
  /** Distinct words of the key. */
  readonly vocabulary: ReadonlySet<string>;
  readonly code: string | null;
  readonly kind: UnitKind;
  /** Known posts of the unit itself, assigned before present; null when none is known. */
  readonly posts: number | null;
  /** Place among the children of its parent, or among the agencies. */
  readonly position: number;
}

/** Parts of a body that are nothing outside of it: an office is never moved between agencies. */
const INNER_KINDS: ReadonlySet<UnitKind> = new Set<UnitKind>([
  'leadership',
  'office',
  'inspectorate',
  'division',
  'faculty',
  'team',
]);
export const isInner = (unit: UnitFeatures): boolean => INNER_KINDS.has(unit.kind);

/** Bodies that stand on their own, whether or not a list puts something above them. */
export const isAgency = ({ kind }: Pick<Unit, 'kind'>): boolean =>
  kind === 'department' || kind === 'districtCommittee' || kind === 'communeCommittee';

function postsIn(unit: Unit): number | null {
  let sum: number | null = null;
  for (const { assigned, present } of Object.values(unit.headcount)) {
    const posts = assigned ?? present;
    if (posts !== null) sum = (sum ?? 0) + posts;
  }
  return sum;
}

/** Features of all units of a structure, parents before children. */
export function featuresOf(
  structure: Structure,
  abbreviations?: Abbreviations,
): ReadonlyMap<UnitId, UnitFeatures> {
  const features = new Map<UnitId, UnitFeatures>();
  const next = new Map<UnitId | null, number>();
  for (const { unit } of walk(structure)) {
    const parts = namePartsOf(unit.name, abbreviations);
    const position = next.get(unit.parentId) ?? 0;
    next.set(unit.parentId, position + 1);
    const code = unit.code?.trim().toLowerCase() ?? '';
    features.set(unit.id, {
      ...parts,
      id: unit.id,
      parentId: unit.parentId,
      agencyId: agencyOf(features, unit),
      childIds: unit.childIds,
      vocabulary: new Set(parts.words),
      code: code === '' ? null : code,
      kind: unit.kind,
      posts: postsIn(unit),
      position,
    });
  }
  return features;
}

/** Parents come first, so that the agency of the parent is known. */
const agencyOf = (known: ReadonlyMap<UnitId, UnitFeatures>, unit: Unit): UnitId => {
  const parent = unit.parentId === null ? undefined : known.get(unit.parentId);
  return parent === undefined || isAgency(unit) ? unit.id : parent.agencyId;
};

/** How telling a thing is that so many of all units have: rare things weigh more. */
export type Weigh = (thing: string) => number;

/** Inverse document frequency of things over both lists. */
export function weighBy(
  lists: readonly ReadonlyMap<UnitId, UnitFeatures>[],
  thingsOf: (unit: UnitFeatures) => Iterable<string>,
): Weigh {
  const counts = new Map<string, number>();
  let units = 0;
  for (const list of lists)
    for (const unit of list.values()) {
      units += 1;
      for (const thing of thingsOf(unit)) counts.set(thing, (counts.get(thing) ?? 0) + 1);
    }
  const weights = new Map(
    [...counts].map(([thing, count]) => [thing, Math.log(1 + units / count)]),
  );
  const unknown = Math.log(1 + units);
  return (thing) => weights.get(thing) ?? unknown;
}

import type { Category } from '../model/headcount';
import type { UnitId } from '../model/ids';
import type { IsoDate } from '../model/isoDate';
import type { LocalityClass, RulePack } from '../model/norm';
import type { Coverage } from '../model/snapshot';
import type { Table } from '../model/table';
import { UNIT_KINDS, type UnitKind } from '../model/unit';
import { RuleJudge, type RulePart } from './evaluateRule';
import type { Finding } from './finding';
import { type Judged, placedUnits } from './judged';

/** What findings rest on beside the units. */
export interface JudgedBy {
  readonly packs: Table<RulePack>;
  readonly inForce: readonly RulePack[];
  readonly categories: Table<Category>;
  readonly localityClass: LocalityClass | null;
  readonly asOf: IsoDate;
  readonly coverage: Coverage;
}

interface Tree {
  readonly isParked: boolean;
  readonly parts: ReadonlyMap<RuleJudge, RulePart>;
}

interface Known {
  readonly by: JudgedBy;
  readonly judged: Judged;
  readonly judges: readonly RuleJudge[];
  readonly trees: ReadonlyMap<UnitId, Tree>;
}

// An edit touches one tree or two: the others keep what was found in them. A rule looks at nothing
// outside of a unit's own tree but through its parts.
const latest = new WeakMap<Coverage, Known>();

/** All rules over all units; trees in which nothing changed since the last time are not looked at. */
export function judgeTrees(judged: Judged, by: JudgedBy): readonly Finding[] {
  const earlier = latest.get(by.coverage);
  const known = earlier !== undefined && isSameBy(earlier.by, by) ? earlier : null;
  const judges = known?.judges ?? judgesOf(by);
  const changed = known === null ? null : changedTrees(known.judged, judged);
  const byKind = new Map<UnitKind, readonly RuleJudge[]>(
    UNIT_KINDS.map((kind) => [
      kind,
      judges.filter(({ rule }) => rule.scope.kinds?.includes(kind) ?? true),
    ]),
  );
  const trees = new Map<UnitId, Tree>();
  const take = (rootId: UnitId, isParked: boolean): void => {
    const tree = changed?.has(rootId) === false ? known?.trees.get(rootId) : undefined;
    trees.set(
      rootId,
      tree?.isParked === isParked ? tree : judgeTree(judged, byKind, rootId, isParked),
    );
  };
  for (const id of judged.structure.rootIds) take(id, false);
  for (const id of judged.structure.parkedIds) take(id, true);
  latest.set(by.coverage, { by, judged, judges, trees });
  const parts = new Map<RuleJudge, RulePart[]>(judges.map((judge) => [judge, []]));
  for (const tree of trees.values())
    for (const [judge, part] of tree.parts) parts.get(judge)?.push(part);
  return judges.flatMap((judge) => judge.result(judged, parts.get(judge) ?? []));
}

const judgesOf = ({ inForce, localityClass }: JudgedBy): readonly RuleJudge[] =>
  inForce.flatMap((pack) => pack.rules.map((rule) => new RuleJudge(rule, pack, localityClass)));

const isSameBy = (a: JudgedBy, b: JudgedBy): boolean =>
  a.packs === b.packs &&
  a.categories === b.categories &&
  a.localityClass === b.localityClass &&
  a.asOf === b.asOf;

function judgeTree(
  judged: Judged,
  byKind: ReadonlyMap<UnitKind, readonly RuleJudge[]>,
  rootId: UnitId,
  isParked: boolean,
): Tree {
  const parts = new Map<RuleJudge, RulePart>();
  for (const placed of placedUnits(judged, rootId, isParked))
    for (const judge of byKind.get(placed.unit.kind) ?? []) {
      let part = parts.get(judge);
      if (part === undefined) {
        part = { findings: [], withoutThreshold: [], judgedUnits: 0, groups: new Map() };
        parts.set(judge, part);
      }
      judge.see(judged, placed, part);
    }
  return { isParked, parts };
}

/** Roots of the trees in which something differs that a rule may look at. */
function changedTrees(before: Judged, after: Judged): ReadonlySet<UnitId> {
  const roots = new Set<UnitId>();
  const { units } = after.structure;
  const mark = (id: UnitId): void => {
    let unit = units.get(id);
    while (unit !== undefined && unit.parentId !== null) unit = units.get(unit.parentId);
    if (unit !== undefined) roots.add(unit.id);
  };
  // A unit that left a tree is told by its former parent, whose children differ.
  const ids = units.idsChangedSince(before.structure.units);
  for (const id of ids as ReadonlySet<string> as ReadonlySet<UnitId>) mark(id);
  for (const [a, b] of [
    [before.reorganised, after.reorganised],
    [before.converted, after.converted],
  ] as const) {
    for (const id of a) if (!b.has(id)) mark(id);
    for (const id of b) if (!a.has(id)) mark(id);
  }
  return roots;
}

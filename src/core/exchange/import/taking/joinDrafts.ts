import type { Message, MessageParams } from '../../../messages/translate';
import {
  type Headcount,
  type PostCount,
  type PostMeasure,
  postsOf,
} from '../../../model/headcount';
import type { CategoryId, UnitId } from '../../../model/ids';
import type { Source } from '../../../model/provenance';
import type { Coverage } from '../../../model/snapshot';
import type { Unit } from '../../../model/unit';
import { nameKey } from '../../../text/expandAbbreviations';
import { codeKey } from '../codeKey';
import { ProblemList } from '../problems';
import type { ImportDraft, Problem, ProblemSeverity } from '../types';

/** What enters the plan as one list, from one sheet or several. */
export interface ListContent {
  readonly sources: readonly Source[];
  /** Ids, parents and children in step. */
  readonly units: readonly Unit[];
  readonly rootIds: readonly UnitId[];
  readonly parkedIds: readonly UnitId[];
  readonly coverage: Coverage;
}

/** Several sheets as one list, with what has to be looked at where they meet. */
export interface JoinedDrafts extends ListContent {
  readonly problems: readonly Problem[];
  /** Problems of the sheets that are none any more: the parent stands on another sheet. */
  readonly solved: ReadonlySet<Problem>;
}

const MEASURES: readonly PostMeasure[] = ['assigned', 'present'];

type Joined = { readonly headcount: Headcount; readonly repeated: readonly number[] };

/** Own posts of one agency from two sheets; null when they contradict each other. */
function joinPosts(a: Headcount, b: Headcount): Joined | null {
  const headcount: Record<CategoryId, PostCount> = { ...a };
  const repeated: number[] = [];
  for (const category of Object.keys(b) as CategoryId[]) {
    const [one, other] = [postsOf(a, category), postsOf(b, category)];
    const posts: Record<PostMeasure, number | null> = { assigned: null, present: null };
    for (const measure of MEASURES) {
      const [x, y] = [one[measure], other[measure]];
      if (x !== null && y !== null && x !== y && x !== 0 && y !== 0) return null;
      if (x !== null && x !== 0 && x === y) repeated.push(x);
      posts[measure] = x === null || x === 0 ? (y ?? x) : x;
    }
    headcount[category] = posts;
  }
  return { headcount, repeated };
}

const agencyKey = ({ name, kind }: Unit): string => `${kind}/${nameKey(name)}`;

const union = (lists: readonly (readonly CategoryId[])[]): CategoryId[] => [
  ...new Set(lists.flat()),
];

/** Ids of all units below, the unit itself included. */
function within(units: ReadonlyMap<UnitId, Unit>, id: UnitId): readonly UnitId[] {
  const found: UnitId[] = [];
  const stack = [id];
  for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
    found.push(next);
    stack.push(...(units.get(next)?.childIds ?? []));
  }
  return found;
}

/**
 * Puts the sheets of one list together. A unit whose parent stands on another sheet goes below it.
 * An agency that several sheets name is one: its parts come
 * together, a number that both give is taken once and named as a doubt; where the numbers
 * contradict each other both stay and that is named as an error.
 */
export function joinDrafts(drafts: readonly ImportDraft[]): JoinedDrafts {
  const units = new Map<UnitId, Unit>();
  const rootIds: UnitId[] = [];
  const parkedIds: UnitId[] = [];
  const agencies = new Map<string, UnitId>();
  const codes = new Set<string>();
  const problems: Problem[] = [];
  for (const draft of drafts) {
    const list = new ProblemList(draft.source.sheet);
    const rowOf = new Map(draft.rows.map((row) => [row.unitId, row.row]));
    const report = (
      unit: Unit,
      severity: ProblemSeverity,
      key: Message['key'],
      params: MessageParams,
    ): void => list.at(severity, rowOf.get(unit.id) ?? null, 0, key, params);
    for (const unit of draft.units) {
      const isTaken = unit.code !== null && codes.has(unit.code);
      if (unit.code !== null) codes.add(unit.code);
      if (isTaken) report(unit, 'error', 'import.codeInTwoSheets', { code: unit.code ?? '' });
      units.set(unit.id, isTaken ? { ...unit, code: null } : unit);
    }
    for (const id of draft.rootIds) {
      const root = units.get(id) as Unit;
      const key = agencyKey(root);
      const first = agencies.get(key);
      const earlier = first === undefined ? undefined : units.get(first);
      const posts = earlier === undefined ? null : joinPosts(earlier.headcount, root.headcount);
      if (earlier === undefined || posts === null) {
        agencies.set(key, first ?? id);
        rootIds.push(id);
        if (earlier !== undefined)
          report(root, 'error', 'import.agencyContradicts', { name: root.name });
        continue;
      }
      if (posts.repeated.length > 0)
        report(root, 'doubt', 'import.agencyRepeated', {
          name: root.name,
          posts: posts.repeated.join(', '),
        });
      for (const childId of root.childIds)
        units.set(childId, { ...(units.get(childId) as Unit), parentId: earlier.id });
      units.delete(id);
      units.set(earlier.id, {
        ...earlier,
        headcount: posts.headcount,
        statedTotals: null,
        childIds: [...earlier.childIds, ...root.childIds],
      });
    }
    parkedIds.push(...draft.parkedIds);
    problems.push(...list.all);
  }
  const solved = drafts.length === 1 ? NONE_SOLVED : findParents(drafts, units, parkedIds);
  const order = [...rootIds, ...parkedIds].flatMap((id) => within(units, id));
  return {
    sources: distinctSources(drafts),
    units: drafts.length === 1 ? [...units.values()] : order.map((id) => units.get(id) as Unit),
    rootIds,
    parkedIds,
    coverage: {
      assigned: union(drafts.map(({ coverage }) => coverage.assigned)),
      present: union(drafts.map(({ coverage }) => coverage.present)),
    },
    problems,
    solved,
  };
}

const NONE_SOLVED: ReadonlySet<Problem> = new Set();

/** Units that alone have their key. */
function onlyOnes(units: Iterable<Unit>, keyOf: (unit: Unit) => string): Map<string, UnitId> {
  const found = new Map<string, UnitId | null>();
  for (const unit of units) {
    const key = keyOf(unit);
    if (key !== '') found.set(key, found.has(key) ? null : unit.id);
  }
  return new Map([...found].filter((entry): entry is [string, UnitId] => entry[1] !== null));
}

/** Puts parked units below the parents that another sheet has, by code or by name. */
function findParents(
  drafts: readonly ImportDraft[],
  units: Map<UnitId, Unit>,
  parkedIds: UnitId[],
): ReadonlySet<Problem> {
  const byCode = onlyOnes(units.values(), ({ code }) => (code === null ? '' : codeKey(code)));
  const byName = onlyOnes(units.values(), ({ name }) => nameKey(name));
  const parked = new Set(parkedIds);
  const solved = new Set<Problem>();
  for (const { rows, problems } of drafts) {
    const unitOf = new Map(rows.map((row) => [row.kind === 'unit' ? row.row : -1, row.unitId]));
    for (const problem of problems) {
      if (problem.code !== 'import.missingParent' || problem.row === null) continue;
      const id = unitOf.get(problem.row) ?? null;
      const wanted = String(problem.message.params?.code ?? '');
      const parentId = byCode.get(codeKey(wanted)) ?? byName.get(nameKey(wanted));
      if (id === null || parentId === undefined || !parked.has(id)) continue;
      // Two sheets may name each other: what would stand below itself stays parked.
      if (within(units, id).includes(parentId)) continue;
      const [unit, parent] = [units.get(id) as Unit, units.get(parentId) as Unit];
      units.set(id, { ...unit, parentId });
      units.set(parentId, { ...parent, childIds: [...parent.childIds, id] });
      parked.delete(id);
      solved.add(problem);
    }
  }
  parkedIds.splice(0, parkedIds.length, ...parkedIds.filter((id) => parked.has(id)));
  return solved;
}

const distinctSources = (drafts: readonly ImportDraft[]): readonly Source[] => [
  ...new Map(drafts.map(({ source }) => [source.id, source])).values(),
];

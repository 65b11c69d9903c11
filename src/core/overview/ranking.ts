import { netReductions } from '../figures/netReductions';
import type { PostSum } from '../figures/rollUp';
import { vacanciesOf } from '../figures/vacancies';
import type { AnyFinding } from '../findings/figureFinding';
import { type Fraction, fraction } from '../model/fraction';
import type { SnapshotId, UnitId } from '../model/ids';
import { inOrder, type Plan, tableOf } from '../model/plan';
import type { Structure } from '../model/structure';
import { coverageOf } from '../scenarios/structures';
import { countedGroup } from '../targets/countsAs';
import { convertedUnits } from '../targets/evaluateTarget';
import { baselineRows } from './baselineRows';
import { type LeftOver, sumAll } from './earlierPosts';
import { type Moments, shownOf } from './moments';
import { isSamePayroll, type PostSide, payrollOf, postSide } from './postSide';
import {
  addFindings,
  factsOf,
  findingsByUnit,
  NO_FINDINGS,
  type SubtreeFacts,
} from './subtreeFacts';

/**
 * What a row of the ranking is: a unit in view, the agency's own posts, what is not placed, a unit
 * that the scenario ended or took elsewhere, an agency that came and went in between, or a unit of
 * the earlier list that no row tells.
 */
export type RowRole = 'unit' | 'own' | 'parked' | 'ended' | 'between' | LeftOver;

/** Posts of biên chế assigned in the three states; null: not told. */
export interface RowPosts {
  readonly baseline: PostSum | null;
  readonly now: PostSum | null;
  readonly after: PostSum | null;
}

export interface RankingRow {
  readonly key: string;
  readonly role: RowRole;
  readonly unitId: UnitId | null;
  readonly name: string | null;
  readonly posts: RowPosts;
  /** What the scenario really cuts, free of transfers; null: not known, or no agency. */
  readonly net: number | null;
  /** (baseline − state in view) / baseline, against the list of now where there is no earlier one. */
  readonly cut: Fraction | null;
  /** null: not in the state in view. */
  readonly facts: SubtreeFacts | null;
}

/** The agencies of a plan, or the units directly below one; rows add up to the total. */
export interface Ranking {
  readonly rows: readonly RankingRow[];
  readonly total: RankingRow;
  /** Agencies have a net reduction; units below one have a difference alone. */
  readonly hasNet: boolean;
  /** Whether both lists carry the same categories, so that their totals can be compared. */
  readonly isComparable: boolean;
  /** Whether lineage leads from the earlier list to that of now. */
  readonly isLinked: boolean;
}

interface Sides {
  readonly baseline: PostSide | null;
  readonly now: PostSide;
  readonly after: PostSide | null;
}

/** Rows that stand for an agency of now or of the scenario, or for what is not placed. */
const HAS_NET = new Set<RowRole>(['unit', 'parked', 'ended', 'between']);

type Draft = Omit<RankingRow, 'cut' | 'net'>;

/** Ranks what is directly below an agency, or all agencies; see {@link Ranking}. */
export function rankingOf(
  plan: Plan,
  moments: Moments,
  agencyId: UnitId | null,
  findings: readonly AnyFinding[],
): Ranking {
  const side = (id: SnapshotId): PostSide => postSide(plan, id);
  const sides: Sides = {
    baseline: moments.baseline === null ? null : side(moments.baseline.id),
    now: side(moments.now.id),
    after: moments.after === null ? null : side(moments.after.id),
  };
  const shown = shownOf(moments);
  const { structure } = sides.after ?? sides.now;
  const converted = convertedUnits(plan, shown.id);
  const sources = {
    structure,
    groupOf: (unit: Parameters<typeof countedGroup>[0]) =>
      countedGroup(unit, shown.asOf, converted),
    vacancies: vacanciesOf(
      structure,
      inOrder(tableOf(plan, 'categories')),
      coverageOf(plan, shown.id),
    ),
    findings: findingsByUnit(findings),
  };
  const nets = netsOf(plan, moments, agencyId);
  const earlier = baselineRows(plan, moments, agencyId);
  const isLinked = earlier !== null;
  const isComparable = sides.baseline === null || isSamePayroll(sides.baseline, sides.now);
  const finish = (draft: Draft, net: number | null): RankingRow => ({
    ...draft,
    net,
    cut: cutOf(draft.posts, sides, isComparable),
  });
  const netOf = ({ role, unitId }: Draft): number | null =>
    agencyId === null && HAS_NET.has(role) ? (nets?.get(unitId) ?? null) : null;
  const baselineOf = (id: UnitId | null): PostSum | null => {
    if (earlier === null || sides.baseline === null) return null;
    const ids = earlier.byRow.get(id);
    return ids === undefined ? null : sumAll(ids.map((one) => payrollOf(sides.baseline, one)));
  };
  const isOwn = agencyId !== null;
  const drafts: Draft[] = lineIds(sides, agencyId, nets).map((id): Draft => {
    const isThere = id !== null && standsBelow(structure, id, agencyId);
    const unit =
      id === null ? null : (structure.units.get(id) ?? sides.now.structure.units.get(id));
    const ids = id === null ? structure.parkedIds : [id];
    return {
      key: id ?? 'parked',
      role: id === null ? 'parked' : unit == null ? 'between' : isThere ? 'unit' : 'ended',
      unitId: id,
      name: unit?.name ?? null,
      posts: {
        baseline: baselineOf(id),
        now: postsBelow(sides.now, id, agencyId),
        after: postsBelow(sides.after, id, agencyId),
      },
      facts: id === null || isThere ? factsOf(ids, sources) : null,
    };
  });
  if (isOwn)
    drafts.unshift({
      key: 'own',
      role: 'own',
      unitId: agencyId,
      name: null,
      posts: {
        baseline:
          earlier === null
            ? null
            : sumAll(earlier.ownIds.map((id) => payrollOf(sides.baseline, id, true))),
        now: payrollOf(sides.now, agencyId, true),
        after: payrollOf(sides.after, agencyId, true),
      },
      facts: factsOf([agencyId], sources, true),
    });
  for (const { id, why } of earlier?.left ?? [])
    drafts.push({
      key: `${why}/${id}`,
      role: why,
      unitId: id,
      name: sides.baseline?.structure.units.get(id)?.name ?? null,
      posts: { baseline: payrollOf(sides.baseline, id), now: null, after: null },
      facts: null,
    });
  const whole = agencyId === null ? [...structure.rootIds, ...structure.parkedIds] : [agencyId];
  const facts = factsOf(whole, sources);
  const onPlan = (agencyId === null ? sources.findings.get(null) : undefined) ?? NO_FINDINGS;
  return {
    rows: drafts.map((draft) => finish(draft, netOf(draft))),
    total: finish(
      {
        key: 'total',
        role: 'unit',
        unitId: agencyId,
        name: null,
        posts: totalPosts(sides, agencyId, drafts),
        facts: { ...facts, findings: addFindings(facts.findings, onPlan) },
      },
      nets?.get(agencyId === null ? 'plan' : agencyId) ?? null,
    ),
    hasNet: nets !== null && agencyId === null,
    isComparable,
    isLinked,
  };
}

type Nets = ReadonlyMap<UnitId | 'plan' | null, number | null>;

/** Net reductions by agency; null without a scenario. */
function netsOf(plan: Plan, { after }: Moments, agencyId: UnitId | null): Nets | null {
  if (after === null) return null;
  const payroll = inOrder(tableOf(plan, 'categories')).filter((one) => one.countsInPayroll);
  const { agencies, plan: whole } = netReductions(
    plan,
    after.id,
    payroll.map((one) => one.id),
    'assigned',
  );
  const nets = new Map<UnitId | 'plan' | null, number | null>([['plan', whole]]);
  for (const { party, net } of agencies)
    if (agencyId === null || party === agencyId) nets.set(party, net);
  return nets;
}

/** What has a line: units of now and of the scenario, and agencies that the nets know besides. */
function lineIds(
  { now, after }: Sides,
  agencyId: UnitId | null,
  nets: Nets | null,
): readonly (UnitId | null)[] {
  const shown = after ?? now;
  if (agencyId !== null) {
    const children = [shown, now].flatMap(
      ({ structure }) => structure.units.get(agencyId)?.childIds ?? [],
    );
    return [...new Set(children)];
  }
  const ids = new Set<UnitId | null>([...shown.structure.rootIds, ...now.structure.rootIds]);
  for (const party of nets?.keys() ?? []) if (party !== 'plan') ids.add(party);
  ids.delete(null);
  const hasParked = [shown, now].some(({ structure }) => structure.parkedIds.length > 0);
  return hasParked || nets?.has(null) === true ? [...ids, null] : [...ids];
}

/** Whether a unit is an agency, or stands directly below the one in view. */
const standsBelow = (structure: Structure, id: UnitId, agencyId: UnitId | null): boolean =>
  agencyId === null
    ? structure.rootIds.includes(id)
    : structure.units.get(id)?.parentId === agencyId;

/** Posts of a line in one state; nothing where the unit does not stand there then. */
function postsBelow(
  side: PostSide | null,
  id: UnitId | null,
  agencyId: UnitId | null,
): PostSum | null {
  if (side === null) return null;
  const { structure } = side;
  if (id === null) return sumAll(structure.parkedIds.map((one) => payrollOf(side, one)));
  return standsBelow(structure, id, agencyId) ? payrollOf(side, id) : null;
}

function totalPosts(
  { baseline, now, after }: Sides,
  agencyId: UnitId | null,
  drafts: readonly Draft[],
): RowPosts {
  const of = (side: PostSide | null): PostSum | null =>
    side === null
      ? null
      : agencyId !== null
        ? payrollOf(side, agencyId)
        : sumAll(
            [...side.structure.rootIds, ...side.structure.parkedIds].map((id) =>
              payrollOf(side, id),
            ),
          );
  return {
    baseline: agencyId === null ? of(baseline) : sumAll(drafts.map(({ posts }) => posts.baseline)),
    now: of(now),
    after: of(after),
  };
}

function cutOf(posts: RowPosts, sides: Sides, isComparable: boolean): Fraction | null {
  const from = sides.baseline === null ? posts.now : posts.baseline;
  const to = sides.after === null ? posts.now : posts.after;
  if (!isComparable || from === to || from === null || to === null) return null;
  if (from.unknown + to.unknown > 0 || from.known === 0) return null;
  return fraction(from.known - to.known, from.known);
}

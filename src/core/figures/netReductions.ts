import type { PostMeasure } from '../model/headcount';
import type { CategoryId, SnapshotId, UnitId } from '../model/ids';
import type { Plan } from '../model/plan';
import type { Structure } from '../model/structure';
import { coverageOf, recordedBaseOf, structureOf } from '../scenarios/structures';
import { type AgencyFlow, agencyFlows, type Party } from './agencyFlows';
import { addSums, NOTHING, type PostSum, type RollUp, sumOf } from './rollUp';
import { totalsOf } from './totals';

/** What one agency gives and takes, and what is really cut there. */
export interface AgencyReduction {
  readonly party: Party;
  readonly baseline: PostSum;
  readonly snapshot: PostSum;
  readonly movedOut: PostSum;
  readonly movedIn: PostSum;
  /** (baseline − snapshot) − moved out + moved in; null while anything of it is not known. */
  readonly net: number | null;
}

/** One field of the matrix of agencies: what one gave to another, with the units behind it. */
export interface AgencyTransfer {
  readonly from: Party;
  readonly to: Party;
  readonly posts: PostSum;
  readonly units: readonly { readonly id: UnitId; readonly name: string }[];
}

/** Cuts of posts of a scenario against the list that it starts from, free of transfers. */
export interface NetReductions {
  /** Agencies of either state and what is not placed, in the order of the lists; they add up. */
  readonly agencies: readonly AgencyReduction[];
  readonly transfers: readonly AgencyTransfer[];
  /** baseline − snapshot of the plan; null while anything of it is not known. */
  readonly plan: number | null;
}

/**
 * Gross and net reduction of chosen categories by agency. Posts that leave the categories on their
 * way (đổi nguồn) are no transfer: they lower the giver's number for good.
 */
export function netReductions(
  plan: Plan,
  id: SnapshotId,
  categoryIds: readonly CategoryId[],
  measure: PostMeasure,
): NetReductions {
  const coverage = coverageOf(plan, id);
  const [then, now] = [recordedBaseOf(plan, id).id, id].map((one) => structureOf(plan, one)) as [
    Structure,
    Structure,
  ];
  const flows = agencyFlows(plan, id).filter(
    (flow) => categoryIds.includes(flow.categoryId) && categoryIds.includes(flow.toCategoryId),
  );
  const sumsOf = (structure: Structure) => {
    const totals = totalsOf(structure, coverage);
    return (party: Party): PostSum =>
      party === null
        ? addAll(structure.parkedIds.map((one) => postsOf(totals, one, categoryIds, measure)))
        : structure.rootIds.includes(party)
          ? postsOf(totals, party, categoryIds, measure)
          : NOTHING;
  };
  const [baselineOf, snapshotOf] = [sumsOf(then), sumsOf(now)];
  const moved = (end: 'from' | 'to', party: Party): PostSum =>
    addAll(flows.filter((flow) => flow[end] === party).map(({ posts }) => posts[measure]));
  const agencies = partiesOf(then, now, flows).map((party): AgencyReduction => {
    const [baseline, snapshot] = [baselineOf(party), snapshotOf(party)];
    const [movedOut, movedIn] = [moved('from', party), moved('to', party)];
    const isKnown = [baseline, snapshot, movedOut, movedIn].every((sum) => sum.unknown === 0);
    const net = baseline.known - snapshot.known - movedOut.known + movedIn.known;
    return { party, baseline, snapshot, movedOut, movedIn, net: isKnown ? net : null };
  });
  const [whole, left] = [
    addAll(agencies.map(({ baseline }) => baseline)),
    addAll(agencies.map(({ snapshot }) => snapshot)),
  ];
  return {
    agencies,
    transfers: transfersOf(flows, measure),
    plan: whole.unknown + left.unknown > 0 ? null : whole.known - left.known,
  };
}

const addAll = (sums: readonly PostSum[]): PostSum => sums.reduce(addSums, NOTHING);

function postsOf(
  totals: RollUp,
  id: UnitId,
  categoryIds: readonly CategoryId[],
  measure: PostMeasure,
): PostSum {
  const total = totals.get(id);
  return total === undefined
    ? NOTHING
    : addAll(categoryIds.map((category) => sumOf(total, category, measure)));
}

/** Agencies now, those of then that are no more, agencies on the way between, and what is parked. */
function partiesOf(
  then: Structure,
  now: Structure,
  flows: readonly AgencyFlow[],
): readonly Party[] {
  const passing = flows.flatMap(({ from, to }) => [from, to]);
  const parties = new Set<Party>([...now.rootIds, ...then.rootIds, ...passing]);
  parties.delete(null);
  const hasParked = now.parkedIds.length + then.parkedIds.length > 0 || passing.includes(null);
  return hasParked ? [...parties, null] : [...parties];
}

function transfersOf(
  flows: readonly AgencyFlow[],
  measure: PostMeasure,
): readonly AgencyTransfer[] {
  const fields = new Map<string, { flows: AgencyFlow[] }>();
  for (const flow of flows) {
    const { known, unknown } = flow.posts[measure];
    if (known + unknown === 0) continue;
    const key = `${flow.from ?? ''}>${flow.to ?? ''}`;
    const field = fields.get(key);
    if (field === undefined) fields.set(key, { flows: [flow] });
    else field.flows.push(flow);
  }
  return [...fields.values()].flatMap(({ flows: together }) => {
    const [first] = together;
    if (first === undefined) return [];
    const units = new Map(together.map(({ unitId, unitName }) => [unitId, unitName]));
    return [
      {
        from: first.from,
        to: first.to,
        posts: addAll(together.map(({ posts }) => posts[measure])),
        units: [...units].map(([id, name]) => ({ id, name })),
      },
    ];
  });
}

import { newcomersBetween } from '../comparison/newcomers';
import { type Fate, fatesBetween } from '../linking/successors';
import { AUTONOMY_GROUPS, type AutonomyGroup } from '../model/autonomy';
import type { SnapshotId, UnitId } from '../model/ids';
import type { Plan } from '../model/plan';
import type { Structure } from '../model/structure';
import { isPublicServiceUnit, type Unit } from '../model/unit';
import { structureOf } from '../scenarios/structures';
import { type OverviewScope, psusIn } from './psusByGroup';

/** Where the lines of earlier units end. */
export const FLOW_ENDS = [...AUTONOMY_GROUPS, 'several', 'notPsu', 'gone', 'unlinked'] as const;
export type FlowEnd = (typeof FLOW_ENDS)[number];

/** Where later units come from. */
export const FLOW_STARTS = [
  ...AUTONOMY_GROUPS,
  'several',
  'notPsu',
  'created',
  'unlinked',
] as const;
export type FlowStart = (typeof FLOW_STARTS)[number];

/** One field of a matrix of groups with the units that are counted in it, in list order. */
export interface GroupFlow<From extends string, To extends string> {
  readonly from: From;
  readonly to: To;
  readonly unitIds: readonly UnitId[];
}

/**
 * How public service units passed from group to group between two snapshots. Mergers and splits
 * make one count of both ends impossible, so there are two, each of whole units:
 *
 * - `earlier` counts every earlier PSU once. Its rows add up to the earlier PSUs of each group. Its
 *   column is the group of its successors that are PSUs; `several` where those are of different
 *   groups, `notPsu` where it has successors but no PSU among them, `gone` where it has none,
 *   `unlinked` where its line is not wholly linked. Three units merged into one count as three.
 * - `later` counts every later PSU once. Its columns add up to the later PSUs of each group. Its row
 *   is the group of the PSUs that lead to it; `several` where those were of different groups,
 *   `notPsu` where only others lead to it, `created` and `unlinked` where nothing does.
 */
export interface GroupFlows {
  readonly earlier: readonly GroupFlow<AutonomyGroup, FlowEnd>[];
  readonly later: readonly GroupFlow<FlowStart, AutonomyGroup>[];
}

/** Flows between the groups of two snapshots; null when no lineage leads from one to the other. */
export function groupFlows(
  plan: Plan,
  from: SnapshotId,
  to: SnapshotId,
  scope: OverviewScope,
): GroupFlows | null {
  const fates = fatesBetween(plan, from, to);
  if (fates === null) return null;
  const [then, now] = [psusIn(plan, from, scope), psusIn(plan, to, scope)];
  const [before, after] = [structureOf(plan, from), structureOf(plan, to)];
  const ancestors = new Map<UnitId, Unit[]>();
  for (const [id, { successorIds }] of fates)
    for (const successorId of successorIds) {
      const unit = before.units.get(id);
      if (unit === undefined) continue;
      const list = ancestors.get(successorId);
      if (list === undefined) ancestors.set(successorId, [unit]);
      else list.push(unit);
    }
  const newcomers = newcomersBetween(plan, from, to);
  const startOf = (unit: Unit): FlowStart => {
    const own = ancestors.get(unit.id) ?? [];
    if (own.length === 0) return newcomers.get(unit.id) ?? 'unlinked';
    return joint(own.filter(isPublicServiceUnit).map(then.groupOf)) ?? 'notPsu';
  };
  return {
    earlier: collect(then.units, then.groupOf, (unit) =>
      endOf(fates.get(unit.id), after, now.groupOf),
    ),
    later: collect(now.units, startOf, now.groupOf),
  };
}

/** The one group of several units; null without units. */
function joint(groups: readonly AutonomyGroup[]): AutonomyGroup | 'several' | null {
  const [first, ...others] = new Set(groups);
  if (first === undefined) return null;
  return others.length === 0 ? first : 'several';
}

function endOf(
  fate: Fate | undefined,
  after: Structure,
  groupOf: (unit: Unit) => AutonomyGroup,
): FlowEnd {
  if (fate === undefined || fate.isUnlinked) return 'unlinked';
  const successors = fate.successorIds.flatMap((id) => after.units.get(id) ?? []);
  if (successors.length === 0) return 'gone';
  return joint(successors.filter(isPublicServiceUnit).map(groupOf)) ?? 'notPsu';
}

function collect<From extends string, To extends string>(
  units: readonly Unit[],
  from: (unit: Unit) => From,
  to: (unit: Unit) => To,
): readonly GroupFlow<From, To>[] {
  const flows = new Map<string, { from: From; to: To; unitIds: UnitId[] }>();
  for (const unit of units) {
    const [start, end] = [from(unit), to(unit)];
    const key = `${start}>${end}`;
    const flow = flows.get(key);
    if (flow === undefined) flows.set(key, { from: start, to: end, unitIds: [unit.id] });
    else flow.unitIds.push(unit.id);
  }
  return [...flows.values()];
}

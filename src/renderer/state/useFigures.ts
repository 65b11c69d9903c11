import type { RollUp } from '../../core/figures/rollUp';
import { totalsOf } from '../../core/figures/totals';
import { type AnyFinding, isUndecided } from '../../core/findings/figureFinding';
import { findingsIn } from '../../core/findings/findingsIn';
import type { Category } from '../../core/model/headcount';
import type { SnapshotId, UnitId } from '../../core/model/ids';
import { inOrder, type Plan, tableOf } from '../../core/model/plan';
import type { Coverage, Snapshot } from '../../core/model/snapshot';
import type { Structure } from '../../core/model/structure';
import { coverageOf, structureOf } from '../../core/scenarios/structures';
import { evaluateTargets } from '../../core/targets/evaluateTarget';
import type { TargetResult } from '../../core/targets/targetResult';
import { useDocumentStore } from './documentStore';
import { useViewStore } from './viewStore';

/** A structure with its totals. */
export interface Side {
  readonly snapshot: Snapshot;
  readonly structure: Structure;
  readonly totals: RollUp;
  readonly coverage: Coverage;
}

/** A snapshot with its units and totals. */
export function sideOf(plan: Plan, snapshot: Snapshot): Side {
  const structure = structureOf(plan, snapshot.id);
  const coverage = coverageOf(plan, snapshot.id);
  return { snapshot, structure, totals: totalsOf(structure, coverage), coverage };
}

/** What the window shows of the snapshot in view; worked out anew when the plan changes. */
export interface Figures {
  readonly plan: Plan;
  readonly side: Side;
  /** The structure that differences are against; null for a recorded list on its own. */
  readonly before: Side | null;
  readonly categories: readonly Category[];
  readonly targets: readonly TargetResult[];
  readonly findings: readonly AnyFinding[];
  /** What was found of a unit and is not accepted; what could not be judged is not among it. */
  readonly findingsOf: (id: UnitId) => number;
}

const comparedWith = (snapshot: Snapshot, chosen: SnapshotId | null): SnapshotId | null =>
  chosen ?? (snapshot.kind === 'scenario' ? snapshot.baseId : null);

function workOut(plan: Plan, snapshot: Snapshot, otherId: SnapshotId | null): Figures {
  const other = otherId === null ? undefined : tableOf(plan, 'snapshots').get(otherId);
  const findings = findingsIn(plan, snapshot.id);
  const counts = new Map<UnitId, number>();
  for (const finding of findings)
    if (finding.unitId !== null && finding.acceptedReason === null && !isUndecided(finding))
      counts.set(finding.unitId, (counts.get(finding.unitId) ?? 0) + 1);
  return {
    plan,
    side: sideOf(plan, snapshot),
    before: other === undefined || other.id === snapshot.id ? null : sideOf(plan, other),
    categories: inOrder(tableOf(plan, 'categories')),
    targets: evaluateTargets(plan, snapshot.id),
    findings,
    findingsOf: (id) => counts.get(id) ?? 0,
  };
}

const remembered = new WeakMap<Plan, Map<string, Figures>>();

/** Figures of a snapshot, worked out once for each state of the plan however many views ask. */
function figuresOf(plan: Plan, snapshot: Snapshot, otherId: SnapshotId | null): Figures {
  const known = remembered.get(plan) ?? new Map<string, Figures>();
  remembered.set(plan, known);
  const key = `${snapshot.id}/${otherId ?? ''}`;
  const figures = known.get(key) ?? workOut(plan, snapshot, otherId);
  known.set(key, figures);
  return figures;
}

/** Figures of the snapshot in view; null while no list is there. */
export function useFigures(): Figures | null {
  const plan = useDocumentStore((store) => store.document?.plan ?? null);
  const snapshotId = useViewStore((store) => store.snapshotId);
  const compareWithId = useViewStore((store) => store.compareWithId);
  if (plan === null || snapshotId === null) return null;
  const snapshot = tableOf(plan, 'snapshots').get(snapshotId);
  return snapshot === undefined
    ? null
    : figuresOf(plan, snapshot, comparedWith(snapshot, compareWithId));
}

import type { ChartSource } from '../charts/cardFacts';
import { type UnitChange, unitChanges } from '../charts/unitChanges';
import { measureFor } from '../figures/payroll';
import { totalsOf } from '../figures/totals';
import type { UnitDrawing } from '../model/drawing';
import type { SnapshotId, UnitId } from '../model/ids';
import { inOrder, type Plan, settingsOf, tableOf } from '../model/plan';
import type { Snapshot } from '../model/snapshot';
import type { Table } from '../model/table';
import { type RelationLine, relationsIn } from '../relations/relationsIn';
import { coverageOf, snapshotIn, structureOf } from '../scenarios/structures';
import { type BeforeAndAfter, beforeAndAfter } from './beforeAndAfter';

/** What a chart on paper is drawn from. */
export interface ChartSubject {
  readonly planName: string;
  readonly locality: string;
  readonly snapshot: Snapshot;
  readonly source: ChartSource;
  readonly drawings: Table<UnitDrawing>;
  readonly relations: readonly RelationLine[];
  /** null: there is nothing to compare with. */
  readonly beside: BeforeAndAfter | null;
}

/** A snapshot as its chart is drawn, a scenario beside what it starts from unless another is chosen. */
export function chartSubjectOf(
  plan: Plan,
  id: SnapshotId,
  compareWithId: SnapshotId | null,
): ChartSubject {
  const snapshot = snapshotIn(plan, id);
  const { name, locality } = settingsOf(plan);
  const otherId = compareWithId ?? (snapshot.kind === 'scenario' ? snapshot.baseId : null);
  const before = otherId === null || otherId === id ? null : sideOf(plan, otherId);
  const now = sideOf(plan, id);
  const changes: ReadonlyMap<UnitId, UnitChange> =
    before === null ? new Map() : unitChanges(before.structure, now.structure);
  const categories = inOrder(tableOf(plan, 'categories'));
  return {
    planName: name,
    locality,
    snapshot,
    source: {
      ...now,
      categories,
      before,
      changeOf: (unitId) => changes.get(unitId) ?? null,
      findingsOf: () => 0,
      measure: measureFor(now.totals, categories),
    },
    drawings: tableOf(plan, 'drawings'),
    relations: relationsIn(plan, id),
    beside:
      before === null || otherId === null
        ? null
        : beforeAndAfter(plan, otherId, id, { before: before.structure, now: now.structure }),
  };
}

function sideOf(plan: Plan, id: SnapshotId): Pick<ChartSource, 'structure' | 'totals'> {
  const structure = structureOf(plan, id);
  return { structure, totals: totalsOf(structure, coverageOf(plan, id)) };
}

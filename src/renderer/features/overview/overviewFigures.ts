import type { SnapshotId, UnitId } from '../../../core/model/ids';
import { inOrder, type Plan, tableOf } from '../../../core/model/plan';
import { type Moments, momentsOf } from '../../../core/overview/moments';
import { type Ranking, rankingOf } from '../../../core/overview/ranking';
import { evaluateTarget } from '../../../core/targets/evaluateTarget';
import type { TargetResult } from '../../../core/targets/targetResult';
import type { Figures } from '../../state/useFigures';

/** What the overview shows of the plan or of one agency. */
export interface OverviewFigures {
  readonly moments: Moments;
  /** The agency that it is limited to; null: the whole plan. */
  readonly agencyId: UnitId | null;
  /** The agency whose units are ranked: that one, or the only one that the plan has. */
  readonly rankedId: UnitId | null;
  readonly targets: readonly TargetResult[];
  readonly ranking: Ranking;
}

/** Targets read for one agency alone; a number entered by hand for the whole plan says nothing of it. */
const targetsOf = (plan: Plan, id: SnapshotId, agencyId: UnitId): readonly TargetResult[] =>
  inOrder(tableOf(plan, 'targets'))
    .filter(({ isEnabled, scope }) => isEnabled && (scope.agencyIds?.includes(agencyId) ?? true))
    .map((target) =>
      evaluateTarget(
        plan,
        { ...target, manualBaseline: null, scope: { ...target.scope, agencyIds: [agencyId] } },
        id,
      ),
    );

const remembered = new WeakMap<Figures, Map<string, OverviewFigures>>();

/** Figures of the overview, worked out once for each state of the plan. */
export function overviewOf(
  figures: Figures,
  chosenAgency: UnitId | null,
  chosenBaseline: SnapshotId | null,
): OverviewFigures {
  const key = `${chosenAgency ?? ''}/${chosenBaseline ?? ''}`;
  const known = remembered.get(figures) ?? new Map<string, OverviewFigures>();
  remembered.set(figures, known);
  let overview = known.get(key);
  if (overview === undefined) {
    const { plan, side } = figures;
    const agencyId =
      chosenAgency !== null && side.structure.rootIds.includes(chosenAgency) ? chosenAgency : null;
    const { rootIds, parkedIds } = side.structure;
    const only = rootIds.length === 1 && parkedIds.length === 0 ? (rootIds[0] ?? null) : null;
    const rankedId = agencyId ?? only;
    const moments = momentsOf(plan, side.snapshot.id, chosenBaseline);
    overview = {
      moments,
      agencyId,
      rankedId,
      targets: agencyId === null ? figures.targets : targetsOf(plan, side.snapshot.id, agencyId),
      ranking: rankingOf(plan, moments, rankedId, figures.findings),
    };
    known.set(key, overview);
  }
  return overview;
}

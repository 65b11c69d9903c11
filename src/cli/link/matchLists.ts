import { applyChange } from '../../core/changes/changeSet';
import { abbreviationsOf } from '../../core/exchange/ownAbbreviations';
import { addLinks } from '../../core/linking/editLinks';
import type { LinkProposal } from '../../core/linking/matching/linkProposal';
import { proposeLinks } from '../../core/linking/matching/proposeLinks';
import { type Plan, tableOf } from '../../core/model/plan';
import type { RecordedSnapshot } from '../../core/model/snapshot';
import { structureOf } from '../../core/scenarios/structures';

/** What two lists still seem to say of each other, given the links there are. */
export function openProposals(
  plan: Plan,
  earlier: RecordedSnapshot,
  later: RecordedSnapshot,
): readonly LinkProposal[] {
  const known = [...tableOf(plan, 'lineage').values()].flatMap((link) =>
    link.snapshotId === later.id && link.kind !== 'transferred'
      ? [{ from: link.fromUnitId, to: link.toUnitId }]
      : [],
  );
  return proposeLinks(structureOf(plan, earlier.id), structureOf(plan, later.id), {
    known,
    abbreviations: abbreviationsOf(plan),
  });
}

/** The plan with every certain proposal taken. */
export function takeCertain(
  plan: Plan,
  earlier: RecordedSnapshot,
  later: RecordedSnapshot,
  newId: () => string,
): Plan {
  const decisions = openProposals(plan, earlier, later)
    .filter((one) => one.isCertain)
    .map(({ fromIds, toIds, kind }) => ({ fromIds, toIds, kind, origin: 'match' as const }));
  return applyChange(plan, addLinks(plan, later.id, decisions, newId));
}

import type { Message } from '../../messages/translate';
import type { UnitId } from '../../model/ids';
import type { LineageKind } from '../../model/lineage';

/** What two lists seem to say of some units: nothing is linked before the user agrees. */
export interface LinkProposal {
  /** Units of the earlier list: several for a merger, none for a new unit. */
  readonly fromIds: readonly UnitId[];
  /** Units of the later list: several for a division, none for a unit that ended. */
  readonly toIds: readonly UnitId[];
  readonly kind: LineageKind;
  /** How sure it is, 0 to 1. */
  readonly score: number;
  /** Sure enough to be accepted together with the others of its sort. */
  readonly isCertain: boolean;
  readonly reasons: readonly Message[];
}

/** Sorts of proposals, as they are shown and accepted together. */
export const PROPOSAL_SORTS = [
  'certain',
  'similar',
  'merger',
  'split',
  'dissolved',
  'created',
] as const;
export type ProposalSort = (typeof PROPOSAL_SORTS)[number];

/** Which sort a proposal is of. */
export function sortOfProposal({ fromIds, toIds, kind, isCertain }: LinkProposal): ProposalSort {
  if (isCertain) return 'certain';
  if (toIds.length === 0) return 'dissolved';
  if (fromIds.length === 0) return 'created';
  if (fromIds.length > 1 || kind === 'absorbed') return 'merger';
  return toIds.length > 1 || kind === 'splitOff' ? 'split' : 'similar';
}

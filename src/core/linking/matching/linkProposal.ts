import type { Message } from '../../messages/translate';
import type { UnitId } from '../../model/ids';
import type { LineageKind } from '../../model/lineage';

/** What two lists seem to say of some units: nothing is linked before the user agrees. */
export interface LinkProposal {
  /** Units of the earlier list: several for a merger. */
  readonly fromIds: readonly UnitId[];
  /** Units of the later list: several for a division. */
  readonly toIds: readonly UnitId[];
  readonly kind: LineageKind;
  /** How sure it is, 0 to 1. */
  readonly score: number;
  /** Sure enough to be accepted together with the others of its sort. */
  readonly isCertain: boolean;
  readonly reasons: readonly Message[];
}

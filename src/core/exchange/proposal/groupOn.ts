import type { AutonomyGroup } from '../../model/autonomy';
import { isPublicServiceUnit } from '../../model/unit';
import { countedGroup } from '../../targets/countsAs';
import { type ProposalRow, type SideName, sidesOf } from './proposalRows';
import type { ProposalInput } from './types';

/** The group that targets count on a side; null where there is no public service unit. */
export function groupOn(
  line: ProposalRow,
  side: SideName,
  input: ProposalInput,
): AutonomyGroup | null {
  const [unit, snapshot] = [line.units[side], sidesOf(input)[side]];
  if (unit === null || snapshot === null || !isPublicServiceUnit(unit)) return null;
  return countedGroup(unit, snapshot.asOf, snapshot.converted);
}

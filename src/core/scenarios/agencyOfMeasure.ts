import { createdBy, namedBy } from '../commands/commandKinds';
import type { SnapshotId } from '../model/ids';
import type { Measure } from '../model/measure';
import type { Plan } from '../model/plan';
import { agencyIn } from '../model/structure';
import type { Unit } from '../model/unit';
import { snapshotIn, structureOf } from './structures';

/**
 * The agency that a measure is about: that of the first unit it names that is there, in the
 * scenario or else in what it starts from; null when none of them is there any more.
 */
export function agencyOfMeasure(
  plan: Plan,
  scenarioId: SnapshotId,
  { command }: Measure,
): Unit | null {
  const scenario = snapshotIn(plan, scenarioId);
  const structures = [structureOf(plan, scenarioId)];
  if (scenario.kind === 'scenario') structures.push(structureOf(plan, scenario.baseId));
  const ids = [...namedBy(command), ...createdBy(command)];
  for (const structure of structures)
    for (const id of ids) if (structure.units.has(id)) return agencyIn(structure, id);
  return null;
}

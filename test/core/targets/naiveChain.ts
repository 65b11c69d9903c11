import type { AutonomyGroup } from '../../../src/core/model/autonomy';
import type { SnapshotId, UnitId } from '../../../src/core/model/ids';
import type { Measure } from '../../../src/core/model/measure';
import { type Plan, tableOf } from '../../../src/core/model/plan';
import type { AutonomyTarget } from '../../../src/core/model/target';
import type { Unit } from '../../../src/core/model/unit';
import { replayedOf, snapshotIn, structureOf } from '../../../src/core/scenarios/structures';

interface Line {
  readonly ends: ReadonlySet<string>;
  readonly isOpen: boolean;
}

/** Measures of a scenario that were carried out up to a day. */
function carriedOut(plan: Plan, id: SnapshotId, until: string | null): readonly Measure[] {
  const { conflicts } = replayedOf(plan, id, until as Measure['effectiveDate']);
  const failed = new Set(conflicts.map((one) => one.measureId));
  const counts = ({ isEnabled, status, effectiveDate }: Measure): boolean =>
    isEnabled &&
    status !== 'rejected' &&
    (until === null || (effectiveDate !== null && effectiveDate <= until));
  return [...tableOf(plan, 'measures').values()]
    .filter((one) => one.scenarioId === id && counts(one) && !failed.has(one.id))
    .sort((a, b) => a.order - b.order);
}

/** What became of each unit of a scenario's base, from the commands alone. */
function linesOfScenario(plan: Plan, id: SnapshotId, baseId: SnapshotId, until: string | null) {
  const origins = new Map<string, Set<string>>();
  for (const unit of structureOf(plan, baseId, until as never).units.values())
    origins.set(unit.id, new Set([unit.id]));
  const from = (unit: string): Set<string> => origins.get(unit) ?? new Set();
  for (const { command } of carriedOut(plan, id, until)) {
    if (command.kind === 'createUnit') origins.set(command.unitId, new Set());
    if (command.kind === 'splitOffUnit')
      origins.set(command.newUnitId, new Set(from(command.unitId)));
    if (command.kind === 'divideUnit') {
      for (const part of command.parts) origins.set(part.newUnitId, new Set(from(command.unitId)));
      origins.delete(command.unitId);
    }
    if (command.kind === 'dissolveUnit') origins.delete(command.unitId);
    if (command.kind === 'absorbUnits' || command.kind === 'mergeUnits') {
      const [to, gone] =
        command.kind === 'absorbUnits'
          ? [command.absorberId, command.absorbedIds]
          : [command.newUnitId, command.unitIds];
      const all = new Set([...from(to), ...gone.flatMap((one) => [...from(one)])]);
      for (const one of gone) origins.delete(one);
      origins.set(to, all);
    }
  }
  return (unit: string): Line => ({
    ends: new Set([...origins].filter(([, own]) => own.has(unit)).map(([end]) => end)),
    isOpen: false,
  });
}

const GOES_ON = 'kept renamed moved absorbed merged splitOff divided noLongerPsu'.split(' ');

function linesOfList(plan: Plan, id: SnapshotId) {
  const links = [...tableOf(plan, 'lineage').values()].filter((link) => link.snapshotId === id);
  return (unit: string): Line => {
    const own = links.filter((link) => link.fromUnitId === unit && link.kind !== 'transferred');
    const ends = own.flatMap((link) => (GOES_ON.includes(link.kind) ? [`${link.toUnitId}`] : []));
    return { ends: new Set(ends), isOpen: own.length === 0 };
  };
}

/** Ends of a unit's line from a list to a later state, edge by edge. */
export function naiveLine(
  plan: Plan,
  start: SnapshotId,
  end: SnapshotId,
  until: string | null,
): (unit: string) => Line {
  if (start === end) return (unit) => ({ ends: new Set([unit]), isOpen: false });
  const snapshot = snapshotIn(plan, end);
  const before = snapshot.kind === 'scenario' ? snapshot.baseId : snapshot.predecessorId;
  if (before === null) throw new Error('no chain');
  const first = naiveLine(plan, start, before, until);
  const second =
    snapshot.kind === 'scenario'
      ? linesOfScenario(plan, end, before, until)
      : linesOfList(plan, end);
  return (unit) => {
    const { ends, isOpen } = first(unit);
    const next = [...ends].map(second);
    return {
      ends: new Set(next.flatMap((line) => [...line.ends])),
      isOpen: isOpen || next.some((line) => line.isOpen),
    };
  };
}

type State = 'yes' | 'no' | 'unknown';

/** What product.md says of a unit's group, read on a state. */
export function naiveState(
  plan: Plan,
  target: AutonomyTarget,
  id: SnapshotId,
  until: string | null,
): (unit: Unit) => State {
  const converted = new Set<UnitId>();
  for (let at = snapshotIn(plan, id); at.kind === 'scenario'; at = snapshotIn(plan, at.baseId))
    for (const { command } of carriedOut(plan, at.id, until))
      if (command.kind === 'convertAutonomy') converted.add(command.unitId);
  const { asOf } = snapshotIn(plan, id);
  return (unit) => {
    if (unit.kind !== 'psu' || unit.legalStatus !== 'own') return 'no';
    const decided = unit.autonomy?.decisionDate ?? null;
    const isInTime = converted.has(unit.id) || decided === null || decided <= asOf;
    const group: AutonomyGroup = isInTime ? (unit.autonomy?.group ?? 'unknown') : 'unknown';
    const counted = new Set<AutonomyGroup>(target.autonomousGroups);
    if (group === 'unknown') return 'unknown';
    if (group !== '3') return counted.has(group) ? 'yes' : 'no';
    const bands = (['3a', '3b', '3c'] as const).filter((band) => counted.has(band)).length;
    return counted.has('3') || bands === 3 ? 'yes' : bands === 0 ? 'no' : 'unknown';
  };
}

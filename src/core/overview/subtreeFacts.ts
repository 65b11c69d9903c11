import type { PostSum } from '../figures/rollUp';
import { type Vacancies, vacancySum } from '../figures/vacancies';
import { type AnyFinding, isUndecided } from '../findings/figureFinding';
import type { AutonomyGroup } from '../model/autonomy';
import { DEFAULT_AUTONOMOUS_GROUPS } from '../model/autonomy';
import type { UnitId } from '../model/ids';
import type { Severity } from '../model/norm';
import { type Structure, walkFrom } from '../model/structure';
import { isPublicServiceUnit, type Unit } from '../model/unit';
import { countsAs } from '../targets/countsAs';

/** Findings that are still open, by severity. */
export type FindingCounts = Readonly<Record<Severity, number>>;

/** What is counted of some units with all below them. */
export interface SubtreeFacts {
  readonly units: number;
  readonly psus: number;
  readonly autonomous: number;
  /** Public service units of which it is not known whether they are autonomous. */
  readonly unknownPsus: number;
  /** Deputies, and of how many units their number is missing. */
  readonly deputies: PostSum;
  readonly findings: FindingCounts;
  /** null: the list says nothing of vacancies. */
  readonly vacancies: PostSum | null;
}

/** What facts are read from. */
export interface FactSources {
  readonly structure: Structure;
  /** The group of a unit that counts. */
  readonly groupOf: (unit: Unit) => AutonomyGroup;
  readonly vacancies: Vacancies;
  readonly findings: ReadonlyMap<UnitId | null, FindingCounts>;
}

export const NO_FINDINGS: FindingCounts = { violation: 0, warning: 0, note: 0 };

/** Open findings by unit, those on the plan under null; what could not be judged is none. */
export function findingsByUnit(
  findings: readonly AnyFinding[],
): ReadonlyMap<UnitId | null, FindingCounts> {
  const counts = new Map<UnitId | null, FindingCounts>();
  for (const finding of findings) {
    const { unitId, severity, acceptedReason } = finding;
    if (acceptedReason !== null || isUndecided(finding)) continue;
    const sum = counts.get(unitId) ?? NO_FINDINGS;
    counts.set(unitId, { ...sum, [severity]: sum[severity] + 1 });
  }
  return counts;
}

export const addFindings = (a: FindingCounts, b: FindingCounts): FindingCounts =>
  b === NO_FINDINGS
    ? a
    : {
        violation: a.violation + b.violation,
        warning: a.warning + b.warning,
        note: a.note + b.note,
      };

/** Facts of some units with all below them; `isOwn`: of the units alone. */
export function factsOf(
  ids: readonly UnitId[],
  { structure, groupOf, vacancies, findings }: FactSources,
  isOwn = false,
): SubtreeFacts {
  let [units, psus, autonomous, unknownPsus, deputies, unknownDeputies] = [0, 0, 0, 0, 0, 0];
  let found = NO_FINDINGS;
  for (const { unit, depth } of walkFrom(structure, ids)) {
    if (isOwn && depth > 0) continue;
    units += 1;
    found = addFindings(found, findings.get(unit.id) ?? NO_FINDINGS);
    if (unit.leadership.deputies === null) unknownDeputies += 1;
    else deputies += unit.leadership.deputies;
    if (!isPublicServiceUnit(unit)) continue;
    psus += 1;
    const counts = countsAs(groupOf(unit), DEFAULT_AUTONOMOUS_GROUPS);
    if (counts === 'yes') autonomous += 1;
    if (counts === 'unknown') unknownPsus += 1;
  }
  return {
    units,
    psus,
    autonomous,
    unknownPsus,
    deputies: { known: deputies, unknown: unknownDeputies },
    findings: found,
    vacancies: isOwn ? ownVacancies(ids, structure, vacancies) : vacancySum(vacancies, ids),
  };
}

/** Vacancies of units without what is below them. */
function ownVacancies(
  ids: readonly UnitId[],
  structure: Structure,
  vacancies: Vacancies,
): PostSum | null {
  const whole = vacancySum(vacancies, ids);
  const below = vacancySum(
    vacancies,
    ids.flatMap((id) => structure.units.get(id)?.childIds ?? []),
  );
  return whole === null || below === null
    ? null
    : { known: whole.known - below.known, unknown: whole.unknown - below.unknown };
}

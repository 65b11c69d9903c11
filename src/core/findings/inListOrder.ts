import type { UnitId } from '../model/ids';
import { type Structure, walk } from '../model/structure';
import type { FigureFinding } from './figureFinding';

/** Findings of one check, no two on one unit, as the list has the units. */
export function inListOrder(
  structure: Structure,
  findings: readonly FigureFinding[],
): readonly FigureFinding[] {
  if (findings.length < 2) return findings;
  const byUnit = new Map<UnitId | null, FigureFinding>(
    findings.map((finding) => [finding.unitId, finding]),
  );
  const ordered: FigureFinding[] = [];
  for (const { unit } of walk(structure)) {
    const finding = byUnit.get(unit.id);
    if (finding !== undefined) ordered.push(finding);
  }
  return ordered;
}

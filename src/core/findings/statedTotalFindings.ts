import { type RollUp, sumOf } from '../figures/rollUp';
import { totalsOf } from '../figures/totals';
import type { MessageKey } from '../messages/translate';
import { categoriesIn, postsOf } from '../model/headcount';
import type { SnapshotId } from '../model/ids';
import type { Plan } from '../model/plan';
import type { Unit } from '../model/unit';
import { coverageOf, snapshotIn, structureOf } from '../scenarios/structures';
import type { FigureCheck, FigureFinding } from './figureFinding';
import { inListOrder } from './inListOrder';

const STATED_TOTAL: FigureCheck = {
  id: 'figures.statedTotal',
  labelKey: 'figureCheck.statedTotal',
  label: null,
  citation: '',
  isChecked: true,
};

const DETAILS: Readonly<Record<'assigned' | 'present', MessageKey>> = {
  assigned: 'figureCheck.statedTotal.assigned',
  present: 'figureCheck.statedTotal.present',
};

/**
 * Totals that a list printed and that its units do not add up to. Of a scenario nothing is said:
 * its measures change sums on purpose. A sum with unknown parts contradicts only what it is
 * already beyond.
 */
export function statedTotalFindings(plan: Plan, id: SnapshotId): readonly FigureFinding[] {
  if (snapshotIn(plan, id).kind === 'scenario') return [];
  const structure = structureOf(plan, id);
  const totals = totalsOf(structure, coverageOf(plan, id));
  const findings: FigureFinding[] = [];
  for (const unit of structure.units.values()) {
    const finding = unit.statedTotals === null ? null : firstContradiction(unit, totals);
    if (finding !== null) findings.push(finding);
  }
  return inListOrder(structure, findings);
}

function firstContradiction(unit: Unit, totals: RollUp): FigureFinding | null {
  const total = totals.get(unit.id);
  if (unit.statedTotals === null || total === undefined) return null;
  for (const category of categoriesIn(unit.statedTotals))
    for (const measure of ['assigned', 'present'] as const) {
      const stated = postsOf(unit.statedTotals, category)[measure];
      if (stated === null) continue;
      const { known, unknown } = sumOf(total, category, measure);
      if (unknown > 0 ? known <= stated : known === stated) continue;
      return {
        rule: STATED_TOTAL,
        pack: null,
        unitId: unit.id,
        outcome: 'broken',
        severity: 'warning',
        detail: { key: DETAILS[measure], params: { stated, sum: known } },
        acceptedReason: null,
      };
    }
  return null;
}

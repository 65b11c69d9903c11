import type { Autonomy, AutonomyGroup } from '../model/autonomy';
import { compareFractions, type Fraction, fraction, ONE } from '../model/fraction';

/** Why no group can be computed. */
export type NotComputable = 'revenueUnknown' | 'expenditureUnknown' | 'expenditureZero';

/** Whether own sources for investment reach depreciation and wear, which group 1 needs besides. */
export type InvestmentCover = 'covered' | 'short' | 'unknown';

/** The group that a unit's own figures lead to. NĐ 60/2021 Điều 9, 10. */
export type ComputedAutonomy =
  | {
      readonly kind: 'computed';
      /** A / B, exact. */
      readonly level: Fraction;
      readonly group: ComputedGroup;
      /** Asked only from 100% on; below it the group does not depend on it. */
      readonly investment: InvestmentCover | null;
    }
  | { readonly kind: 'notComputable'; readonly reason: NotComputable };

/** Groups that figures can lead to: group 3 always with its band. */
export type ComputedGroup = Exclude<AutonomyGroup, '3' | 'unknown'>;

/** Least levels of the groups below 100%, the highest first. NĐ 60/2021 Điều 9.3. */
const PARTIAL: readonly (readonly [ComputedGroup, Fraction])[] = [
  ['3a', { numerator: 70, denominator: 100 }],
  ['3b', { numerator: 30, denominator: 100 }],
  ['3c', { numerator: 10, denominator: 100 }],
];

/** Amounts are whole đồng: what is beyond comes from figures in millions with decimals. */
const inDong = (money: number): number => Math.round(money);

const notComputable = (reason: NotComputable): ComputedAutonomy => ({
  kind: 'notComputable',
  reason,
});

const computed = new WeakMap<Autonomy, ComputedAutonomy>();

/** The computed group, worked out once for each state of a unit's autonomy. */
export function computedAutonomy(autonomy: Autonomy | null): ComputedAutonomy {
  if (autonomy === null) return notComputable('revenueUnknown');
  const known = computed.get(autonomy) ?? workOut(autonomy);
  computed.set(autonomy, known);
  return known;
}

function workOut(autonomy: Autonomy): ComputedAutonomy {
  const { revenue, recurrentExpenditure } = autonomy;
  if (revenue === null) return notComputable('revenueUnknown');
  if (recurrentExpenditure === null) return notComputable('expenditureUnknown');
  const spending = inDong(recurrentExpenditure);
  if (spending === 0) return notComputable('expenditureZero');
  const level = fraction(inDong(revenue), spending);
  if (compareFractions(level, ONE) < 0) {
    const band = PARTIAL.find(([, least]) => compareFractions(level, least) >= 0);
    return { kind: 'computed', level, group: band?.[0] ?? '4', investment: null };
  }
  const investment = investmentCover(autonomy);
  return { kind: 'computed', level, group: investment === 'covered' ? '1' : '2', investment };
}

/** Own sources for investment against depreciation and wear; equality covers. Điều 9.1a. */
function investmentCover({ investmentSources, depreciation }: Autonomy): InvestmentCover {
  if (investmentSources === null || depreciation === null) return 'unknown';
  return inDong(investmentSources) >= inDong(depreciation) ? 'covered' : 'short';
}

/** A / B; null where it cannot be computed. */
export function selfFinancingOf(autonomy: Autonomy | null): Fraction | null {
  const result = computedAutonomy(autonomy);
  return result.kind === 'computed' ? result.level : null;
}

/**
 * Whether a decided group is another one than the figures lead to. Groups of earlier decrees have
 * no levels to be compared with; group 3 without band agrees with every band; while investment is
 * not known, group 1 cannot be contradicted from 100% on.
 */
export function isGroupContradicted(autonomy: Autonomy, decided: AutonomyGroup): boolean {
  if (decided === 'unknown') return false;
  if (autonomy.regime !== null && autonomy.regime !== 'ND60_2021') return false;
  const result = computedAutonomy(autonomy);
  if (result.kind === 'notComputable' || result.group === decided) return false;
  if (decided === '3') return !result.group.startsWith('3');
  return !(decided === '1' && result.investment === 'unknown');
}

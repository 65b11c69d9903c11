import type { IsoDate } from './isoDate';

/** Groups of financial autonomy; `3` is a partial group whose band is not known. NĐ 60/2021 Điều 9. */
export const AUTONOMY_GROUPS = ['1', '2', '3a', '3b', '3c', '3', '4', 'unknown'] as const;
export type AutonomyGroup = (typeof AUTONOMY_GROUPS)[number];

/** The groups that a decision gives; the others tell what is not known. */
export const DECIDED_GROUPS: readonly AutonomyGroup[] = AUTONOMY_GROUPS.filter(
  (group) => group !== 'unknown' && group !== '3',
);

/** The decree that a unit was classified under. */
export const AUTONOMY_REGIMES = ['ND43_2006', 'ND16_2015', 'ND60_2021'] as const;
export type AutonomyRegime = (typeof AUTONOMY_REGIMES)[number];

/** The financial autonomy of a public service unit. Money in đồng, of the estimate of `estimateYear`. */
export interface Autonomy {
  readonly regime: AutonomyRegime | null;
  /** The decided group; `unknown` when no decision is known. */
  readonly group: AutonomyGroup;
  readonly decisionNumber: string | null;
  readonly decisionDate: IsoDate | null;
  /** A of NĐ 60/2021 Điều 10: recurrent sources that count. */
  readonly revenue: number | null;
  /** B of NĐ 60/2021 Điều 10: recurrent expenditure. */
  readonly recurrentExpenditure: number | null;
  /** Own sources for investment, Điều 9.1a. */
  readonly investmentSources: number | null;
  /** Depreciation and wear that own investment sources must reach for group 1. */
  readonly depreciation: number | null;
  readonly estimateYear: number | null;
  /** Direct support from the State budget. */
  readonly directSupport: number | null;
}

export const UNKNOWN_AUTONOMY: Autonomy = {
  regime: null,
  group: 'unknown',
  decisionNumber: null,
  decisionDate: null,
  revenue: null,
  recurrentExpenditure: null,
  investmentSources: null,
  depreciation: null,
  estimateYear: null,
  directSupport: null,
};

/** The groups that count as autonomous unless a target says otherwise: 1 and 2, as the city's reports do. */
export const DEFAULT_AUTONOMOUS_GROUPS: readonly AutonomyGroup[] = ['1', '2'];

/** The decided group in force on a day: a decision of a later day is not in force yet. */
export function groupInForce(autonomy: Autonomy | null, on: IsoDate | null): AutonomyGroup {
  if (autonomy === null) return 'unknown';
  const decided = autonomy.decisionDate;
  return on !== null && decided !== null && decided > on ? 'unknown' : autonomy.group;
}

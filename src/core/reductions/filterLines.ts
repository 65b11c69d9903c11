import type { CategoryId, UnitId } from '../model/ids';
import type { ReductionForm } from '../model/register';
import { keyOf } from '../text/keyOf';
import type { OpenPlans } from './openPlans';
import type { RegisterLine } from './registerLines';

/** What is wanted of the states of entries; `open`: plans of which something is not done yet. */
export const STATE_FILTERS = ['all', 'planned', 'done', 'open', 'unplanned'] as const;
export type StateFilter = (typeof STATE_FILTERS)[number];

/** Which entries are wanted. */
export interface ReductionFilter {
  /** Part of the name of unit or agency or of the number of the decision, diacritics aside. */
  readonly text: string;
  /** `none`: entries for which no agency can be told. */
  readonly agencyId: UnitId | 'all' | 'none';
  readonly categoryId: CategoryId | 'all';
  readonly fromYear: number | null;
  readonly toYear: number | null;
  readonly state: StateFilter;
  readonly form: ReductionForm | 'all' | 'none';
}

export const ALL_REDUCTIONS: ReductionFilter = {
  text: '',
  agencyId: 'all',
  categoryId: 'all',
  fromYear: null,
  toYear: null,
  state: 'all',
  form: 'all',
};

/** The wanted lines in their order. */
export function filterLines(
  lines: readonly RegisterLine[],
  filter: ReductionFilter,
  { open, unplanned }: OpenPlans,
): readonly RegisterLine[] {
  const wanted = keyOf(filter.text);
  const hasState = ({ entry }: RegisterLine): boolean => {
    if (filter.state === 'all') return true;
    if (filter.state === 'open') return (open.get(entry.id) ?? 0) > 0;
    if (filter.state === 'unplanned') return (unplanned.get(entry.id) ?? 0) > 0;
    return entry.state === filter.state;
  };
  return lines.filter((line) => {
    const { entry, agencyId, agencyName, unitName } = line;
    return (
      (filter.agencyId === 'all' || (agencyId ?? 'none') === filter.agencyId) &&
      (filter.categoryId === 'all' || entry.categoryId === filter.categoryId) &&
      (filter.fromYear === null || entry.year >= filter.fromYear) &&
      (filter.toYear === null || entry.year <= filter.toYear) &&
      (filter.form === 'all' || (entry.form ?? 'none') === filter.form) &&
      hasState(line) &&
      (wanted === '' ||
        keyOf(`${unitName} ${agencyName} ${entry.decisionNumber ?? ''}`).includes(wanted))
    );
  });
}

/** What lines add up to. Money that is not known is counted, not guessed. */
export interface ReductionSums {
  readonly planned: number;
  readonly done: number;
  /** Posts of plans that are not done yet. */
  readonly open: number;
  /** Money saved by what was done. */
  readonly money: number;
  /** Done entries that say nothing of money. */
  readonly moneyUnknown: number;
}

/** Sums of the shown lines. */
export function sumLines(lines: readonly RegisterLine[], { open }: OpenPlans): ReductionSums {
  const sums = { planned: 0, done: 0, open: 0, money: 0, moneyUnknown: 0 };
  for (const { entry } of lines) {
    sums[entry.state] += entry.posts;
    sums.open += open.get(entry.id) ?? 0;
    if (entry.state !== 'done') continue;
    if (entry.moneySaved === null) sums.moneyUnknown += 1;
    else sums.money += entry.moneySaved;
  }
  return sums;
}

import {
  addSums,
  NOTHING,
  ownTotalOf,
  type PostSum,
  sumOf,
  type UnitTotal,
} from '../../figures/rollUp';
import { planTotal } from '../../figures/totals';
import { LOCALES } from '../../messages/translate';
import type { Category, PostMeasure } from '../../model/headcount';
import { labelOf } from '../../reports/labels';
import { keyOf } from '../../text/keyOf';
import type { ProposalRow, SideName } from '../proposal/proposalRows';
import type { ProposalSide } from '../proposal/types';
import { type FieldValue, NOTHING_SAID } from './fieldValue';
import type { TemplateSource } from './templateSource';

/** Which snapshot a figure is of, or the difference of two. */
export type FigureSide = SideName | 'change' | 'changeFromBaseline';

/** Words for snapshots; "trước" is what the proposal starts from. */
export const SIDE_WORDS: Readonly<Record<FigureSide, readonly string[]>> = {
  baseline: ['nam goc', 'goc', 'baseline'],
  current: ['hien trang', 'truoc', 'current', 'before'],
  proposed: ['phuong an', 'sau', 'proposed', 'after'],
  change: ['chenh lech', 'tang giam', 'change'],
  changeFromBaseline: [
    'chenh lech so voi nam goc',
    'chenh lech so voi goc',
    'change from baseline',
  ],
};
const MEASURE_WORDS: Readonly<Record<PostMeasure, readonly string[]>> = {
  assigned: ['duoc giao', 'giao', 'assigned'],
  present: ['co mat', 'present'],
};
const OWN = ['rieng', 'own'];
const UNITS = ['so don vi', 'so dau moi', 'units'];
const PAYROLL = ['bien che', 'tong bien che', 'payroll'];

/** The key of a table of words that has the word; null: none has. */
export function wordKey<Key extends string>(
  words: Readonly<Record<Key, readonly string[]>>,
  word: string,
): Key | null {
  for (const key of Object.keys(words) as Key[]) if (words[key].includes(word)) return key;
  return null;
}

/** All ways to write the name of a category. */
const namesOf = (category: Category): readonly string[] => [
  keyOf(category.id),
  ...LOCALES.map((locale) => keyOf(labelOf(category, locale))),
];

/** A figure as the words of a placeholder want it; the words may stand in any order. */
interface Wanted {
  readonly side: FigureSide;
  readonly measure: PostMeasure;
  readonly isOwn: boolean;
  readonly isUnits: boolean;
  readonly categories: readonly Category[];
}

function wantedBy(words: readonly string[], source: TemplateSource): Wanted | null {
  const { categories } = source.input;
  let side: FigureSide | null = null;
  let measure: PostMeasure | null = null;
  let chosen: readonly Category[] | null = null;
  let isOwn = false;
  let isUnits = false;
  for (const word of words) {
    const wantedSide = wordKey(SIDE_WORDS, word);
    const wantedMeasure = wordKey(MEASURE_WORDS, word);
    const named = categories.filter((one) => namesOf(one).includes(word));
    if (wantedSide !== null && side === null) side = wantedSide;
    else if (wantedMeasure !== null && measure === null) measure = wantedMeasure;
    else if (named.length > 0 && chosen === null) chosen = named;
    else if (PAYROLL.includes(word) && chosen === null)
      chosen = categories.filter((one) => one.countsInPayroll);
    else if (OWN.includes(word) && !isOwn) isOwn = true;
    else if (UNITS.includes(word) && !isUnits) isUnits = true;
    else return null;
  }
  if (isUnits ? measure !== null || chosen !== null : measure === null && chosen === null)
    return null;
  return {
    side: side ?? 'proposed',
    measure: measure ?? 'assigned',
    ...{ isOwn, isUnits },
    categories: chosen ?? categories.filter((one) => one.countsInPayroll),
  };
}

/** A snapshot of the proposal; a list that is proposed itself is also what there is now. */
export const sideIn = ({ input }: TemplateSource, side: SideName): ProposalSide | null =>
  side === 'current' ? (input.current ?? input.proposed) : input[side];

/** The unit of a line in a snapshot. */
export const unitOn = (source: TemplateSource, line: ProposalRow, side: SideName) =>
  line.units[side === 'current' && source.input.current === null ? 'proposed' : side];

function totalOn(
  source: TemplateSource,
  line: ProposalRow | null,
  name: SideName,
  isOwn: boolean,
): UnitTotal | null {
  const side = sideIn(source, name);
  if (side === null) return null;
  if (line === null) return planTotal(side.structure, side.totals).all;
  if (line.kind === 'parked') return planTotal(side.structure, side.totals).parked;
  const unit = unitOn(source, line, name);
  if (unit === null) return { units: 0, posts: new Map() };
  return isOwn ? ownTotalOf(unit, side.coverage) : (side.totals.get(unit.id) ?? null);
}

function sumOn(
  source: TemplateSource,
  line: ProposalRow | null,
  name: SideName,
  { measure, isOwn, isUnits, categories }: Wanted,
): PostSum | null {
  const total = totalOn(source, line, name, isOwn);
  if (total === null) return null;
  if (isUnits) return { known: isOwn ? Math.min(total.units, 1) : total.units, unknown: 0 };
  const sum = categories.reduce((all, { id }) => addSums(all, sumOf(total, id, measure)), NOTHING);
  if (sum.known > 0) return sum;
  const coverage = sideIn(source, name)?.coverage[measure] ?? [];
  return sum.unknown > 0 || !categories.some(({ id }) => coverage.includes(id)) ? null : sum;
}

const fieldOf = ({ known, unknown }: PostSum): FieldValue => ({
  kind: 'number',
  value: known,
  ...(unknown > 0 ? { missing: unknown } : {}),
});

/** Reads words as a figure of a line (null: of the whole plan); null where they are none. */
export function figureField(
  words: readonly string[],
  source: TemplateSource,
): ((line: ProposalRow | null) => FieldValue) | null {
  const wanted = wantedBy(words, source);
  if (wanted === null) return null;
  return (line) => {
    if (wanted.side !== 'change' && wanted.side !== 'changeFromBaseline') {
      const sum = sumOn(source, line, wanted.side, wanted);
      return sum === null ? NOTHING_SAID : fieldOf(sum);
    }
    const earlier = wanted.side === 'change' ? 'current' : 'baseline';
    const before = sumOn(source, line, earlier, wanted);
    const after = sumOn(source, line, 'proposed', wanted);
    if (before === null || after === null) return NOTHING_SAID;
    return fieldOf({
      known: after.known - before.known,
      unknown: after.unknown + before.unknown,
    });
  };
}

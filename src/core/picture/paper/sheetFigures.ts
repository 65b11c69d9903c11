import type { ChartSource } from '../../charts/cardFacts';
import { addSums, NOTHING, type PostSum, payrollSum, sumOf } from '../../figures/rollUp';
import { isMessageKey, type Locale, translate } from '../../messages/translate';
import type { Category } from '../../model/headcount';
import type { UnitId } from '../../model/ids';
import { walkFrom } from '../../model/structure';
import { UNIT_KINDS } from '../../model/unit';
import { sumText } from '../../reports/figureText';
import { numberText } from '../../reports/shareText';

/** Units and their totals on one side of the comparison. */
export type SheetSide = Pick<ChartSource, 'structure' | 'totals'> & {
  readonly ids: readonly UnitId[];
};

/** Rows of the table of figures: label, before, after, difference, share. */
export function sheetFigures(
  before: SheetSide,
  after: SheetSide,
  categories: readonly Category[],
  locale: Locale,
): readonly (readonly string[])[] {
  const [was, is] = [kindsOf(before), kindsOf(after)];
  const all = (counts: ReadonlyMap<string, number>): number =>
    [...counts.values()].reduce((sum, count) => sum + count, 0);
  const counted = (label: string, a: number, b: number): readonly string[] =>
    rowOf(label, { known: a, unknown: 0 }, { known: b, unknown: 0 }, locale);
  const kinds = UNIT_KINDS.filter((kind) => was.has(kind) || is.has(kind));
  const measured = (label: string, sum: (side: SheetSide) => PostSum): readonly string[] =>
    rowOf(label, sum(before), sum(after), locale);
  const payroll = (measure: 'assigned' | 'present') =>
    measured(translate(locale, `paper.sheet.${measure}`), (side) =>
      summed(side, (total) => payrollSum(total, categories, measure)),
    );
  const ofCategories = categories.map((category) =>
    measured(categoryLabel(category, locale), (side) =>
      summed(side, (total) => sumOf(total, category.id, 'assigned')),
    ),
  );
  // What neither list carries is left out: a zero would be a figure.
  const posts = [payroll('assigned'), ...ofCategories, payroll('present')].filter(
    (row) => row[1] !== '0' || row[2] !== '0',
  );
  return [
    counted(translate(locale, 'paper.sheet.units'), all(was), all(is)),
    ...kinds.map((kind) =>
      counted(`– ${translate(locale, `kind.${kind}`)}`, was.get(kind) ?? 0, is.get(kind) ?? 0),
    ),
    ...posts,
  ];
}

function categoryLabel({ label, labelKey, id }: Category, locale: Locale): string {
  const isBuiltIn = labelKey !== null && isMessageKey(labelKey);
  return `– ${label ?? (isBuiltIn ? translate(locale, labelKey) : id)}`;
}

function kindsOf({ structure, ids }: SheetSide): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { unit } of walkFrom(structure, ids))
    counts.set(unit.kind, (counts.get(unit.kind) ?? 0) + 1);
  return counts;
}

type Total = Parameters<typeof payrollSum>[0];

function summed({ ids, totals }: SheetSide, of: (total: Total) => PostSum): PostSum {
  return ids.reduce((sum, id) => {
    const total = totals.get(id);
    return total === undefined ? sum : addSums(sum, of(total));
  }, NOTHING);
}

function rowOf(label: string, a: PostSum, b: PostSum, locale: Locale): readonly string[] {
  const isKnown = a.unknown === 0 && b.unknown === 0;
  const difference = b.known - a.known;
  const sign = difference > 0 ? '+' : difference < 0 ? '−' : '';
  const signed = (value: number): string => `${sign}${numberText(Math.abs(value), locale)}`;
  // Shares are cut off, never rounded up.
  const share = Math.trunc((difference * 10_000) / a.known) / 100;
  return [
    label,
    sumText(a, locale),
    sumText(b, locale),
    isKnown ? signed(difference) : '?',
    isKnown && a.known > 0 ? `${signed(share)}%` : '–',
  ];
}

import { paletteOf, swatchText } from '../../charts/palette';
import { type Locale, translate } from '../../messages/translate';
import { RELATION_KINDS } from '../../model/register';
import { numberText } from '../../reports/shareText';
import type { ChartLook } from '../boxLook';
import type { ChartSubject } from '../chartSubject';
import { RELATION_LOOK } from '../drawRelation';
import type { Measure, PictureItem, TextItem } from '../picture';

/** One entry: what is drawn, and what it means. */
export interface LegendEntry {
  readonly sign:
    | { readonly colour: string }
    | { readonly stroke: string; readonly dash: readonly number[] };
  readonly text: string;
}

/** What the colours and dashes of a chart mean; only what occurs, with the number of units. */
export function legendEntries(
  subject: ChartSubject,
  counts: ReadonlyMap<string, number>,
  look: ChartLook,
  locale: Locale,
): readonly LegendEntry[] {
  const colours = paletteOf(look.colour, subject.source.structure).swatches.flatMap((entry) => {
    const count = counts.get(entry.key);
    if (count === undefined) return [];
    const text = `${swatchText(entry, locale)} (${numberText(count, locale)})`;
    return [{ sign: { colour: entry.light }, text }];
  });
  const kinds = look.areRelationsShown
    ? RELATION_KINDS.filter((kind) => subject.relations.some((line) => line.kind === kind))
    : [];
  return [
    ...colours,
    ...kinds.map((kind) => ({
      sign: RELATION_LOOK[kind],
      text: translate(locale, `relation.kind.${kind}`),
    })),
  ];
}

const SIGN = 18;
const GAP = 14;

/** A legend in rows as wide as the page, from the top left corner at 0, 0. */
export function drawLegend(
  entries: readonly LegendEntry[],
  width: number,
  size: number,
  measure: Measure,
): { readonly items: readonly PictureItem[]; readonly height: number } {
  const items: PictureItem[] = [];
  const lineHeight = size * 1.6;
  const [sign, gap] = [(SIGN * size) / 9, (GAP * size) / 9];
  let [x, y] = [0, 0];
  for (const entry of entries) {
    const needed = sign + measure(entry.text, size, 'regular');
    if (x > 0 && x + needed > width) [x, y] = [0, y + lineHeight];
    items.push(
      drawSign(entry.sign, x, y, size, sign),
      textAt(entry.text, x + sign, y + size, size),
    );
    x += needed + gap;
  }
  return { items, height: entries.length === 0 ? 0 : y + lineHeight };
}

function drawSign(
  look: LegendEntry['sign'],
  x: number,
  y: number,
  size: number,
  width: number,
): PictureItem {
  const right = width * 0.72;
  if ('colour' in look) {
    const box = { x, y: y + size * 0.2, width: right, height: size * 0.9 };
    return { kind: 'rect', ...box, fill: look.colour, stroke: null, lineWidth: 0 };
  }
  const middle = y + size * 0.65;
  return { kind: 'line', points: [x, middle, x + right, middle], lineWidth: size / 8, ...look };
}

const textAt = (text: string, x: number, y: number, size: number): TextItem => ({
  kind: 'text',
  x,
  y,
  text,
  size,
  weight: 'regular',
  anchor: 'start',
  colour: '#1b1f24',
});

import { type ChartSource, colourKeyOf } from '../charts/cardFacts';
import { drawnRelations } from '../charts/drawnRelations';
import { paletteOf } from '../charts/palette';
import { type ChartLayout, layOutChart } from '../layout/layOutChart';
import { collapsedAt } from '../layout/levels';
import type { Rect, Size } from '../layout/rect';
import { branchDrawing } from '../layout/unitDrawing';
import { type Locale, translate } from '../messages/translate';
import type { UnitId } from '../model/ids';
import { type Structure, unitIn, walk } from '../model/structure';
import type { ChartLook } from './boxLook';
import { boxRows, rowsFor } from './boxRows';
import type { ChartSubject } from './chartSubject';
import { boxSize, drawBox, nameLines } from './drawBox';
import { CONTEXT_HEIGHT, drawContext } from './drawContext';
import { drawRelation } from './drawRelation';
import { type Measure, moved, type Picture, type PictureItem } from './picture';

/** Which part of a snapshot is drawn. */
export interface ChartPart {
  readonly rootIds: readonly UnitId[];
  readonly parkedIds: readonly UnitId[];
  /** The body above, where one unit is drawn with what is below it. */
  readonly above: string | null;
}

/** A chart that is drawn, with where its units are. */
export interface ChartPicture extends Picture {
  readonly boxes: ReadonlyMap<UnitId, Rect>;
  /** Colour of each unit's strip. */
  readonly colourOf: (id: UnitId) => string;
}

/** What else decides how a chart is drawn. */
export interface DrawingWishes {
  readonly look: ChartLook;
  /** The room that the picture should use well. */
  readonly room: Size;
  readonly measure: Measure;
  readonly locale: Locale;
}

const EDGE = 8;
const LINE = '#3d444d';
/** Widths that an agency's children are broken into rows to, in boxes beside each other. */
const PAGES = [4, 6, 8, 11, 15, 21, 30, 42];

/** Draws a part of a snapshot as an official chart. */
export function chartPicture(
  subject: ChartSubject,
  part: ChartPart,
  wishes: DrawingWishes,
): ChartPicture {
  const { look, measure, locale } = wishes;
  const { units } = subject.source.structure;
  const structure: Structure = { units, rootIds: part.rootIds, parkedIds: part.parkedIds };
  const collapsed = look.levels === null ? new Set<UnitId>() : collapsedAt(structure, look.levels);
  const drawn = [...walk(structure)].filter(
    ({ depth }) => look.levels === null || depth < look.levels,
  );
  const rows = rowsFor(
    look,
    drawn.some(({ unit }) => collapsed.has(unit.id)),
  );
  const lines = nameLines(
    drawn.map(({ unit }) => unit.name),
    measure,
  );
  const box = boxSize(lines, rows.length);
  const layout = bestLayout(subject, structure, { look, collapsed, box, room: wishes.room });
  const { rects, buses } = layout;
  const root = part.rootIds.length === 1 ? rects.get(part.rootIds[0] as UnitId) : undefined;
  const isUnderContext = part.above !== null && root !== undefined;
  const palette = paletteOf(look.colour, structure);
  const colourOf = (id: UnitId): string =>
    palette.of(colourKeyOf(subject.source, unitIn(structure, id), look.colour)).light;
  const from = { source: subject.source, look, locale };
  const items: PictureItem[] = [];
  if (layout.parkedStrip !== null)
    items.push(...drawStrip(layout.parkedStrip, part.parkedIds.length, locale));
  for (const { strokes } of buses)
    for (let i = 0; i < strokes.length; i += 4)
      items.push({ kind: 'line', points: strokes.slice(i, i + 4), stroke: LINE, lineWidth: 1.2 });
  for (const [id, rect] of rects) {
    const unit = unitIn(structure, id);
    const said = boxRows(from, unit, rows, collapsed.has(id));
    items.push(...drawBox(rect, unit.name, said, colourOf(id), measure));
  }
  if (look.areRelationsShown)
    for (const relation of drawnRelations({ structure, layout }, subject.relations))
      items.push(...drawRelation(relation));
  if (isUnderContext) items.push(...drawContext(root, part.above, measure));
  const top = EDGE + (isUnderContext ? CONTEXT_HEIGHT : 0);
  return {
    width: layout.bounds.width + 2 * EDGE,
    height: layout.bounds.height + EDGE + top,
    items: items.map((item) => moved(item, EDGE, top)),
    boxes: new Map(
      [...rects].map(([id, rect]) => [id, { ...rect, x: rect.x + EDGE, y: rect.y + top }]),
    ),
    colourOf,
  };
}

interface LayoutWishes {
  readonly look: ChartLook;
  readonly collapsed: ReadonlySet<UnitId>;
  readonly box: Size;
  readonly room: Size;
}

/** The layout that can be drawn largest in the room. */
function bestLayout(
  subject: ChartSubject,
  structure: Structure,
  { look, collapsed, box, room }: LayoutWishes,
): ChartLayout {
  const drawing = branchDrawing(subject.drawings, look.isStaffBeside);
  const { style } = look;
  const aspect = room.width / room.height;
  const layouts = PAGES.map((boxes) => {
    const page = boxes * (box.width + 20);
    return layOutChart(structure, { style, drawing, collapsed, sizeOf: () => box, aspect, page });
  });
  const scaleOf = ({ bounds }: ChartLayout): number =>
    Math.min(room.width / bounds.width, room.height / bounds.height);
  return layouts.reduce((best, one) => (scaleOf(one) > scaleOf(best) ? one : best));
}

function drawStrip(strip: Rect, units: number, locale: Locale): PictureItem[] {
  const text = translate(locale, 'chart.parked', { count: units });
  const { x, y, width, height } = strip;
  return [
    { kind: 'rect', x, y, width, height, fill: null, stroke: LINE, lineWidth: 1, dash: [6, 4] },
    {
      kind: 'text',
      x: x + 24,
      y: y + 24,
      text,
      size: 13,
      weight: 'bold',
      anchor: 'start',
      colour: LINE,
    },
  ];
}

/** How many of the drawn units have each colour, for the legend. */
export function coloursDrawn(
  source: ChartSource,
  ids: Iterable<UnitId>,
  look: ChartLook,
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const id of ids) {
    const key = colourKeyOf(source, unitIn(source.structure, id), look.colour);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

import type { Rect } from '../../layout/rect';
import { translate } from '../../messages/translate';
import type { UnitId } from '../../model/ids';
import { yearOf } from '../../model/isoDate';
import { walkFrom } from '../../model/structure';
import type { BeforeAndAfter } from '../beforeAndAfter';
import { type ChartPart, chartPicture } from '../chartPicture';
import type { ChartSubject } from '../chartSubject';
import { fitLine } from '../fitText';
import { type Layer, type Page, type PictureItem, POINTS_PER_UNIT } from '../picture';
import {
  branchPart,
  type ChartPages,
  legendOf,
  type PageMaking,
  subjectNameOf,
  unitsDrawn,
} from './chartPart';
import { drawTable } from './drawTable';
import { pageFrame } from './pageFrame';
import { type MadePage, pagesOfUnits } from './pagesOfUnits';
import { letterScale, sheetSize } from './paper';
import { type SheetSide, sheetFigures } from './sheetFigures';

/** Share of the page's room that the two charts take. */
const CHARTS = 0.6;

/** One page for each agency: its chart before and after, its figures, and the measures that touch it. */
export function sheetPages(
  making: PageMaking,
  ids: readonly UnitId[],
  beside: BeforeAndAfter,
): ChartPages {
  return pagesOfUnits(ids, (id, number) => sheetOf(making, id, beside, number, ids.length));
}

function sheetOf(
  making: PageMaking,
  id: UnitId,
  beside: BeforeAndAfter,
  number: number,
  count: number,
): MadePage {
  const { subject, paper, measure, locale } = making;
  const sheet = sheetSize(paper.paper === 'own' ? 'a3' : paper.paper, paper.orientation);
  const k = letterScale(sheet);
  const part = branchPart(subject, id, locale);
  const origins = beside.originsOf(id);
  const frame = pageFrame(
    sheet,
    paper.titles,
    {
      head: 'block',
      subject: subjectNameOf(making, id),
      note: '',
      legend: legendOf(making, unitsDrawn(making, part)),
      number,
      count,
    },
    making,
  );
  const { room } = frame;
  const gap = 12 * k;
  const half = (room.width - gap) / 2;
  const top = { y: room.y, width: half, height: room.height * CHARTS };
  const left = { ...top, x: room.x };
  const right = { ...top, x: room.x + half + gap };
  const earlier = earlierSubject(subject);
  const charts = [
    {
      subject: earlier,
      part: { ...part, rootIds: origins },
      room: left,
      snapshot: beside.snapshot,
    },
    { subject, part, room: right, snapshot: subject.snapshot },
  ] as const;
  const captions: PictureItem[] = [];
  const layers: Layer[] = [];
  let scale = Number.POSITIVE_INFINITY;
  charts.forEach((chart, i) => {
    const key = i === 0 ? 'paper.sheet.before' : 'paper.sheet.after';
    const text = translate(locale, key, { name: chart.snapshot.name });
    const words = fitLine(text, { width: half, size: 10 * k, weight: 'bold' }, measure);
    const middle = chart.room.x + half / 2;
    captions.push(captionOf(words, middle, chart.room.y + 10 * k));
    if (chart.part.rootIds.length === 0) {
      const none = translate(locale, 'paper.sheet.none');
      captions.push(captionOf({ text: none, size: 9 * k }, middle, chart.room.y + 40 * k));
      return;
    }
    const layer = chartLayer(making, chart.subject, chart.part, under(chart.room, 18 * k));
    scale = Math.min(scale, layer.scale);
    layers.push(layer);
  });
  const bottom = under(room, room.height * CHARTS + gap);
  const below: PictureItem[] = [
    ...figuresTable(making, { earlier, origins, id }, { ...bottom, width: half }, k),
    ...measuresTable(
      making,
      { earlier, origins, id, beside },
      { ...bottom, x: right.x, width: half },
      k,
    ),
  ];
  const plain = { scale: 1, dx: 0, dy: 0, clip: null };
  const page: Page = {
    width: sheet.width,
    height: sheet.height,
    layers: [
      { ...plain, items: [...frame.items, ...captions, ...below] },
      ...layers,
      { ...plain, items: frame.over },
    ],
  };
  return { page, scale: scale / POINTS_PER_UNIT };
}

/** What is left of a room below its upper part. */
const under = (room: Rect, taken: number): Rect => ({
  ...room,
  y: room.y + taken,
  height: room.height - taken,
});

const captionOf = (
  { text, size }: { readonly text: string; readonly size: number },
  x: number,
  y: number,
): PictureItem => ({
  kind: 'text',
  x,
  y,
  text,
  size,
  weight: 'bold',
  anchor: 'middle',
  colour: '#1b1f24',
});

/** The snapshot before, drawn by itself. */
function earlierSubject(subject: ChartSubject): ChartSubject {
  const { source } = subject;
  const { structure, totals } = source.before ?? source;
  const { categories, findingsOf, measure } = source;
  return {
    ...subject,
    relations: [],
    source: { structure, totals, categories, findingsOf, measure, before: null },
  };
}

function chartLayer(making: PageMaking, subject: ChartSubject, part: ChartPart, room: Rect): Layer {
  const { paper, measure, locale } = making;
  const isEarlier = subject.source.before === null;
  // Before anything changed there is no change to tell by colours.
  const colour = isEarlier && paper.look.colour === 'change' ? 'kind' : paper.look.colour;
  const look = { ...paper.look, colour };
  const picture = chartPicture(subject, part, { look, room, measure, locale });
  const scale = Math.min(room.width / picture.width, room.height / picture.height, POINTS_PER_UNIT);
  const dx = room.x + (room.width - picture.width * scale) / 2;
  return { items: picture.items, scale, dx, dy: room.y, clip: room };
}

interface Compared {
  readonly earlier: ChartSubject;
  readonly origins: readonly UnitId[];
  readonly id: UnitId;
}

function figuresTable(
  { subject, measure, locale }: PageMaking,
  { earlier, origins, id }: Compared,
  room: Rect,
  k: number,
): readonly PictureItem[] {
  const before: SheetSide = { ...earlier.source, ids: origins };
  const after: SheetSide = { ...subject.source, ids: [id] };
  const heads = ['figure', 'was', 'is', 'difference', 'share'] as const;
  const rows = [
    heads.map((head) => translate(locale, `paper.sheet.head.${head}`)),
    ...sheetFigures(before, after, subject.source.categories, locale),
  ];
  const columns = [0.44, 0.14, 0.14, 0.14, 0.14].map((share, i) => ({
    share,
    anchor: i === 0 ? ('start' as const) : ('end' as const),
  }));
  // Figures are never left out: where they are many, all of them get smaller.
  for (let size = 8 * k; ; size *= 0.9) {
    const drawn = drawTable(columns, rows, room, size, measure);
    if (drawn.left === 0 || size < 1) return drawn.items;
  }
}

function measuresTable(
  { subject, measure, locale }: PageMaking,
  { earlier, origins, id, beside }: Compared & { readonly beside: BeforeAndAfter },
  room: Rect,
  k: number,
): readonly PictureItem[] {
  const ids = new Set<UnitId>();
  for (const { unit } of walkFrom(earlier.source.structure, origins)) ids.add(unit.id);
  for (const { unit } of walkFrom(subject.source.structure, [id])) ids.add(unit.id);
  const lines = beside.measuresOn(ids);
  const heads = ['number', 'measure', 'year', 'basis'] as const;
  const rows = [
    heads.map((head) => translate(locale, `paper.sheet.head.${head}`)),
    ...lines.map(({ measure: one, text }, i) => [
      String(i + 1),
      translate(locale, text.key, text.params),
      one.effectiveDate === null ? '' : String(yearOf(one.effectiveDate)),
      one.legalBasis,
    ]),
  ];
  const columns = [
    { share: 0.07, anchor: 'middle' },
    { share: 0.56, anchor: 'start' },
    { share: 0.1, anchor: 'middle' },
    { share: 0.27, anchor: 'start' },
  ] as const;
  if (lines.length === 0) rows.push(['', translate(locale, 'paper.sheet.noMeasures'), '', '']);
  const size = 8 * k;
  const shorter = { ...room, height: room.height - size * 1.6 };
  const drawn = drawTable(columns, rows, shorter, size, measure);
  if (drawn.left === 0) return drawn.items;
  const more = translate(locale, 'paper.sheet.more', { count: drawn.left });
  const y = room.y + room.height - size * 0.4;
  return [
    ...drawn.items,
    {
      kind: 'text',
      x: room.x,
      y,
      text: more,
      size,
      weight: 'regular',
      anchor: 'start',
      colour: '#1b1f24',
    },
  ];
}

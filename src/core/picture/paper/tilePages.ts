import { GridIndex } from '../../layout/gridIndex';
import { grow, type Rect } from '../../layout/rect';
import { translate } from '../../messages/translate';
import { numberText } from '../../reports/shareText';
import { type ChartPicture, chartPicture } from '../chartPicture';
import { boundsOfItem, moved, type Page, type PictureItem, POINTS_PER_UNIT } from '../picture';
import {
  type ChartPages,
  legendOf,
  type PageMaking,
  pageWith,
  partOf,
  unitsDrawn,
} from './chartPart';
import { type PageWords, pageFrame } from './pageFrame';
import { MM, sheetSize } from './paper';
import { type Tile, tilesOf } from './tiles';

/** How much neighbouring sheets share, in points. */
const OVERLAP = 10 * MM;
const MARK = '#5a6470';

/**
 * A chart over many sheets, glued together along cut marks, behind a cover that shows which sheet
 * lies where. Sheets with nothing on them are left out; a chart that needs one sheet has no cover.
 */
export function tilePages(making: PageMaking): ChartPages {
  const { subject, paper, measure, locale } = making;
  const sheet = sheetSize(paper.paper === 'own' ? 'a4' : paper.paper, paper.orientation);
  const part = partOf(making);
  const legend = legendOf(making, unitsDrawn(making, part));
  const note = translate(locale, 'paper.scale', { percent: numberText(paper.scale * 100, locale) });
  const wordsOf = (number: number, count: number, place: string | null): PageWords => ({
    head: place === null ? 'block' : { place },
    subject: null,
    note,
    legend: place === null ? legend : [],
    number,
    count,
  });
  const scale = paper.scale * POINTS_PER_UNIT;
  const inner = pageFrame(sheet, paper.titles, wordsOf(1, 1, 'x'), making).room;
  const wishes = { look: paper.look, room: inner, measure, locale };
  const picture = chartPicture(subject, part, wishes);
  const alone = pageFrame(sheet, paper.titles, wordsOf(1, 1, null), making);
  const isAlone =
    picture.width * scale <= alone.room.width && picture.height * scale <= alone.room.height;
  if (isAlone) {
    const made = pageWith(sheet, alone, picture, scale);
    return { count: 1, page: () => made.page, scaleOf: () => made.scale };
  }
  const room = { width: inner.width / scale, height: inner.height / scale };
  const index = new GridIndex(
    picture.items.map((item, i) => [i, grow(boundsOfItem(item, measure), 1)] as const),
  );
  const tiles = tilesOf(picture, room, OVERLAP / scale).filter(
    ({ core }) => index.query(core).length > 0,
  );
  const count = tiles.length + 1;
  const cover = (): Page => {
    const frame = pageFrame(sheet, paper.titles, wordsOf(1, count, null), making);
    return pageWith(sheet, frame, overviewOf(picture, tiles), scale).page;
  };
  const tilePage = (number: number): Page => {
    const tile = tiles[number - 2] as Tile;
    const place = translate(locale, 'paper.place', { row: tile.row + 1, column: tile.column + 1 });
    const frame = pageFrame(sheet, paper.titles, wordsOf(number, count, place), making);
    const clip = {
      x: inner.x,
      y: inner.y,
      width: tile.view.width * scale,
      height: tile.view.height * scale,
    };
    const items = index
      .query(tile.view)
      .sort((a, b) => a - b)
      .map((i) => picture.items[i] as PictureItem);
    const [dx, dy] = [inner.x - tile.view.x * scale, inner.y - tile.view.y * scale];
    return {
      width: sheet.width,
      height: sheet.height,
      layers: [
        {
          items: [...frame.items, ...cutMarks(tile, clip, scale)],
          scale: 1,
          dx: 0,
          dy: 0,
          clip: null,
        },
        { items, scale, dx, dy, clip },
        { items: frame.over, scale: 1, dx: 0, dy: 0, clip: null },
      ],
    };
  };
  return {
    count,
    page: (number) => (number === 1 ? cover() : tilePage(number)),
    scaleOf: () => paper.scale,
  };
}

/** Short strokes outside of the chart, where its core begins and ends. */
function cutMarks({ core, view }: Tile, clip: Rect, scale: number): PictureItem[] {
  const [from, to] = [3, 9];
  const xs = [clip.x, clip.x + (core.x + core.width - view.x) * scale];
  const ys = [clip.y, clip.y + (core.y + core.height - view.y) * scale];
  const strokes = [
    ...xs.flatMap((x) => [
      [x, clip.y - to, x, clip.y - from],
      [x, clip.y + clip.height + from, x, clip.y + clip.height + to],
    ]),
    ...ys.flatMap((y) => [
      [clip.x - to, y, clip.x - from, y],
      [clip.x + clip.width + from, y, clip.x + clip.width + to, y],
    ]),
  ];
  return strokes.map((points) => ({ kind: 'line', points, stroke: MARK, lineWidth: 0.5 }));
}

/** The whole chart as blocks, under the sheets that it is cut into and the pages of these. */
function overviewOf(picture: ChartPicture, tiles: readonly Tile[]): ChartPicture {
  const thin = Math.max(picture.width, picture.height) / 800;
  const items: PictureItem[] = [];
  for (const [id, { x, y, width, height }] of picture.boxes)
    items.push({
      kind: 'rect',
      x,
      y,
      width,
      height,
      fill: picture.colourOf(id),
      stroke: null,
      lineWidth: 0,
    });
  tiles.forEach(({ core }, i) => {
    const size = Math.min(core.height / 3, core.width / 4);
    const [x, y] = [core.x + core.width / 2, core.y + core.height / 2];
    items.push(
      { kind: 'rect', ...core, fill: null, stroke: '#1b1f24', lineWidth: thin },
      {
        kind: 'rect',
        x: x - size,
        y: y - size * 0.62,
        width: 2 * size,
        height: size * 1.24,
        fill: '#ffffff',
        stroke: '#1b1f24',
        lineWidth: thin,
      },
      {
        kind: 'text',
        x,
        y: y + size * 0.36,
        text: String(i + 2),
        size,
        weight: 'bold',
        anchor: 'middle',
        colour: '#1b1f24',
      },
    );
  });
  return {
    ...picture,
    width: picture.width + 2 * thin,
    height: picture.height + 2 * thin,
    items: items.map((item) => moved(item, thin, thin)),
  };
}

import type { Rect, Size } from '../../layout/rect';
import { type Locale, translate } from '../../messages/translate';
import { fitLine, fitLines } from '../fitText';
import { type Measure, moved, type PictureItem, type TextItem, type Weight } from '../picture';
import { drawLegend, type LegendEntry } from './legend';
import { letterScale, MARGIN } from './paper';

/** What stands around the chart on every page of a document. */
export interface Titles {
  /** Who hands it over; empty: nobody is named. */
  readonly agency: string;
  readonly title: string;
  /** Name and day of the list or scenario. */
  readonly subtitle: string;
  /** Left at the foot: the plan and the day of printing. */
  readonly foot: string;
  readonly isDraft: boolean;
}

/** What one page says of itself. */
export interface PageWords {
  /** The whole title block, or one line with the place of a sheet among others. */
  readonly head: 'block' | { readonly place: string };
  readonly subject: string | null;
  readonly note: string;
  readonly legend: readonly LegendEntry[];
  readonly number: number;
  readonly count: number;
}

/** A page without its chart: what is printed around it, the room left, and what lies over it. */
export interface PageFrame {
  readonly items: readonly PictureItem[];
  readonly room: Rect;
  readonly over: readonly PictureItem[];
}

const INK = '#1b1f24';
const QUIET = '#3d444d';

/** Lays out title block, foot and legend of a page; what is left is for the chart. */
export function pageFrame(
  sheet: Size,
  titles: Titles,
  words: PageWords,
  { measure, locale }: { readonly measure: Measure; readonly locale: Locale },
): PageFrame {
  const k = letterScale(sheet);
  const width = sheet.width - 2 * MARGIN;
  const page = new FramePen(measure, k);
  const head = drawHead(page, titles, words, width);
  const foot = sheet.height - MARGIN;
  const numbers = translate(locale, 'paper.page', { page: words.number, pages: words.count });
  page.text(numbers, sheet.width - MARGIN, foot - 2 * k, width * 0.3, 8, 'regular', 'end');
  const left = [titles.foot, words.note].filter((text) => text !== '').join(' · ');
  page.text(left, MARGIN, foot - 2 * k, width * 0.68, 8, 'regular', 'start');
  const legend = drawLegend(words.legend, width, 8 * k, measure);
  // A sheet among others has cut marks between its chart and its foot.
  const gap = words.head === 'block' ? 2 : 12;
  const top = foot - 13 * k - legend.height;
  const items = legend.items.map((item) => moved(item, MARGIN, top));
  const room = {
    x: MARGIN,
    y: head,
    width,
    height: Math.max(20, top - (legend.height > 0 ? 5 * k : gap) - head),
  };
  return {
    items: [...page.items, ...items],
    room,
    over: titles.isDraft ? [draftMark(sheet, translate(locale, 'paper.draft'), measure)] : [],
  };
}

/** Texts of a frame, each fitted into its room. */
class FramePen {
  readonly items: PictureItem[] = [];

  constructor(
    readonly measure: Measure,
    readonly k: number,
  ) {}

  text(
    text: string,
    x: number,
    y: number,
    width: number,
    size: number,
    weight: Weight,
    anchor: TextItem['anchor'],
  ): void {
    if (text === '') return;
    const fitted = fitLine(text, { width, size: size * this.k, weight }, this.measure);
    const colour = weight === 'bold' ? INK : QUIET;
    this.items.push({ kind: 'text', x, y, ...fitted, weight, anchor, colour });
  }
}

/** Draws what stands above the chart and gives where that begins. */
function drawHead(page: FramePen, titles: Titles, words: PageWords, width: number): number {
  const { k } = page;
  const [left, right, middle] = [MARGIN, MARGIN + width, MARGIN + width / 2];
  if (words.head !== 'block') {
    const line = [titles.title, titles.subtitle].filter((text) => text !== '').join(' – ');
    page.text(line, left, MARGIN + 8 * k, width * 0.7, 8, 'regular', 'start');
    page.text(words.head.place, right, MARGIN + 8 * k, width * 0.28, 9, 'bold', 'end');
    return MARGIN + 20 * k;
  }
  let y = MARGIN;
  if (titles.agency !== '') {
    y += 9 * k;
    page.text(titles.agency, left, y, width, 9, 'bold', 'start');
    y += 4 * k;
  }
  const room = { width, sizes: [14 * k, 12 * k, 10 * k], weight: 'bold', most: 2 } as const;
  const title = fitLines(titles.title, room, page.measure);
  for (const line of title.lines) {
    y += title.size * 1.25;
    page.text(line, middle, y, width, title.size / k, 'bold', 'middle');
  }
  if (words.subject !== null) {
    y += 15 * k;
    page.text(words.subject, middle, y, width, 12, 'bold', 'middle');
  }
  if (titles.subtitle !== '') {
    y += 14 * k;
    page.text(titles.subtitle, middle, y, width, 9.5, 'regular', 'middle');
  }
  return y + 12 * k;
}

/** The mark of a draft across the page, pale enough to read through. */
function draftMark(sheet: Size, text: string, measure: Measure): TextItem {
  const turn = 28;
  const [cos, sin] = [Math.cos((turn * Math.PI) / 180), Math.sin((turn * Math.PI) / 180)];
  const wide = measure(text, 1, 'bold');
  const room = { width: sheet.width - 2 * MARGIN, height: sheet.height - 2 * MARGIN };
  const size =
    0.85 * Math.min(room.width / (wide * cos + 1.4 * sin), room.height / (wide * sin + 1.4 * cos));
  return {
    kind: 'text',
    x: sheet.width / 2 + 0.36 * size * sin,
    y: sheet.height / 2 + 0.36 * size * cos,
    text,
    size,
    weight: 'bold',
    anchor: 'middle',
    colour: '#8a8f98',
    turn,
    opacity: 0.16,
  };
}

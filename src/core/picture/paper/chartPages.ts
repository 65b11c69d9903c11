import type { UnitId } from '../../model/ids';
import { type ChartPart, chartPicture } from '../chartPicture';
import { POINTS_PER_UNIT } from '../picture';
import {
  branchPart,
  type ChartPages,
  legendOf,
  type PageMaking,
  pageWith,
  partOf,
  subjectNameOf,
  unitsDrawn,
} from './chartPart';
import { type PageWords, pageFrame } from './pageFrame';
import { type MadePage, pagesOfUnits } from './pagesOfUnits';
import { letterScale, MARGIN, sheetSize } from './paper';
import { sheetPages } from './sheetPages';
import { tilePages } from './tilePages';

/** PDF readers draw no page larger than this, in points. */
const LARGEST_PAGE = 14_400;

/** The pages of a chart as chosen; null when there is no unit to draw. */
export function chartPages(making: PageMaking): ChartPages | null {
  const { subject, paper } = making;
  const { structure } = subject.source;
  if (paper.unitId !== null && !structure.units.has(paper.unitId)) return null;
  if (structure.rootIds.length + structure.parkedIds.length === 0) return null;
  if (paper.paper === 'own') return ownSheet(making);
  if (paper.spread === 'sheets' && subject.beside !== null)
    return sheetPages(making, agencyIds(making), subject.beside);
  if (paper.spread === 'agencies' || paper.spread === 'sheets') return agencyPages(making);
  return paper.spread === 'tiles' ? tilePages(making) : fittedPage(making);
}

/** Charts are not drawn larger than this, however empty the sheet. */
const LARGEST_SCALE = 1.5 * POINTS_PER_UNIT;

function fittedPage(making: PageMaking): ChartPages {
  const part = partOf(making);
  const made = onSheet(making, part, null, 1, 1);
  return { count: 1, page: () => made.page, scaleOf: () => made.scale };
}

/** The units that get a page each. */
function agencyIds({ subject, paper }: PageMaking): readonly UnitId[] {
  const { rootIds, parkedIds } = subject.source.structure;
  if (paper.unitId !== null) return [paper.unitId];
  return rootIds.length > 0 ? rootIds : parkedIds;
}

function agencyPages(making: PageMaking): ChartPages {
  const { subject, locale } = making;
  const ids = agencyIds(making);
  return pagesOfUnits(ids, (id, number) =>
    onSheet(making, branchPart(subject, id, locale), subjectNameOf(making, id), number, ids.length),
  );
}

function onSheet(
  making: PageMaking,
  part: ChartPart,
  subjectName: string | null,
  number: number,
  count: number,
): MadePage {
  const { subject, paper, measure, locale } = making;
  const sheet = sheetSize(paper.paper === 'own' ? 'a4' : paper.paper, paper.orientation);
  const legend = legendOf(making, unitsDrawn(making, part));
  const words: PageWords = { head: 'block', subject: subjectName, note: '', legend, number, count };
  const frame = pageFrame(sheet, paper.titles, words, making);
  const wishes = { look: paper.look, room: frame.room, measure, locale };
  return pageWith(sheet, frame, chartPicture(subject, part, wishes), LARGEST_SCALE);
}

/** One sheet as large as the chart in true size, smaller only where no reader could show it. */
function ownSheet(making: PageMaking): ChartPages {
  const { subject, paper, measure, locale } = making;
  const part = partOf(making);
  const room =
    paper.orientation === 'landscape' ? sheetSize('a4', 'landscape') : sheetSize('a4', 'portrait');
  const picture = chartPicture(subject, part, { look: paper.look, room, measure, locale });
  const legend = legendOf(making, unitsDrawn(making, part));
  const words: PageWords = { head: 'block', subject: null, note: '', legend, number: 1, count: 1 };
  const scale = POINTS_PER_UNIT;
  const width = Math.max(420, picture.width * scale + 2 * MARGIN);
  const tall = { width, height: picture.height * scale + 2 * MARGIN };
  const around = pageFrame(tall, paper.titles, words, making);
  const extra = tall.height - around.room.height + 10 * letterScale(tall);
  const wanted = { width, height: picture.height * scale + extra };
  const shrink = Math.min(1, LARGEST_PAGE / Math.max(wanted.width, wanted.height));
  const sheet = { width: wanted.width * shrink, height: wanted.height * shrink };
  const frame = pageFrame(sheet, paper.titles, words, making);
  const made = pageWith(sheet, frame, picture, scale);
  return { count: 1, page: () => made.page, scaleOf: () => made.scale };
}

import type { Size } from '../../layout/rect';
import { type Locale, translate } from '../../messages/translate';
import type { UnitId } from '../../model/ids';
import { unitIn, walkFrom } from '../../model/structure';
import { type ChartPart, type ChartPicture, coloursDrawn } from '../chartPicture';
import type { ChartSubject } from '../chartSubject';
import { type Measure, type Page, POINTS_PER_UNIT } from '../picture';
import type { ChartPaper } from './chartPaper';
import { type LegendEntry, legendEntries } from './legend';
import type { PageFrame } from './pageFrame';

/** The pages of a chart; each is put together when it is asked for. */
export interface ChartPages {
  readonly count: number;
  readonly page: (number: number) => Page;
  /** Share of true size of a page's chart. */
  readonly scaleOf: (number: number) => number;
}

/** What page makers share. */
export interface PageMaking {
  readonly subject: ChartSubject;
  readonly paper: ChartPaper;
  readonly measure: Measure;
  readonly locale: Locale;
}

/** The part of the snapshot that was chosen. */
export function partOf({ subject, paper, locale }: PageMaking): ChartPart {
  const { structure } = subject.source;
  if (paper.unitId !== null) return branchPart(subject, paper.unitId, locale);
  return { rootIds: structure.rootIds, parkedIds: structure.parkedIds, above: null };
}

/** One unit with what is below it, under the name of what is above. */
export function branchPart(subject: ChartSubject, id: UnitId, locale: Locale): ChartPart {
  const { structure } = subject.source;
  const { parentId } = unitIn(structure, id);
  const isParked = structure.parkedIds.includes(id);
  const committee =
    subject.locality === '' || isParked
      ? null
      : translate(locale, 'proposalText.committee', { locality: subject.locality });
  const above = parentId === null ? committee : unitIn(structure, parentId).name;
  return { rootIds: [id], parkedIds: [], above };
}

/** The legend of some pictures. */
export function legendOf(making: PageMaking, ids: Iterable<UnitId>): readonly LegendEntry[] {
  const { subject, paper, locale } = making;
  if (!paper.isLegendShown) return [];
  return legendEntries(subject, coloursDrawn(subject.source, ids, paper.look), paper.look, locale);
}

/** The units of a part that its levels show. */
export const unitsDrawn = ({ subject, paper }: PageMaking, part: ChartPart): UnitId[] =>
  [...walkFrom(subject.source.structure, [...part.rootIds, ...part.parkedIds])].flatMap(
    ({ unit, depth }) => (paper.look.levels === null || depth < paper.look.levels ? [unit.id] : []),
  );

/** A page with one chart in the middle of the room that its frame leaves. */
export function pageWith(
  sheet: Size,
  frame: PageFrame,
  picture: ChartPicture,
  most: number,
): { readonly page: Page; readonly scale: number } {
  const { room } = frame;
  const scale = Math.min(room.width / picture.width, room.height / picture.height, most);
  const dx = room.x + (room.width - picture.width * scale) / 2;
  const spare = room.height - picture.height * scale;
  // A small chart hangs from the title rather than floating in the middle of the page.
  const dy = room.y + Math.min(spare / 2, 24);
  const page: Page = {
    width: sheet.width,
    height: sheet.height,
    layers: [
      { items: frame.items, scale: 1, dx: 0, dy: 0, clip: null },
      { items: picture.items, scale, dx, dy, clip: room },
      { items: frame.over, scale: 1, dx: 0, dy: 0, clip: null },
    ],
  };
  return { page, scale: scale / POINTS_PER_UNIT };
}

/** The name of the unit that a page is about, unless the title says it already. */
export function subjectNameOf({ subject, paper }: PageMaking, id: UnitId): string | null {
  const { name } = unitIn(subject.source.structure, id);
  const upper = (text: string): string => text.toLocaleUpperCase('vi');
  return upper(paper.titles.title).includes(upper(name)) ? null : name;
}

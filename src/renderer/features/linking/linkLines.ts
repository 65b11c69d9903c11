import type { LinkProposal } from '../../../core/linking/matching/linkProposal';
import type { LineageId, UnitId } from '../../../core/model/ids';
import type { LineageLink } from '../../../core/model/lineage';

/** Height of a row in both columns, in pixels. */
export const ROW_HEIGHT = 27;

/** How a line is drawn: how the link came about, or how sure a proposal is. */
export type LineLook = 'link' | 'userLink' | 'certain' | 'proposed';

/** One line between two units. */
export interface LinkLine {
  readonly key: string;
  readonly from: UnitId;
  readonly to: UnitId;
  readonly look: LineLook;
  /** null: a proposal. */
  readonly linkId: LineageId | null;
}

/** Lines of all links with both ends and of all proposals, links first. */
export function linesOf(
  links: readonly LineageLink[],
  proposals: readonly LinkProposal[],
): readonly LinkLine[] {
  const lines = links.flatMap(({ id, fromUnitId: from, toUnitId: to, origin, kind }): LinkLine[] =>
    from === null || to === null || kind === 'transferred'
      ? []
      : [{ key: id, from, to, look: origin === 'user' ? 'userLink' : 'link', linkId: id }],
  );
  for (const { fromIds, toIds, isCertain } of proposals)
    for (const from of fromIds)
      for (const to of toIds)
        lines.push({
          key: `${from}>${to}`,
          from,
          to,
          look: isCertain ? 'certain' : 'proposed',
          linkId: null,
        });
  return lines;
}

/** What of a column can be seen: its rows, how far it is scrolled, and its height. */
export interface ColumnView {
  readonly indexOf: ReadonlyMap<UnitId, number>;
  readonly top: number;
  readonly height: number;
}

/** A line where it is drawn: heights of its two ends. */
export interface DrawnLine {
  readonly line: LinkLine;
  readonly fromY: number;
  readonly toY: number;
  /** One of the ends is out of view. */
  readonly isAway: boolean;
}

/** Lines of which at least one end is in view, with where they start and end. */
export function linesInView(
  lines: readonly LinkLine[],
  before: ColumnView,
  after: ColumnView,
): readonly DrawnLine[] {
  const drawn: DrawnLine[] = [];
  for (const line of lines) {
    const from = before.indexOf.get(line.from);
    const to = after.indexOf.get(line.to);
    if (from === undefined || to === undefined) continue;
    const fromY = (from + 0.5) * ROW_HEIGHT - before.top;
    const toY = (to + 0.5) * ROW_HEIGHT - after.top;
    const isSeen = (y: number, { height }: ColumnView): boolean => y >= 0 && y <= height;
    const [isFromSeen, isToSeen] = [isSeen(fromY, before), isSeen(toY, after)];
    if (isFromSeen || isToSeen) drawn.push({ line, fromY, toY, isAway: !(isFromSeen && isToSeen) });
  }
  return drawn;
}

/** A curve across a gutter of this width; an end far out of view only gives the direction. */
export function curveOf(fromY: number, toY: number, width: number): string {
  const half = width / 2;
  const near = (y: number): number => Math.round(Math.max(-4_000, Math.min(8_000, y)));
  return `M0 ${near(fromY)}C${half} ${near(fromY)} ${half} ${near(toY)} ${width} ${near(toY)}`;
}

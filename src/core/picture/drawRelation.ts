import { type DrawnRelation, endsOf } from '../charts/drawnRelations';
import type { LineItem } from './picture';

const STEPS = 16;

/** Colour and dashes of the kinds of second lines, on paper and in its legend. */
export const RELATION_LOOK = {
  direction: { stroke: '#8a2b2b', dash: [8, 5] },
  coordination: { stroke: '#2b5a8a', dash: [2, 4] },
} as const;

/** A second line as dashes, with an arrow where it directs. */
export function drawRelation({ line, from, to }: DrawnRelation): LineItem[] {
  const { x1, y1, x2, y2, bendX, bendY } = endsOf(from, to);
  const points: number[] = [];
  for (let step = 0; step <= STEPS; step += 1) {
    const t = step / STEPS;
    const [a, b] = [(1 - t) ** 3 + 3 * (1 - t) ** 2 * t, 3 * (1 - t) * t ** 2 + t ** 3];
    const bend = 3 * (1 - t) ** 2 * t - 3 * (1 - t) * t ** 2;
    points.push(a * x1 + b * x2 + bend * bendX, a * y1 + b * y2 + bend * bendY);
  }
  const look = RELATION_LOOK[line.kind];
  const curve: LineItem = { kind: 'line', points, lineWidth: 1.5, ...look };
  if (line.kind !== 'direction') return [curve];
  const length = Math.hypot(bendX, bendY) || 1;
  const [dx, dy] = [bendX / length, bendY / length];
  const [baseX, baseY] = [x2 - dx * 9, y2 - dy * 9];
  const head = [x2, y2, baseX - dy * 4, baseY + dx * 4, baseX + dy * 4, baseY - dx * 4];
  return [curve, { kind: 'line', points: head, stroke: null, lineWidth: 0, fill: look.stroke }];
}

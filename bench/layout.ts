import { flextree } from 'd3-flextree';
import { layOutChart } from '../src/core/layout/layOutChart';
import type { Size } from '../src/core/layout/rect';
import type { LayoutStyle } from '../src/core/model/drawing';
import { childrenIn, type Structure, unitIn } from '../src/core/model/structure';
import type { Unit } from '../src/core/model/unit';
import { randomForest } from './randomForest';

const SIZES = [1_000, 10_000, 50_000] as const;
const RUNS = 7;

/** Cards of several sizes, so that neither layout can profit from all being alike. */
const sizeOf = (unit: Unit): Size => ({
  width: 160 + ((unit.id.length * 37) % 90),
  height: 70 + (Number(unit.id.slice(1)) % 5) * 12,
});

/** Layout of the whole chart, beside d3-flextree on the same trees: median milliseconds and their ratio. */
export function benchLayout(write: (line: string) => void): void {
  write('layout            units   compact  top down  left right  d3-flextree  top down : peer');
  for (const units of SIZES) {
    const structure = randomForest(units);
    const ours = (style: LayoutStyle): number =>
      median(() => layOutChart(structure, { style, collapsed: new Set(), sizeOf }));
    const topDown = ours('topDown');
    const peer = median(() => layOutWithPeer(structure));
    const cells = [ours('compact'), topDown, ours('leftRight'), peer].map((ms) => ms.toFixed(1));
    const [compact = '', down = '', right = '', other = ''] = cells;
    write(
      `layout       ${String(units).padStart(10)}${compact.padStart(10)}${down.padStart(10)}${right.padStart(12)}${other.padStart(13)}  1 : ${(peer / topDown).toFixed(1)}`,
    );
  }
}

function layOutWithPeer(structure: Structure): void {
  const layout = flextree<Unit>({
    nodeSize: ({ data }) => {
      const { width, height } = sizeOf(data);
      return [width + 20, height + 44];
    },
  });
  for (const id of structure.rootIds)
    layout(layout.hierarchy(unitIn(structure, id), (unit) => childrenIn(structure, unit)));
}

function median(run: () => unknown): number {
  const times: number[] = [];
  for (let i = 0; i < RUNS; i += 1) {
    const start = performance.now();
    run();
    times.push(performance.now() - start);
  }
  return times.sort((a, b) => a - b)[RUNS >> 1] ?? 0;
}

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type FlowNode, layOutFlows } from '../../../src/core/overview/flowLayout';
import { runs } from '../../arbitraries/runs';

const KEYS = ['a', 'b', 'c', 'd'];
const STYLE = { height: 300, line: 18, gap: 4 };
const arbitraryFlows = fc
  .uniqueArray(
    fc.record({
      from: fc.constantFrom(...KEYS),
      to: fc.constantFrom(...KEYS),
      count: fc.nat(200),
    }),
    { selector: ({ from, to }) => from + to },
  )
  .filter((flows) => flows.some(({ count }) => count > 0));

describe('picture of flows', () => {
  it('gives every unit the same height and fills every bar with its bands, none over another', () => {
    fc.assert(
      fc.property(arbitraryFlows, (flows) => {
        const picture = layOutFlows(flows, KEYS, KEYS, STYLE);
        const whole = flows.reduce((sum, { count }) => sum + count, 0);
        const scale = STYLE.height / whole;
        for (const [nodes, end, top] of [
          [picture.left, 'from', 'leftTop'],
          [picture.right, 'to', 'rightTop'],
        ] as const) {
          expect(nodes.reduce((sum, node) => sum + node.count, 0)).toBe(whole);
          nodes.forEach((node, i) => {
            expect(node.height).toBeCloseTo(node.count * scale, 6);
            const next: FlowNode<string> | undefined = nodes[i + 1];
            if (next !== undefined) {
              expect(next.top).toBeGreaterThan(node.top + node.height - 1e-6);
              expect(next.top - node.top).toBeGreaterThan(STYLE.line - 1e-6);
            }
            expect(node.top + node.height).toBeLessThanOrEqual(picture.height + 1e-6);
            const bands = picture.bands
              .filter((band) => band[end] === node.key)
              .sort((a, b) => a[top] - b[top]);
            let at = node.top;
            for (const band of bands) {
              expect(band[top]).toBeCloseTo(at, 6);
              at += band.height;
            }
            expect(at).toBeCloseTo(node.top + node.height, 6);
          });
        }
      }),
      runs(200),
    );
  });

  it('draws nothing of nothing', () => {
    const picture = layOutFlows([{ from: 'a', to: 'b', count: 0 }], KEYS, KEYS, STYLE);
    expect(picture).toEqual({ left: [], right: [], bands: [], height: 0 });
  });
});

import { describe, expect, it } from 'vitest';
import { type PlanVersion, versionsToDrop } from '../../../src/renderer/persistence/planVersion';

const version = (
  seq: number,
  at: string,
  kind: PlanVersion['kind'] = 'automatic',
): PlanVersion => ({
  id: `v${seq}`,
  planId: 'p',
  kind,
  name: null,
  at,
  seq,
  size: 1,
});
const day = (n: number): string =>
  `2026-${String(1 + Math.floor(n / 28)).padStart(2, '0')}-${String(1 + (n % 28)).padStart(2, '0')}T08:00:00.000Z`;

describe('letting versions go', () => {
  it('keeps five of one day, the newest, and every named one', () => {
    const automatic = Array.from({ length: 9 }, (_, i) =>
      version(i, `2026-03-01T0${i}:00:00.000Z`),
    );
    const named = version(100, '2026-03-01T00:30:00.000Z', 'named');
    const dropped = versionsToDrop([named, ...automatic]).map(({ seq }) => seq);
    expect(dropped.sort()).toEqual([0, 1, 2, 3]);
  });

  it('keeps one of each earlier day, the newest, and twenty in all', () => {
    const all = Array.from({ length: 40 }, (_, i) => [
      version(2 * i, day(i)),
      version(2 * i + 1, day(i).replace('T08', 'T09')),
    ]).flat();
    const dropped = new Set(versionsToDrop(all).map(({ seq }) => seq));
    const kept = all.filter(({ seq }) => !dropped.has(seq)).map(({ seq }) => seq);
    expect(kept).toHaveLength(20);
    expect(kept.filter((seq) => seq < 75).every((seq) => seq % 2 === 1)).toBe(true);
    expect(kept).toContain(79);
  });
});

import { describe, expect, it } from 'vitest';
import { unitId } from '../../../src/core/model/ids';
import { topmostIn } from '../../../src/core/model/structure';
import { structureOf } from '../../builders/aStructure';

// 0 — 1 (2), 3; 4 another agency.
const structure = structureOf([-1, 0, 1, 0, -1]);
const topmost = (...units: number[]) =>
  topmostIn(
    structure,
    units.map((i) => unitId(`u${i}`)),
  );

describe('topmostIn', () => {
  it('leaves out what lies below another of the given units, however deep', () => {
    expect(topmost(2, 0, 4)).toEqual(['u0', 'u4']);
  });

  it('keeps the order of units beside each other, each once', () => {
    expect(topmost(3, 1, 3)).toEqual(['u3', 'u1']);
    expect(topmost()).toEqual([]);
  });
});

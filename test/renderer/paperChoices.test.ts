import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PAPER_COLOURS, PAPER_FIELDS } from '../../src/core/picture/boxLook';
import { CHART_FORMATS, ORIENTATIONS, PAPERS, SPREADS } from '../../src/core/picture/paper/paper';
import { readPaperChoices, TILE_PERCENTS } from '../../src/renderer/state/paperChoices';

const known = fc.record({
  format: fc.constantFrom(...CHART_FORMATS),
  paper: fc.constantFrom(...PAPERS),
  orientation: fc.constantFrom(...ORIENTATIONS),
  spread: fc.constantFrom(...SPREADS),
  percent: fc.constantFrom(...TILE_PERCENTS),
  colour: fc.constantFrom(...PAPER_COLOURS),
  fields: fc.subarray([...PAPER_FIELDS]),
  isDraft: fc.boolean(),
  isLegendShown: fc.boolean(),
  areRelationsShown: fc.boolean(),
});

describe('remembered choices of charts on paper', () => {
  it('come back as they were', () => {
    fc.assert(
      fc.property(known, (choices) => {
        expect(readPaperChoices(JSON.stringify(choices))).toEqual(choices);
      }),
    );
  });

  it('are a draft on A3 where nothing, or nothing known, was stored', () => {
    const fresh = readPaperChoices(null);
    expect(fresh).toMatchObject({ format: 'pdf', paper: 'a3', isDraft: true, spread: 'fit' });
    const odd = JSON.stringify({ format: 'gif', paper: 7, fields: 'all', isDraft: 'no' });
    for (const text of ['', '{', 'null', '[]', odd]) expect(readPaperChoices(text)).toEqual(fresh);
  });
});

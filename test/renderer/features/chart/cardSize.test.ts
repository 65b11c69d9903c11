import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CARD_FIELDS, COLOUR_MODES } from '../../../../src/core/charts/cardFields';
import { cardRows, cardSize, shownFields } from '../../../../src/renderer/features/chart/cardSize';

const fieldsArbitrary = fc.subarray([...CARD_FIELDS]);

describe('cards', () => {
  it('always say in words what their colour tells', () => {
    fc.assert(
      fc.property(fieldsArbitrary, fc.constantFrom(...COLOUR_MODES), (fields, mode) => {
        const shown = shownFields(fields, mode);
        for (const field of CARD_FIELDS)
          expect(shown.includes(field)).toBe(fields.includes(field) || field === mode);
        // The number of the agency stands in the line of the kind.
        if (mode === 'agency') expect(cardRows(shown, 'assigned', true)).toContain('facts');
      }),
    );
  });

  it('have a line for every chosen field and none for nothing', () => {
    const lineOf = {
      kind: 'facts',
      autonomy: 'facts',
      code: 'code',
      posts: 'figures',
      findings: 'figures',
      present: 'more',
      leaders: 'more',
    } as const;
    fc.assert(
      fc.property(fieldsArbitrary, (fields) => {
        const wanted = new Set(fields.map((field) => lineOf[field]));
        // A card without any still has room for the sign of a change.
        expect(new Set(cardRows(fields, 'assigned', false))).toEqual(
          wanted.size === 0 ? new Set(['figures']) : wanted,
        );
      }),
    );
  });

  it('show posts filled once where no list says what is assigned', () => {
    expect(cardRows(['present'], 'present', false)).toEqual(['figures']);
    expect(cardRows(['posts', 'present'], 'present', false)).toEqual(['figures']);
  });

  it('grow with their lines only', () => {
    const usual = cardSize(cardRows(['kind', 'posts'], 'assigned', false));
    expect(usual).toEqual({ width: 212, height: 92 });
    expect(cardSize(cardRows(['posts'], 'assigned', false)).height).toBeLessThan(usual.height);
    expect(cardSize(cardRows(CARD_FIELDS, 'assigned', false)).height).toBeGreaterThan(92);
  });
});

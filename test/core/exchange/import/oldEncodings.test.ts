import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Cell, CellSheet } from '../../../../src/core/exchange/cells';
import { detectLayout } from '../../../../src/core/exchange/import/detectLayout';
import { cleanText } from '../../../../src/core/text/keyOf';
import { toTcvn3, toVni } from '../../../builders/legacyText';
import { knownTrees, messes, printMessy } from './messySheet';
import { importSheet, outline, sheetOf } from './sheetOf';

/** A sheet as if it had been typed in an old encoding. */
function typedIn(sheet: CellSheet, encode: (text: string) => string): CellSheet {
  const typed = (cell: Cell | undefined): Cell | undefined => {
    if (cell?.kind !== 'text') return cell;
    const original = encode(cell.original ?? cell.text);
    const text = cleanText(original);
    return { ...cell, text, value: text, original };
  };
  return { ...sheet, rows: sheet.rows.map((row) => row?.map(typed)) };
}

/** TCVN3 has no toned capitals, so letter case is left out of the comparison. */
const said = (sheet: CellSheet): string[] =>
  outline(importSheet(sheet)).map((line) => line.toLowerCase());

describe('lists in old encodings', () => {
  it('bring what their Unicode twins bring, however messy', () => {
    fc.assert(
      fc.property(knownTrees, messes, fc.constantFrom(toTcvn3, toVni), (trees, mess, encode) => {
        const sheet = printMessy(trees, mess);
        expect(said(typedIn(sheet, encode))).toEqual(said(sheet));
      }),
      { numRuns: 100 },
    );
  });

  it('never take a messy Unicode list for an old one', () => {
    fc.assert(
      fc.property(knownTrees, messes, (trees, mess) => {
        const { encodings } = detectLayout(printMessy(trees, mess), 0).choices;
        expect(encodings).toEqual({ head: 'unicode', columns: {} });
      }),
      { numRuns: 100 },
    );
  });

  it('leave the lists of other languages as they are', () => {
    const sheet = sheetOf([
      ['Code', 'Unité', 'Effectifs', 'Supérieur'],
      [1, 'Préfecture de la Région', 12, 'Ministère de l’Intérieur'],
      [2, 'Secrétariat général', 5, 'Préfecture de la Région'],
      [3, 'Hôtel de Ville, 2è étage', 7, 'Préfecture de la Région'],
    ]);
    expect(detectLayout(sheet, 0).choices.encodings).toEqual({ head: 'unicode', columns: {} });
  });
});

import type { CellSheet } from '../../core/exchange/cells';
import { cleanText, keyOf } from '../../core/text/keyOf';

const CITY = /^(?:uy ban nhan dan|ubnd|hdnd ubnd) (thanh pho|tp|tinh) \S/;

const capital = (word: string): string =>
  word.toLocaleLowerCase('vi').replace(/^\p{L}/u, (letter) => letter.toLocaleUpperCase('vi'));

/**
 * The province or city that the lines above a table name ("UBND THÀNH PHỐ HÀ NỘI" gives "Thành phố
 * Hà Nội"); null when none does.
 */
export function localityIn(sheet: CellSheet, headerRow: number): string | null {
  for (let r = 0; r < headerRow; r += 1)
    for (const cell of sheet.rows[r] ?? []) {
      if (cell === undefined || !CITY.test(keyOf(cell.text))) continue;
      const words = cleanText(cell.text)
        .replace(/^(?:Ủy ban nhân dân|Uỷ ban nhân dân|UBND)\s+/iu, '')
        .replace(/[.,;:]+$/, '')
        .replace(/^TP\.?\s*/iu, 'Thành phố ')
        .split(' ');
      const isCity = keyOf(words[0] ?? '') === 'thanh';
      const head = isCity ? 'Thành phố' : 'Tỉnh';
      const place = words.slice(isCity ? 2 : 1);
      if (place.length > 6) continue;
      const isShouting = cell.text === cell.text.toLocaleUpperCase('vi');
      return [head, ...(isShouting ? place.map(capital) : place)].join(' ');
    }
  return null;
}

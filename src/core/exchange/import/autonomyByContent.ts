import { type CellSheet, cellAt } from '../cells';
import { parseAutonomyGroup } from './autonomyText';
import type { HeaderReading } from './detectColumns';
import { isBlank } from './readValues';

const SAMPLE = 300;

/**
 * Tells a column of groups ("Nhóm 2", "NSNN bảo đảm") from one of levels (35%, 0,35): their headers
 * are nearly the same, their cells are not.
 */
export function autonomyByContent(
  sheet: CellSheet,
  readings: readonly HeaderReading[],
  rows: readonly number[],
): readonly HeaderReading[] {
  return readings.map((reading) => {
    const { meaning, column } = reading;
    if (meaning !== 'autonomyGroup' && meaning !== 'selfFinancing') return reading;
    let groups = 0;
    let levels = 0;
    for (const row of rows.slice(0, SAMPLE)) {
      const cell = cellAt(sheet, row, column);
      if (isBlank(cell)) continue;
      const isGroup =
        cell.kind === 'number'
          ? [1, 2, 3, 4].includes(cell.value as number)
          : !/^[\d.,\s]+%?$/.test(cell.text) || /^[1-4]$/.test(cell.text);
      if (isGroup && parseAutonomyGroup(cell.text) !== null) groups += 1;
      else levels += 1;
    }
    if (groups === levels) return reading;
    return { ...reading, meaning: groups > levels ? 'autonomyGroup' : 'selfFinancing' };
  });
}

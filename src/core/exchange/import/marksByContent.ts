import type { AutonomyGroup } from '../../model/autonomy';
import { type CellSheet, cellAt } from '../cells';
import { parseAutonomyGroup } from './autonomyText';
import type { HeaderReading } from './detectColumns';
import { plainMeaning } from './headerWords';
import { isBlank } from './readValues';
import type { SheetView } from './sheetView';

/** A cross, however it is typed. */
export const isMark = (text: string): boolean => /^([x×✓✔√+*v]|co|có|1)$/iu.test(text.trim());

const ABOUT_AUTONOMY = /tu chu|tu bao dam|tu dam bao|nhom|nsnn|ngan sach|nha nuoc bao dam/;

/** The texts over a column from the top one down, merged ones once. */
function textsOver(
  view: SheetView,
  [first, last]: readonly [number, number],
  column: number,
): readonly string[] {
  const texts: string[] = [];
  for (let r = first; r <= last; r += 1) {
    const { text } = view.shown(r, column);
    if (/\p{L}/u.test(text) && text.length > 1 && texts.at(-1) !== text) texts.push(text);
  }
  return texts;
}

/** Whether the cells of a column are crosses; null for an empty one. */
function hasMarks(sheet: CellSheet, column: number, rows: readonly number[]): boolean | null {
  let marks = 0;
  let others = 0;
  for (const row of rows) {
    const cell = cellAt(sheet, row, column);
    if (isBlank(cell) || cell.text === '0') continue;
    if (isMark(cell.text)) marks += 1;
    else others += 1;
  }
  // Rows of sums count the marks.
  return marks + others === 0 ? null : marks > 0 && others <= marks * 0.5;
}

/** Tells columns "Nhóm 1 | Nhóm 2 | …" in which a cross puts a unit into the group. */
export function marksByContent(
  view: SheetView,
  headerRows: readonly [number, number],
  readings: readonly HeaderReading[],
  rows: readonly number[],
): readonly HeaderReading[] {
  const found = readings.map((reading) => {
    const group = groupOver(view, headerRows, reading);
    return {
      reading,
      group,
      marks: group === null ? false : hasMarks(view.sheet, reading.column, rows),
    };
  });
  if (!found.some(({ marks }) => marks === true)) return readings;
  // Beside columns of marks an empty one is a group without units.
  return found.map(({ reading, group, marks }) =>
    group === null || marks === false ? reading : { ...reading, meaning: `mark:${group}` },
  );
}

/** A header over groups, as "Mức độ tự chủ", and none of them. */
function isAboutGroups(key: string): boolean {
  const meaning = plainMeaning(key);
  return meaning === 'autonomyGroup' || meaning === 'selfFinancing';
}

/** The group that the header over a column names. */
function groupOver(
  view: SheetView,
  headerRows: readonly [number, number],
  { path, column }: HeaderReading,
): AutonomyGroup | null {
  if (!ABOUT_AUTONOMY.test(path.join(' ')) || isAboutGroups(path.at(-1) ?? '')) return null;
  const texts = textsOver(view, headerRows, column);
  const group = parseAutonomyGroup(texts.at(-1) ?? '') ?? parseAutonomyGroup(texts.join(' '));
  return texts.length === 0 || group === 'unknown' ? null : group;
}

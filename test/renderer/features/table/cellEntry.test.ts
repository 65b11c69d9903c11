import { describe, expect, it } from 'vitest';
import { CIVIL_SERVANT } from '../../../../src/core/model/builtInCategories';
import { unitId } from '../../../../src/core/model/ids';
import { newUnit } from '../../../../src/core/model/unit';
import {
  entryText,
  MOST_POSTS,
  readCount,
  readEntry,
} from '../../../../src/renderer/features/table/cellEntry';

const unit = newUnit({
  id: unitId('u1'),
  name: 'Phòng Nội vụ',
  kind: 'division',
  headcount: { [CIVIL_SERVANT]: { assigned: 7, present: null } },
  leadership: { head: 1, deputies: null },
});
const ASSIGNED = { kind: 'posts', categoryId: CIVIL_SERVANT, measure: 'assigned' } as const;
const PRESENT = { ...ASSIGNED, measure: 'present' } as const;

describe('readCount', () => {
  it.each([
    ['0', 0],
    ['12', 12],
    [' 7 ', 7],
    ['1.234', 1234],
    ['1,234', 1234],
    ['1 234', 1234],
    ['', null],
    ['   ', null],
  ])('reads %j as %j', (text, value) => {
    expect(readCount(text)).toEqual({ kind: 'count', value });
  });

  it.each(['-1', '1,5', '12.5', 'abc', '1e3', '7 người', '1.23', '٣'])('refuses %j', (text) => {
    expect(readCount(text)).toEqual({ kind: 'wrong', reason: { key: 'table.edit.wholeNumber' } });
  });

  it('refuses more posts than a city has', () => {
    expect(readCount(String(MOST_POSTS)).kind).toBe('count');
    expect(readCount(String(MOST_POSTS + 1)).kind).toBe('wrong');
  });
});

describe('readEntry', () => {
  it('sets only the number that was typed', () => {
    expect(readEntry(unit, ASSIGNED, '5')).toEqual({
      kind: 'command',
      command: {
        kind: 'setHeadcount',
        unitId: 'u1',
        categoryId: CIVIL_SERVANT,
        posts: { assigned: 5 },
      },
    });
  });

  it('reads an empty cell as unknown, not as zero', () => {
    expect(readEntry(unit, ASSIGNED, '')).toMatchObject({
      command: { posts: { assigned: null } },
    });
    expect(readEntry(unit, PRESENT, '0')).toMatchObject({ command: { posts: { present: 0 } } });
  });

  it('makes no command of what stands there already', () => {
    expect(readEntry(unit, ASSIGNED, '7')).toEqual({ kind: 'unchanged' });
    expect(readEntry(unit, PRESENT, '')).toEqual({ kind: 'unchanged' });
    expect(readEntry(unit, { kind: 'name' }, ' Phòng  Nội vụ ')).toEqual({ kind: 'unchanged' });
  });

  it('tidies a name and refuses an empty one', () => {
    expect(readEntry(unit, { kind: 'name' }, 'Pho\u0300ng   Y tế ')).toMatchObject({
      command: { kind: 'renameUnit', name: 'Phòng Y tế' },
    });
    expect(readEntry(unit, { kind: 'name' }, '  ').kind).toBe('wrong');
  });

  it('sets leaders and kinds', () => {
    expect(readEntry(unit, { kind: 'deputies' }, '2')).toMatchObject({
      command: { kind: 'setLeadership', leadership: { deputies: 2 } },
    });
    expect(readEntry(unit, { kind: 'unitKind' }, 'office')).toMatchObject({
      command: { kind: 'setDetails', details: { unitKind: 'office' } },
    });
    expect(readEntry(unit, { kind: 'unitKind' }, 'nonsense')).toEqual({ kind: 'unchanged' });
  });
});

describe('entryText', () => {
  it('opens with the own value of the unit', () => {
    expect(entryText(unit, ASSIGNED)).toBe('7');
    expect(entryText(unit, PRESENT)).toBe('');
    expect(entryText(unit, { kind: 'head' })).toBe('1');
  });
});

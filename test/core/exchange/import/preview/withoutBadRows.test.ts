import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { draftView } from '../../../../../src/core/exchange/import/preview/draftView';
import { problemTopic } from '../../../../../src/core/exchange/import/preview/problemTopic';
import {
  badRowsOf,
  withoutBadRows,
} from '../../../../../src/core/exchange/import/preview/withoutBadRows';
import { exchange } from '../../../../../src/core/messages/vi/exchange';
import { taking } from '../../../../../src/core/messages/vi/taking';
import { importSheet, names, outline, sheetOf, type Value } from '../sheetOf';

const head: Value[] = ['STT', 'Tên đơn vị', 'Công chức được giao'];

describe('withoutBadRows', () => {
  const draft = importSheet(
    sheetOf([
      head,
      ['I', 'Sở A', 9],
      [1, 'Văn phòng', 9],
      ['II', 'Sở B', -4],
      [1, 'Phòng X', 3],
      [2, 'Phòng Y', 'chín'],
    ]),
  );

  it('leaves rows with an error out and parks what stood below them', () => {
    expect([...badRowsOf(draft)]).toEqual([3, 5]);
    const left = withoutBadRows(draft);
    expect(outline(left)).toEqual([
      'Sở A | department | civilServant=0',
      '  Văn phòng | office | civilServant=9',
      '(parked)',
      'Phòng X | division | civilServant=3',
    ]);
    expect(left.problems).toEqual(draft.problems);
    expect(left.rows.filter(({ kind }) => kind === 'ignored').map(({ row }) => row)).toEqual([
      3, 5,
    ]);
  });

  it('shows in the view what would come in, and how many rows are bad', () => {
    const view = draftView(withoutBadRows(draft), draft);
    expect(view.lines.map(({ name, depth, row }) => [name, depth, row])).toEqual([
      ['Sở A', 0, 1],
      ['Văn phòng', 1, 2],
      ['Phòng X', 0, 4],
    ]);
    expect(view).toMatchObject({ parked: 1, badRows: 2 });
    expect(view.total.units).toBe(3);
  });

  it('keeps a tree whatever rows are bad', () => {
    const cell = fc.oneof(fc.nat(20), fc.constantFrom(-1, 2.5, 'x'));
    const row = fc.tuple(fc.constantFrom('I', 1, 2, 'a', '-'), cell);
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 30 }), (rows) => {
        const read = importSheet(
          sheetOf([head, ...rows.map(([stt, posts], i): Value[] => [stt, `Phòng ${i}`, posts])]),
        );
        const left = withoutBadRows(read);
        const ids = new Set(left.units.map(({ id }) => id));
        const tops = new Set([...left.rootIds, ...left.parkedIds]);
        expect(tops.size).toBe(left.rootIds.length + left.parkedIds.length);
        for (const unit of left.units) {
          if (unit.parentId === null) expect(tops.has(unit.id)).toBe(true);
          else
            expect(left.units.find(({ id }) => id === unit.parentId)?.childIds).toContain(unit.id);
          for (const childId of unit.childIds) expect(ids.has(childId)).toBe(true);
        }
        expect(read.units.length - left.units.length).toBe(badRowsOf(read).size);
      }),
    );
  });
});

describe('problemTopic', () => {
  const topicOf = (code: string) =>
    problemTopic({
      code: code as 'import.noName',
      severity: 'error',
      sheet: '',
      cell: null,
      row: null,
      message: { key: 'import.noName' },
    });

  it.each([
    ['import.negativePosts', 'numbers'],
    ['import.totalDiffers', 'totals'],
    ['import.parentCycle', 'places'],
    ['import.duplicateName', 'names'],
    ['import.duplicateCode', 'codes'],
    ['import.unknownKind', 'kinds'],
    ['import.centreInPsu', 'autonomy'],
    ['import.columnNotTaken', 'columns'],
    ['import.notInYear', 'rows'],
    ['import.agencyContradicts', 'sheets'],
    ['import.severalMarks', 'autonomy'],
    ['import.footnoteSign', 'names'],
    ['import.blocksRead', 'columns'],
    ['import.rowsBelow', 'rows'],
    ['import.severalParents', 'places'],
  ])('%s is about %s', (code, topic) => {
    expect(topicOf(code)).toBe(topic);
  });

  it('finds a topic for every problem that a list can have', () => {
    const codes = Object.keys({ ...exchange, ...taking }).filter(
      (key) => /^import\.[a-z]+[A-Za-z]*$/.test(key) && key !== 'import.nothingUsable',
    );
    expect(codes.length).toBeGreaterThan(30);
    expect(codes.filter((code) => topicOf(code) === 'other')).toEqual([]);
  });
});

describe('rows that share a line of the sheet', () => {
  it('go alone: an agency that the bad row names stays with its other units', () => {
    const draft = importSheet(
      sheetOf([
        ['Cơ quan chủ quản', 'Đơn vị', 'Viên chức'],
        ['Sở Y tế', 'Bệnh viện Mắt', '12,5'],
        [null, 'Bệnh viện Nhi', 60],
        ['Sở Văn hóa', 'Thư viện', 10],
        [null, 'Bảo tàng', 11],
      ]),
    );
    expect([...badRowsOf(draft)]).toEqual([1]);
    expect(names(withoutBadRows(draft))).toEqual([
      'Sở Y tế',
      '  Bệnh viện Nhi',
      'Sở Văn hóa',
      '  Thư viện',
      '  Bảo tàng',
    ]);
  });

  it('go alone: of blocks side by side the one with the error', () => {
    const draft = importSheet(
      sheetOf([
        ['STT', 'Đơn vị', 'Viên chức', 'STT', 'Đơn vị', 'Viên chức'],
        [1, 'Trường MN A', 20, 3, 'Trường TH C', -3],
        [2, 'Trường MN B', 21, 4, 'Trường TH D', 31],
      ]),
    );
    expect(names(withoutBadRows(draft))).toEqual(['Trường MN A', 'Trường MN B', 'Trường TH D']);
  });
});

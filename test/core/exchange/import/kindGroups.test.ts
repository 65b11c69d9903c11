import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { kindGroups } from '../../../../src/core/exchange/import/kindGroups';
import { knownTrees, messes, printMessy } from './messySheet';
import { importSheet, sheetOf } from './sheetOf';

describe('units grouped to check their kinds', () => {
  const draft = importSheet(
    sheetOf([
      ['STT', 'Tên đơn vị', 'Viên chức'],
      ['I', 'UBND huyện Đông Anh', null],
      [1, 'Trường MN Hoa Sen', 20],
      [2, 'Trường Mầm non Bắc Hồng', 21],
      [3, 'TRƯỜNG MẦM NON CỔ LOA', 22],
      [4, 'Trường TH&THCS Tân Dân', 40],
      [5, 'Trường TH Kim Chung', 40],
      [6, 'Hội Chữ thập đỏ', 3],
      [7, 'Hội Người mù', 3],
      [8, 'Liên minh Hợp tác xã', 4],
    ]),
  );

  it('are together by type and kind, the most of them first, each with its row', () => {
    expect(
      kindGroups(draft).map(({ words, place, kind, unitIds, rows }) => [
        words,
        place,
        kind,
        unitIds.length,
        rows,
      ]),
    ).toEqual([
      ['Trường Mầm non', 'first', 'psu', 3, [2, 3, 4]],
      ['Hội', 'first', 'other', 2, [7, 8]],
      ['Ủy ban nhân dân huyện', 'first', 'districtCommittee', 1, [1]],
      ['Trường Tiểu học và Trung học cơ sở', 'first', 'psu', 1, [5]],
      ['Trường Tiểu học', 'first', 'psu', 1, [6]],
      ['', 'none', 'other', 1, [9]],
    ]);
  });

  it('are together by their last word where that tells the type', () => {
    const english = importSheet(
      sheetOf([
        ['Code', 'Name', 'Parent code'],
        ['1', 'Ministry of Health', ''],
        ['2', 'Clinics Unit', '1'],
        ['3', 'Pharmacy Unit', '1'],
      ]),
    );
    expect(kindGroups(english)[0]).toMatchObject({ words: 'Unit', place: 'last', rows: [2, 3] });
  });

  it('follow a short form of the plan’s own', () => {
    const groups = kindGroups(draft, { MN: 'Tiểu học' });
    expect(groups.find(({ words }) => words === 'Trường Tiểu học')?.rows).toEqual([2, 6]);
  });

  it('are each in exactly one group', () => {
    fc.assert(
      fc.property(knownTrees, messes, (units, mess) => {
        const read = importSheet(printMessy(units, mess));
        const ids = kindGroups(read).flatMap(({ unitIds }) => unitIds);
        expect([...ids].sort()).toEqual(read.units.map(({ id }) => id).sort());
      }),
      { numRuns: 40 },
    );
  });
});

import { describe, expect, it } from 'vitest';
import { unitId } from '../../../../src/core/model/ids';
import { structureOf } from '../../../../src/core/scenarios/structures';
import {
  filterRows,
  indexOfRows,
  rowsOf,
  unitPath,
} from '../../../../src/renderer/features/linking/linkRows';
import { emptyPlan, sid, withSnapshot } from '../../../builders/aPlan';

const structure = structureOf(
  withSnapshot(emptyPlan(), 'now', '2022-12-31', [
    {
      id: 'a',
      name: 'Sở Y tế',
      children: [
        { id: 'b', name: 'Văn phòng' },
        { id: 'c', name: 'Chi cục Dân số', children: [{ id: 'd', name: 'Phòng Truyền thông' }] },
      ],
    },
    { id: 'e', name: 'Sở Nội vụ', children: [{ id: 'f', name: 'Văn phòng' }] },
  ]),
  sid('now'),
);
const rows = rowsOf(structure);
const everyone = () => true;
const names = (shown: typeof rows): string[] =>
  shown.map((row) => `${row.unit.id}${row.isContext ? '?' : ''}`);

describe('rows of a column', () => {
  it('stand in list order with their depth', () => {
    expect(rows.map((row) => `${row.unit.id}${row.depth}`)).toEqual([
      'a0',
      'b1',
      'c1',
      'd2',
      'e0',
      'f1',
    ]);
    expect(indexOfRows(rows).get(unitId('d'))).toBe(3);
    expect(rows.map((row) => row.agency)).toEqual([
      null,
      'Sở Y tế',
      'Sở Y tế',
      'Sở Y tế',
      null,
      'Sở Nội vụ',
    ]);
  });

  it('are the same rows without a filter', () => {
    expect(filterRows(rows, { text: ' ', isOpenOnly: false }, everyone)).toBe(rows);
  });

  it('that pass stand under what they belong to, found without diacritics', () => {
    expect(names(filterRows(rows, { text: 'truyen thong', isOpenOnly: false }, everyone))).toEqual([
      'a?',
      'c?',
      'd',
    ]);
    expect(names(filterRows(rows, { text: 'Văn phòng', isOpenOnly: false }, everyone))).toEqual([
      'a?',
      'b',
      'e?',
      'f',
    ]);
  });

  it('show a passing parent once, as itself', () => {
    const open = (id: string) => ['c', 'd', 'f'].includes(id);
    expect(names(filterRows(rows, { text: '', isOpenOnly: true }, open))).toEqual([
      'a?',
      'c',
      'd',
      'e?',
      'f',
    ]);
  });

  it('tell namesakes by their way up', () => {
    expect(unitPath(structure, unitId('f'))).toBe('Văn phòng ‹ Sở Nội vụ');
    expect(unitPath(structure, unitId('gone'))).toBe('');
  });
});

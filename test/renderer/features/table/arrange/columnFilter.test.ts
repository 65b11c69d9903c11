import { describe, expect, it } from 'vitest';
import { walk } from '../../../../../src/core/model/structure';
import {
  type ColumnFilter,
  filterTest,
} from '../../../../../src/renderer/features/table/arrange/columnFilter';
import {
  searchTexts,
  textsIn,
} from '../../../../../src/renderer/features/table/arrange/filterTexts';
import { columnOf, POSTS, sourceOf, structureFor, u } from '../aTable';

// An agency whose total is "≥ 8", with 5, an unknown number and 0; and one with 3.
const NUMBERS = [3, 5, null, 0, 3];
const parents = [-1, 0, 0, 0, -1];
const structure = structureFor(parents, (i) => ({
  name: i === 1 ? 'Văn phòng' : `Phòng ${i}`,
  posts: NUMBERS[i] ?? null,
  kind: i === 0 ? 'department' : 'division',
}));
const found = (columnId: string, filter: ColumnFilter, source = sourceOf(structure)): string[] => {
  const test = filterTest(source, columnOf(columnId), filter);
  return [...walk(source.structure)].flatMap(({ unit }) => (test(unit) ? [unit.id] : []));
};
const compare = (comparison: '=' | '≠' | '>' | '≥' | '<' | '≤', number: number): ColumnFilter => ({
  kind: 'compare',
  comparison,
  number,
});

describe('filterTest', () => {
  it('finds words without diacritics', () => {
    expect(found('name', { kind: 'contains', words: 'van PHONG' })).toEqual(['u1']);
  });

  it('finds texts of a list', () => {
    expect(found('unitKind', { kind: 'oneOf', texts: new Set(['Phòng']) })).toEqual([
      'u1',
      'u2',
      'u3',
      'u4',
    ]);
  });

  it('holds a number that lacks something to what is sure of it', () => {
    expect(found(POSTS, compare('≥', 5))).toEqual(['u0', 'u1']);
    expect(found(POSTS, compare('>', 8))).toEqual([]);
    expect(found(POSTS, compare('=', 8))).toEqual([]);
    expect(found(POSTS, compare('≠', 3))).toEqual(['u0', 'u1', 'u3']);
    expect(found(POSTS, compare('<', 9))).toEqual(['u1', 'u3', 'u4']);
    expect(found(POSTS, compare('≤', 0))).toEqual(['u3']);
    expect(found(POSTS, { kind: 'between', least: 3, most: 5 })).toEqual(['u1', 'u4']);
  });

  it('finds what is not known, wholly or in part', () => {
    expect(found(POSTS, { kind: 'unknown' })).toEqual(['u0', 'u2']);
  });

  it('finds the own number of a unit beside its total', () => {
    expect(found(POSTS.replace('posts', 'ownPosts'), compare('=', 3))).toEqual(['u0', 'u4']);
  });

  it('finds units with findings', () => {
    expect(found('findings', compare('≥', 1))).toEqual(['u3']);
  });

  it('finds what is not as in the structure that is compared with, new units too', () => {
    const earlier = structureFor(parents.slice(0, 4), (i) => ({
      name: `Phòng ${i}`,
      posts: [3, 5, null, 1][i] ?? null,
    }));
    const source = sourceOf(structure, earlier);
    expect(found(POSTS, { kind: 'changed' }, source)).toEqual(['u0', 'u3', 'u4']);
  });
});

describe('textsIn', () => {
  it('counts the texts of the units that pass the other filters, in Vietnamese order', () => {
    const source = sourceOf(structure);
    expect(textsIn(source, columnOf('unitKind'), () => true)).toEqual([
      { text: 'Phòng', count: 4 },
      { text: 'Sở, ban, ngành', count: 1 },
    ]);
    expect(textsIn(source, columnOf('unitKind'), (id) => id === u(2))).toHaveLength(1);
    expect(textsIn(source, columnOf('code'), () => true)).toEqual([{ text: '', count: 5 }]);
  });

  it('is searched without diacritics', () => {
    const texts = [
      { text: 'Đội', count: 1 },
      { text: 'Tổ', count: 2 },
    ];
    expect(searchTexts(texts, 'doi').map(({ text }) => text)).toEqual(['Đội']);
    expect(searchTexts(texts, ' ')).toBe(texts);
  });
});

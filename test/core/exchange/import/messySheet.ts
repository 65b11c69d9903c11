import fc from 'fast-check';
import type { Merge } from '../../../../src/core/exchange/cells';
import { romanNumeral } from '../../../../src/core/text/romanNumeral';
import { sheetOf, type Value } from './sheetOf';

/** A known unit that a messy sheet is printed from. */
export interface Known {
  readonly name: string;
  /** Own posts: civil servants and employees, assigned. */
  readonly posts: readonly [number, number];
  readonly children: readonly Known[];
}

/** How a list is printed; none of it changes what the list says. */
export interface Mess {
  readonly titles: number;
  readonly twoHeaderRows: boolean;
  readonly merged: boolean;
  readonly indexRow: boolean;
  readonly ordinals: 'roman' | 'letters' | 'dotted';
  readonly sections: boolean;
  readonly total: 'top' | 'bottom' | 'none';
  readonly rowTotal: boolean;
  readonly zeros: 'blank' | 'dash' | 'zero';
  readonly texts: 'numbers' | 'texts' | 'spaced';
  readonly blankRows: boolean;
  readonly repeatHeaderAfter: number;
  readonly notes: boolean;
  readonly decomposed: boolean;
  /** Units on the third level stand after "Trong đó:", without ordinals. */
  readonly among: boolean;
}

const WORDS = [
  'Kế hoạch',
  'Tài chính',
  'Nghiệp vụ',
  'Hành chính',
  'Đào tạo',
  'Pháp chế',
  'Thẩm định',
  'Quy hoạch',
  'Dự án',
  'Tổng hợp',
];
const number = fc.oneof(
  { weight: 1, arbitrary: fc.constant(0) },
  { weight: 4, arbitrary: fc.integer({ min: 1, max: 2500 }) },
);

/** Known trees: departments with divisions, branches with theirs, and centres. */
export const knownTrees: fc.Arbitrary<readonly Known[]> = fc
  .array(
    fc.record({
      divisions: fc.array(number, { minLength: 1, maxLength: 4 }),
      branches: fc.array(fc.array(number, { minLength: 1, maxLength: 3 }), { maxLength: 2 }),
      centres: fc.array(number, { maxLength: 3 }),
      own: fc.integer({ min: 0, max: 3 }),
    }),
    { minLength: 1, maxLength: 4 },
  )
  .map((agencies) =>
    agencies.map(({ divisions, branches, centres, own }, a): Known => {
      const word = (i: number): string => `${WORDS[(a * 3 + i) % WORDS.length]} ${i + 1}`;
      return {
        name: `Sở ${WORDS[a]}`,
        posts: [own, 0],
        children: [
          ...divisions.map(
            (posts, i): Known => ({ name: `Phòng ${word(i)}`, posts: [posts, 0], children: [] }),
          ),
          ...branches.map(
            (parts, b): Known => ({
              name: `Chi cục ${word(b)}`,
              posts: [0, 0],
              children: parts.map((posts, i) => ({
                name: `Phòng ${word(i + b)}`,
                posts: [posts, 0] as const,
                children: [],
              })),
            }),
          ),
          ...centres.map(
            (posts, i): Known => ({
              name: `Trung tâm ${word(i)}`,
              posts: [0, posts],
              children: [],
            }),
          ),
        ],
      };
    }),
  );

export const messes: fc.Arbitrary<Mess> = fc.record({
  titles: fc.integer({ min: 0, max: 5 }),
  twoHeaderRows: fc.boolean(),
  merged: fc.boolean(),
  indexRow: fc.boolean(),
  ordinals: fc.constantFrom('roman', 'letters', 'dotted'),
  sections: fc.boolean(),
  total: fc.constantFrom('top', 'bottom', 'none'),
  rowTotal: fc.boolean(),
  zeros: fc.constantFrom('blank', 'dash', 'zero'),
  texts: fc.constantFrom('numbers', 'texts', 'spaced'),
  blankRows: fc.boolean(),
  repeatHeaderAfter: fc.integer({ min: 3, max: 30 }),
  notes: fc.boolean(),
  decomposed: fc.boolean(),
  among: fc.boolean(),
});

const sumOfKnown = (units: readonly Known[]): [number, number] => {
  const sum: [number, number] = [0, 0];
  for (const unit of units) {
    const below = sumOfKnown(unit.children);
    sum[0] += unit.posts[0] + below[0];
    sum[1] += unit.posts[1] + below[1];
  }
  return sum;
};

/** Prints known units in a messy way. Empty cells stand for zero only where a total proves it. */
export function printMessy(units: readonly Known[], mess: Mess) {
  const rows: Value[][] = [];
  const merges: Merge[] = [];
  // An empty cell below an agency with posts of its own could as well hide some of those.
  const isProven = mess.total !== 'none' && units.every(({ posts }) => posts[0] === 0);
  const zeros = mess.zeros === 'blank' && !isProven ? 'zero' : mess.zeros;
  const titles = [
    'UBND THÀNH PHỐ HÀ NỘI',
    'Độc lập - Tự do - Hạnh phúc',
    'DANH SÁCH BIÊN CHẾ NĂM 2015',
    '(Tính đến 31/12/2015)',
    'ĐVT: người',
  ];
  for (const title of titles.slice(0, mess.titles)) rows.push([title]);
  if (mess.titles > 0) rows.push([]);
  const columns = mess.rowTotal
    ? ['Tổng số', 'Công chức', 'Viên chức']
    : ['Công chức', 'Viên chức'];
  const first = rows.length;
  const header: Value[][] = mess.twoHeaderRows
    ? [
        ['STT', 'Tên đơn vị', 'Biên chế được giao', ...columns.slice(1).map(() => null), 'Ghi chú'],
        [null, null, ...columns, null],
      ]
    : [['STT', 'Tên đơn vị', ...columns.map((label) => `${label} được giao`), 'Ghi chú']];
  rows.push(...header);
  const last = 2 + columns.length;
  if (mess.twoHeaderRows && mess.merged) {
    for (const column of [0, 1, last])
      merges.push({ firstRow: first, lastRow: first + 1, firstColumn: column, lastColumn: column });
    merges.push({ firstRow: first, lastRow: first, firstColumn: 2, lastColumn: last - 1 });
  }
  if (mess.indexRow)
    rows.push(['A', 'B', ...columns.map((_, i) => String(i + 1)), String(columns.length + 1)]);
  const show = (value: number): Value => {
    if (value === 0) return zeros === 'blank' ? null : zeros === 'dash' ? '-' : 0;
    if (mess.texts === 'numbers') return value;
    const text = value.toLocaleString('de-DE');
    return mess.texts === 'spaced' ? ` ${text}\u00a0` : text;
  };
  const line = (ordinal: string, name: string, of: readonly Known[]): Value[] => {
    const [a, b] = sumOfKnown(of);
    if (of === units) return [ordinal, name, ...(mess.rowTotal ? [a + b] : []), a, b, null];
    const shown = mess.decomposed ? name.normalize('NFD') : name;
    return [ordinal, shown, ...(mess.rowTotal ? [show(a + b)] : []), show(a), show(b), null];
  };
  if (mess.total === 'top') rows.push(line('', 'TỔNG CỘNG', units));
  const ordinalOf = (path: readonly number[]): string => {
    const [a = 0, b = 0, c = 0] = path.map((i) => i + 1);
    if (mess.ordinals === 'dotted') return path.map((i) => i + 1).join('.');
    if (path.length === 1)
      return mess.ordinals === 'roman' ? romanNumeral(a) : 'ABCD'.charAt(a - 1);
    return path.length === 2
      ? String(b)
      : mess.ordinals === 'roman'
        ? `${b}.${c}`
        : 'abc'.charAt(c - 1);
  };
  let printed = 0;
  const print = (list: readonly Known[], path: readonly number[]): void => {
    let heading = '';
    list.forEach((unit, i) => {
      const group = unit.name.startsWith('Trung tâm')
        ? 'Các đơn vị sự nghiệp'
        : 'Các phòng, chi cục';
      if (mess.sections && path.length === 1 && group !== heading) rows.push(['', group]);
      heading = group;
      const isAmong = mess.among && path.length === 2;
      const name = isAmong ? `Trong đó: ${unit.name}` : unit.name;
      rows.push(line(isAmong ? '' : ordinalOf([...path, i]), name, [unit]));
      printed += 1;
      if (printed === mess.repeatHeaderAfter) rows.push(...header);
      print(unit.children, [...path, i]);
      if (mess.blankRows && path.length === 0) rows.push([]);
    });
  };
  print(units, []);
  if (mess.total === 'bottom') rows.push(line('', 'Tổng cộng', units));
  if (mess.notes)
    rows.push([], ['Ghi chú: số liệu minh họa'], [null, 'Người lập biểu', null, null, 'GIÁM ĐỐC']);
  return sheetOf(rows, merges);
}

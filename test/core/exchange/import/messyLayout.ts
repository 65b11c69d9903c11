import fc from 'fast-check';
import type { Merge } from '../../../../src/core/exchange/cells';
import type { AutonomyGroup } from '../../../../src/core/model/autonomy';
import { sheetOf, type Value } from './sheetOf';

/** A known unit of a list whose agencies have units with groups of autonomy. */
export interface KnownPsu {
  readonly name: string;
  readonly posts: number;
  readonly group: AutonomyGroup;
}
export interface KnownAgency {
  readonly name: string;
  readonly units: readonly KnownPsu[];
}

/** How such a list is printed; none of it changes what the list says. */
export interface Layout {
  /** Where the agencies stand. */
  readonly agencies: 'column' | 'mergedColumn' | 'everyRow' | 'rightColumn' | 'staircase' | 'rows';
  /** How the groups are told. */
  readonly groups: 'words' | 'marks' | 'ones';
  readonly mark: string;
  readonly ordinals: 'running' | 'restarting' | 'none';
  readonly sums: 'below' | 'none';
  readonly total: 'top' | 'bottom' | 'none';
  /** Columns that are of no use: an earlier year's plan, differences, addresses. */
  readonly others: readonly ('difference' | 'address' | 'notes' | 'vacant')[];
  readonly rowOffset: number;
  readonly columnOffset: number;
  readonly suffix: '' | ' người' | '*';
  readonly blankRows: boolean;
}

const GROUPS = ['1', '2', '3', '4'] as const;
const AGENCIES = ['Sở Y tế', 'Sở Văn hóa và Thể thao', 'Sở Xây dựng', 'UBND huyện Ba Vì'];
const UNITS = [
  'Bệnh viện Mắt',
  'Bệnh viện Nhi',
  'Trung tâm Giám định',
  'Thư viện tỉnh',
  'Bảo tàng tỉnh',
  'Trường Mầm non Hoa Sen',
  'Trường Tiểu học Kim Đồng',
  'Nhà hát Chèo',
];

/** Agencies with two to five units each, named apart. */
export const knownAgencies: fc.Arbitrary<readonly KnownAgency[]> = fc
  .array(
    fc.array(
      fc.record({
        posts: fc.integer({ min: 1, max: 2500 }),
        group: fc.constantFrom<AutonomyGroup>(...GROUPS),
      }),
      { minLength: 2, maxLength: 5 },
    ),
    { minLength: 2, maxLength: 4 },
  )
  .map((agencies) =>
    agencies.map((units, a) => ({
      name: AGENCIES[a] ?? '',
      units: units.map((unit, i) => ({ name: UNITS[(a * 3 + i) % UNITS.length] ?? '', ...unit })),
    })),
  );

export const layouts: fc.Arbitrary<Layout> = fc.record({
  agencies: fc.constantFrom(
    'column',
    'mergedColumn',
    'everyRow',
    'rightColumn',
    'staircase',
    'rows',
  ),
  groups: fc.constantFrom('words', 'marks', 'ones'),
  mark: fc.constantFrom('x', 'X', '✓', '+'),
  ordinals: fc.constantFrom('running', 'restarting', 'none'),
  sums: fc.constantFrom('below', 'none'),
  total: fc.constantFrom('top', 'bottom', 'none'),
  others: fc.uniqueArray(fc.constantFrom('difference', 'address', 'notes', 'vacant')),
  rowOffset: fc.nat(12),
  columnOffset: fc.nat(3),
  suffix: fc.constantFrom('', ' người', '*'),
  blankRows: fc.boolean(),
});

const HEADERS = {
  difference: 'Tăng/giảm so với năm trước',
  address: 'Địa chỉ',
  notes: 'Ghi chú',
  vacant: 'Chưa tuyển',
} as const;

/** A column of the printed table: its header and what it says of an agency or a unit. */
interface Column {
  readonly header: string;
  readonly group?: string;
  readonly agency: (agency: KnownAgency) => Value;
  readonly unit: (unit: KnownPsu, agency: KnownAgency, index: number) => Value;
}

const sumOf = ({ units }: KnownAgency): number => units.reduce((sum, { posts }) => sum + posts, 0);

function columnsOf(layout: Layout): readonly Column[] {
  const { agencies, groups, suffix } = layout;
  const isBeside = agencies !== 'rows' && agencies !== 'staircase';
  const agencyColumn: Column = {
    header: 'Cơ quan chủ quản',
    agency: () => null,
    unit: (_, { name }, index) =>
      index === 0 || agencies === 'everyRow' || agencies === 'rightColumn' ? name : null,
  };
  const columns: Column[] = [];
  if (layout.ordinals !== 'none')
    columns.push({ header: 'STT', agency: () => null, unit: (_, __, index) => index + 1 });
  if (isBeside && agencies !== 'rightColumn') columns.push(agencyColumn);
  if (agencies === 'staircase')
    columns.push({ header: 'Tên đơn vị', agency: ({ name }) => name, unit: () => null });
  columns.push({
    header: agencies === 'staircase' ? '' : 'Tên đơn vị',
    agency: ({ name }) => (agencies === 'rows' ? name : null),
    unit: ({ name }) => name,
  });
  if (agencies === 'rightColumn') columns.push(agencyColumn);
  columns.push({
    header: 'Viên chức được giao',
    agency: sumOf,
    unit: ({ posts }) => (suffix === '' ? posts : `${posts}${suffix}`),
  });
  if (groups === 'words')
    columns.push({
      header: 'Mức tự chủ',
      agency: () => null,
      unit: ({ group }) => `Nhóm ${group}`,
    });
  else
    for (const one of GROUPS)
      columns.push({
        header: `Nhóm ${one}`,
        group: 'Phân loại mức độ tự chủ',
        agency: () => null,
        unit: ({ group }) => (group !== one ? null : groups === 'ones' ? 1 : layout.mark),
      });
  for (const other of layout.others)
    columns.push({
      header: HEADERS[other],
      agency: () => null,
      unit: ({ posts }) =>
        other === 'difference' || other === 'vacant' ? -(posts % 7) : `Số ${posts}`,
    });
  return columns;
}

/** Prints known agencies in one of the less usual layouts. */
export function printLayout(agencies: readonly KnownAgency[], layout: Layout) {
  const columns = columnsOf(layout);
  const merges: Merge[] = [];
  const rows: Value[][] = Array.from({ length: layout.rowOffset }, () => []);
  const put = (values: readonly Value[]): void => {
    rows.push([...Array.from({ length: layout.columnOffset }, () => null), ...values]);
  };
  const isGrouped = columns.some(({ group }) => group !== undefined);
  if (isGrouped) {
    const first = columns.findIndex(({ group }) => group !== undefined);
    put(
      columns.map(({ header, group }, i) =>
        i === first ? (group ?? null) : group ? null : header,
      ),
    );
    merges.push({
      firstRow: rows.length - 1,
      lastRow: rows.length - 1,
      firstColumn: layout.columnOffset + first,
      lastColumn: layout.columnOffset + first + GROUPS.length - 1,
    });
    put(columns.map(({ header, group }) => (group === undefined ? null : header)));
  } else put(columns.map(({ header }) => header));
  const nameAt = columns.findIndex(({ header }) => header === 'Tên đơn vị');
  const postsAt = columns.findIndex(({ header }) => header === 'Viên chức được giao');
  const sum = (label: string, value: number): void =>
    put(columns.map((_, i) => (i === nameAt ? label : i === postsAt ? value : null)));
  const all = agencies.reduce((total, agency) => total + sumOf(agency), 0);
  if (layout.total === 'top') sum('TỔNG CỘNG', all);
  let running = 0;
  const hasAgencyRows = layout.agencies === 'rows' || layout.agencies === 'staircase';
  for (const agency of agencies) {
    if (hasAgencyRows) put(columns.map((column) => column.agency(agency)));
    const start = rows.length;
    agency.units.forEach((unit, i) => {
      const values = columns.map((column) => column.unit(unit, agency, i));
      if (layout.ordinals === 'running') values[0] = running + 1;
      running += 1;
      put(values);
    });
    const agencyAt = columns.findIndex(({ header }) => header === 'Cơ quan chủ quản');
    if (layout.agencies === 'mergedColumn')
      merges.push({
        firstRow: start,
        lastRow: rows.length - 1,
        firstColumn: layout.columnOffset + agencyAt,
        lastColumn: layout.columnOffset + agencyAt,
      });
    if (layout.sums === 'below' && !hasAgencyRows) sum('Cộng', sumOf(agency));
    if (layout.blankRows) rows.push([]);
  }
  if (layout.total === 'bottom') sum('Tổng cộng', all);
  return sheetOf(rows, merges);
}

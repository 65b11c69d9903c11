import { CIVIL_SERVANT, CONTRACT, EMPLOYEE_BUDGET } from '../../src/core/model/builtInCategories';
import type { Headcount } from '../../src/core/model/headcount';
import { type UnitId, unitId } from '../../src/core/model/ids';
import type { Structure } from '../../src/core/model/structure';
import { Table } from '../../src/core/model/table';
import { newUnit, type Unit, type UnitKind } from '../../src/core/model/unit';

/** Numbers in [0, 1) that depend on the seed alone (mulberry32). */
function seededNumbers(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** A structure from parents by number: −1 an agency, −2 parked; a parent comes before its children. */
export function structureOf(
  parents: readonly number[],
  describe: (i: number, depth: number) => Partial<Unit> = () => ({}),
): Structure {
  const ids = parents.map((_, i) => unitId(`u${i}`));
  const childIds: UnitId[][] = parents.map(() => []);
  const depths: number[] = [];
  parents.forEach((parent, i) => {
    depths.push(parent < 0 ? 0 : (depths[parent] ?? 0) + 1);
    if (parent >= 0) childIds[parent]?.push(ids[i] as UnitId);
  });
  const rows = parents.map((parent, i): [string, Unit] => {
    const id = ids[i] as UnitId;
    const fields = describe(i, depths[i] ?? 0);
    const parentId = parent < 0 ? null : (ids[parent] as UnitId);
    const unit = newUnit({ id, name: `Đơn vị ${i}`, kind: 'division', ...fields });
    return [id, { ...unit, parentId, childIds: childIds[i] ?? [] }];
  });
  return {
    units: Table.from(rows),
    rootIds: ids.filter((_, i) => parents[i] === -1),
    parkedIds: ids.filter((_, i) => parents[i] === -2),
  };
}

const DIVISIONS = [
  'Văn phòng Sở',
  'Thanh tra Sở',
  'Phòng Tổ chức cán bộ',
  'Phòng Kế hoạch – Tài chính',
  'Phòng Quản lý chất lượng và Công nghệ thông tin',
  'Phòng Giáo dục Mầm non',
  'Phòng Nghiệp vụ Y',
  'Chi cục Văn thư – Lưu trữ',
  'Chi cục Bảo vệ môi trường',
];
const SERVICE_UNITS = [
  'Trường Trung học phổ thông Nguyễn Gia Thiều',
  'Trường Mầm non Hoa Sữa',
  'Trung tâm Y tế',
  'Bệnh viện Đa khoa khu vực',
  'Trung tâm Kỹ thuật tài nguyên và môi trường',
  'Trung tâm Giáo dục nghề nghiệp – Giáo dục thường xuyên quận Hai Bà Trưng',
];

function kindOf(name: string): UnitKind {
  if (name.startsWith('Văn phòng')) return 'office';
  if (name.startsWith('Thanh tra')) return 'inspectorate';
  if (name.startsWith('Chi cục')) return 'branch';
  return name.startsWith('Phòng') ? 'division' : 'psu';
}

const GROUPS = ['1', '2', '3a', '3b', '3c', '4', 'unknown'] as const;

/** A city of about so many units, as departments' lists show them; the same seed gives the same. */
export function aCity(units: number, seed = 1): Structure {
  const next = seededNumbers(seed);
  const pick = <T>(from: readonly T[]): T => from[Math.floor(next() * from.length)] as T;
  const agencies = Math.max(1, Math.min(60, Math.round(units / 80)));
  const parents: number[] = new Array<number>(agencies).fill(-1);
  const names = parents.map((_, i) => (i % 3 === 2 ? `UBND quận ${i}` : `Sở chuyên ngành ${i}`));
  const parked = units > 20 ? 3 : 0;
  while (parents.length < units - parked) {
    const isBelow = next() < 0.25 && parents.length > agencies + 4;
    const parent = Math.floor(next() * (isBelow ? parents.length : agencies));
    parents.push(parent);
    const name = pick(next() < 0.45 ? DIVISIONS : SERVICE_UNITS);
    names.push(kindOf(name) === 'psu' && next() < 0.7 ? `${name} ${parents.length}` : name);
  }
  for (let i = 0; i < parked; i += 1) {
    parents.push(-2);
    names.push(`Trung tâm chưa xếp ${i + 1}`);
  }
  return structureOf(parents, (i) => {
    const name = names[i] ?? '';
    const isAgency = i < agencies;
    const kind: UnitKind = isAgency
      ? name.startsWith('UBND')
        ? 'districtCommittee'
        : 'department'
      : kindOf(name);
    return { name, kind, ...figuresOf(kind, next), notes: null };
  });
}

function figuresOf(kind: UnitKind, next: () => number): Partial<Unit> {
  const count = (most: number): number | null =>
    next() < 0.03 ? null : Math.floor(next() * most) + 1;
  const isService = kind === 'psu';
  const assigned = count(isService ? 90 : 14);
  const present = assigned === null ? null : Math.max(0, assigned - Math.floor(next() * 3));
  const headcount: Headcount = {
    [isService ? CIVIL_SERVANT : EMPLOYEE_BUDGET]: { assigned: 0, present: 0 },
    [isService ? EMPLOYEE_BUDGET : CIVIL_SERVANT]: { assigned, present },
    [CONTRACT]: { assigned: count(4), present: null },
  };
  const group = GROUPS[Math.floor(next() * GROUPS.length)] ?? 'unknown';
  return {
    headcount,
    leadership: { head: next() < 0.1 ? 0 : 1, deputies: Math.floor(next() * 4) },
    autonomy: isService
      ? {
          regime: null,
          group,
          decisionNumber: null,
          decisionDate: null,
          revenue: null,
          recurrentExpenditure: null,
          investmentSources: null,
          depreciation: null,
          estimateYear: null,
          directSupport: null,
        }
      : null,
  };
}

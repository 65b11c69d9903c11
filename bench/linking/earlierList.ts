import { DEPARTMENTS } from '../../scripts/samples/departments';
import { DISTRICTS } from '../../scripts/samples/districts';
import type { Random } from '../../scripts/samples/random';
import type { UnitKind } from '../../src/core/model/unit';

/** A unit of a made-up list while it is being changed. */
export interface ListUnit {
  readonly key: string;
  name: string;
  kind: UnitKind;
  code: string | null;
  posts: number;
  children: ListUnit[];
}

const HEADS = [
  'Nguyễn',
  'Trần',
  'Lê',
  'Phạm',
  'Hoàng',
  'Vũ',
  'Đặng',
  'Bùi',
  'Đỗ',
  'Hồ',
  'Ngô',
  'Lý',
];
const TAILS = [
  'An',
  'Bình',
  'Châu',
  'Dũng',
  'Gia',
  'Hải',
  'Khánh',
  'Long',
  'Minh',
  'Nghĩa',
  'Phúc',
  'Quân',
  'Sơn',
  'Thọ',
  'Tuấn',
  'Uyên',
  'Việt',
  'Xuân',
  'Yên',
];
const DIVISIONS = [
  'Nội vụ',
  'Tư pháp',
  'Tài chính - Kế hoạch',
  'Quản lý đô thị',
  'Kinh tế',
  'Văn hóa và Thông tin',
  'Giáo dục và Đào tạo',
  'Y tế',
  'Tài nguyên và Môi trường',
  'Lao động - Thương binh và Xã hội',
];
const CENTRES = [
  'Trung tâm Văn hóa - Thông tin',
  'Đài Truyền thanh',
  'Trung tâm Thể dục thể thao',
  'Trung tâm Y tế',
  'Bệnh viện Đa khoa',
  'Trung tâm Dạy nghề',
  'Trung tâm Giáo dục thường xuyên',
  'Ban Quản lý dự án đầu tư xây dựng',
  'Trung tâm Phát triển quỹ đất',
];

/** Makes units one after the other, each with a key and code of its own. */
export class ListMaker {
  private count = 0;

  constructor(readonly random: Random) {}

  unit(name: string, kind: UnitKind, children: ListUnit[] = []): ListUnit {
    this.count += 1;
    const posts = kind === 'psu' ? 15 + this.random(60) : 4 + this.random(14);
    const code = String(100_000 + this.count * 7);
    return { key: `k${this.count}`, name, kind, code, posts, children };
  }
}

const words = (text: string): string[] => (text === '' ? [] : text.split(','));

function department(maker: ListMaker, index: number): ListUnit {
  const { name, divisions, branches, units } = DEPARTMENTS[index % DEPARTMENTS.length] ?? {
    name: '',
    divisions: '',
    branches: '',
    units: '',
  };
  return maker.unit(name, 'department', [
    maker.unit('Văn phòng', 'office'),
    maker.unit('Thanh tra', 'inspectorate'),
    ...words(divisions).map((division) => maker.unit(`Phòng ${division}`, 'division')),
    ...words(branches).map((branch) =>
      maker.unit(branch, 'branch', [
        maker.unit('Phòng Hành chính - Tổng hợp', 'division'),
        maker.unit('Phòng Nghiệp vụ', 'division'),
      ]),
    ),
    ...words(units).map((unit) => maker.unit(unit, 'psu')),
  ]);
}

function district(maker: ListMaker, index: number): ListUnit {
  const { random } = maker;
  const [name = '', wards = ''] = DISTRICTS[index % DISTRICTS.length] ?? [];
  const person = (): string =>
    `${HEADS[random(HEADS.length)]} ${TAILS[random(TAILS.length)]} ${TAILS[random(TAILS.length)]}`;
  return maker.unit(`UBND ${name}`, 'districtCommittee', [
    maker.unit('Văn phòng HĐND và UBND', 'office'),
    maker.unit('Thanh tra', 'inspectorate'),
    ...DIVISIONS.map((division) => maker.unit(`Phòng ${division}`, 'division')),
    ...CENTRES.map((centre) => maker.unit(`${centre} ${name}`, 'psu')),
    ...words(wards).flatMap((ward, i) => [
      maker.unit(`Trường Mầm non ${ward}`, 'psu'),
      ...(i % 3 === 0
        ? ['A', 'B'].map((letter) => maker.unit(`Trường Tiểu học ${ward} ${letter}`, 'psu'))
        : [maker.unit(`Trường Tiểu học ${ward}`, 'psu')]),
      maker.unit(`Trường THCS ${i % 2 === 0 ? ward : person()}`, 'psu'),
      ...(i % 4 === 0
        ? [maker.unit(`Trường Mầm non Hoa ${TAILS[random(TAILS.length)]}`, 'psu')]
        : []),
    ]),
  ]);
}

/** A made-up province of about so many units: departments, then districts with their schools. */
export function earlierList(maker: ListMaker, units: number): ListUnit[] {
  const list: ListUnit[] = [];
  let count = 0;
  const sizeOf = (unit: ListUnit): number =>
    1 + unit.children.reduce((sum, child) => sum + sizeOf(child), 0);
  for (let i = 0; count < units; i += 1) {
    const isDepartment = i < DEPARTMENTS.length && (i % 2 === 0 || units > 2_000);
    // Past the real districts the names come again with a number.
    const turn = Math.floor(i / (DISTRICTS.length + DEPARTMENTS.length));
    const unit = isDepartment ? department(maker, i) : district(maker, i);
    if (turn > 0) renumber(unit, turn + 1);
    list.push(unit);
    count += sizeOf(unit);
  }
  return list;
}

function renumber(unit: ListUnit, turn: number): void {
  unit.name = `${unit.name} vùng ${turn}`;
  for (const child of unit.children) if (child.kind === 'psu') child.name += ` vùng ${turn}`;
}

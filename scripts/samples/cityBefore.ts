import {
  DEPARTMENTS,
  type DepartmentNames,
  DISTRICT_DIVISIONS,
  DISTRICT_UNITS,
  HIGH_SCHOOLS,
  HOSPITALS,
} from './departments';
import { DISTRICTS } from './districts';
import { filled, officePosts, psuPosts } from './posts';
import { type Random, seededRandom } from './random';
import { type SampleUnit, sampleUnit } from './sampleUnit';

/** Public service units of the city in 2015, as its reports counted them. */
export const CITY_PSUS = 2_575;

export const SECTION_DIVISIONS = 'Các phòng chuyên môn';
export const SECTION_BRANCHES = 'Các chi cục';
export const SECTION_PSUS = 'Các đơn vị sự nghiệp trực thuộc';
export const SECTION_SCHOOLS = 'Các trường mầm non, tiểu học, trung học cơ sở';

/** Words of NĐ 43/2006 that lists of 2015 print. */
export const OLD_GROUPS = {
  full: 'Tự bảo đảm toàn bộ chi thường xuyên',
  part: 'Tự bảo đảm một phần chi thường xuyên',
  budget: 'NSNN bảo đảm toàn bộ',
} as const;

export const namesIn = (text: string): readonly string[] => (text === '' ? [] : text.split(','));

/** Words and money of autonomy: only a few units of 2015 pay their own way. */
export function autonomyBefore(
  random: Random,
  staff: number,
  odds: readonly [full: number, part: number],
) {
  const draw = random(1000);
  const spending = staff * (90 + random(60));
  if (draw < odds[0])
    return { group: OLD_GROUPS.full, money: [Math.round(spending * 1.05), spending] as const };
  if (draw < odds[0] + odds[1])
    return {
      group: OLD_GROUPS.part,
      money: [Math.round((spending * (15 + random(60))) / 100), spending] as const,
    };
  return {
    group: OLD_GROUPS.budget,
    money: [Math.round((spending * random(8)) / 100), spending] as const,
  };
}

class CityMaker {
  readonly random = seededRandom(20151231);
  private nextCode = 1_050_001;

  code(): string {
    this.nextCode += 1 + this.random(3);
    return String(this.nextCode);
  }

  psu(
    key: string,
    name: string,
    section: string,
    size: readonly [number, number],
    odds: readonly [number, number] = [8, 120],
  ): SampleUnit {
    const { random } = this;
    const autonomy = autonomyBefore(random, size[0], odds);
    const share =
      autonomy.group === OLD_GROUPS.full ? 1 : autonomy.group === OLD_GROUPS.part ? 0.2 : 0;
    return sampleUnit({
      key,
      name,
      section,
      kind: 'psu',
      code: this.code(),
      ...autonomy,
      posts: psuPosts(random, size[0], size[1], share),
    });
  }

  department(names: DepartmentNames, d: number): SampleUnit {
    const { random } = this;
    const key = `d${d}`;
    const divisions = [
      'Ban Giám đốc',
      'Văn phòng',
      ...(names.name.startsWith('Sở') ? ['Thanh tra'] : []),
      ...namesIn(names.divisions).map((name) => `Phòng ${name}`),
    ];
    const children = divisions.map((name, i) =>
      sampleUnit({
        key: `${key}.p${i}`,
        name: i === 0 && !names.name.startsWith('Sở') ? 'Lãnh đạo' : name,
        section: SECTION_DIVISIONS,
        kind:
          i === 0
            ? 'leadership'
            : name === 'Văn phòng'
              ? 'office'
              : name === 'Thanh tra'
                ? 'inspectorate'
                : 'division',
        posts: i === 0 ? { civilServant: [4, 4] } : officePosts(random, 6, 9),
      }),
    );
    namesIn(names.branches).forEach((name, b) => {
      children.push(
        sampleUnit({
          key: `${key}.c${b}`,
          name,
          section: SECTION_BRANCHES,
          kind: 'branch',
          children: [
            'Phòng Hành chính - Tổng hợp',
            'Phòng Nghiệp vụ',
            'Phòng Thanh tra - Pháp chế',
          ].map((part, i) =>
            sampleUnit({
              key: `${key}.c${b}.p${i}`,
              name: part,
              kind: 'division',
              posts: officePosts(random, 6, 8),
            }),
          ),
        }),
      );
    });
    namesIn(names.units).forEach((name, u) => {
      children.push(this.psu(`${key}.u${u}`, name, SECTION_PSUS, [18, 60], [60, 250]));
    });
    if (names.name === 'Sở Y tế') children.push(...this.health(key));
    if (names.name === 'Sở Giáo dục và Đào tạo')
      namesIn(HIGH_SCHOOLS).forEach((name, i) => {
        children.push(
          this.psu(`${key}.t${i}`, `Trường THPT ${name}`, SECTION_PSUS, [70, 50], [12, 150]),
        );
      });
    return sampleUnit({ key, name: names.name, kind: 'department', children });
  }

  private health(key: string): SampleUnit[] {
    const { random } = this;
    const units = namesIn(HOSPITALS).map((name, i): SampleUnit => {
      const unit = this.psu(`${key}.h${i}`, `Bệnh viện ${name}`, SECTION_PSUS, [0, 1], [80, 700]);
      const parts = [
        'Phòng Tổ chức cán bộ',
        'Phòng Kế hoạch tổng hợp',
        'Phòng Điều dưỡng',
        'Phòng Tài chính kế toán',
        'Khoa Khám bệnh',
        'Khoa Cấp cứu',
        'Khoa Nội tổng hợp',
        'Khoa Ngoại tổng hợp',
        'Khoa Gây mê hồi sức',
        'Khoa Xét nghiệm',
        'Khoa Chẩn đoán hình ảnh',
        'Khoa Dược',
        'Khoa Nội tim mạch',
        'Khoa Nội tiết',
        'Khoa Thần kinh',
        'Khoa Hô hấp',
        'Khoa Tiêu hóa',
        'Khoa Truyền nhiễm',
        'Khoa Nhi',
        'Khoa Sản',
        'Khoa Mắt',
        'Khoa Tai mũi họng',
        'Khoa Răng hàm mặt',
        'Khoa Y học cổ truyền',
        'Khoa Phục hồi chức năng',
        'Khoa Kiểm soát nhiễm khuẩn',
        'Khoa Dinh dưỡng',
      ];
      return {
        ...unit,
        posts: {},
        children: parts.map((part, p) =>
          sampleUnit({
            key: `${unit.key}.k${p}`,
            name: part,
            kind: part.startsWith('Khoa') ? 'faculty' : 'division',
            posts: psuPosts(random, 6, 16, unit.group === OLD_GROUPS.budget ? 0 : 0.4),
          }),
        ),
      };
    });
    DISTRICTS.forEach(([district, wards], i) => {
      const { contract: _, ...posts } = psuPosts(random, 50, 30);
      const unit = {
        ...this.psu(`${key}.y${i}`, `TTYT ${district}`, SECTION_PSUS, [50, 30], [0, 100]),
        posts,
      };
      units.push({
        ...unit,
        children: namesIn(wards).map((ward, w) =>
          sampleUnit({
            key: `${unit.key}.s${w}`,
            name: `Trạm Y tế ${ward}`,
            kind: 'site',
            posts: { employeeBudget: filled(random, 5 + random(4)) },
          }),
        ),
      });
    });
    [
      'Trung tâm Y tế dự phòng Hà Nội',
      'Trung tâm Phòng chống HIV/AIDS',
      'Trung tâm Truyền thông giáo dục sức khỏe',
      'Trung tâm Sức khỏe lao động và môi trường',
      'Trung tâm Kiểm nghiệm thuốc, mỹ phẩm, thực phẩm',
      'Trung tâm Cấp cứu 115',
      'Trung tâm Giám định y khoa',
      'Trung tâm Pháp y',
      'Trường Cao đẳng Y tế Hà Nội',
    ].forEach((name, i) => {
      units.push(this.psu(`${key}.z${i}`, name, SECTION_PSUS, [30, 60], [30, 300]));
    });
    return units;
  }

  district([name, wards]: readonly [string, string], q: number): SampleUnit {
    const { random } = this;
    const key = `q${q}`;
    const children: SampleUnit[] = [
      sampleUnit({
        key: `${key}.l`,
        name: 'Lãnh đạo UBND',
        kind: 'leadership',
        section: SECTION_DIVISIONS,
        posts: { civilServant: [4, 4] },
      }),
      sampleUnit({
        key: `${key}.o`,
        name: 'Văn phòng HĐND và UBND',
        kind: 'office',
        section: SECTION_DIVISIONS,
        posts: officePosts(random, 12, 8),
      }),
      sampleUnit({
        key: `${key}.i`,
        name: 'Thanh tra',
        kind: 'inspectorate',
        section: SECTION_DIVISIONS,
        posts: officePosts(random, 6, 3),
      }),
      ...[
        ...namesIn(DISTRICT_DIVISIONS),
        name.startsWith('huyện')
          ? ('Kinh tế,Quản lý đô thị,Dân tộc'.split(',')[0] as string)
          : 'Kinh tế',
        'Quản lý đô thị',
      ].map((division, i) =>
        sampleUnit({
          key: `${key}.p${i}`,
          name: `Phòng ${division}`,
          kind: 'division',
          section: SECTION_DIVISIONS,
          posts: officePosts(random, 7, 8),
        }),
      ),
      ...DISTRICT_UNITS.map(([id, unit]) =>
        this.psu(`${key}.${id}`, `${unit} ${name}`, SECTION_PSUS, [12, 18], [10, 200]),
      ),
    ];
    namesIn(wards).forEach((ward, w) => {
      for (const [id, type] of [
        ['m', 'MN'],
        ['t', 'TH'],
        ['c', 'THCS'],
      ] as const)
        children.push(
          this.psu(
            `${key}.${id}${w}`,
            `Trường ${type} ${ward}`,
            SECTION_SCHOOLS,
            [24, 30],
            [2, 20],
          ),
        );
    });
    return sampleUnit({ key, name: `UBND ${name}`, kind: 'districtCommittee', children });
  }

  /** Second schools of large wards, until the city has as many units as its reports say. */
  fill(districts: SampleUnit[], missing: number): SampleUnit[] {
    const { random } = this;
    const extra = new Map<number, SampleUnit[]>();
    for (let i = 0; i < missing; i += 1) {
      const q = i % districts.length;
      const wards = namesIn(DISTRICTS[q]?.[1] ?? '');
      const w = Math.floor(i / districts.length / 2) % wards.length;
      const type = Math.floor(i / districts.length) % 2 === 0 ? 'MN' : 'TH';
      const round = Math.floor(i / districts.length / 2 / wards.length);
      const unit = this.psu(
        `q${q}.x${i}`,
        `Trường ${type} ${wards[w]} ${'BCDEGHIK'.charAt(round)}`,
        SECTION_SCHOOLS,
        [20 + random(6), 20],
        [2, 20],
      );
      extra.set(q, [...(extra.get(q) ?? []), unit]);
    }
    return districts.map((district, q) => ({
      ...district,
      children: [...district.children, ...(extra.get(q) ?? [])],
    }));
  }
}

const psusIn = (units: readonly SampleUnit[]): number => {
  let count = 0;
  const stack = [...units];
  for (let unit = stack.pop(); unit !== undefined; unit = stack.pop()) {
    if (unit.kind === 'psu') count += 1;
    stack.push(...unit.children);
  }
  return count;
};

/** The city on 31/12/2015: departments and districts with all that is below them. */
export function cityBefore(): {
  readonly departments: readonly SampleUnit[];
  readonly districts: readonly SampleUnit[];
} {
  const maker = new CityMaker();
  const departments = DEPARTMENTS.map((names, i) => maker.department(names, i));
  const districts = DISTRICTS.map((district, i) => maker.district(district, i));
  const missing = CITY_PSUS - psusIn(departments) - psusIn(districts);
  return { departments, districts: maker.fill(districts, missing) };
}

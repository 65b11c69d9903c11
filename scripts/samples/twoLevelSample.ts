import type { TrueLink } from './lineageTruth';
import { cutPosts, officePosts, psuPosts } from './posts';
import { seededRandom } from './random';
import { type SampleUnit, sampleUnit } from './sampleUnit';

const DEPARTMENTS: readonly (readonly [name: string, divisions: string, units: string])[] = [
  ['Văn phòng UBND thành phố', 'Tổng hợp,Nội chính,Kinh tế', 'Trung tâm Phục vụ hành chính công'],
  ['Thanh tra thành phố', 'Nghiệp vụ 1,Nghiệp vụ 2,Nghiệp vụ 3', ''],
  [
    'Sở Nội vụ',
    'Tổ chức bộ máy,Công chức - Viên chức,Xây dựng chính quyền,Lao động - Việc làm,Người có công',
    'Trung tâm Dịch vụ việc làm,Trung tâm Lưu trữ lịch sử',
  ],
  [
    'Sở Tài chính',
    'Quản lý ngân sách,Tổng hợp - Quy hoạch,Đầu tư,Đăng ký kinh doanh,Giá - Công sản',
    'Trung tâm Xúc tiến đầu tư và Hỗ trợ doanh nghiệp',
  ],
  [
    'Sở Xây dựng',
    'Quản lý xây dựng,Quy hoạch - Kiến trúc,Quản lý vận tải,Hạ tầng giao thông',
    'Trung tâm Quản lý hạ tầng giao thông,Trung tâm Đăng kiểm xe cơ giới',
  ],
  [
    'Sở Nông nghiệp và Môi trường',
    'Quản lý đất đai,Tài nguyên nước,Môi trường,Nông thôn mới',
    'Trung tâm Khuyến nông,Văn phòng Đăng ký đất đai,Trung tâm Quan trắc môi trường',
  ],
  [
    'Sở Công Thương',
    'Quản lý thương mại,Quản lý công nghiệp,Quản lý năng lượng',
    'Trung tâm Khuyến công và Xúc tiến thương mại',
  ],
  [
    'Sở Khoa học và Công nghệ',
    'Quản lý khoa học,Chuyển đổi số,Bưu chính - Viễn thông',
    'Trung tâm Chuyển đổi số',
  ],
  [
    'Sở Văn hóa, Thể thao và Du lịch',
    'Quản lý văn hóa,Quản lý thể thao,Quản lý du lịch,Báo chí - Xuất bản',
    'Thư viện thành phố,Bảo tàng thành phố,Nhà hát Trưng Vương,Trung tâm Văn hóa - Điện ảnh',
  ],
  [
    'Sở Giáo dục và Đào tạo',
    'Giáo dục mầm non,Giáo dục phổ thông,Giáo dục nghề nghiệp,Quản lý chất lượng',
    'Trường THPT Phan Châu Trinh,Trường THPT Hoàng Hoa Thám,Trường THPT Trần Phú,Trường THPT Nguyễn Hiền,Trường THPT Lê Quý Đôn,Trường Cao đẳng nghề',
  ],
  [
    'Sở Y tế',
    'Nghiệp vụ y,Nghiệp vụ dược,Kế hoạch - Tài chính,Bảo trợ xã hội',
    'Bệnh viện Đa khoa thành phố,Bệnh viện Phụ sản - Nhi,Bệnh viện Mắt,Bệnh viện Y học cổ truyền,Trung tâm Kiểm soát bệnh tật,Trung tâm Bảo trợ xã hội',
  ],
  [
    'Sở Tư pháp',
    'Văn bản pháp quy,Hành chính tư pháp,Bổ trợ tư pháp',
    'Trung tâm Trợ giúp pháp lý nhà nước,Phòng Công chứng số 1',
  ],
];

const COMMUNES = [
  'phường Hải Châu',
  'phường Hòa Cường',
  'phường Thanh Khê',
  'phường An Khê',
  'phường An Hải',
  'phường Sơn Trà',
  'phường Ngũ Hành Sơn',
  'phường Hòa Khánh',
  'phường Hải Vân',
  'phường Liên Chiểu',
  'phường Cẩm Lệ',
  'phường Hòa Xuân',
  'xã Hòa Vang',
  'xã Hòa Tiến',
  'xã Bà Nà',
];

const SECTION_DIVISIONS = 'Các phòng chuyên môn';
const SECTION_PSUS = 'Các đơn vị sự nghiệp trực thuộc';

/** A small city of two levels of government on 01/07/2025, and half a year later. */
export function twoLevelSample(): {
  readonly before: {
    readonly departments: readonly SampleUnit[];
    readonly communes: readonly SampleUnit[];
  };
  readonly after: {
    readonly departments: readonly SampleUnit[];
    readonly communes: readonly SampleUnit[];
  };
  readonly links: readonly TrueLink[];
} {
  const random = seededRandom(2025);
  const psu = (key: string, name: string): SampleUnit => {
    const draw = random(10);
    const group = draw === 0 ? 'Nhóm 1' : draw < 3 ? 'Nhóm 2' : draw < 6 ? 'Nhóm 3' : 'Nhóm 4';
    const spending = 2_000 + random(20_000);
    const share =
      group === 'Nhóm 1' ? 1.2 : group === 'Nhóm 2' ? 1.02 : group === 'Nhóm 3' ? 0.45 : 0.05;
    const paid = draw < 3 ? 1 : draw < 6 ? 0.3 : 0;
    return sampleUnit({
      key,
      name,
      kind: 'psu',
      section: SECTION_PSUS,
      group,
      money: [Math.round(spending * share), spending],
      posts: psuPosts(random, 20, 60, paid),
    });
  };
  const split = (text: string): readonly string[] => (text === '' ? [] : text.split(','));
  const departments = DEPARTMENTS.map(([name, divisions, units], d) =>
    sampleUnit({
      key: `d${d}`,
      name,
      kind: 'department',
      children: [
        sampleUnit({
          key: `d${d}.l`,
          name: name.startsWith('Sở') ? 'Ban Giám đốc' : 'Lãnh đạo',
          kind: 'leadership',
          section: SECTION_DIVISIONS,
          posts: { civilServant: [4, 4] },
        }),
        sampleUnit({
          key: `d${d}.o`,
          name: 'Văn phòng',
          kind: 'office',
          section: SECTION_DIVISIONS,
          posts: officePosts(random, 9, 8),
        }),
        ...split(divisions).map((division, i) =>
          sampleUnit({
            key: `d${d}.p${i}`,
            name: `Phòng ${division}`,
            kind: 'division',
            section: SECTION_DIVISIONS,
            posts: officePosts(random, 7, 9),
          }),
        ),
        ...split(units).map((unit, i) => psu(`d${d}.u${i}`, unit)),
      ],
    }),
  );
  const communes = COMMUNES.map((name, c) => {
    const place = name.replace(/^(phường|xã) /, '');
    return sampleUnit({
      key: `c${c}`,
      name: `UBND ${name}`,
      kind: 'communeCommittee',
      children: [
        sampleUnit({
          key: `c${c}.l`,
          name: 'Lãnh đạo UBND',
          kind: 'leadership',
          section: SECTION_DIVISIONS,
          posts: { civilServant: [3, 3] },
        }),
        ...[
          'Văn phòng HĐND và UBND',
          name.startsWith('xã') ? 'Phòng Kinh tế' : 'Phòng Kinh tế, Hạ tầng và Đô thị',
          'Phòng Văn hóa - Xã hội',
        ].map((part, i) =>
          sampleUnit({
            key: `c${c}.p${i}`,
            name: part,
            kind: i === 0 ? 'office' : 'division',
            section: SECTION_DIVISIONS,
            posts: officePosts(random, 7, 6),
          }),
        ),
        psu(`c${c}.s`, 'Trung tâm Phục vụ hành chính công'),
        ...['Mầm non', 'Tiểu học', 'THCS'].map((type, i) =>
          psu(`c${c}.t${i}`, `Trường ${type} ${place}`),
        ),
      ],
    });
  });
  const links: TrueLink[] = [];
  const aged = (unit: SampleUnit): SampleUnit => ({
    ...unit,
    posts: cutPosts(random, unit.posts, 6),
    children: unit.children.map(aged),
  });
  const later = departments.map(aged).map((department) => {
    const divisions = department.children.filter((unit) => unit.kind === 'division');
    const [first, second] = divisions;
    if (divisions.length < 5 || first === undefined || second === undefined) return department;
    links.push({ from: second.key, to: first.key, kind: 'absorbed' });
    const posts = {
      civilServant: [
        (first.posts.civilServant?.[0] ?? 0) + (second.posts.civilServant?.[0] ?? 0),
        (first.posts.civilServant?.[1] ?? 0) + (second.posts.civilServant?.[1] ?? 0),
      ] as const,
    };
    return {
      ...department,
      children: department.children
        .filter((unit) => unit !== second)
        .map((unit) => (unit === first ? { ...first, posts, note: 'Nhận sáp nhập' } : unit)),
    };
  });
  return {
    before: { departments, communes },
    after: { departments: later, communes: communes.map(aged) },
    links,
  };
}

import { autonomyBefore, SECTION_DIVISIONS, SECTION_PSUS } from './cityBefore';
import type { TrueLink } from './lineageTruth';
import { addedPosts, cutPosts, officePosts, psuPosts } from './posts';
import { seededRandom } from './random';
import { type SampleUnit, sampleUnit } from './sampleUnit';

const DIVISIONS = [
  'Văn phòng',
  'Thanh tra',
  'Phòng Tổ chức - Pháp chế',
  'Phòng Kế hoạch - Tài chính',
  'Phòng Quản lý Văn hóa',
  'Phòng Quản lý Di sản',
  'Phòng Nghệ thuật',
  'Phòng Nếp sống văn hóa và gia đình',
  'Phòng Thể dục thể thao quần chúng',
  'Phòng Thể thao thành tích cao',
];
const HOUSES = [
  'Nhà hát Kịch Hà Nội',
  'Nhà hát Chèo Hà Nội',
  'Nhà hát Cải lương Hà Nội',
  'Nhà hát Ca múa nhạc Thăng Long',
  'Nhà hát Múa rối Thăng Long',
  'Thư viện Hà Nội',
  'Bảo tàng Hà Nội',
  'Trung tâm Văn hóa Thành phố',
  'Trung tâm Thông tin triển lãm',
  'Trung tâm Phát hành phim và Chiếu bóng',
  'Ban Quản lý Di tích Danh thắng',
  'Trung tâm Hoạt động văn hóa khoa học Văn Miếu - Quốc Tử Giám',
  'Ban Quản lý Di tích Nhà tù Hỏa Lò',
  'Trường Phổ thông năng khiếu Thể dục thể thao',
];
const SPORT_PARTS = [
  'Phòng Hành chính - Tổng hợp',
  'Phòng Đào tạo - Huấn luyện',
  'Phòng Y học thể thao',
  'Bộ môn Bơi lội',
  'Bộ môn Điền kinh',
  'Bộ môn Võ thuật',
  'Bộ môn Bóng đá',
];
const LIBRARY_PARTS = [
  'Phòng Bổ sung và xử lý tài liệu',
  'Phòng Phục vụ bạn đọc',
  'Phòng Hành chính - Quản trị',
];

/** The department of culture and sport at the end of 2015: its parts, about forty. */
function before(): SampleUnit {
  const random = seededRandom(41);
  const psu = (key: string, name: string, parts: readonly string[]): SampleUnit => {
    const autonomy =
      name.includes('Múa rối') || name.includes('Hỏa Lò')
        ? { group: 'Tự bảo đảm toàn bộ chi thường xuyên', money: [12_500, 11_900] as const }
        : autonomyBefore(random, 40, [0, 350]);
    const share = autonomy.group.startsWith('Tự bảo đảm toàn bộ') ? 1 : 0.15;
    return sampleUnit({
      key,
      name,
      kind: 'psu',
      section: SECTION_PSUS,
      ...autonomy,
      posts: parts.length > 0 ? {} : psuPosts(random, 24, 50, share),
      children: parts.map((part, i) =>
        sampleUnit({
          key: `${key}.${i}`,
          name: part,
          kind: part.startsWith('Phòng') ? 'division' : 'team',
          posts: psuPosts(random, 6, 20, share),
        }),
      ),
    });
  };
  return sampleUnit({
    key: 'root',
    name: 'Sở Văn hóa và Thể thao',
    kind: 'department',
    children: [
      sampleUnit({
        key: 'lead',
        name: 'Ban Giám đốc',
        kind: 'leadership',
        section: SECTION_DIVISIONS,
        posts: { civilServant: [5, 4] },
      }),
      ...DIVISIONS.map((name, i) =>
        sampleUnit({
          key: `p${i}`,
          name,
          section: SECTION_DIVISIONS,
          kind: i === 0 ? 'office' : i === 1 ? 'inspectorate' : 'division',
          posts: officePosts(random, 7, 9),
        }),
      ),
      ...HOUSES.map((name, i) =>
        psu(`u${i}`, name, name.startsWith('Thư viện') ? LIBRARY_PARTS : []),
      ),
      psu('sport', 'Trung tâm Huấn luyện và Thi đấu thể dục thể thao', SPORT_PARTS),
    ],
  });
}

/** The same department at the end of 2022, with what became of its parts. */
function after(old: SampleUnit): {
  readonly root: SampleUnit;
  readonly links: readonly TrueLink[];
} {
  const random = seededRandom(42);
  const links: TrueLink[] = [];
  const aged = (unit: SampleUnit): SampleUnit => ({
    ...unit,
    posts: cutPosts(random, unit.posts, 5),
    group: unit.group.startsWith('Tự bảo đảm toàn bộ')
      ? 'Nhóm 2'
      : unit.group.startsWith('Tự bảo đảm')
        ? 'Nhóm 3'
        : unit.group === ''
          ? ''
          : 'Nhóm 4',
    children: unit.children.map(aged),
  });
  const units = new Map(old.children.map((unit) => [unit.key, aged(unit)]));
  const merge = (
    keys: readonly string[],
    key: string,
    fields: Pick<SampleUnit, 'name' | 'kind' | 'section'>,
  ): void => {
    const parts = keys.flatMap((from) => units.get(from) ?? []);
    const entries = [...units];
    const at = entries.findIndex(([from]) => from === keys[0]);
    for (const from of keys) links.push({ from, to: key, kind: 'merged' });
    const { group = '', money = null } = parts[0] ?? {};
    entries.splice(at, 0, [
      key,
      sampleUnit({
        key,
        ...fields,
        group,
        money,
        note: 'Hợp nhất',
        posts: cutPosts(random, addedPosts(parts), 12),
      }),
    ]);
    units.clear();
    for (const [from, unit] of entries) if (!keys.includes(from)) units.set(from, unit);
  };
  merge(['p8', 'p9'], 'pSport', {
    name: 'Phòng Quản lý Thể dục thể thao',
    kind: 'division',
    section: SECTION_DIVISIONS,
  });
  merge(['u7', 'u8', 'u9'], 'uCulture', {
    name: 'Trung tâm Văn hóa và Thông tin triển lãm',
    kind: 'psu',
    section: SECTION_PSUS,
  });
  const stage = units.get('u1');
  if (stage !== undefined)
    units.set('u1', {
      ...stage,
      group: 'Nhóm 2',
      money: [6_120, 6_050],
      note: 'Chuyển nhóm 2 từ năm 2022',
    });
  const renamed = units.get('p3');
  if (renamed !== undefined)
    units.set('p3', { ...renamed, name: 'Phòng Kế hoạch - Tài chính và Đầu tư' });
  return { root: { ...old, children: [...units.values()] }, links };
}

/** Both years of the one-department sample. */
export function departmentSample(): {
  readonly before: SampleUnit;
  readonly after: SampleUnit;
  readonly links: readonly TrueLink[];
} {
  const old = before();
  const { root, links } = after(old);
  return { before: old, after: root, links };
}

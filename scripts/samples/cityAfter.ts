import { namesIn, OLD_GROUPS, SECTION_PSUS, SECTION_SCHOOLS } from './cityBefore';
import { DISTRICTS } from './districts';
import type { TrueLink } from './lineageTruth';
import { addedPosts, cutPosts, psuPosts, shiftToRevenue } from './posts';
import { type Random, seededRandom } from './random';
import { type SampleUnit, sampleUnit } from './sampleUnit';

/** Names as the later list writes them: abbreviations of the earlier one written out. */
const writtenOut = (name: string): string =>
  name
    .replace(/^TTYT /, 'Trung tâm Y tế ')
    .replace(/^Trường MN /, 'Trường Mầm non ')
    .replace(/^Trường TH /, 'Trường Tiểu học ')
    .replace(/^BQL dự án ĐTXD /, 'Ban Quản lý dự án đầu tư xây dựng ');

/** Decided groups of the later list: few are converted, so that the city's target is not met yet. */
function groupAfter(unit: SampleUnit, random: Random, odds: number): string {
  if (unit.group === OLD_GROUPS.full) return 'Nhóm 2';
  if (random(1000) < odds) return 'Nhóm 2';
  return unit.group === OLD_GROUPS.part ? 'Nhóm 3' : 'Nhóm 4';
}

/** Odds of having become autonomous in a thousand, by the beginning of the name. */
function oddsOf(name: string): number {
  if (/^Bệnh viện/.test(name)) return 450;
  if (/^Phòng Công chứng/.test(name)) return 1000;
  if (/^Trường (MN|TH|THCS) /.test(name)) return 70;
  return /^Trường THPT/.test(name) ? 120 : 140;
}

function aged(unit: SampleUnit, random: Random): SampleUnit {
  const children = unit.children.map((child) => aged(child, random));
  const posts = cutPosts(
    random,
    unit.posts,
    unit.kind === 'division' || unit.kind === 'office' ? 5 : 4,
  );
  const name = writtenOut(unit.name);
  if (unit.kind !== 'psu') return { ...unit, name, posts, children };
  const group = groupAfter(unit, random, oddsOf(unit.name));
  const spending = Math.round((unit.money?.[1] ?? 0) * 1.2);
  const share =
    group === 'Nhóm 2' ? 1.03 : group === 'Nhóm 3' ? (15 + random(60)) / 100 : random(9) / 100;
  return {
    ...unit,
    name,
    children,
    group,
    money: [Math.round(spending * share), spending],
    posts: group === 'Nhóm 2' && children.length === 0 ? shiftToRevenue(posts) : posts,
  };
}

class CityChanges {
  readonly links: TrueLink[] = [];
  readonly random = seededRandom(20221231);
  private nextCode = 3_020_001;

  private code(): string {
    this.nextCode += 7;
    return String(this.nextCode);
  }

  /** Several units become a new one. */
  private merge(
    units: readonly SampleUnit[],
    key: string,
    name: string,
    section: string,
  ): SampleUnit {
    for (const unit of units) this.links.push({ from: unit.key, to: key, kind: 'merged' });
    const first = units[0] as SampleUnit;
    return sampleUnit({
      key,
      name,
      section,
      kind: 'psu',
      code: this.code(),
      group: 'Nhóm 4',
      note: 'Hợp nhất',
      posts: cutPosts(this.random, addedPosts(units), 8),
      money: first.money,
    });
  }

  district(before: SampleUnit, q: number): SampleUnit {
    const { random } = this;
    const place = DISTRICTS[q]?.[0] ?? '';
    const units = new Map(before.children.map((unit) => [unit.key, aged(unit, random)]));
    const take = (...ids: readonly string[]): SampleUnit[] =>
      ids.flatMap((id) => {
        const unit = units.get(`q${q}.${id}`);
        units.delete(`q${q}.${id}`);
        return unit === undefined ? [] : [unit];
      });
    const added = [
      this.merge(
        take('culture', 'radio', 'sport'),
        `q${q}.vhtt`,
        `Trung tâm Văn hóa - Thông tin và Thể thao ${place}`,
        SECTION_PSUS,
      ),
      this.merge(
        take('land', 'clearance'),
        `q${q}.pt`,
        `Trung tâm Phát triển quỹ đất ${place}`,
        SECTION_PSUS,
      ),
    ];
    const adult = units.get(`q${q}.adult`);
    if (adult !== undefined)
      units.set(adult.key, {
        ...adult,
        name: `Trung tâm Giáo dục nghề nghiệp - Giáo dục thường xuyên ${place}`,
      });
    // Two schools of one ward into one: the first goes on, or both into a new one.
    const wards = namesIn(DISTRICTS[q]?.[1] ?? '');
    for (let i = 0; i < 4; i += 1) {
      const w = (i * 5 + q) % wards.length;
      const second = [...units.values()].find(
        (unit) => unit.name === `Trường Tiểu học ${wards[w]} B`,
      );
      const first = units.get(`q${q}.t${w}`);
      if (second === undefined || first === undefined) continue;
      units.delete(second.key);
      if (i % 2 === 0) {
        this.links.push({ from: second.key, to: first.key, kind: 'absorbed' });
        units.set(first.key, {
          ...first,
          note: 'Nhận sáp nhập',
          posts: cutPosts(random, addedPosts([first, second]), 20),
        });
      } else {
        units.delete(first.key);
        added.push({
          ...this.merge(
            [first, second],
            `q${q}.n${w}`,
            `Trường Tiểu học ${wards[w]}`,
            SECTION_SCHOOLS,
          ),
        });
      }
    }
    const last = wards.length - 1;
    const kindergarten = units.get(`q${q}.m${last}`);
    if (kindergarten !== undefined && q % 3 === 0) {
      units.delete(kindergarten.key);
      this.links.push({ from: kindergarten.key, to: null, kind: 'dissolved' });
    }
    if (q % 2 === 0)
      added.push(
        sampleUnit({
          key: `q${q}.new`,
          name: `Trường Mầm non Đô thị mới ${wards[0]}`,
          kind: 'psu',
          section: SECTION_SCHOOLS,
          code: this.code(),
          group: 'Nhóm 4',
          posts: psuPosts(random, 24, 12),
          money: [80, 3200],
          note: 'Thành lập mới',
        }),
      );
    const renamed = units.get(`q${q}.c0`);
    if (renamed !== undefined && q % 4 === 1)
      units.set(renamed.key, {
        ...renamed,
        name: `Trường THCS ${wards[1] ?? wards[0]} - ${wards[0]}`,
      });
    const children = [...units.values(), ...added];
    const order = (unit: SampleUnit): number =>
      unit.section === SECTION_SCHOOLS ? 2 : unit.section === SECTION_PSUS ? 1 : 0;
    return {
      ...before,
      children: children
        .map((unit, i) => ({ unit, i }))
        .sort((a, b) => order(a.unit) - order(b.unit) || a.i - b.i)
        .map(({ unit }) => unit),
    };
  }

  departments(before: readonly SampleUnit[]): SampleUnit[] {
    const { random } = this;
    const after = before.map((unit) => ({
      ...unit,
      children: unit.children.map((child) => aged(child, random)),
    }));
    const find = (name: string): SampleUnit =>
      after.find((unit) => unit.name === name) as SampleUnit;
    const health = find('Sở Y tế');
    const old = [
      'Trung tâm Y tế dự phòng Hà Nội',
      'Trung tâm Phòng chống HIV/AIDS',
      'Trung tâm Truyền thông giáo dục sức khỏe',
      'Trung tâm Sức khỏe lao động và môi trường',
    ];
    const merged = health.children.filter((unit) => old.includes(unit.name));
    Object.assign(health, {
      children: [
        ...health.children.filter((unit) => !old.includes(unit.name)),
        this.merge(merged, 'cdc', 'Trung tâm Kiểm soát bệnh tật thành phố Hà Nội', SECTION_PSUS),
      ],
    });
    // The city's market branch went to the State, its vocational schools to the department of labour stay.
    const trade = find('Sở Công Thương');
    const market = trade.children.find(
      (unit) => unit.name === 'Chi cục Quản lý thị trường',
    ) as SampleUnit;
    for (const unit of [market, ...market.children])
      this.links.push({ from: unit.key, to: null, kind: 'leftPlan' });
    Object.assign(trade, { children: trade.children.filter((unit) => unit !== market) });
    // The data centre of one department moves to another.
    const land = find('Sở Tài nguyên và Môi trường');
    const information = find('Sở Thông tin và Truyền thông');
    const data = land.children.find((unit) =>
      unit.name.startsWith('Trung tâm Công nghệ thông tin'),
    ) as SampleUnit;
    this.links.push({ from: data.key, to: data.key, kind: 'moved' });
    Object.assign(land, { children: land.children.filter((unit) => unit !== data) });
    Object.assign(information, { children: [...information.children, data] });
    return after;
  }
}

/** The city on 31/12/2022, with what truly became of the units of 2015. */
export function cityAfter(before: {
  readonly departments: readonly SampleUnit[];
  readonly districts: readonly SampleUnit[];
}): {
  readonly departments: readonly SampleUnit[];
  readonly districts: readonly SampleUnit[];
  readonly links: readonly TrueLink[];
} {
  const changes = new CityChanges();
  const departments = changes.departments(before.departments);
  const districts = before.districts.map((district, q) => changes.district(district, q));
  return { departments, districts, links: changes.links };
}

import { type Random, seededRandom } from '../../scripts/samples/random';
import { EMPLOYEE_BUDGET } from '../../src/core/model/builtInCategories';
import { type UnitId, unitId } from '../../src/core/model/ids';
import type { Structure } from '../../src/core/model/structure';
import { Table } from '../../src/core/model/table';
import { newUnit, type Unit } from '../../src/core/model/unit';
import { earlierList, ListMaker, type ListUnit } from './earlierList';
import { misspell } from './misspell';

/** Sorts of what truly happened, as scores tell them apart. */
export const TRUTH_SORTS = [
  'same',
  'respelled',
  'renamed',
  'moved',
  'namedMerger',
  'unnamedMerger',
  'namedSplit',
  'dissolved',
  'created',
] as const;
export type TruthSort = (typeof TRUTH_SORTS)[number];

/** One true edge. */
export interface TrueEdge {
  readonly from: UnitId | null;
  readonly to: UnitId | null;
  readonly sort: TruthSort;
}

/** How much is changed between two lists, in parts of a thousand units. */
export interface ChangeRates {
  readonly units: number;
  readonly seed: number;
  readonly respelled: number;
  readonly reworded: number;
  readonly renamed: number;
  readonly moved: number;
  readonly merged: number;
  readonly unnamedMerged: number;
  readonly split: number;
  readonly dissolved: number;
  readonly created: number;
  /** Of a thousand codes, how many the later list lacks. */
  readonly codesLost: number;
}

export const USUAL_RATES: ChangeRates = {
  units: 5_000,
  seed: 1,
  respelled: 120,
  reworded: 30,
  renamed: 8,
  moved: 8,
  merged: 20,
  unnamedMerged: 6,
  split: 6,
  dissolved: 15,
  created: 15,
  codesLost: 1_000,
};

export interface ChangedLists {
  readonly before: Structure;
  readonly after: Structure;
  readonly truth: readonly TrueEdge[];
}

const OTHER_NAMES = [
  'Hợp tác quốc tế',
  'Đổi mới sáng tạo',
  'Chuyển đổi số',
  'Truyền thông cơ sở',
  'Giám định kỹ thuật',
  'Bảo tồn di sản',
  'Phúc lợi trẻ em',
  'An sinh cộng đồng',
];
const isWhole = (unit: ListUnit): boolean =>
  unit.children.length === 0 && (unit.kind === 'psu' || unit.kind === 'division');
const placeIn = (name: string): string => name.replace(/ [AB]$/, '');
/** What follows the kind of unit in a name: "Phòng Nội vụ" → "Nội vụ". */
const subjectOf = (name: string): string => name.replace(/^(Phòng|Trung tâm) /, '');

class Changes {
  readonly edges: { from: string | null; to: string | null; sort: TruthSort }[] = [];
  private readonly touched = new Set<string>();

  constructor(
    private readonly random: Random,
    private readonly rates: ChangeRates,
    private readonly maker: ListMaker,
  ) {}

  private odds(rate: number): boolean {
    return this.random(1000) < rate;
  }

  private free(unit: ListUnit): boolean {
    return isWhole(unit) && !this.touched.has(unit.key);
  }

  private otherName(unit: ListUnit): string {
    const kind = unit.kind === 'division' ? 'Phòng' : 'Trung tâm';
    return `${kind} ${OTHER_NAMES[this.random(OTHER_NAMES.length)]}`;
  }

  /** Units of a family that go together: two schools of a place, else two neighbours of one kind. */
  private mate(family: readonly ListUnit[], unit: ListUnit): ListUnit | undefined {
    return family.find(
      (other) =>
        other !== unit &&
        this.free(other) &&
        other.kind === unit.kind &&
        (unit.name.startsWith('Trường')
          ? placeIn(other.name) === placeIn(unit.name)
          : !other.name.startsWith('Trường')),
    );
  }

  private merge(parent: ListUnit, unit: ListUnit, mate: ListUnit): void {
    const isSchool = unit.name.startsWith('Trường');
    const name = isSchool
      ? placeIn(unit.name)
      : `${unit.kind === 'division' ? 'Phòng' : 'Trung tâm'} ${subjectOf(unit.name)} - ${subjectOf(mate.name)}`;
    const goesOn = isSchool && this.odds(500);
    const into = goesOn ? unit : this.maker.unit(name, unit.kind);
    into.posts = Math.round((unit.posts + mate.posts) * 0.9);
    const gone = new Set(goesOn ? [mate] : [unit, mate]);
    for (const old of [unit, mate])
      this.edges.push({
        from: old.key,
        to: into.key,
        sort: goesOn && old === unit ? 'same' : 'namedMerger',
      });
    parent.children = parent.children.filter((child) => !gone.has(child));
    if (!goesOn) parent.children.push(into);
    for (const { key } of [unit, mate, into]) this.touched.add(key);
  }

  private split(parent: ListUnit, unit: ListUnit): void {
    const parts = subjectOf(unit.name).split(/ - | và /);
    if (parts.length < 2 || unit.kind !== 'division') return;
    const made = parts.map((part) => this.maker.unit(`Phòng ${part}`, 'division'));
    for (const part of made) {
      this.edges.push({ from: unit.key, to: part.key, sort: 'namedSplit' });
      this.touched.add(part.key);
    }
    this.touched.add(unit.key);
    parent.children = parent.children.flatMap((child) => (child === unit ? made : [child]));
  }

  /** One thing at most happens to a unit beside its spelling. */
  change(agencies: readonly ListUnit[], parent: ListUnit): void {
    const { rates } = this;
    for (const unit of [...parent.children]) {
      this.change(agencies, unit);
      if (!this.free(unit)) continue;
      const family = parent.children;
      if (this.odds(rates.merged * 3)) {
        const mate = this.mate(family, unit);
        if (mate !== undefined) this.merge(parent, unit, mate);
      } else if (this.odds(rates.unnamedMerged)) {
        const into = family.find((other) => other !== unit && this.free(other));
        if (into === undefined) continue;
        this.edges.push({ from: unit.key, to: into.key, sort: 'unnamedMerger' });
        this.edges.push({ from: into.key, to: into.key, sort: 'same' });
        this.touched.add(unit.key).add(into.key);
        into.posts += unit.posts;
        parent.children = family.filter((child) => child !== unit);
      } else if (this.odds(rates.split * 4)) this.split(parent, unit);
      else if (this.odds(rates.dissolved)) {
        this.edges.push({ from: unit.key, to: null, sort: 'dissolved' });
        this.touched.add(unit.key);
        parent.children = family.filter((child) => child !== unit);
      } else if (!unit.name.startsWith('Trường') && this.odds(rates.renamed * 4)) {
        this.edges.push({ from: unit.key, to: unit.key, sort: 'renamed' });
        unit.name = this.otherName(unit);
        this.touched.add(unit.key);
      } else if (unit.kind === 'psu' && this.odds(rates.moved)) {
        const target = agencies[this.random(agencies.length)];
        if (target === undefined || target === parent) continue;
        this.edges.push({ from: unit.key, to: unit.key, sort: 'moved' });
        this.touched.add(unit.key);
        parent.children = family.filter((child) => child !== unit);
        target.children.push(unit);
      }
    }
    if (parent.children.length > 3 && this.odds(rates.created * parent.children.length)) {
      const made = this.maker.unit(
        parent.kind === 'districtCommittee'
          ? `Trường Mầm non Đô thị mới ${this.random(900)}`
          : `Phòng ${OTHER_NAMES[this.random(OTHER_NAMES.length)]}`,
        parent.kind === 'districtCommittee' ? 'psu' : 'division',
      );
      this.edges.push({ from: null, to: made.key, sort: 'created' });
      this.touched.add(made.key);
      parent.children.splice(this.random(parent.children.length), 0, made);
    }
  }

  /** How the later list spells what it took over. */
  respell(unit: ListUnit, isTouched = this.touched.has(unit.key)): void {
    for (const child of unit.children) this.respell(child);
    const old = unit.name;
    if (!isTouched && this.odds(this.rates.reworded)) unit.name = reword(unit.name);
    else if (this.odds(this.rates.respelled)) unit.name = misspell(unit.name, this.random);
    if (!isTouched)
      this.edges.push({
        from: unit.key,
        to: unit.key,
        sort: unit.name === old ? 'same' : 'respelled',
      });
    unit.posts = Math.max(1, Math.round(unit.posts * (0.86 + this.random(20) / 100)));
    if (this.odds(this.rates.codesLost)) unit.code = null;
  }
}

/** Usual changes of wording that keep the sense. */
const reword = (name: string): string =>
  name
    .replace(/^Phòng Tài chính - Kế hoạch$/, 'Phòng Kế hoạch và Tài chính')
    .replace(/^Trung tâm Dạy nghề/, 'Trung tâm Giáo dục nghề nghiệp')
    .replace(/^Trường Mầm non /, 'Trường Mẫu giáo ')
    .replace(/^Trường Tiểu học (?!.*công lập)(.*)$/, 'Trường Tiểu học công lập $1')
    .replace(/^Văn phòng HĐND và UBND$/, 'Văn phòng')
    .replace(/^Phòng (Quản lý|Tổ chức) /, 'Phòng ');

/** The earlier list as it is before anything is done to it. */
const copyOf = (unit: ListUnit): ListUnit => ({ ...unit, children: unit.children.map(copyOf) });

function structureFrom(prefix: string, roots: readonly ListUnit[]): Structure {
  const units: [string, Unit][] = [];
  const idOf = (unit: ListUnit): UnitId => unitId(prefix + unit.key);
  const add = (unit: ListUnit, parentId: UnitId | null): void => {
    const { name, kind, code, posts, children } = unit;
    const headcount = { [EMPLOYEE_BUDGET]: { assigned: posts, present: null } };
    const childIds = children.map(idOf);
    const id = idOf(unit);
    units.push([id, newUnit({ id, name, kind, code, headcount, parentId, childIds })]);
    for (const child of children) add(child, id);
  };
  for (const root of roots) add(root, null);
  return { units: Table.from(units), rootIds: roots.map(idOf), parkedIds: [] };
}

/** Two lists of a made-up province with what truly became of each unit; the same for the same rates. */
export function changedLists(rates: ChangeRates): ChangedLists {
  const random = seededRandom(rates.seed);
  const maker = new ListMaker(random);
  const list = earlierList(maker, rates.units);
  const before = structureFrom('a-', list);
  const later = list.map(copyOf);
  const changes = new Changes(random, rates, maker);
  for (const agency of later) changes.change(later, agency);
  for (const agency of later) changes.respell(agency);
  // Lists seldom keep their order: some agencies change places.
  for (let i = later.length - 1; i > 0; i -= 1) {
    if (random(4) > 0) continue;
    const other = random(i + 1);
    [later[i], later[other]] = [later[other] as ListUnit, later[i] as ListUnit];
  }
  const after = structureFrom('b-', later);
  const truth = changes.edges.map(({ from, to, sort }) => ({
    from: from === null ? null : unitId(`a-${from}`),
    to: to === null ? null : unitId(`b-${to}`),
    sort,
  }));
  return { before, after, truth };
}

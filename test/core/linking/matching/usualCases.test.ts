import { describe, expect, it } from 'vitest';
import type { LinkProposal } from '../../../../src/core/linking/matching/linkProposal';
import {
  type MatchOptions,
  proposeLinks,
} from '../../../../src/core/linking/matching/proposeLinks';
import { EMPLOYEE_BUDGET } from '../../../../src/core/model/builtInCategories';
import { unitId } from '../../../../src/core/model/ids';
import type { Structure } from '../../../../src/core/model/structure';
import { structureOf } from '../../../../src/core/scenarios/structures';
import { emptyPlan, sid, type UnitSketch, withSnapshot } from '../../../builders/aPlan';

const structure = (roots: readonly UnitSketch[]): Structure =>
  structureOf(withSnapshot(emptyPlan(), 'now', '2022-12-31', roots), sid('now'));

/** Lists written as names: "a: Phòng A" under one agency that both lists have. */
function family(
  names: readonly string[],
  kind: UnitSketch['kind'] = 'psu',
  root = 'Sở X',
): Structure {
  const children = names.map((text) => {
    const [id = '', name = ''] = text.split(': ');
    return { id, name, kind: kind ?? 'psu' };
  });
  const rootId = `${children[0]?.id.toUpperCase()}-root`;
  return structure([{ id: rootId, name: root, kind: 'department', children }]);
}

const propose = (
  before: readonly string[],
  after: readonly string[],
  kind: UnitSketch['kind'] = 'psu',
  options: MatchOptions = {},
): readonly string[] =>
  proposeLinks(family(before, kind), family(after, kind), options)
    .filter(({ fromIds, toIds }) => !`${fromIds[0] ?? ''}${toIds[0] ?? ''}`.includes('root'))
    .map(describeProposal);

const describeProposal = ({ fromIds, toIds, kind, isCertain }: LinkProposal): string =>
  `${[...fromIds].sort().join('+')}>${[...toIds].sort().join('+')} ${kind}${isCertain ? ' !' : ''}`;

describe('schools', () => {
  it('of one place and different levels are never taken for each other', () => {
    const found = propose(
      ['a: Trường Mầm non Kim Liên', 'b: Trường THPT Kim Liên'],
      ['x: Trường Tiểu học Kim Liên', 'y: Trường THCS Kim Liên'],
    );
    expect(new Set(found)).toEqual(
      new Set(['a> dissolved', 'b> dissolved', '>x created', '>y created']),
    );
  });

  it('are joined where the new name says both levels', () => {
    expect(
      propose(
        ['a: Trường Tiểu học Ba Vì', 'b: Trường THCS Ba Vì', 'c: Trường Mầm non Ba Vì'],
        ['x: Trường Tiểu học và THCS Ba Vì', 'y: Trường Mầm non Ba Vì'],
      ),
    ).toEqual(expect.arrayContaining(['c>y kept !', 'a+b>x merged']));
  });

  it('with a letter are told apart, and joined when the letter is gone', () => {
    expect(
      propose(
        ['a: Trường Tiểu học Kim Giang A', 'b: Trường Tiểu học Kim Giang B'],
        ['x: Trường Tiểu học Kim Giang'],
      ),
    ).toEqual(['a+b>x merged']);
    expect(
      propose(['a: Trường Tiểu học Kim Giang A'], ['x: Trường Tiểu học Kim Giang B']).filter(
        (text) => text.endsWith('!'),
      ),
    ).toEqual([]);
  });

  it('whose names differ by a letter that makes another name are not certain', () => {
    const found = propose(['a: Trường Tiểu học Hòa Liên'], ['x: Trường Tiểu học Hòa Tiên']);
    expect(found.filter((text) => text.endsWith('!'))).toEqual([]);
    expect(propose(['a: Trường Tiểu học Hòa Liên'], ['x: Trường Tiểu học Hòa Liênn'])).toEqual([
      'a>x renamed !',
    ]);
  });

  it('keep their name where only diacritics, case, tone place or abbreviations differ', () => {
    expect(
      propose(
        ['a: Trường TH Hoà Bình', 'b: TRƯỜNG THCS HÒA BÌNH', 'c: truong mn hoa binh'],
        ['x: Trường Tiểu học Hòa Bình', 'y: Trường THCS Hòa Bình', 'z: Trường Mầm non Hòa Bình'],
      ),
    ).toEqual(expect.arrayContaining(['a>x kept !', 'b>y kept !', 'c>z kept !']));
  });
});

describe('wards', () => {
  const wards = (prefix: string, names: readonly string[]) =>
    structure(
      names.map((name, i) => ({ id: `${prefix}${i}`, name, kind: 'communeCommittee' as const })),
    );

  it('with numbers are their numbers', () => {
    const found = proposeLinks(
      wards('a', ['UBND Phường 1', 'UBND Phường 2', 'UBND Phường 12']),
      wards('b', ['UBND Phường 12', 'UBND Phường 2', 'UBND Phường 1']),
    ).map(describeProposal);
    expect(found.sort()).toEqual(['a0>b2 kept !', 'a1>b1 kept !', 'a2>b0 kept !']);
  });

  it('cut by compass come together under the common name', () => {
    const found = proposeLinks(
      wards('a', ['UBND phường An Hải Bắc', 'UBND phường An Hải Tây', 'UBND phường Mân Thái']),
      wards('b', ['UBND phường An Hải', 'UBND phường Mân Thái']),
    ).map(describeProposal);
    expect(found).toEqual(expect.arrayContaining(['a0+a1>b0 merged', 'a2>b1 kept !']));
  });

  it('without a name to tell follow the schools that went along', () => {
    const ward = (id: string, name: string, schools: readonly string[]): UnitSketch => ({
      id,
      name,
      kind: 'communeCommittee',
      children: schools.map((school, i) => ({
        id: `${id}${i}`,
        name: school,
        kind: 'psu',
        code: school,
      })),
    });
    const before = structure([
      ward('a', 'UBND xã Cổ Nhuế', ['Trường A1', 'Trường A2', 'Trường A3']),
      ward('b', 'UBND xã Xuân Đỉnh', ['Trường B1', 'Trường B2']),
    ]);
    const after = structure([
      ward('x', 'UBND phường Từ Liêm', [
        'Trường A1',
        'Trường A2',
        'Trường A3',
        'Trường B1',
        'Trường B2',
      ]),
    ]);
    const joins = proposeLinks(before, after).filter(({ toIds }) => toIds[0] === 'x');
    expect(joins.map(describeProposal)).toEqual(['a+b>x merged']);
    expect(joins[0]?.reasons.map(({ key }) => key)).toContain('linking.reason.childrenWent');
  });
});

describe('usual reorganisations', () => {
  const departments = (prefix: string, names: readonly string[]) =>
    structure(
      names.map((name, i) => ({
        id: `${prefix}${i}`,
        name,
        kind: 'department' as const,
        children: [{ id: `${prefix}${i}v`, name: 'Văn phòng', kind: 'office' as const }],
      })),
    );

  it('of departments in 2025 are proposed with their basis, and never certain', () => {
    const before = departments('a', [
      'Sở Tài chính',
      'Sở Kế hoạch và Đầu tư',
      'Sở Tài nguyên và Môi trường',
      'Sở Nông nghiệp và PTNT',
      'Sở GTVT',
      'Sở Xây dựng',
      'Sở TT&TT',
      'Sở KH&CN',
    ]);
    const after = departments('b', [
      'Sở Tài chính',
      'Sở Nông nghiệp và Môi trường',
      'Sở Xây dựng',
      'Sở Khoa học và Công nghệ',
    ]);
    const proposals = proposeLinks(before, after);
    const found = proposals.map(describeProposal);
    expect(found).toEqual(
      expect.arrayContaining([
        'a0>b0 kept !',
        'a1>b0 absorbed',
        'a2+a3>b1 merged',
        'a4>b2 absorbed',
        'a5>b2 kept !',
        'a6>b3 absorbed',
        'a7>b3 kept !',
        // The offices go with their departments, each told by its agency.
        'a0v>b0v kept !',
        'a1v>b0v absorbed',
        'a4v>b2v absorbed',
      ]),
    );
    const finance = proposals.find((one) => one.fromIds[0] === 'a1');
    expect(finance?.reasons).toContainEqual({
      key: 'linking.reason.usual',
      params: { basis: 'NĐ 45/2025/NĐ-CP, NĐ 150/2025/NĐ-CP' },
    });
  });

  it('make a health centre of a district hospital and two centres', () => {
    expect(
      propose(
        [
          'a: Bệnh viện Đa khoa huyện Ba Vì',
          'b: Trung tâm Y tế dự phòng huyện Ba Vì',
          'c: Trung tâm Dân số huyện Ba Vì',
        ],
        ['x: Trung tâm Y tế huyện Ba Vì'],
      ),
    ).toEqual(['a+b+c>x merged']);
  });
});

describe('place and posts', () => {
  it('pair a renamed unit with the only one left, and say why', () => {
    const names = ['Tổ chức', 'Hành chính', 'Đối ngoại'];
    const rows = (prefix: string, last: string) =>
      [...names, last].map((name, i) => `${prefix}${i}: Phòng ${name}`);
    const found = proposeLinks(
      family(rows('a', 'Lễ tân'), 'division'),
      family(rows('x', 'Nghi thức'), 'division'),
    ).find(({ fromIds }) => fromIds[0] === 'a3');
    expect(found).toMatchObject({ toIds: ['x3'], kind: 'renamed', isCertain: false });
    expect(found?.reasons.map(({ key }) => key)).toEqual([
      'linking.reason.onlyLeft',
      'linking.reason.neighbours',
    ]);
  });

  it('know a parent by its children', () => {
    const agency = (id: string, name: string): UnitSketch => ({
      id,
      name,
      kind: 'department',
      children: ['Giá', 'Công sản', 'Ngân sách'].map((one, i) => ({
        id: `${id}${i}`,
        name: `Phòng Quản lý ${one}`,
      })),
    });
    const found = proposeLinks(
      structure([agency('a', 'Cục Kho bạc')]),
      structure([agency('x', 'Sở Tài vụ')]),
    );
    expect(found.map(describeProposal)).toContain('a>x renamed');
    expect(found.filter(({ isCertain }) => isCertain)).toEqual([]);
  });

  it('see a merger that no name tells in the posts of the one that grew', () => {
    const posts = (assigned: number) => ({
      [EMPLOYEE_BUDGET]: { assigned, present: null },
    });
    const list = (prefix: string, rows: readonly (readonly [string, number])[]) =>
      structure([
        {
          id: `${prefix}r`,
          name: 'Sở X',
          children: rows.map(([name, count], i) => ({
            id: `${prefix}${i}`,
            name,
            headcount: posts(count),
          })),
        },
      ]);
    const found = proposeLinks(
      list('a', [
        ['Phòng Giá', 10],
        ['Phòng Đầu tư', 12],
        ['Phòng Lễ tân', 9],
      ]),
      list('x', [
        ['Phòng Giá', 10],
        ['Phòng Đầu tư', 20],
      ]),
    ).find(({ fromIds }) => fromIds[0] === 'a2');
    expect(found).toMatchObject({ toIds: ['x1'], kind: 'absorbed', isCertain: false });
  });
});

describe('what the user knows', () => {
  it('a refused pair is not proposed again, something else is', () => {
    const before = ['a: Trung tâm Tin học'];
    const after = ['x: Trung tâm Tin học và Công nghệ'];
    expect(propose(before, after)).toEqual(['a>x renamed']);
    const rejected = [{ from: unitId('a'), to: unitId('x') }];
    expect(propose(before, after, 'psu', { rejected })).toEqual(['a> dissolved', '>x created']);
  });

  it('what ended or is new is left alone', () => {
    const known = [
      { from: unitId('a'), to: null },
      { from: null, to: unitId('x') },
    ];
    const names = [['a: Trung tâm Tin học'], ['x: Trung tâm Tin học']] as const;
    expect(propose(...names, 'psu', { known })).toEqual([]);
  });

  it('children are looked for below the one that several units went into', () => {
    const agency = (id: string, name: string, children: readonly string[]): UnitSketch => ({
      id,
      name,
      children: children.map((child, i) => ({ id: `${id}${i}`, name: `Phòng ${child}` })),
    });
    const before = structure([
      agency('a', 'Sở A', ['Lúa', 'Giá']),
      agency('b', 'Sở B', ['Ngô', 'Giá']),
    ]);
    const after = structure([agency('x', 'Sở B', ['Lúa', 'Ngô', 'Giá'])]);
    const known = ['a', 'b'].map((id) => ({ from: unitId(id), to: unitId('x') }));
    const found = proposeLinks(before, after, { known }).map(describeProposal);
    expect(found.sort()).toEqual(['a0>x0 kept !', 'a1>x2 absorbed', 'b0>x1 kept !', 'b1>x2 kept']);
  });
});

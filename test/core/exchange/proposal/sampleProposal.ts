import type { ProposalInput, ProposalSide } from '../../../../src/core/exchange/proposal/types';
import { rollUp } from '../../../../src/core/figures/rollUp';
import {
  BUILT_IN_CATEGORIES,
  CIVIL_SERVANT,
  CONTRACT,
  EMPLOYEE_BUDGET,
} from '../../../../src/core/model/builtInCategories';
import type { Headcount } from '../../../../src/core/model/headcount';
import { snapshotId, type UnitId, unitId } from '../../../../src/core/model/ids';
import type { IsoDate } from '../../../../src/core/model/isoDate';
import type { Coverage } from '../../../../src/core/model/snapshot';
import type { Structure } from '../../../../src/core/model/structure';
import { Table } from '../../../../src/core/model/table';
import { newUnit, type Unit } from '../../../../src/core/model/unit';

/** A small generator of numbers, the same on every run. */
function random(seed: number): (below: number) => number {
  let state = seed >>> 0;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

const COVERAGE: Coverage = {
  assigned: [CIVIL_SERVANT, EMPLOYEE_BUDGET, CONTRACT],
  present: [CIVIL_SERVANT, EMPLOYEE_BUDGET],
};

type Flat = {
  id: string;
  parent: string | null;
  parked: boolean;
  name: string;
  headcount: Headcount;
};

function structureOf(flat: readonly Flat[]): Structure {
  const children = new Map<string | null, string[]>();
  for (const { id, parent } of flat) children.set(parent, [...(children.get(parent) ?? []), id]);
  const units = flat.map(
    (row): Unit =>
      newUnit({
        id: unitId(row.id),
        parentId: row.parent === null ? null : unitId(row.parent),
        childIds: (children.get(row.id) ?? []) as unknown as UnitId[],
        name: row.name,
        kind: row.parent === null ? 'department' : row.id.endsWith('5') ? 'psu' : 'division',
        headcount: row.headcount,
      }),
  );
  const tops = flat.filter(({ parent }) => parent === null);
  return {
    units: Table.from(units.map((unit) => [unit.id, unit])),
    rootIds: tops.filter(({ parked }) => !parked).map(({ id }) => unitId(id)),
    parkedIds: tops.filter(({ parked }) => parked).map(({ id }) => unitId(id)),
  };
}

function headcountOf(next: (below: number) => number, unknowns: boolean): Headcount {
  const one = (): number | null =>
    unknowns && next(8) === 0 ? null : next(3) === 0 ? 0 : next(40);
  return {
    [CIVIL_SERVANT]: { assigned: one(), present: one() },
    [EMPLOYEE_BUDGET]: { assigned: one(), present: one() },
    [CONTRACT]: { assigned: one(), present: null },
  } as Headcount;
}

const sideOf = (name: string, asOf: string, structure: Structure): ProposalSide => ({
  name,
  asOf: asOf as IsoDate,
  structure,
  coverage: COVERAGE,
  totals: rollUp(structure, COVERAGE),
  converted: new Set(),
});

/** Three snapshots of random structures with moves, mergers, ends and beginnings between them. */
export function sampleProposal(seed: number, size: number, unknowns = true): ProposalInput {
  const next = random(seed);
  const baseline: Flat[] = [];
  for (let i = 0; i < size; i += 1) {
    const parent = i < 3 ? null : `b${next(Math.min(i, 1 + (next(4) === 0 ? i : 3)))}`;
    baseline.push({
      id: `b${i}`,
      parent,
      parked: i === 2 && next(2) === 0,
      name: next(9) === 0 ? `=SUM(${i}) "Đơn vị"` : `Đơn vị ${i}`,
      headcount: headcountOf(next, unknowns),
    });
  }
  const change = (
    from: readonly Flat[],
    prefix: string,
  ): { to: Flat[]; pairs: Map<UnitId, UnitId> } => {
    const pairs = new Map<UnitId, UnitId>();
    const to: Flat[] = [];
    const alive = new Map<string, string>();
    from.forEach((row, i) => {
      const parent = row.parent === null ? null : (alive.get(row.parent) ?? null);
      const isLost = i > 2 && next(8) === 0;
      if (isLost) {
        const heir = to[next(to.length)];
        if (heir !== undefined && next(2) === 0) pairs.set(unitId(row.id), unitId(heir.id));
        alive.set(row.id, parent ?? (to[0] as Flat).id);
        return;
      }
      const id = `${prefix}${i}`;
      const isMoved = i > 2 && next(6) === 0;
      const place = isMoved
        ? (to[next(to.length)] as Flat).id
        : i > 2
          ? (parent ?? (to[0] as Flat).id)
          : null;
      alive.set(row.id, id);
      pairs.set(unitId(row.id), unitId(id));
      to.push({ ...row, id, parent: place, headcount: headcountOf(next, unknowns) });
    });
    to.push({
      id: `${prefix}new`,
      parent: (to[0] as Flat).id,
      parked: false,
      name: 'Mới',
      headcount: headcountOf(next, unknowns),
    });
    return { to, pairs };
  };
  const current = change(baseline, 'c');
  const proposed = change(current.to, 'p');
  return {
    locale: 'vi',
    origin: { documentId: 'doc', snapshotId: snapshotId('proposed') },
    planName: 'Đề án sắp xếp',
    locality: 'Thành phố Hà Nội',
    titleBlock: {
      superior: 'UBND THÀNH PHỐ HÀ NỘI',
      agency: 'SỞ NỘI VỤ',
      place: 'Hà Nội',
      date: '2026-03-01' as IsoDate,
      annex: 'Phụ lục 1',
    },
    baseline: sideOf('31/12/2015', '2015-12-31', structureOf(baseline)),
    current: sideOf('31/12/2022', '2022-12-31', structureOf(current.to)),
    proposed: sideOf('Phương án 1', '2025-12-31', structureOf(proposed.to)),
    categories: BUILT_IN_CATEGORIES,
    pairs: { currentToProposed: proposed.pairs, baselineToCurrent: current.pairs },
    targets: [
      {
        label: 'Giảm biên chế',
        required: '≥ 10%',
        dueYear: 2025,
        verdict: 'Đạt',
        legalBasis: 'NQ 19',
        note: '',
        readings: [
          {
            label: 'a',
            isDecisive: true,
            least: { numerator: 7, denominator: 30 },
            most: { numerator: 7, denominator: 0 },
            verdict: 'Đạt',
          },
        ],
      },
    ],
    measures: [
      {
        text: '+Sáp nhập',
        postsBefore: 10,
        postsAfter: 8,
        year: 2024,
        legalBasis: '',
        reason: '@x',
        status: 'Dự thảo',
      },
      {
        text: '-Giải thể',
        postsBefore: null,
        postsAfter: 8,
        year: null,
        legalBasis: '',
        reason: '',
        status: '',
      },
    ],
    findings: [],
    changes: [{ unit: 'A', agency: 'B', change: 'C', from: 'x', to: 'y' }],
    reductions: [
      {
        unit: '=Phòng',
        agency: 'B',
        category: 'Công chức',
        year: 2022,
        state: 'planned',
        posts: 3,
        form: '',
        decisionNumber: '',
        decisionDate: null,
        money: 5,
      },
      {
        unit: 'A',
        agency: 'B',
        category: 'Công chức',
        year: 2021,
        state: 'done',
        posts: 2,
        form: 'Thôi việc',
        decisionNumber: '+1',
        decisionDate: '2021-02-03' as IsoDate,
        money: 1_500_000,
      },
      {
        unit: 'A',
        agency: 'B',
        category: 'Công chức',
        year: 2022,
        state: 'done',
        posts: 4,
        form: '',
        decisionNumber: '',
        decisionDate: null,
        money: null,
      },
    ],
    comparison: {
      columns: ['Hiện trạng', 'Phương án A', 'Phương án B'],
      sections: [
        {
          title: 'Tổ chức',
          rows: [
            { label: 'Số đơn vị', values: [10, 8, 9] },
            { label: 'Chỉ tiêu', values: ['5%', null, '=20%'] },
          ],
        },
      ],
    },
    roadmap: {
      years: [2024, 2025],
      targets: [
        {
          label: 'Chỉ tiêu',
          required: '≥ 20%',
          dueYear: 2025,
          values: ['', '18,5%'],
          end: '20%',
          verdict: 'Đạt',
        },
      ],
      measures: [
        { year: 2024, texts: ['Sáp nhập A vào B'] },
        { year: null, texts: ['+1 việc'] },
      ],
    },
    form2e: {
      asOf: '2025-12-31' as IsoDate,
      groups: [
        { group: '2', before: null, now: 3 },
        { group: '4', before: 7, now: 5 },
      ],
    },
    without: [],
    signatories: [
      { title: 'Người lập biểu', name: '' },
      { title: 'Giám đốc', name: 'Nguyễn Văn A' },
    ],
    notes: ['Ghi chú thêm'],
  };
}

/** One agency whose many branches stand scattered, each over a division: too many for one formula. */
export function scatteredProposal(branches: number): ProposalInput {
  const next = random(5);
  const flat: Flat[] = [{ id: 'a', parent: null, parked: false, name: 'Sở', headcount: {} }];
  for (let i = 0; i < branches; i += 1) {
    flat.push({ id: `c${i}`, parent: 'a', parked: false, name: `Chi cục ${i}`, headcount: {} });
    flat.push({
      id: `p${i}`,
      parent: `c${i}`,
      parked: false,
      name: `Phòng ${i}`,
      headcount: headcountOf(next, true),
    });
  }
  return {
    ...sampleProposal(1, 4),
    baseline: null,
    current: null,
    proposed: sideOf('Một', '2025-12-31', structureOf(flat)),
  };
}

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyChange } from '../../../src/core/changes/changeSet';
import type { Merge } from '../../../src/core/exchange/cells';
import { decideNames } from '../../../src/core/functions/reading/decideNames';
import { detectFunctions } from '../../../src/core/functions/reading/functionLayout';
import {
  type FunctionReading,
  readFunctions,
} from '../../../src/core/functions/reading/readFunctions';
import { readingProblems } from '../../../src/core/functions/reading/readingProblems';
import {
  fatesOf,
  type ToldTask,
  takeFunctions,
} from '../../../src/core/functions/reading/takeFunctions';
import { unitFinderOnto } from '../../../src/core/functions/reading/unitFinderOnto';
import { unitId } from '../../../src/core/model/ids';
import { inOrder, type Plan, tableOf } from '../../../src/core/model/plan';
import { structureOf } from '../../../src/core/scenarios/structures';
import { runs } from '../../arbitraries/runs';
import { emptyPlan, sid, withSnapshot } from '../../builders/aPlan';
import { aSheet } from '../../builders/aSheet';

const plan: Plan = withSnapshot(emptyPlan(), 'now', '2025-12-31', [
  {
    id: 'nv',
    name: 'Sở Nội vụ',
    children: [
      { id: 'vp1', name: 'Văn phòng' },
      { id: 'tcbc', name: 'Phòng Tổ chức, biên chế' },
      { id: 'cchc', name: 'Phòng Cải cách hành chính' },
    ],
  },
  {
    id: 'tnmt',
    name: 'Sở Nông nghiệp và Môi trường',
    children: [
      { id: 'vp2', name: 'Văn phòng' },
      { id: 'dd', name: 'Phòng Quản lý đất đai' },
    ],
  },
]);
const structure = structureOf(plan, sid('now'));
const context = { structure, find: unitFinderOnto(structure, structure, {}) };

type Rows = readonly (readonly (string | number)[])[];

function read(rows: Rows, merges: readonly Merge[] = []): FunctionReading {
  const sheet = aSheet(rows, merges);
  const layout = detectFunctions(sheet);
  if (layout === null) throw new Error('no header found');
  return readFunctions(sheet, layout, context);
}

const told = (rows: Rows): readonly ToldTask[] =>
  read(rows).tasks.map((task) => decideNames(task, new Map()));

const HEADER = [
  'STT',
  'Nhiệm vụ',
  'Cơ quan',
  'Đơn vị chủ trì',
  'Đơn vị phối hợp',
  'Căn cứ pháp lý',
];

let made = 0;
function take(before: Plan, tasks: readonly ToldTask[]): Plan {
  const fates = fatesOf(before, sid('now'), tasks);
  const taken = tasks.flatMap((task, i) => {
    const fate = fates[i];
    return fate === undefined || fate.kind === 'repeats' ? [] : [{ task, fate }];
  });
  const result = takeFunctions(before, sid('now'), taken, 'task', () => `new${made++}`);
  if (!result.ok) throw new Error(result.error);
  return applyChange(before, result.value);
}

describe('reading a list of functions', () => {
  it('takes titles, headings, namesakes by their agency, and names parted in any way', () => {
    const { tasks, leftOut } = read([
      ['SỞ NỘI VỤ', '', '', '', '', ''],
      ['DANH MỤC CHỨC NĂNG, NHIỆM VỤ', '', '', '', '', ''],
      HEADER,
      ['I', 'Lĩnh vực tổ chức bộ máy', '', '', '', ''],
      [
        1,
        'Thẩm định đề án vị trí việc làm',
        'Sở Nội vụ',
        'Phòng Tổ chức, biên chế',
        'Văn phòng, Phòng Cải cách hành chính',
        'NĐ 62',
      ],
      [2, 'Lưu trữ', 'Sở NN&MT', 'Văn phòng', '- Phòng Quản lý đất đai\n- Phòng Ma', ''],
      ['II', 'LĨNH VỰC ĐẤT ĐAI', '', '', '', ''],
      [3, 'Đo đạc', '', 'Văn phòng; Phòng quản lý đất đai', '', ''],
      ['', 'Tổng cộng', '', '', '', ''],
      ['', 'Người lập biểu', '', '', '', ''],
    ]);
    expect(tasks.map(({ fields }) => [fields.title, fields.field])).toEqual([
      ['Thẩm định đề án vị trí việc làm', 'Tổ chức bộ máy'],
      ['Lưu trữ', 'Tổ chức bộ máy'],
      ['Đo đạc', 'Đất đai'],
    ]);
    const names = tasks.map((task) => task.names.map(({ role, units }) => [role, ...units]));
    expect(names[0]).toEqual([
      ['agency', 'nv'],
      ['lead', 'tcbc'],
      ['support', 'vp1'],
      ['support', 'cchc'],
    ]);
    expect(names[1]?.slice(-3)).toEqual([['lead', 'vp2'], ['support', 'dd'], ['support']]);
    expect(names[2]).toEqual([
      ['lead', 'vp1', 'vp2'],
      ['lead', 'dd'],
    ]);
    expect(leftOut.map(({ cell, reason }) => [cell, reason.key])).toEqual([
      ['B4', 'functions.read.heading.field'],
      ['B7', 'functions.read.heading.field'],
      ['B9', 'functions.read.total'],
      ['B10', 'functions.read.note'],
    ]);
    const doubts = readingProblems('Sổ', { tasks, leftOut: [] });
    expect(doubts.map(({ cell, code }) => [cell, code])).toEqual([
      ['E6', 'functions.read.unitUnknown'],
      ['D8', 'functions.read.unitAmbiguous'],
    ]);
  });

  it('reads procedures under a header of two rows, and what is not understood is a doubt', () => {
    const merges = [
      { firstRow: 0, lastRow: 0, firstColumn: 2, lastColumn: 3 },
      { firstRow: 3, lastRow: 4, firstColumn: 6, lastColumn: 6 },
    ];
    const { tasks } = read(
      [
        [
          'Mã thủ tục',
          'Tên thủ tục hành chính',
          'Thời hạn giải quyết (ngày)',
          '',
          'Số hồ sơ/năm',
          'Dịch vụ công trực tuyến',
          'Lĩnh vực',
          'Giải quyết trong ngày',
        ],
        ['', '', 'Quy định', 'Thực tế', '', '', '', ''],
        [
          '1.001',
          'Cấp giấy phép',
          '15 ngày làm việc',
          '7,5',
          '1.200',
          'Toàn trình',
          'Đất đai',
          'có thể',
        ],
        ['1.002', 'Cấp lại', '5-7 ngày', '4 giờ', 30, 'mức độ 3', 'Xây dựng', 'Không'],
        ['1.003', 'Xác nhận', 'trong ngày', 1, -3, 'chưa rõ lắm', '', 'x'],
      ],
      merges,
    );
    expect(tasks.map(({ fields }) => fields)).toEqual([
      {
        title: 'Cấp giấy phép',
        kind: 'procedure',
        field: 'Đất đai',
        procedure: {
          code: '1.001',
          statutoryDays: 15,
          actualDays: 7.5,
          yearlyVolume: 1200,
          onlineLevel: 'full',
          sameDay: 'possible',
        },
      },
      {
        title: 'Cấp lại',
        kind: 'procedure',
        field: 'Xây dựng',
        procedure: {
          code: '1.002',
          actualDays: 0.5,
          yearlyVolume: 30,
          onlineLevel: 'partial',
          sameDay: 'no',
        },
      },
      {
        title: 'Xác nhận',
        kind: 'procedure',
        field: 'Xây dựng',
        procedure: {
          code: '1.003',
          statutoryDays: 1,
          actualDays: 1,
          onlineLevel: 'none',
          sameDay: 'yes',
        },
      },
    ]);
    expect(
      tasks.flatMap(({ doubts }) => doubts.map(({ cell, reason }) => [cell, reason.key])),
    ).toEqual([
      ['C4', 'functions.read.daysInvalid'],
      ['E5', 'functions.read.volumeInvalid'],
    ]);
  });

  it('lets a heading name the agency of what stands below', () => {
    const { tasks } = read([
      ['TT', 'Nội dung công việc', 'Chủ trì'],
      ['A', 'Sở Nông nghiệp và Môi trường', ''],
      [1, 'Tiếp công dân', 'Văn phòng'],
      ['B', 'Sở Nội vụ', ''],
      ['I', 'Phòng Cải cách hành chính', ''],
      [1, 'Chấm điểm', ''],
    ]);
    expect(tasks.map(({ names }) => names.map(({ role, units }) => [role, ...units]))).toEqual([
      [
        ['agency', 'tnmt'],
        ['lead', 'vp2'],
      ],
      [
        ['agency', 'nv'],
        ['lead', 'cchc'],
      ],
    ]);
  });
});

describe('taking a list of functions', () => {
  it('brings up to date what has title and agency in common, and never unsays anything', () => {
    const first = take(
      plan,
      told([HEADER, [1, 'Lưu trữ', '', 'Phòng Tổ chức, biên chế', '', 'NĐ 1']]),
    );
    const second = take(
      first,
      told([
        HEADER,
        [1, 'LƯU TRỮ', 'Sở Nội vụ', 'Văn phòng', '', ''],
        [2, 'Lưu trữ', 'Sở Nông nghiệp và Môi trường', 'Văn phòng', '', ''],
      ]),
    );
    const items = inOrder(tableOf(second, 'functions'));
    expect(
      items.map(({ title, legalBasis, assignments }) => [
        title,
        legalBasis,
        assignments[0]?.leadUnitIds,
      ]),
    ).toEqual([
      ['Lưu trữ', 'NĐ 1', ['vp1']],
      ['Lưu trữ', '', ['vp2']],
    ]);
  });

  it('does not take unclear rows of one name for each other or for one of several', () => {
    const tasks = told([
      HEADER,
      [1, 'Trực', '', 'Phòng X', '', ''],
      [2, 'Trực', '', 'Phòng Y', '', ''],
    ]);
    expect(fatesOf(plan, sid('now'), tasks).map(({ kind }) => kind)).toEqual(['new', 'new']);
    const both = take(plan, tasks);
    const again = told([HEADER, [1, 'Trực', '', '', '', 'NĐ 2']]);
    expect(fatesOf(both, sid('now'), again).map(({ kind }) => kind)).toEqual(['new']);
  });

  it('changes nothing when the same list is taken twice, and doubles nothing', () => {
    const leads = ['vp1', 'vp2', 'tcbc', 'cchc', 'dd'];
    const taskArb = fc.record({
      title: fc.constantFrom('Lưu trữ', 'Trực', 'Thẩm định', 'Đo đạc'),
      lead: fc.constantFrom(...leads),
      basis: fc.constantFrom('', 'NĐ 1', 'NĐ 2'),
    });
    fc.assert(
      fc.property(fc.array(taskArb, { maxLength: 12 }), (rows) => {
        const tasks: ToldTask[] = rows.map(({ title, lead, basis }) => ({
          fields: { title, ...(basis === '' ? {} : { legalBasis: basis }) },
          holders: { leadUnitIds: [unitId(lead)] },
          openNames: [],
        }));
        const once = take(plan, tasks);
        const twice = take(once, tasks);
        const pairs = new Set(rows.map(({ title, lead }) => `${title} ${lead}`));
        expect(tableOf(once, 'functions').size).toBe(pairs.size);
        expect(tableOf(twice, 'functions').size).toBe(pairs.size);
        const firstSaid = fatesOf(once, sid('now'), tasks);
        for (const fate of firstSaid) expect(['same', 'repeats']).toContain(fate.kind);
      }),
      runs(60),
    );
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  findOverlaps,
  isBetweenUnits,
  LEAST_OVERLAP,
  likeness,
  type OverlapTask,
  WordWeights,
} from '../../../src/core/functions/overlaps';
import { titleWords } from '../../../src/core/functions/titleWords';
import { functionId, unitId } from '../../../src/core/model/ids';
import { runs } from '../../arbitraries/runs';

const task = (
  id: string,
  title: string,
  lead: string,
  fields: Partial<OverlapTask> = {},
): OverlapTask => ({
  id: functionId(id),
  title,
  field: '',
  legalBasis: '',
  leadUnitIds: lead === '' ? [] : [unitId(lead)],
  agencyId: unitId(`agency of ${lead}`),
  agencyKind: 'department',
  ...fields,
});

const NONE = {};

/** Every pair compared with every other, without any blocking. */
function naive(tasks: readonly OverlapTask[]): readonly string[] {
  const titles = [
    ...new Map(
      tasks.map(({ title }) => [titleWords(title, NONE).key, titleWords(title, NONE)]),
    ).values(),
  ];
  const weights = new WordWeights(titles);
  return tasks
    .flatMap((a, i) =>
      tasks.slice(i + 1).flatMap((b) => {
        const score = likeness(titleWords(a.title, NONE), titleWords(b.title, NONE), weights);
        return score >= LEAST_OVERLAP && isBetweenUnits(a, b)
          ? [`${[a.id, b.id].sort().join(' ')} ${score}`]
          : [];
      }),
    )
    .sort();
}

const words = [
  'quản',
  'lý',
  'di',
  'sản',
  'đất',
  'đai',
  'cấp',
  'phép',
  'và',
  'xây',
  'dựng',
  'hồ',
  'sơ',
];
const title = fc.subarray(words, { minLength: 6 }).map((all) => all.join(' '));

describe('overlaps', () => {
  it('are those that comparing all pairs gives', () => {
    let found = 0;
    fc.assert(
      fc.property(
        fc.array(fc.tuple(title, fc.constantFrom('a', 'b', 'c', '')), { maxLength: 30 }),
        (rows) => {
          const tasks = rows.map(([text, lead], i) => task(`f${i}`, text, lead));
          const blocked = findOverlaps(tasks, NONE)
            .map(({ ids, score }) => `${[...ids].sort().join(' ')} ${score}`)
            .sort();
          found += blocked.length;
          expect(blocked).toEqual(naive(tasks));
        },
      ),
      runs(150),
    );
    expect(found).toBeGreaterThan(100);
  });

  it('see through short forms, case and stop words, and say what is shared', () => {
    const others = [
      'Cấp phép xây dựng',
      'Thẩm định giá đất',
      'Tuyển dụng viên chức',
      'Quản lý hộ tịch',
    ];
    const [first, ...rest] = findOverlaps(
      [
        task('x', 'Quản lý di sản văn hóa trên địa bàn', 'a', { field: 'Văn hóa' }),
        task('y', 'QUẢN LÝ các DI SẢN VĂN HÓA', 'b', { field: 'Văn hóa' }),
        ...others.map((text, i) => task(`o${i}`, text, `o${i}`)),
      ],
      NONE,
    );
    expect(first).toEqual({
      ids: ['x', 'y'],
      score: 100,
      sharedWords: 'quản lý di sản văn hóa',
      isSameField: true,
      isSameBasis: false,
    });
    expect(rest).toEqual([]);
  });

  it('are none with one lead, without a lead, or between two communes', () => {
    const commune = { agencyKind: 'communeCommittee' } as const;
    const pairs = (a: OverlapTask, b: OverlapTask) => findOverlaps([a, b], NONE).length;
    expect(pairs(task('x', 'Trực', 'a'), task('y', 'Trực', 'b'))).toBe(1);
    expect(pairs(task('x', 'Trực', 'a'), task('y', 'Trực', 'a'))).toBe(0);
    expect(pairs(task('x', 'Trực', 'a'), task('y', 'Trực', ''))).toBe(0);
    expect(pairs(task('x', 'Trực', 'a', commune), task('y', 'Trực', 'b', commune))).toBe(0);
    expect(pairs(task('x', 'Trực', 'a', commune), task('y', 'Trực', 'b'))).toBe(1);
  });
});

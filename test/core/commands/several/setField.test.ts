import { describe, expect, it } from 'vitest';
import { planPosts } from '../../../../src/core/commands/several/planPosts';
import { commonValue, setField } from '../../../../src/core/commands/several/setField';
import { unitId } from '../../../../src/core/model/ids';
import { newUnit } from '../../../../src/core/model/unit';
import { autonomous } from '../../../builders/aPlan';

const unit = (id: string, fields: Partial<Parameters<typeof newUnit>[0]> = {}) =>
  newUnit({ name: id, kind: 'division', ...fields, id: unitId(id) });
const [office, school, clinic] = [
  unit('office', { sector: 'Nội vụ' }),
  unit('school', { kind: 'psu', sector: 'Giáo dục', autonomy: autonomous('2') }),
  unit('clinic', { kind: 'psu', sector: 'Giáo dục', autonomy: autonomous('2') }),
];

describe('a field of several units', () => {
  it('has a common value where all units that it concerns share one', () => {
    expect(commonValue([school, clinic], 'sector')).toEqual(['Giáo dục']);
    expect(commonValue([office, school], 'sector')).toEqual([]);
    expect(commonValue([office, school, clinic], 'group')).toEqual(['2']);
    expect(commonValue([office], 'group')).toEqual([]);
    expect(commonValue([office, school], 'level')).toEqual([null]);
  });

  it('is set for those that have another value, a group for public service units alone', () => {
    expect(setField([office, school], { field: 'sector', value: 'Giáo dục' })).toEqual([
      { kind: 'setDetails', unitId: 'office', details: { sector: 'Giáo dục' } },
    ]);
    expect(setField([office, school, clinic], { field: 'group', value: '1' })).toEqual(
      ['school', 'clinic'].map((id) => ({
        kind: 'setAutonomy',
        unitId: id,
        autonomy: { group: '1' },
      })),
    );
    expect(setField([office], { field: 'deputies', value: 0 })).toEqual([
      { kind: 'setLeadership', unitId: 'office', leadership: { deputies: 0 } },
    ]);
  });
});

describe('posts of several units', () => {
  it('are cut or set; what is not known is never cut', () => {
    expect(planPosts([10, null, 3], 'each', 4)).toEqual([6, null, 0]);
    expect(planPosts([10, null, 5], 'set', 4)).toEqual([4, 4, 4]);
    expect(planPosts([10, null, 5], 'percent', 10)).toEqual([9, null, 4]);
    expect(planPosts([10, null, 5], 'together', 3)).toEqual([8, null, 4]);
    expect(planPosts([10, 5], 'together', 99)).toEqual([0, 0]);
    expect(planPosts([10, 5], 'percent', 12.5)).toEqual([9, 4]);
    expect(planPosts([10, 5], 'percent', null)).toEqual([10, 5]);
  });
});

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readRulePack } from '../../../src/core/files/rulePackFile';

const pack = () => JSON.parse(readFileSync('resources/norms/nd107-2020.json', 'utf8'));

/** What a changed pack is refused for. */
function refused(change: (data: ReturnType<typeof pack>) => void): unknown {
  const data = pack();
  change(data);
  const read = readRulePack(data);
  return read.ok ? null : read.error.map(({ rule, field }) => [rule, field]);
}

describe('a rule pack', () => {
  it('is refused with rule and field', () => {
    const rule = 'nd107-2020.minimumPostsOfDivision';
    expect(
      refused((data) => {
        data.rules[0].comparator = 'about';
      }),
    ).toEqual([[rule, 'comparator']]);
    expect(
      refused((data) => {
        data.rules[0].thresholds[1].value = '6';
      }),
    ).toEqual([[rule, 'thresholds.1.value']]);
    expect(
      refused((data) => {
        data.rules[5].thresholds[0].ranges[0] = { of: 'deputies', from: 9, to: 8 };
      }),
    ).toEqual([['nd107-2020.deputiesOfDivision', 'thresholds.0.ranges.0.from']]);
    expect(
      refused((data) => {
        delete data.rules[1].id;
        data.rules[1].scope.kinds = ['phòng'];
      }),
    ).toEqual([
      ['#2', 'id'],
      ['#2', 'scope.kinds.0'],
    ]);
  });

  it('is refused when a rule on several units does not say on which, or another one does', () => {
    expect(
      refused((data) => {
        data.rules[4].over = null;
      }),
    ).toEqual([['nd107-2020.deputyDirectors', 'over']]);
    expect(
      refused((data) => {
        data.rules[0].over = 'plan';
      }),
    ).toEqual([['nd107-2020.minimumPostsOfDivision', 'over']]);
  });

  it('is refused as a whole for its dates, a field it does not know, and an id used twice', () => {
    expect(
      refused((data) => {
        data.inForceTo = '2020-11-24';
      }),
    ).toEqual([[null, 'inForceTo']]);
    expect(
      refused((data) => {
        data.formula = 'posts > 7';
      }),
    ).toEqual([[null, '']]);
    expect(
      refused((data) => {
        data.rules[1].id = data.rules[0].id;
      }),
    ).toEqual([['nd107-2020.minimumPostsOfDivision', 'id']]);
  });

  it('of before thresholds had conditions is read as it was meant', () => {
    const old = {
      id: 'old',
      title: 'old',
      inForceFrom: '2020-01-01',
      inForceTo: null,
      rules: [
        {
          id: 'old.rule',
          labelKey: null,
          label: 'x',
          measure: 'payrollPosts',
          comparator: 'atLeast',
          thresholds: [{ localityClass: 'I', value: 6 }],
          scope: {
            kinds: ['division'],
            parentKinds: null,
            levels: null,
            sectors: null,
            legalStatuses: null,
            appliesTo: 'all',
          },
          severity: 'violation',
          citation: '',
          isChecked: false,
        },
      ],
    };
    expect(readRulePack(old)).toMatchObject({
      ok: true,
      value: {
        isEnabled: true,
        rules: [
          { over: null, thresholds: [{ localityClass: 'I', groups: null, ranges: [], value: 6 }] },
        ],
      },
    });
  });
});

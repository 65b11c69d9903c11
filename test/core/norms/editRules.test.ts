import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { builtInRulePacks } from '../../../src/core/files/builtInRulePacks';
import { readRulePack } from '../../../src/core/files/rulePackFile';
import { RULE_MEASURES, type RulePack } from '../../../src/core/model/norm';
import {
  copyOfRule,
  namelessRules,
  newRule,
  withMeasure,
  withoutRule,
  withRule,
} from '../../../src/core/norms/editRules';
import { runs } from '../../arbitraries/runs';

const packs = builtInRulePacks();
const ids = (pack: RulePack): readonly string[] => pack.rules.map(({ id }) => id);

describe('rules of a pack', () => {
  it('stay a pack that can be read, whatever is added, copied, changed and deleted', () => {
    const step = fc.record({
      what: fc.constantFrom('add', 'copy', 'remove', 'measure'),
      at: fc.nat(30),
      measure: fc.constantFrom(...RULE_MEASURES),
    });
    fc.assert(
      fc.property(fc.constantFrom(...packs), fc.array(step, { maxLength: 12 }), (start, steps) => {
        let pack = start;
        steps.forEach(({ what, at, measure }, i) => {
          const before = ids(pack);
          const rule = pack.rules[at % Math.max(1, before.length)];
          const id = `own${i}`;
          if (what === 'add') {
            pack = withRule(pack, newRule(id, 'Quy định mới'), null);
            expect(ids(pack)).toEqual([...before, id]);
          } else if (rule === undefined) return;
          else if (what === 'copy') {
            pack = withRule(pack, copyOfRule(rule, id, 'Bản sao'), rule.id);
            const place = before.indexOf(rule.id) + 1;
            expect(ids(pack)).toEqual([...before.slice(0, place), id, ...before.slice(place)]);
          } else if (what === 'remove') {
            pack = withoutRule(pack, rule.id);
            expect(ids(pack)).toEqual(before.filter((one) => one !== rule.id));
          } else {
            const changed = withMeasure(rule, measure);
            pack = { ...pack, rules: pack.rules.map((one) => (one === rule ? changed : one)) };
          }
        });
        expect(readRulePack(pack)).toEqual({ ok: true, value: pack });
        expect(namelessRules(pack)).toEqual([]);
      }),
      runs(150),
    );
  });

  it('that measure something else keep what fits and lose what only the former measure had', () => {
    const average = withMeasure(newRule('r', 'R'), 'averageDeputies');
    const [row] = average.thresholds;
    expect(average.over).toBe('agency');
    const filled = {
      ...average,
      over: 'plan' as const,
      thresholds: [{ ...row, value: 3, extra: 10 }],
    };
    expect(withMeasure(filled as typeof average, 'averageDeputies')).toEqual(filled);
    expect(withMeasure(filled as typeof average, 'unitCount')).toMatchObject({
      over: 'plan',
      thresholds: [{ value: 3, extra: 0 }],
    });
    expect(withMeasure(filled as typeof average, 'deputies')).toMatchObject({ over: null });
  });

  it('without any name are told', () => {
    const pack = packs[0] as RulePack;
    const nameless = { ...newRule('x', '  '), labelKey: null };
    expect(namelessRules(withRule(pack, nameless, null))).toEqual(['x']);
  });
});

import { describe, expect, it } from 'vitest';
import { applyChange } from '../../../src/core/changes/changeSet';
import { builtInRulePacks } from '../../../src/core/files/builtInRulePacks';
import { readPlanFile, writePlanFile } from '../../../src/core/files/planFile';
import type { RulePack } from '../../../src/core/model/norm';
import { type Plan, tableOf } from '../../../src/core/model/plan';
import { copyPack, putPack, removePack, switchPack } from '../../../src/core/norms/editPacks';
import { packsInForce } from '../../../src/core/norms/evaluateNorms';
import { startPlan } from '../../../src/core/scenarios/newPlan';
import { day } from '../../builders/aPlan';

const start = startPlan(
  { documentId: 'doc', name: 'x', locality: 'x', localityClass: 'I' },
  builtInRulePacks(),
);
const packOf = (plan: Plan, id: string): RulePack => {
  const pack = tableOf(plan, 'packs').get(id);
  if (pack === undefined) throw new Error(id);
  return pack;
};
const inForce = (plan: Plan, on: string): readonly string[] =>
  packsInForce(plan, day(on)).map(({ id }) => id);
const copied = (plan: Plan, id: string): Plan =>
  applyChange(plan, copyPack(plan, packOf(plan, id), 'bản sửa').change);

describe('packs of a plan', () => {
  it('are judged by the copy in place of the original, under the same rule ids', () => {
    const plan = copied(start, 'nd107-2020');
    expect(inForce(plan, '2022-12-31')).not.toContain('nd107-2020');
    expect(packOf(plan, 'nd107-2020-copy1').rules.map(({ id }) => id)).toEqual(
      packOf(start, 'nd107-2020').rules.map(({ id }) => id),
    );
    const twice = copied(plan, 'nd107-2020-copy1');
    expect(inForce(twice, '2022-12-31')).toContain('nd107-2020-copy1-copy1');
    expect(inForce(twice, '2022-12-31')).not.toContain('nd107-2020-copy1');
  });

  it('have the original again when the copy is taken away', () => {
    const plan = copied(start, 'nd107-2020');
    const without = applyChange(plan, removePack(plan, packOf(plan, 'nd107-2020-copy1')));
    expect(inForce(without, '2022-12-31')).toEqual(inForce(start, '2022-12-31'));
  });

  it('judge nothing twice: switching one on switches off its copies of the same days only', () => {
    const plan = copied(start, 'nd107-2020');
    const back = applyChange(plan, switchPack(plan, packOf(plan, 'nd107-2020'), true));
    expect(inForce(back, '2022-12-31')).toContain('nd107-2020');
    expect(inForce(back, '2022-12-31')).not.toContain('nd107-2020-copy1');
    const later = { ...packOf(plan, 'nd107-2020-copy1'), inForceFrom: day('2025-03-01') };
    const apart = applyChange(plan, putPack(plan, { ...later, inForceTo: null }));
    const both = applyChange(apart, switchPack(apart, packOf(apart, 'nd107-2020'), true));
    expect(inForce(both, '2025-02-28')).toContain('nd107-2020');
    expect(inForce(both, '2025-03-01')).toContain('nd107-2020-copy1');
  });

  it('go with the plan into its file', () => {
    const plan = copied(start, 'nd107-2020');
    const read = readPlanFile(writePlanFile(plan));
    expect(read.ok && packOf(read.value, 'nd107-2020-copy1')).toEqual(
      packOf(plan, 'nd107-2020-copy1'),
    );
  });
});

import { describe, expect, it } from 'vitest';
import { applyChange } from '../../../src/core/changes/changeSet';
import { detectLayout } from '../../../src/core/exchange/import/detectLayout';
import { readList } from '../../../src/core/exchange/import/readList';
import {
  abbreviationsOf,
  removeAbbreviation,
  setAbbreviation,
} from '../../../src/core/exchange/ownAbbreviations';
import { toPlanData } from '../../../src/core/files/planData';
import { readPlanData, readPlanFile, writePlanFile } from '../../../src/core/files/planFile';
import { proposeLinks } from '../../../src/core/linking/matching/proposeLinks';
import type { Plan } from '../../../src/core/model/plan';
import { structureOf } from '../../../src/core/scenarios/structures';
import { emptyPlan, psu, sid, withSnapshot } from '../../builders/aPlan';
import { context, named, outline, sheetOf } from './import/sheetOf';

function withShort(plan: Plan, short: string, words: string, replaced?: string): Plan {
  const change = setAbbreviation(plan, short, words, replaced);
  if (!change.ok) throw new Error(change.error.key);
  return applyChange(plan, change.value);
}

describe('short forms of a plan', () => {
  it('are kept as bare capitals, once each', () => {
    const plan = withShort(emptyPlan(), ' tt.ptqđ ', 'Trung  tâm Phát triển quỹ đất');
    expect(abbreviationsOf(plan)).toEqual({ TTPTQĐ: 'Trung tâm Phát triển quỹ đất' });
    expect(setAbbreviation(plan, 'TT-PTQĐ', 'x')).toMatchObject({
      error: { key: 'abbreviations.exists' },
    });
    expect(setAbbreviation(plan, '&', 'x')).toMatchObject({
      error: { key: 'abbreviations.incomplete' },
    });
    expect(setAbbreviation(plan, 'A'.repeat(31), 'x')).toMatchObject({
      error: { key: 'abbreviations.tooLong' },
    });
  });

  it('are edited under another short form, and removed', () => {
    const first = withShort(emptyPlan(), 'XYZ', 'Trung tâm Một');
    const second = withShort(first, 'XYW', 'Trung tâm Hai', 'XYZ');
    expect(abbreviationsOf(second)).toEqual({ XYW: 'Trung tâm Hai' });
    expect(abbreviationsOf(applyChange(second, removeAbbreviation(second, 'XYW')))).toEqual({});
    expect(abbreviationsOf(null)).toEqual({});
  });

  it('are the same object until they change, so that keys of names are kept', () => {
    const plan = withShort(emptyPlan(), 'XYZ', 'Trung tâm Một');
    expect(abbreviationsOf(plan)).toBe(abbreviationsOf(plan));
  });

  it('decide kinds and tell one unit from two when a list is read', () => {
    const sheet = sheetOf([
      ['STT', 'Đơn vị', 'Biên chế'],
      [1, 'KTQĐ Ba Đình', 10],
      [2, 'Kho Thuốc Quận Đội Ba Đình', 9],
    ]);
    const read = (plan: Plan) =>
      readList(sheet, detectLayout(sheet, 0, null, abbreviationsOf(plan)).choices, context());
    expect(outline(read(emptyPlan()))[0]).toBe(
      'KTQĐ Ba Đình | other | civilServant=10 employeeBudget=0',
    );
    const own = read(withShort(emptyPlan(), 'KTQĐ', 'Trung tâm Kho thuốc'));
    expect(outline(own)[0]).toBe('KTQĐ Ba Đình | psu | civilServant=0 employeeBudget=10');
    const same = read(withShort(emptyPlan(), 'KTQĐ', 'Kho thuốc Quận đội'));
    expect(named(same)).toContain('duplicateName B3');
  });

  it('make two writings of one name in two lists one unit', () => {
    const list = (id: string, name: string) =>
      structureOf(withSnapshot(emptyPlan(), id, '2022-12-31', [psu(id, '2', { name })]), sid(id));
    const [before, after] = [list('a', 'KTQĐ Ba Đình'), list('b', 'Trung tâm Kho thuốc Ba Đình')];
    const certain = (abbreviations: Record<string, string>) =>
      proposeLinks(before, after, { abbreviations }).filter(
        ({ isCertain, fromIds, toIds }) => isCertain && fromIds.length === 1 && toIds.length === 1,
      ).length;
    expect(certain({})).toBe(0);
    expect(certain({ KTQĐ: 'Trung tâm Kho thuốc' })).toBe(1);
  });

  it('are in the file of the plan; a file from before them opens', () => {
    const plan = withShort(emptyPlan(), 'XYZ', 'Trung tâm Một');
    const read = readPlanFile(writePlanFile(plan));
    expect(read.ok && abbreviationsOf(read.value)).toEqual({ XYZ: 'Trung tâm Một' });
    const { abbreviations, ...older } = toPlanData(emptyPlan());
    expect(abbreviations).toEqual([]);
    const opened = readPlanData(older);
    expect(opened.ok && toPlanData(opened.value)).toEqual(toPlanData(emptyPlan()));
  });
});

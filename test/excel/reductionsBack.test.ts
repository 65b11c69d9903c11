import fc from 'fast-check';
import { expect, it } from 'vitest';
import { applyChange } from '../../src/core/changes/changeSet';
import { buildProposal } from '../../src/core/exchange/proposal/buildProposal';
import { defaultChoice, proposalInputOf } from '../../src/core/exchange/proposal/proposalOf';
import {
  BUILT_IN_CATEGORIES,
  CIVIL_SERVANT,
  EMPLOYEE_REVENUE,
} from '../../src/core/model/builtInCategories';
import { unitId } from '../../src/core/model/ids';
import { tableOf } from '../../src/core/model/plan';
import { REDUCTION_FORMS } from '../../src/core/model/register';
import { addReductions } from '../../src/core/reductions/editReductions';
import { readRegister } from '../../src/core/reductions/reading/readRegister';
import { detectRegister } from '../../src/core/reductions/reading/registerLayout';
import { structureOf } from '../../src/core/scenarios/structures';
import { readWorkbook } from '../../src/excel/readWorkbook';
import { writeWorkbook } from '../../src/excel/writeWorkbook';
import { runs } from '../arbitraries/runs';
import { day, emptyPlan, sid, withSnapshot } from '../builders/aPlan';

const NOW = sid('now');
const PLAN = withSnapshot(emptyPlan(), 'now', '2022-12-31', [
  {
    id: 'a',
    name: 'Sở Nội vụ',
    children: [
      { id: 'b', name: 'Thanh tra' },
      { id: 'c', name: 'Văn phòng' },
    ],
  },
]);
const arbitraryEntry = fc.record({
  unitId: fc.constantFrom('a', 'b', 'c').map(unitId),
  categoryId: fc.constantFrom(CIVIL_SERVANT, EMPLOYEE_REVENUE),
  year: fc.integer({ min: 2015, max: 2030 }),
  posts: fc.integer({ min: 1, max: 2000 }),
  state: fc.constantFrom('planned' as const, 'done' as const),
  form: fc.constantFrom(null, ...REDUCTION_FORMS),
  decisionNumber: fc.constantFrom(null, '12/QĐ-UBND'),
  decisionDate: fc.constantFrom(null, day('2020-05-01')),
  moneySaved: fc.constantFrom(null, 0, 1_234, 5_600_000_000),
});

it('the register of an exported workbook is read back line by line, in both languages', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(arbitraryEntry, { minLength: 1, maxLength: 8 }),
      fc.constantFrom('vi' as const, 'en' as const),
      async (entries, locale) => {
        let n = 0;
        const added = addReductions(PLAN, NOW, entries, () => {
          n += 1;
          return `e${n}`;
        });
        if (!added.ok) throw new Error(added.error.error);
        const plan = applyChange(PLAN, added.value);
        const block = defaultChoice(plan, NOW, locale);
        const model = buildProposal(proposalInputOf(plan, NOW, locale, block));
        const book = readWorkbook(await writeWorkbook(model), 'a.xlsx', () => {});
        if (!book.ok) throw new Error(book.error.key);
        const name = locale === 'vi' ? 'Sổ theo dõi tinh giản biên chế' : 'Staff reductions';
        const sheet = book.value.sheets.find((one) => one.name === name);
        const layout = sheet === undefined ? null : detectRegister(sheet);
        if (sheet === undefined || layout === null) throw new Error('register not found');
        const { lines } = readRegister(
          sheet,
          layout,
          { categoryId: null, year: null, state: 'done' },
          {
            structure: structureOf(plan, NOW),
            categories: BUILT_IN_CATEGORIES,
            abbreviations: {},
          },
        );
        const texts = (rows: readonly object[]): string[] =>
          rows.map((row) => JSON.stringify(Object.entries(row).sort())).sort();
        const there = [...tableOf(plan, 'reductions').values()].map(
          ({ id: _, snapshotId: __, unitName: ___, ...fields }) => fields,
        );
        expect(texts(lines.map(({ fields, units }) => ({ ...fields, unitId: units[0] })))).toEqual(
          texts(there),
        );
        expect(lines.every(({ units, doubts }) => units.length === 1 && doubts.length === 0)).toBe(
          true,
        );
      },
    ),
    runs(15),
  );
}, 60_000);

import { describe, expect, it } from 'vitest';
import { buildProposal } from '../../../../src/core/exchange/proposal/buildProposal';
import { defaultChoice, proposalInputOf } from '../../../../src/core/exchange/proposal/proposalOf';
import type { SheetModel } from '../../../../src/core/exchange/proposal/workbookModel';
import { CIVIL_SERVANT } from '../../../../src/core/model/builtInCategories';
import { unitId } from '../../../../src/core/model/ids';
import { type Plan, tableOf } from '../../../../src/core/model/plan';
import { evaluateTarget } from '../../../../src/core/targets/evaluateTarget';
import { afterCommands } from '../../../builders/anEdit';
import {
  autonomous,
  day,
  emptyPlan,
  psu,
  sid,
  withScenario,
  withSnapshot,
} from '../../../builders/aPlan';

function sheetOf(plan: Plan, id: string, name: string): SheetModel {
  const block = defaultChoice(plan, sid(id), 'vi');
  const book = buildProposal(proposalInputOf(plan, sid(id), 'vi', block));
  const sheet = book.sheets.find((one) => one.name === name);
  if (sheet === undefined) throw new Error(`no sheet ${name}`);
  return sheet;
}

const textsOf = (sheet: SheetModel): string[] =>
  sheet.rows.flatMap(({ cells }) =>
    cells.flatMap((cell) => (cell?.kind === 'text' ? [cell.text] : [])),
  );

describe('the proposal workbook', () => {
  const later = autonomous('2', { decisionDate: day('2023-06-01') });
  const plan = withScenario(
    withSnapshot(emptyPlan(), 'now', '2022-12-31', [psu('a', '4', { autonomy: later })]),
    'plan',
    'now',
  );

  it('shows the group that targets count: not one decided after the list', () => {
    for (const id of ['now', 'plan']) {
      const target = tableOf(plan, 'targets').get('autonomy2025');
      if (target === undefined) throw new Error('no target');
      const { end } = evaluateTarget(plan, target, sid(id));
      expect(end.readings.shareOfToday?.numeratorLeast?.numerator).toBe(0);
      const sheet = sheetOf(plan, id, 'Tự chủ tài chính');
      expect(
        sheet.rows[10]?.cells.slice(3).map((cell) => cell?.kind === 'text' && cell.text),
      ).toContain('Chưa rõ');
      expect(textsOf(sheetOf(plan, id, 'Cơ cấu tổ chức'))).not.toContain('Nhóm 2');
    }
  });

  it('shows a proposed conversion whatever the date of its decision', () => {
    const converted = afterCommands(plan, sid('plan'), [
      {
        kind: 'convertAutonomy',
        unitId: unitId('a'),
        group: '1',
        regime: 'ND60_2021',
        decisionNumber: null,
        decisionDate: day('2026-01-01'),
        payShifts: [],
      },
    ]);
    expect(textsOf(sheetOf(converted, 'plan', 'Cơ cấu tổ chức'))).toContain('Nhóm 1');
  });

  it('says that a parent lacks a number also where all that is known of it is 0', () => {
    const headcount = {
      [CIVIL_SERVANT]: { assigned: 0, present: null, incomplete: ['assigned' as const] },
    };
    const child = { id: 'c', headcount: { [CIVIL_SERVANT]: { assigned: 5, present: null } } };
    const gaps = withSnapshot(
      emptyPlan(),
      'now',
      '2022-12-31',
      [{ id: 'a', headcount, children: [child] }],
      { coverage: { assigned: [CIVIL_SERVANT], present: [] } },
    );
    expect(textsOf(sheetOf(gaps, 'now', 'Biên chế giao'))).toContain('Chưa đủ số liệu');
  });
});

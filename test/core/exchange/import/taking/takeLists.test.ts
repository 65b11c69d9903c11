import { describe, expect, it } from 'vitest';
import { applyChange, reverseChange } from '../../../../../src/core/changes/changeSet';
import { detectLayout } from '../../../../../src/core/exchange/import/detectLayout';
import { readList } from '../../../../../src/core/exchange/import/readList';
import { joinDrafts } from '../../../../../src/core/exchange/import/taking/joinDrafts';
import {
  type ListToTake,
  takeLists,
} from '../../../../../src/core/exchange/import/taking/takeLists';
import type { ImportDraft } from '../../../../../src/core/exchange/import/types';
import { compareList } from '../../../../../src/core/exchange/import/updating/compareList';
import { snapshotId, sourceId } from '../../../../../src/core/model/ids';
import { type Plan, settingsOf, tableOf } from '../../../../../src/core/model/plan';
import { structureOf } from '../../../../../src/core/scenarios/structures';
import { day, emptyPlan, sid } from '../../../../builders/aPlan';
import { context, outline, sheetOf, type Value } from '../sheetOf';

let ids = 0;
const newId = (): string => {
  ids += 1;
  return `n${ids}`;
};

function draftOf(rows: readonly (readonly Value[])[], source: string, year?: number): ImportDraft {
  const sheet = { ...sheetOf(rows), name: source };
  const { choices } = detectLayout(sheet, 0);
  return readList(
    sheet,
    { ...choices, year: year ?? choices.year },
    { ...context(), ids: newId, sourceId: sourceId(source) },
  );
}

const fresh = (id: string, asOf: string, ...drafts: ImportDraft[]): ListToTake => ({
  drafts,
  asOf: day(asOf),
  place: { kind: 'new', snapshotId: snapshotId(id), name: id },
});

function take(plan: Plan, lists: readonly ListToTake[]): Plan {
  const change = takeLists(plan, lists, [], newId);
  if (!change.ok) throw new Error(change.error.key);
  const next = applyChange(plan, change.value);
  const undone = applyChange(next, reverseChange(change.value));
  for (const key of change.value.keys())
    expect(new Map(tableOf(undone, key).entries())).toEqual(new Map(tableOf(plan, key).entries()));
  return next;
}

const YEARS: Value[][] = [
  ['STT', 'Tên đơn vị', 'Công chức giao 2015', 'Công chức giao 2022'],
  ['I', 'Sở A', 30, 27],
  [1, 'Văn phòng', 20, 19],
  [2, 'Phòng Cũ', 10, null],
  [3, 'Phòng Mới', null, 8],
];

describe('takeLists', () => {
  it('takes several years of one sheet as snapshots that are linked row by row', () => {
    const plan = take(emptyPlan(), [
      fresh('y2022', '2022-12-31', draftOf(YEARS, 's', 2022)),
      fresh('y2015', '2015-12-31', draftOf(YEARS, 's', 2015)),
    ]);
    expect(settingsOf(plan).currentSnapshotId).toBe('y2022');
    const later = tableOf(plan, 'snapshots').get('y2022');
    expect(later).toMatchObject({ predecessorId: 'y2015' });
    const nameOf = (side: string, id: string | null) =>
      structureOf(plan, sid(side)).units.get(id ?? '')?.name;
    const links = [...tableOf(plan, 'lineage').values()].map((link) => [
      nameOf('y2015', link.fromUnitId),
      nameOf('y2022', link.toUnitId),
      link.kind,
    ]);
    expect(links.sort()).toEqual([
      ['Sở A', 'Sở A', 'kept'],
      ['Văn phòng', 'Văn phòng', 'kept'],
    ]);
    expect(tableOf(plan, 'sources').size).toBe(1);
  });

  it('links rows of a list brought up to date with those of the year before that comes with it', () => {
    const first = take(emptyPlan(), [fresh('y2022', '2022-12-31', draftOf(YEARS, 's', 2022))]);
    const newer = draftOf(YEARS, 't', 2022);
    const update = compareList(structureOf(first, sid('y2022')), joinDrafts([newer]), new Set());
    expect(update.lines).toEqual([]);
    const plan = take(first, [
      fresh('y2015', '2015-12-31', draftOf(YEARS, 't', 2015)),
      {
        drafts: [newer],
        asOf: day('2022-12-31'),
        place: { kind: 'update', snapshotId: sid('y2022'), update, picked: new Set() },
      },
    ]);
    expect(structureOf(plan, sid('y2022'))).toEqual(structureOf(first, sid('y2022')));
    expect(tableOf(plan, 'lineage').size).toBe(2);
  });

  it('refuses all of it when one of the lists has no unit', () => {
    const none = { ...draftOf(YEARS, 's', 2015), units: [], rootIds: [] };
    const change = takeLists(
      emptyPlan(),
      [fresh('a', '2022-12-31', draftOf(YEARS, 's', 2022)), fresh('b', '2015-12-31', none)],
      [],
      newId,
    );
    expect(change.ok ? null : change.error.key).toBe('import.nothingUsable');
  });
});

describe('joinDrafts', () => {
  const head: Value[] = ['STT', 'Tên đơn vị', 'Mã', 'Công chức giao'];
  const joined = (...sheets: Value[][][]) => {
    const drafts = sheets.map((rows, i) => draftOf(rows, `sheet${i}`));
    const list = joinDrafts(drafts);
    return { list, lines: outline({ ...(drafts[0] as ImportDraft), ...list }) };
  };

  it('puts sheets one after the other', () => {
    const { list, lines } = joined(
      [head, ['I', 'Sở A', 'A', 5], [1, 'Phòng X', 'AX', 5]],
      [head, ['I', 'Sở B', 'B', 7], [1, 'Phòng X', 'BX', 7]],
    );
    expect(lines).toEqual([
      'Sở A | department | civilServant=0',
      '  Phòng X | division | civilServant=5',
      'Sở B | department | civilServant=0',
      '  Phòng X | division | civilServant=7',
    ]);
    expect(list.problems).toEqual([]);
    expect(list.sources.map(({ sheet }) => sheet)).toEqual(['sheet0', 'sheet1']);
  });

  it('makes one agency of two sheets that name it', () => {
    const { list, lines } = joined(
      [head, ['I', 'Sở A', 'A', 5], [1, 'Phòng X', 'AX', 5]],
      [head, ['I', 'SỞ A', null, 9], [1, 'Trung tâm Y', 'AY', 9]],
    );
    expect(lines).toEqual([
      'Sở A | department | civilServant=0',
      '  Phòng X | division | civilServant=5',
      '  Trung tâm Y | psu | civilServant=9',
    ]);
    expect(list.problems).toEqual([]);
  });

  it('finds the parents that another sheet has, by code or by name', () => {
    const details: Value[][] = [
      ['Mã đơn vị', 'Tên đơn vị', 'Mã đơn vị cấp trên', 'Công chức giao'],
      ['T1', 'Phòng X', 'A', 3],
      ['T2', 'Phòng Y', 'T1', 4],
      ['T3', 'Phòng Z', 'B9', 5],
    ];
    const agencies = [head, [1, 'Sở A', 'A', 6], [2, 'Sở B', 'B', 7]];
    const { list, lines } = joined(agencies, details);
    expect(lines).toEqual([
      'Sở A | department | civilServant=6',
      '  Phòng X | division | civilServant=3',
      '    Phòng Y | division | civilServant=4',
      'Sở B | department | civilServant=7',
      '(parked)',
      'Phòng Z | division | civilServant=5',
    ]);
    expect([...list.solved].map(({ cell }) => cell)).toEqual(['C2']);
  });

  it('counts a number that both sheets give once and says so', () => {
    const { list, lines } = joined([head, [1, 'Sở A', 'A', 5]], [head, [1, 'Sở A', null, 5]]);
    expect(lines).toEqual(['Sở A | department | civilServant=5']);
    expect(list.problems.map(({ code, sheet }) => [code, sheet])).toEqual([
      ['import.agencyRepeated', 'sheet1'],
    ]);
  });

  it('keeps both agencies whose numbers contradict each other and says so', () => {
    const { list, lines } = joined([head, [1, 'Sở A', 'A', 5]], [head, [1, 'Sở A', 'A', 6]]);
    expect(lines).toHaveLength(2);
    expect(list.problems.map(({ code }) => code)).toEqual([
      'import.codeInTwoSheets',
      'import.agencyContradicts',
    ]);
    expect(list.units.map(({ code }) => code)).toEqual(['A', null]);
  });
});

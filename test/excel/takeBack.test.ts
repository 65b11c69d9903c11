import { Workbook, type Worksheet } from '@protobi/exceljs';
import { describe, expect, it } from 'vitest';
import { applyChange } from '../../src/core/changes/changeSet';
import { acceptBack } from '../../src/core/exchange/roundTrip/acceptBack';
import {
  type BackChange,
  type BackReading,
  isTakenAtFirst,
} from '../../src/core/exchange/roundTrip/backChange';
import { compareBack } from '../../src/core/exchange/roundTrip/compareBack';
import { shownFrom, shownNow, shownThen } from '../../src/core/exchange/roundTrip/shown';
import { openOwnWorkbook } from '../../src/core/files/ownWorkbook';
import { CIVIL_SERVANT } from '../../src/core/model/builtInCategories';
import type { Headcount } from '../../src/core/model/headcount';
import type { UnitId } from '../../src/core/model/ids';
import { inOrder, type Plan, tableOf } from '../../src/core/model/plan';
import { measuresOf, structureOf } from '../../src/core/scenarios/structures';
import { readWorkbook } from '../../src/excel/readWorkbook';
import { tryCommand } from '../builders/anEdit';
import { autonomous, emptyPlan, sid, withScenario, withSnapshot } from '../builders/aPlan';
import { exportedBytes } from '../builders/exportedBook';

const posts = (assigned: number): Headcount =>
  ({ [CIVIL_SERVANT]: { assigned, present: null } }) as Headcount;

/** Two departments with divisions, and a school with a group. */
function plan(): Plan {
  const list = withSnapshot(emptyPlan(), 'now', '2022-12-31', [
    {
      id: 'a',
      name: 'Sở Nội vụ',
      kind: 'department',
      headcount: posts(0),
      children: [
        { id: 'a1', name: 'Văn phòng', kind: 'office', headcount: posts(12) },
        { id: 'a2', name: 'Thanh tra', kind: 'inspectorate', headcount: posts(7) },
      ],
    },
    {
      id: 'b',
      name: 'Sở Y tế',
      kind: 'department',
      headcount: posts(3),
      children: [
        { id: 'b1', name: 'Phòng Nghiệp vụ', kind: 'division', headcount: posts(9) },
        {
          id: 'b2',
          name: 'Bệnh viện Nhi',
          kind: 'psu',
          legalStatus: 'own',
          headcount: posts(40),
          autonomy: autonomous('4'),
        },
      ],
    },
  ]);
  return withScenario(list, 'two', 'now', '2025-12-31');
}

const ASSIGNED = 'Biên chế giao';
const STRUCTURE = 'Cơ cấu tổ chức';

/** The row of a sheet whose name column says this. */
function rowOf(sheet: Worksheet, name: string): number {
  let found = 0;
  sheet.eachRow((row, n) => {
    if (found === 0 && row.getCell(2).value === name) found = n;
  });
  if (found === 0) throw new Error(`no row ${name}`);
  return found;
}

/** The column of a fact, by the hidden row of keys. */
function columnOf(sheet: Worksheet, fact: string): number {
  let found = 0;
  sheet.eachRow((row) =>
    row.eachCell((cell, n) => {
      if (cell.value === fact) found = n;
    }),
  );
  return found;
}

const FACT = `posts/${CIVIL_SERVANT}/assigned`;

/** An exported workbook as somebody else edits it. */
async function edited(
  of: Plan,
  snapshot: string,
  edit: (sheet: (name: string) => Worksheet, book: Workbook) => void,
): Promise<Uint8Array> {
  const book = new Workbook();
  await book.xlsx.load((await exportedBytes(of, snapshot)).buffer as ArrayBuffer);
  edit((name) => {
    const sheet = book.getWorksheet(name);
    if (sheet === undefined) throw new Error(`no sheet ${name}`);
    return sheet;
  }, book);
  return new Uint8Array((await book.xlsx.writeBuffer()) as ArrayBuffer);
}

const setPosts = (sheet: Worksheet, name: string, value: string | number | null): void => {
  sheet.getCell(rowOf(sheet, name), columnOf(sheet, FACT)).value = value;
};

function reading(now: Plan, bytes: Uint8Array): BackReading {
  const file = readWorkbook(bytes, 'sua.xlsx');
  if (!file.ok) throw new Error(file.error.key);
  const opened = openOwnWorkbook(file.value);
  if (!opened.ok) throw new Error(opened.error.key);
  const { own, origin } = opened.value;
  const shown = shownNow(now, origin);
  if (shown === null) throw new Error('no snapshot');
  const today = shownFrom(shown);
  const then = own.carried === null ? today : shownThen(own.carried);
  return compareBack(own.tables, then, today, inOrder(tableOf(now, 'categories')));
}

let made = 0;
function taken(now: Plan, snapshot: string, picked: readonly BackChange[]): Plan {
  const newId = (): string => {
    made += 1;
    return `made${made}`;
  };
  const change = acceptBack(now, sid(snapshot), picked, 'sua.xlsx', 'vi', newId, ({ code }) => ({
    key: `commandError.${code}`,
  }));
  if (!change.ok) throw new Error(change.error.key);
  return applyChange(now, change.value);
}

const unit = (of: Plan, snapshot: string, id: string) =>
  structureOf(of, sid(snapshot)).units.get(id as UnitId);

const codes = ({ problems }: BackReading): readonly string[] => problems.map(({ code }) => code);

describe('an edited workbook', () => {
  it('gives changed figures, names, leaders and groups, which become measures', async () => {
    const now = plan();
    const bytes = await edited(now, 'two', (sheet) => {
      setPosts(sheet(ASSIGNED), 'Văn phòng', 10);
      sheet(ASSIGNED).getCell(rowOf(sheet(ASSIGNED), 'Thanh tra'), 2).value = 'Thanh tra Sở';
      const structure = sheet(STRUCTURE);
      const row = rowOf(structure, 'Bệnh viện Nhi');
      structure.getCell(row, columnOf(structure, 'deputies')).value = 3;
      structure.getCell(row, columnOf(structure, 'group')).value = 'Nhóm 2';
    });
    const read = reading(now, bytes);
    expect(read.problems).toEqual([]);
    expect(
      read.changes.map((one) => one.kind === 'fact' && [one.unitId, one.fact, one.now, one.edited]),
    ).toEqual(
      expect.arrayContaining([
        ['a1', FACT, 12, 10],
        ['a2', 'name', 'Thanh tra', 'Thanh tra Sở'],
        ['b2', 'deputies', null, 3],
        ['b2', 'group', '4', '2'],
      ]),
    );
    expect(read.changes).toHaveLength(4);
    expect(read.changes[0]?.cells).toHaveLength(1);
    const after = taken(now, 'two', read.changes.filter(isTakenAtFirst));
    expect(unit(after, 'two', 'a1')?.headcount[CIVIL_SERVANT]?.assigned).toBe(10);
    expect(unit(after, 'two', 'a2')?.name).toBe('Thanh tra Sở');
    expect(unit(after, 'two', 'b2')?.leadership.deputies).toBe(3);
    expect(unit(after, 'two', 'b2')?.autonomy?.group).toBe('2');
    expect(measuresOf(after, sid('two')).map(({ command }) => command.kind)).toContain(
      'convertAutonomy',
    );
    expect(unit(after, 'now', 'a1')?.headcount[CIVIL_SERVANT]?.assigned).toBe(12);
    expect(reading(after, bytes).changes).toEqual([]);
  });

  it('takes an emptied figure for unknown, never for zero', async () => {
    const now = plan();
    const bytes = await edited(now, 'two', (sheet) => setPosts(sheet(ASSIGNED), 'Văn phòng', null));
    const read = reading(now, bytes);
    expect(read.changes).toMatchObject([{ kind: 'fact', exported: 12, edited: null }]);
    const after = taken(now, 'two', read.changes);
    expect(unit(after, 'two', 'a1')?.headcount[CIVIL_SERVANT]?.assigned ?? null).toBeNull();
  });

  it('takes posts of a unit with units below from their own line', async () => {
    const now = plan();
    const own = 'Sở Y tế';
    const bytes = await edited(now, 'two', (sheet) => {
      const assigned = sheet(ASSIGNED);
      assigned.getCell(rowOf(assigned, own) + 1, columnOf(assigned, FACT)).value = 5;
    });
    const read = reading(now, bytes);
    expect(read.changes).toMatchObject([{ unitId: 'b', exported: 3, edited: 5 }]);
  });

  it('tells of a total that was typed over and does not take it', async () => {
    const now = plan();
    const bytes = await edited(now, 'two', (sheet) => setPosts(sheet(ASSIGNED), 'Sở Nội vụ', 99));
    const read = reading(now, bytes);
    expect(read.changes).toEqual([]);
    expect(read.problems.map(({ code, sheet }) => [code, sheet])).toContainEqual([
      'back.typedSum',
      ASSIGNED,
    ]);
    expect(read.problems[0]?.message.params).toMatchObject({ typed: 99, computed: 19 });
  });

  it('tells of a text where a number is due, with its cell', async () => {
    const now = plan();
    const bytes = await edited(now, 'two', (sheet) =>
      setPosts(sheet(ASSIGNED), 'Văn phòng', 'mười hai'),
    );
    const read = reading(now, bytes);
    expect(read.changes).toEqual([]);
    expect(read.problems).toMatchObject([{ code: 'back.noNumber', sheet: ASSIGNED }]);
    expect(read.problems[0]?.cell).toMatch(/^[A-Z]+\d+$/);
  });

  it('gives an added row as a new unit at its place, with what it says', async () => {
    const now = plan();
    const bytes = await edited(now, 'two', (sheet) => {
      const assigned = sheet(ASSIGNED);
      const at = rowOf(assigned, 'Văn phòng');
      const row: (string | number)[] = [];
      row[2] = 'Phòng Cải cách hành chính';
      row[columnOf(assigned, FACT)] = 4;
      assigned.insertRow(at + 1, row, 'i');
    });
    const read = reading(now, bytes);
    expect(read.changes).toMatchObject([
      { kind: 'add', place: { kind: 'under', unitId: 'a' }, after: 'a1', unitKind: 'division' },
    ]);
    const after = taken(now, 'two', read.changes);
    const { units } = structureOf(after, sid('two'));
    const children = units.get('a' as UnitId)?.childIds.map((id) => units.get(id)?.name);
    expect(children).toEqual(['Văn phòng', 'Phòng Cải cách hành chính', 'Thanh tra']);
    const added = [...units.values()].find(({ name }) => name === 'Phòng Cải cách hành chính');
    expect(added?.headcount[CIVIL_SERVANT]?.assigned).toBe(4);
  });

  it('takes a copied row with its hidden key for a new unit', async () => {
    const now = plan();
    const bytes = await edited(now, 'two', (sheet) => {
      const assigned = sheet(ASSIGNED);
      assigned.duplicateRow(rowOf(assigned, 'Văn phòng'), 1, true);
      assigned.getCell(rowOf(assigned, 'Văn phòng') + 1, 2).value = 'Phòng Pháp chế';
    });
    const read = reading(now, bytes);
    expect(read.changes).toMatchObject([
      { kind: 'add', name: 'Phòng Pháp chế', place: { kind: 'under', unitId: 'a' } },
    ]);
  });

  it('gives a unit that was put elsewhere as a move', async () => {
    const now = plan();
    const bytes = await edited(now, 'two', (sheet) => {
      const structure = sheet(STRUCTURE);
      const cells = structure.getRow(rowOf(structure, 'Phòng Nghiệp vụ'));
      const values = (cells.values as unknown[]).slice(1);
      const look = { ...cells.getCell(2).style };
      structure.spliceRows(cells.number, 1);
      const at = rowOf(structure, 'Văn phòng');
      structure.insertRow(at, values as never);
      structure.getCell(at, 2).style = look;
    });
    const read = reading(now, bytes);
    const moves = read.changes.filter(({ kind }) => kind === 'move');
    expect(moves).toMatchObject([
      { unitId: 'b1', exported: { unitId: 'b' }, edited: { kind: 'under', unitId: 'a' } },
    ]);
    expect(unit(taken(now, 'two', moves), 'two', 'b1')?.parentId).toBe('a');
  });

  it('asks what a deleted row means, and does nothing unasked', async () => {
    const now = plan();
    const bytes = await edited(now, 'two', (sheet) => {
      for (const name of [ASSIGNED, STRUCTURE]) {
        const one = sheet(name);
        one.spliceRows(rowOf(one, 'Thanh tra'), 1);
      }
    });
    const read = reading(now, bytes);
    expect(read.changes).toMatchObject([{ kind: 'drop', unitId: 'a2', state: 'open' }]);
    expect(read.changes.filter(isTakenAtFirst)).toEqual([]);
    expect(unit(taken(now, 'two', read.changes), 'two', 'a2')).toBeUndefined();
    const ofList = await edited(now, 'now', (sheet) => {
      for (const name of [ASSIGNED, STRUCTURE]) {
        const one = sheet(name);
        one.spliceRows(rowOf(one, 'Thanh tra'), 1);
      }
    });
    const listed = reading(now, ofList).changes;
    expect(unit(taken(now, 'now', listed), 'now', 'a2')).toBeUndefined();
  });

  it('says where a row is missing on one sheet only', async () => {
    const now = plan();
    const bytes = await edited(now, 'two', (sheet) => {
      const one = sheet(STRUCTURE);
      one.spliceRows(rowOf(one, 'Thanh tra'), 1);
    });
    const read = reading(now, bytes);
    expect(read.changes).toEqual([]);
    expect(codes(read)).toEqual(['back.missingInOne']);
  });

  it('shows what the plan changed since the export as a conflict, and takes it only when asked', async () => {
    const before = plan();
    const bytes = await edited(before, 'two', (sheet) =>
      setPosts(sheet(ASSIGNED), 'Văn phòng', 10),
    );
    const now = tryCommand(before, sid('two'), {
      kind: 'setHeadcount',
      unitId: 'a1' as UnitId,
      categoryId: CIVIL_SERVANT,
      posts: { assigned: 11 },
    }).plan;
    const read = reading(now, bytes);
    expect(read.changes).toMatchObject([
      { kind: 'fact', state: 'conflict', exported: 12, now: 11, edited: 10 },
    ]);
    expect(read.changes.filter(isTakenAtFirst)).toEqual([]);
  });

  it('marks what is about a unit that the plan has no more', async () => {
    const before = plan();
    const bytes = await edited(before, 'two', (sheet) =>
      setPosts(sheet(ASSIGNED), 'Văn phòng', 10),
    );
    const now = tryCommand(before, sid('two'), {
      kind: 'absorbUnits',
      absorberId: 'a2' as UnitId,
      absorbedIds: ['a1' as UnitId],
    }).plan;
    expect(reading(now, bytes).changes).toMatchObject([{ unitId: 'a1', state: 'impossible' }]);
  });

  it('reads columns wherever they were put, and a copy of a sheet beside it', async () => {
    const now = plan();
    const bytes = await edited(now, 'two', (sheet) => {
      const assigned = sheet(ASSIGNED);
      setPosts(assigned, 'Thanh tra', 6);
      assigned.spliceRows(1, 0, [], []);
    });
    expect(reading(now, bytes).changes).toMatchObject([{ unitId: 'a2', edited: 6 }]);
  });

  it('does without the hidden sheet: then the plan of now is compared', async () => {
    const now = plan();
    const bytes = await edited(now, 'two', (sheet, book) => {
      setPosts(sheet(ASSIGNED), 'Văn phòng', 10);
      book.removeWorksheet('_tinhgon');
    });
    expect(reading(now, bytes).changes).toMatchObject([{ unitId: 'a1', now: 12, edited: 10 }]);
  });

  it('refuses files of others and files without rows', async () => {
    const book = new Workbook();
    book.addWorksheet('Danh sách').addRow(['STT', 'Tên']);
    const foreign = readWorkbook(
      new Uint8Array((await book.xlsx.writeBuffer()) as ArrayBuffer),
      'khac.xlsx',
    );
    if (!foreign.ok) throw new Error(foreign.error.key);
    expect(openOwnWorkbook(foreign.value)).toMatchObject({ error: { key: 'back.foreign' } });
    const emptied = await edited(plan(), 'two', (_, one) => {
      for (const sheet of [...one.worksheets])
        if (sheet.name !== '_tinhgon') one.removeWorksheet(sheet.name);
      one.addWorksheet('trống').addRow(['x']);
    });
    const file = readWorkbook(emptied, 'rong.xlsx');
    if (!file.ok) throw new Error(file.error.key);
    expect(openOwnWorkbook(file.value)).toMatchObject({ error: { key: 'back.damaged' } });
  });
});

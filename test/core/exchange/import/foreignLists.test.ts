import { describe, expect, it } from 'vitest';
import { importSheet, named, names, outline, sheetOf } from './sheetOf';

describe('organisation tables of other countries', () => {
  it('with codes: duplicates, missing parents, fractional posts are named at their cells', () => {
    const draft = importSheet(
      sheetOf([
        ['ID', 'Name', 'Parent ID', 'Type', 'FTE', 'Headcount'],
        ['01', 'City of Example', null, 'City', 0, 0],
        ['0101', 'Fire Department', '01', 'Department', 120.5, 118],
        ['0102', 'Police Department', '01', 'Department', 300, 290],
        ['010201', 'Patrol Division', '0102', 'Division', 200, 195],
        ['0199', 'Ghost', '77', 'Division', 5, 5],
        ['0101', 'Fire Dept. duplicate', '01', 'Department', 1, 1],
      ]),
    );
    expect(outline(draft)).toEqual([
      'City of Example | other | civilServant=0 civilServant~0 employeeBudget=0 employeeBudget~0',
      '  Fire Department | department | civilServant~118 employeeBudget~0',
      '  Police Department | department | civilServant=300 civilServant~290 employeeBudget=0 employeeBudget~0',
      '    Patrol Division | division | civilServant=200 civilServant~195 employeeBudget=0 employeeBudget~0',
      '  Fire Dept. duplicate | department | civilServant=1 civilServant~1 employeeBudget=0 employeeBudget~0',
      '(parked)',
      'Ghost | division | civilServant=5 civilServant~5 employeeBudget=0 employeeBudget~0',
    ]);
    expect(named(draft)).toEqual([
      'missingParent C6',
      'unknownKind B2',
      'fractionalPosts E3',
      'duplicateCode A7',
    ]);
    expect(draft.units[1]?.provenance?.cells['civilServant.assigned']).toEqual(['E3', '120.5']);
  });

  it('with names as references: self, missing, circular, and words instead of numbers', () => {
    const draft = importSheet(
      sheetOf([
        ['Unit Name', 'Reports To', 'FTE'],
        ['Office of the Mayor', null, 12],
        ['Finance Department', 'office of the  MAYOR', 40],
        ['Treasury', 'Finance Department', 'TBD'],
        ['Audit', 'Audit', 'N/A'],
        ['Procurement', 'Purchasing Dept', -2],
        ['Logistics', 'Purchasing Dept', 3],
        ['A', 'C', 1],
        ['B', 'A', 2],
        ['C', 'B', 2],
      ]),
    );
    expect(names(draft)).toEqual([
      'Office of the Mayor',
      '  Finance Department',
      '    Treasury',
      '(parked)',
      'Audit',
      '(parked)',
      'Procurement',
      '(parked)',
      'Logistics',
      '(parked)',
      'A',
      '  B',
      '    C',
    ]);
    const ofNumbers = /^(unknownKind|shareUnattributed|belowExceedsStated)/;
    expect(named(draft).filter((text) => !ofNumbers.test(text))).toEqual([
      'selfParent B5',
      'missingParent B6',
      'missingParent B7',
      'parentCycle B8',
      'notANumber C4',
      'notANumber C5',
      'negativePosts C6',
    ]);
    const paramsOf = (code: string) =>
      draft.problems.find((problem) => problem.code === code)?.message.params;
    expect(paramsOf('import.missingParent')).toMatchObject({ code: 'Purchasing Dept', count: 2 });
    expect(paramsOf('import.parentCycle')).toEqual({ names: 'A → C → B → A' });
  });

  it('whose top is its own parent, with codes that lost their zeros or changed their case', () => {
    const draft = importSheet(
      sheetOf([
        ['Agency Code', 'Agency Name', 'Parent Agency', 'FTE Authorized'],
        ['01', 'Ministry of Works', '01', 10],
        ['SYT ', 'Legal Department', '01', 5],
        ['IT', 'Network Section', 'syt', 4],
        ['001', 'Copy of the Ministry', '01', 4],
      ]),
    );
    expect(names(draft)).toEqual([
      'Ministry of Works',
      '  Legal Department',
      '    Network Section',
      '  Copy of the Ministry',
    ]);
    expect(named(draft)).toEqual(['selfParentTop C2', 'similarCode A5']);
  });

  it('whose codes lost their zeros in one column only', () => {
    const draft = importSheet(
      sheetOf([
        ['Code', 'Name', 'Parent code', 'Posts'],
        ['007', 'Ministry of Works', '', 10],
        ['008', 'Legal Department', 7, 5],
      ]),
    );
    expect(names(draft)).toEqual(['Ministry of Works', '  Legal Department']);
    expect(named(draft)).toEqual(['looseCode C3']);
  });

  it('whose references fit several units: the nearest above is taken and the others are named', () => {
    const draft = importSheet(
      sheetOf([
        ['Name', 'Parent', 'Posts'],
        ['Ministry of Health', '', 1],
        ['Office', 'Ministry of Health', 2],
        ['Ministry of Justice', '', 1],
        ['Office', 'Ministry of Justice', 2],
        ['Registry Section', 'Office', 3],
      ]),
    );
    expect(names(draft)).toEqual([
      'Ministry of Health',
      '  Office',
      'Ministry of Justice',
      '  Office',
      '    Registry Section',
    ]);
    expect(named(draft)).toEqual(['severalParents B6']);
  });

  it('with levels in columns', () => {
    const draft = importSheet(
      sheetOf([
        ['Level 1', 'Level 2', 'Level 3', 'Approved Posts', 'Filled'],
        ['Ministry of Finance', 'Budget Directorate', 'Planning Section', 12, 10],
        ['Ministry of Finance', 'Budget Directorate', 'Execution Section', 9, 9],
        ['Ministry of Finance', 'Tax Directorate', 'Audit Section', 20, 15],
        ['Ministry of Health', 'Hospital Services', 'City Hospital', 300, 280],
      ]),
    );
    expect(outline(draft).map((line) => line.split(' | ').slice(0, 2).join(' | '))).toEqual([
      'Ministry of Finance | department',
      '  Budget Directorate | division',
      '    Planning Section | division',
      '    Execution Section | division',
      '  Tax Directorate | division',
      '    Audit Section | division',
      'Ministry of Health | department',
      '  Hospital Services | other',
      '    City Hospital | psu',
    ]);
  });

  it('with a column for each tier, filled once, and counts of strength', () => {
    const draft = importSheet(
      sheetOf([
        ['S/N', 'Department', 'Division', 'Section', 'Approved Strength', 'Current Strength'],
        [1, 'Works Department', 'Roads Division', 'Design Section', 20, 18],
        [2, '', '', 'Maintenance Section', 30, 25],
        [3, '', 'Buildings Division', '', 15, 15],
        [4, 'Finance Department', '', '', 12, 10],
      ]),
    );
    expect(outline(draft)).toEqual([
      'Works Department | department | civilServant=0 civilServant~0 employeeBudget=0 employeeBudget~0',
      '  Roads Division | division | civilServant=0 civilServant~0 employeeBudget=0 employeeBudget~0',
      '    Design Section | division | civilServant=20 civilServant~18 employeeBudget=0 employeeBudget~0',
      '    Maintenance Section | division | civilServant=30 civilServant~25 employeeBudget=0 employeeBudget~0',
      '  Buildings Division | division | civilServant=15 civilServant~15 employeeBudget=0 employeeBudget~0',
      'Finance Department | department | civilServant=12 civilServant~10 employeeBudget=0 employeeBudget~0',
    ]);
    expect(named(draft)).toEqual([]);
  });

  it('with several rows for one unit, each kept and named, and a body that is its own parent body', () => {
    const draft = importSheet(
      sheetOf([
        ['Parent Department', 'Organisation', 'Unit', 'Reporting Senior Post', 'Number of Posts'],
        ['Cabinet Office', 'Cabinet Office', 'Economic Secretariat', '12', 2.5],
        ['Cabinet Office', 'Cabinet Office', 'Economic Secretariat', '12', 1],
        ['Cabinet Office', 'Cabinet Office', 'Private Office', '13', 3],
        ['Cabinet Office', 'Civil Service Commission', 'Policy', '14', 4],
      ]),
    );
    expect(names(draft)).toEqual([
      'Cabinet Office',
      '  Economic Secretariat',
      '  Economic Secretariat',
      '  Private Office',
      '  Civil Service Commission',
      '    Policy',
    ]);
    expect(named(draft).filter((text) => !text.startsWith('unknownKind'))).toEqual([
      'fractionalPosts E2',
      'duplicateName C3',
    ]);
  });

  it('in a language that nobody taught, by what the cells say of each other', () => {
    const draft = importSheet(
      sheetOf([
        ['Republik', 'Daftar'],
        ['Kode', 'Nama Satuan', 'Kode Induk', 'Jumlah Pegawai'],
        ['A', 'Sekretariat', null, 20],
        ['A1', 'Bagian Umum', 'A', 12],
        ['A2', 'Bagian Keuangan', 'A', 8],
      ]),
    );
    expect(names(draft)).toEqual(['Sekretariat', '  Bagian Umum', '  Bagian Keuangan']);
    expect(draft.units.map(({ code }) => code)).toEqual(['A', 'A1', 'A2']);
  });

  it('in French, and cost centres under codes', () => {
    const french = importSheet(
      sheetOf([
        ['Code', 'Intitulé', 'Code supérieur', 'Effectif autorisé', 'Effectif réel'],
        ['M01', 'Ministère de la Santé', '', 200, 180],
        ['M01-1', 'Direction des hôpitaux', 'M01', 60, 55],
      ]),
    );
    expect(outline(french)).toEqual([
      'Ministère de la Santé | department | civilServant=140 civilServant~125 employeeBudget=0 employeeBudget~0',
      '  Direction des hôpitaux | division | civilServant=60 civilServant~55 employeeBudget=0 employeeBudget~0',
    ]);
    const centres = importSheet(
      sheetOf([
        ['Cost Centre', 'Cost Centre Name', 'Parent Cost Centre', 'Budgeted Positions', 'Vacant'],
        ['1000', 'Ministry of Health', '', '100', '10'],
        ['1100', 'Primary Care Directorate', '1000', '100', '5'],
      ]),
    );
    expect(names(centres)).toEqual(['Ministry of Health', '  Primary Care Directorate']);
    expect(named(centres)).toEqual([]);
  });

  it('with formula errors, each named, the row kept', () => {
    const draft = importSheet(
      sheetOf([
        ['No', 'Unit', 'Civil servants', 'Total staff'],
        [1, 'Office', '#REF!', 5],
        [2, '#REF!', 4, 4],
      ]),
    );
    expect(draft.units.length).toBe(2);
    expect(named(draft)).toEqual(expect.arrayContaining(['errorName B3', 'notANumber C2']));
  });
});

import { type Autonomy, UNKNOWN_AUTONOMY } from '../../model/autonomy';
import type { CellOrigin } from '../../model/provenance';
import type { LegalStatus, Unit, UnitKind, UnitLevel } from '../../model/unit';
import { cellAddress } from '../../text/cellAddress';
import { keyOf } from '../../text/keyOf';
import { type Cell, type CellSheet, cellAt, originalText } from '../cells';
import { deniesAutonomy, parseAutonomyGroup, parseAutonomyRegime } from './autonomyText';
import { dayIn } from './detectTitle';
import type { ProblemList } from './problems';
import { isBlank, readCount, readDay, readMoney } from './readValues';
import { columnOf, type TableRow } from './tableRows';
import type { ImportChoices, PlainMeaning } from './types';

/** What a row says of a unit beside its name, place and posts. */
export interface UnitFacts {
  readonly fields: Pick<
    Unit,
    'shortName' | 'sector' | 'leadership' | 'autonomy' | 'education' | 'notes'
  >;
  readonly level: UnitLevel | null;
  readonly legalStatus: LegalStatus | null;
  readonly cells: Readonly<Record<string, CellOrigin>>;
}

const LEVELS: readonly (readonly [UnitLevel, RegExp])[] = [
  ['commune', /\b(xa|phuong|commune)\b/],
  ['district', /\b(huyen|quan|district)\b/],
  ['province', /\b(tinh|thanh pho|province|city)\b/],
];

/** Reads one row's facts; what a cell does not say stays unknown. */
export function readUnitFacts(
  sheet: CellSheet,
  choices: ImportChoices,
  row: TableRow,
  kind: UnitKind,
  problems: ProblemList,
): UnitFacts {
  const cells: Record<string, CellOrigin> = {};
  const reader = { sheet, choices, row, problems, cells };
  const name = cellAt(sheet, row.row, row.labelColumn);
  cells.name = [cellAddress(row.row, row.labelColumn), originalText(name)];
  cellOf(reader, 'code', 'code');
  const head = numberOf(reader, 'head', 'leadership.head');
  const deputies = numberOf(reader, 'deputies', 'leadership.deputies');
  const classes = numberOf(reader, 'classes', 'education.classes');
  const pupils = numberOf(reader, 'pupils', 'education.pupils');
  const teachers = numberOf(reader, 'teachers', 'education.teachers');
  const hasEducation = classes !== null || pupils !== null || teachers !== null;
  const level = keyOf(textOf(reader, 'level', 'level') ?? '');
  const legal = keyOf(textOf(reader, 'legalStatus', 'legalStatus') ?? '');
  const notes = [textOf(reader, 'address', 'notes'), textOf(reader, 'notes', 'notes')].filter(
    (text) => text !== null,
  );
  return {
    fields: {
      shortName: textOf(reader, 'shortName', 'shortName'),
      sector: textOf(reader, 'sector', 'sector'),
      leadership: { head, deputies },
      autonomy: autonomyOf(reader, kind),
      education: hasEducation ? { classes, pupils, teachers } : null,
      notes: notes.length === 0 ? null : notes.join('; '),
    },
    level: level === '' ? null : (LEVELS.find(([, words]) => words.test(level))?.[0] ?? null),
    legalStatus: legal === '' ? null : legalOf(legal),
    cells,
  };
}

const legalOf = (key: string): LegalStatus | null => {
  if (/^(khong|chua|0|none|no)\b/.test(key)) return 'none';
  return /^(co|x|1|own|yes)\b/.test(key) ? 'own' : null;
};

interface Reader {
  readonly sheet: CellSheet;
  readonly choices: ImportChoices;
  readonly row: TableRow;
  readonly problems: ProblemList;
  readonly cells: Record<string, CellOrigin>;
}

/** The filled cell of a meaning, noted as the origin of a field; null when there is none. */
function cellOf(
  { sheet, choices, row, cells }: Reader,
  meaning: PlainMeaning,
  field: string,
): { readonly cell: Cell; readonly column: number } | null {
  const column = columnOf(choices, meaning);
  if (column < 0) return null;
  const cell = cellAt(sheet, row.row, column);
  if (isBlank(cell)) return null;
  cells[field] = [cellAddress(row.row, column), originalText(cell)];
  return { cell, column };
}

const textOf = (reader: Reader, meaning: PlainMeaning, field: string): string | null =>
  cellOf(reader, meaning, field)?.cell.text ?? null;

function numberOf(reader: Reader, meaning: PlainMeaning, field: string): number | null {
  const found = cellOf(reader, meaning, field);
  if (found === null) return null;
  const mark = reader.choices.decimalMarks[found.column] ?? null;
  return readCount(
    found.cell,
    mark,
    { row: reader.row.row, column: found.column },
    reader.problems,
  );
}

function moneyOf(reader: Reader, meaning: PlainMeaning, field: string): number | null {
  const found = cellOf(reader, meaning, field);
  if (found === null) return null;
  const { column, cell } = found;
  const mark = reader.choices.decimalMarks[column] ?? null;
  const unit = reader.choices.moneyUnits[column] ?? 1;
  return readMoney(cell, mark, unit, { row: reader.row.row, column }, reader.problems);
}

function autonomyOf(reader: Reader, kind: UnitKind): Autonomy | null {
  const { row, problems } = reader;
  const group = cellOf(reader, 'autonomyGroup', 'autonomy.group');
  const regime = cellOf(reader, 'autonomyRegime', 'autonomy.regime');
  const number = cellOf(reader, 'decisionNumber', 'autonomy.decisionNumber');
  const date = cellOf(reader, 'decisionDate', 'autonomy.decisionDate');
  const revenue = moneyOf(reader, 'revenue', 'autonomy.revenue');
  const recurrentExpenditure = moneyOf(
    reader,
    'recurrentExpenditure',
    'autonomy.recurrentExpenditure',
  );
  const isSilent = [group, regime, number, date, revenue, recurrentExpenditure].every(
    (value) => value === null,
  );
  if (isSilent) return kind === 'psu' ? UNKNOWN_AUTONOMY : null;
  const parsedGroup = group === null ? 'unknown' : parseAutonomyGroup(group.cell.text);
  if (group !== null && parsedGroup === null)
    problems.at('doubt', row.row, group.column, 'import.unknownGroup', { text: group.cell.text });
  else if (group !== null && deniesAutonomy(group.cell.text))
    problems.at('doubt', row.row, group.column, 'import.deniedAutonomy', { text: group.cell.text });
  const parsedRegime =
    parseAutonomyRegime(regime?.cell.text ?? '') ?? parseAutonomyRegime(group?.cell.text ?? '');
  if (regime !== null && parsedRegime === null)
    problems.at('doubt', row.row, regime.column, 'import.unknownRegime', {
      text: regime.cell.text,
    });
  const day = date === null ? dayIn(number?.cell.text ?? '') : readDay(date.cell);
  if (date !== null && day === null)
    problems.at('doubt', row.row, date.column, 'import.unreadDate', { text: date.cell.text });
  return {
    ...UNKNOWN_AUTONOMY,
    regime: parsedRegime,
    group: parsedGroup ?? 'unknown',
    decisionNumber: number?.cell.text ?? null,
    decisionDate: day,
    revenue,
    recurrentExpenditure,
  };
}

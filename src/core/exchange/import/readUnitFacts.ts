import type { CellOrigin } from '../../model/provenance';
import type { LegalStatus, Unit, UnitKind, UnitLevel } from '../../model/unit';
import { cellAddress } from '../../text/cellAddress';
import { keyOf } from '../../text/keyOf';
import { type CellSheet, cellAt, originalText } from '../cells';
import { cellOf, numberOf, textOf } from './factReader';
import type { ProblemList } from './problems';
import { readAutonomy } from './readAutonomy';
import type { TableRow } from './tableRows';
import type { ImportChoices } from './types';

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
      autonomy: readAutonomy(reader, kind),
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

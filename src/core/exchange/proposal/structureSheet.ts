import { keyOfLine } from '../roundTrip/keyCells';
import type { LineKey } from '../roundTrip/keys';
import { type Computed, differenceFormula, differenceValue, linkFormula } from './formulas';
import { groupOn } from './groupOn';
import type { HeadcountSheet } from './headcountSheet';
import { nameOf, placeNotes } from './headcountSheet';
import { formulaCell, numberCell, sheetRef, textCell } from './modelCells';
import { ordinalsOf } from './ordinals';
import {
  linesOf,
  type ProposalRow,
  type ProposalTree,
  type SideName,
  unitOfRow,
} from './proposalRows';
import type { ProposalTexts } from './proposalTexts';
import { tableSheet } from './tableSheet';
import type { ProposalInput } from './types';
import type { CellModel, SheetModel } from './workbookModel';

/** Title block, hidden row of keys, header and index row stand above. */
const LINES_START = 11;

/** Units before and after with kind, leaders and total posts, which follow the headcount sheet. */
export function structureSheet(
  input: ProposalInput,
  tree: ProposalTree,
  headcount: HeadcountSheet | null,
  texts: ProposalTexts,
): SheetModel {
  const { say } = texts;
  const ordinals = ordinalsOf(tree.tops);
  const payrolls = tree.sides.map((side) => ({
    side,
    column:
      headcount?.columns.findIndex((column) => column.kind === 'payroll' && column.side === side) ??
      -1,
  }));
  const used = payrolls.filter(({ column }) => column >= 0);
  const lines: CellModel[][] = [];
  const levels: number[] = [];
  const keys: LineKey[] = [];
  for (const line of linesOf(tree.tops)) {
    if (line.kind === 'own') continue;
    const at = LINES_START + lines.length;
    const unit = unitOfRow(line);
    const isParent = line.children.length > 0;
    const numbers = used.map(({ column }): CellModel => {
      if (headcount === null) return numberCell(null);
      const value = headcount.values.of(line, column);
      const cell = `${sheetRef(headcount.sheet.name)}!${headcount.letters(column)}${headcount.rowOf.get(line)}`;
      return formulaCell(linkFormula(cell), value, isParent ? 'integerBold' : 'integer');
    });
    lines.push([
      textCell(ordinals.get(line) ?? '', 'textCentre'),
      textCell(nameOf(line, texts), isParent ? 'textBold' : 'text', line.depth),
      textCell(unit === null ? '' : say(`kind.${unit.kind}`)),
      textCell(groupText(line, input, texts)),
      numberCell(unit?.leadership.head ?? null, 'integer'),
      numberCell(unit?.leadership.deputies ?? null, 'integer'),
      ...numbers,
      ...changeCell(line, used, at, headcount),
      textCell(
        [renamed(line, texts), ...(line.kind === 'unit' ? placeNotes(line, texts) : [])]
          .filter((text) => text !== '')
          .join('; '),
      ),
    ]);
    levels.push(line.depth);
    keys.push(keyOfLine(line));
  }
  const columns = [
    { header: say('proposal.column.ordinal'), width: 8 },
    { header: say('proposal.column.name'), width: 48, fact: 'name' as const },
    { header: say('proposal.column.kind'), width: 27, fact: 'unitKind' as const },
    { header: say('proposal.column.group'), width: 14, fact: 'group' as const },
    { header: say('proposal.column.head'), width: 9, fact: 'head' as const },
    { header: say('proposal.column.deputies'), width: 9, fact: 'deputies' as const },
    ...used.map(({ side }) => ({
      header: `${say('proposal.column.payroll')}\n${say(`proposal.side.${side}`)}`,
      width: 12,
    })),
    ...(used.length > 1 ? [{ header: say('proposal.column.change'), width: 11 }] : []),
    { header: say('proposal.column.note'), width: 36 },
  ];
  const sheet = tableSheet(
    input,
    texts,
    say('proposal.sheet.structure'),
    say('proposal.title.structure'),
    columns,
    lines,
    say('proposal.unitPeople'),
    { sheet: 'structure', lines: keys },
  );
  const rows = sheet.rows.map((row, i) => {
    const level = levels[i - LINES_START + 1] ?? 0;
    return level > 0 ? { ...row, outlineLevel: Math.min(level, 7) } : row;
  });
  return { ...sheet, rows, frozenColumns: 2 };
}

/** Change of the proposed number from the one beside it: today's, else the baseline's. */
function changeCell(
  line: ProposalRow,
  used: readonly { readonly side: SideName; readonly column: number }[],
  at: number,
  headcount: HeadcountSheet | null,
): CellModel[] {
  if (used.length < 2 || headcount === null) return [];
  const of = (i: number): Computed => headcount.values.of(line, used[i]?.column ?? 0);
  const letter = (i: number): string => String.fromCharCode(71 + i);
  const [from, to] = [used.length - 2, used.length - 1];
  return [
    formulaCell(
      differenceFormula(`${letter(from)}${at}`, `${letter(to)}${at}`),
      differenceValue(of(from), of(to)),
      line.children.length > 0 ? 'differenceBold' : 'difference',
    ),
  ];
}

/** The group that counts where the line's unit is named from. */
function groupText(line: ProposalRow, input: ProposalInput, texts: ProposalTexts): string {
  const side = (['proposed', 'current', 'baseline'] as const).find(
    (name) => line.units[name] !== null,
  );
  const group = side === undefined ? null : groupOn(line, side, input);
  return group === null ? '' : texts.say(`autonomyGroup.${group}`);
}

/** The earlier name where it differs. */
function renamed(line: ProposalRow, texts: ProposalTexts): string {
  const { baseline, current, proposed } = line.units;
  const name = proposed?.name ?? current?.name;
  if (name === undefined) return '';
  const old = [current?.name, baseline?.name].find(
    (other) => other !== undefined && other !== name,
  );
  return old === undefined ? '' : texts.say('proposal.renamedFrom', { name: old });
}

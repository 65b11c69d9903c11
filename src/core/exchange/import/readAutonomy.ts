import { type Autonomy, type AutonomyGroup, UNKNOWN_AUTONOMY } from '../../model/autonomy';
import type { UnitKind } from '../../model/unit';
import { deniesAutonomy, parseAutonomyGroup, parseAutonomyRegime } from './autonomyText';
import { dayIn } from './detectTitle';
import { cellOf, moneyOf, type Reader } from './factReader';
import { isMark } from './marksByContent';
import { readDay } from './readValues';
import type { MarkMeaning } from './types';

/** The group whose column is marked; `unknown` for several, null without a mark. */
function markedGroup(reader: Reader): AutonomyGroup | null {
  const { choices, row, problems } = reader;
  const marked: { readonly group: AutonomyGroup; readonly column: number }[] = [];
  for (const meaning of Object.values(choices.columns)) {
    if (!meaning.startsWith('mark:')) continue;
    const found = cellOf(reader, meaning as MarkMeaning, 'autonomy.group');
    if (found === null) continue;
    if (isMark(found.cell.text))
      marked.push({ group: meaning.slice(5) as AutonomyGroup, column: found.column });
    else
      problems.at('doubt', row.row, found.column + row.shift, 'import.unreadMark', {
        text: found.cell.text,
      });
  }
  const [first, second] = marked;
  if (first === undefined) return null;
  if (second === undefined) return first.group;
  problems.at('doubt', row.row, second.column + row.shift, 'import.severalMarks', {
    name: row.label,
    groups: marked.map(({ group }) => group).join(', '),
  });
  return 'unknown';
}

/** Reads the financial autonomy of a row; null for a unit without any word of it. */
export function readAutonomy(reader: Reader, kind: UnitKind): Autonomy | null {
  const { row, problems } = reader;
  const group = cellOf(reader, 'autonomyGroup', 'autonomy.group');
  const mark = markedGroup(reader);
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
  if (isSilent && mark === null) return kind === 'psu' ? UNKNOWN_AUTONOMY : null;
  const parsedGroup = group === null ? (mark ?? 'unknown') : parseAutonomyGroup(group.cell.text);
  if (group !== null && parsedGroup === null)
    problems.at('doubt', row.row, group.column + row.shift, 'import.unknownGroup', {
      text: group.cell.text,
    });
  else if (group !== null && deniesAutonomy(group.cell.text))
    problems.at('doubt', row.row, group.column + row.shift, 'import.deniedAutonomy', {
      text: group.cell.text,
    });
  const parsedRegime =
    parseAutonomyRegime(regime?.cell.text ?? '') ?? parseAutonomyRegime(group?.cell.text ?? '');
  if (regime !== null && parsedRegime === null)
    problems.at('doubt', row.row, regime.column + row.shift, 'import.unknownRegime', {
      text: regime.cell.text,
    });
  const day = date === null ? dayIn(number?.cell.text ?? '') : readDay(date.cell);
  if (date !== null && day === null)
    problems.at('doubt', row.row, date.column + row.shift, 'import.unreadDate', {
      text: date.cell.text,
    });
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

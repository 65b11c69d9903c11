import { LOCALES, type MessageKey, translate } from '../../messages/translate';
import { AUTONOMY_GROUPS, AUTONOMY_REGIMES } from '../../model/autonomy';
import { UNIT_KINDS } from '../../model/unit';
import { keyOf } from '../../text/keyOf';
import { originalText } from '../cells';
import { ProblemList } from '../import/problems';
import { isBlank, readCount, readDay, readMoney } from '../import/readValues';
import { MONEY_UNIT } from '../proposal/autonomySheet';
import { cellOfFact, type KeyedLine, type KeyedTable } from './keyedTables';
import type { FactName } from './keys';
import type { FactValue } from './shown';

/** What each value of a fact may be written as: its words in every language, and itself. */
function wordsOf<Value extends string>(
  values: readonly Value[],
  prefix: string,
): ReadonlyMap<string, Value> {
  const words = new Map<string, Value>();
  for (const value of values) {
    words.set(keyOf(value), value);
    for (const locale of LOCALES)
      words.set(keyOf(translate(locale, `${prefix}.${value}` as MessageKey)), value);
  }
  return words;
}

const WORDS: Partial<Record<FactName, ReadonlyMap<string, string>>> = {
  unitKind: wordsOf(UNIT_KINDS, 'kind'),
  group: wordsOf(AUTONOMY_GROUPS, 'autonomyGroup'),
  regime: wordsOf(AUTONOMY_REGIMES, 'autonomyRegime'),
};

/**
 * The value of a fact on a line, null where the cell is empty. A cell that holds something else
 * than is due becomes a problem, and `undefined` says that nothing can be taken from it.
 */
export function readFact(
  table: KeyedTable,
  line: KeyedLine,
  fact: FactName,
  problems: ProblemList,
): FactValue | undefined {
  const cell = cellOfFact(table, line, fact);
  const column = table.columns.get(fact) ?? 0;
  const place = { row: line.row, column };
  const refuse = (key: MessageKey): undefined => {
    problems.at('error', line.row, column, key, { text: originalText(cell) });
    return undefined;
  };
  if (cell.kind === 'error') return refuse('back.noNumber');
  const words = WORDS[fact];
  if (words !== undefined)
    return isBlank(cell) ? null : (words.get(keyOf(cell.text)) ?? refuse('back.unknownWord'));
  if (fact === 'name') return cell.text;
  if (isBlank(cell)) return null;
  if (fact === 'decisionNumber') return cell.text;
  if (fact === 'decisionDate') return readDay(cell) ?? refuse('back.noDay');
  // What an import says of such a cell is not so here: the number that is there stays.
  const unsaid = new ProblemList(table.sheet.name);
  const value =
    fact === 'revenue' || fact === 'recurrentExpenditure'
      ? readMoney(cell, null, MONEY_UNIT, place, unsaid)
      : readCount(cell, null, place, unsaid);
  return value ?? refuse('back.noNumber');
}

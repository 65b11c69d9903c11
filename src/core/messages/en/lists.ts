import type { lists as vi } from '../vi/lists';

/** What is said of lists in less usual layouts. */
export const lists: Readonly<Record<keyof typeof vi, string>> = {
  'import.selfParentTop':
    '“{name}” names itself ({code}) as the unit above and nothing else is on top; taken for the top of the tree.',
  'import.looseCode':
    '“{name}”: the code above, “{code}”, is not in the list; taken for “{found}”, which differs in leading zeros only.',
  'import.severalParents':
    '“{name}”: {count} units are “{code}”; placed under the one in row {row}.',
  'import.similarCode':
    'Code “{code}” differs from the one in {first} in leading zeros only; please check.',
  'import.errorName': 'The name’s cell holds the formula error “{text}”; please give the name.',
  'import.rowsBelow':
    'Below the last row of the table (row {last}) {count, plural, one {# row has} other {# rows have}} names and numbers; not read.',
  'import.footnoteSign': 'The footnote sign “{sign}” behind “{name}” was left out.',
  'import.partNotTaken':
    'Row “{text}” tells a part of the people of the unit above and is no unit; not added.',
  'import.blocksRead': 'The table stands in {count} blocks side by side; read one after the other.',
  'import.severalMarks':
    '“{name}” is marked in several columns of groups: {groups}; no group taken.',
  'import.unreadMark': '“{text}” in a column of groups is no mark; left out.',
  'import.reason.hierarchy.columns': 'Hierarchy by columns of names side by side.',
  'preview.hierarchy.columns': 'Columns of names side by side',
  'meaning.upper': 'Name of the unit above (level {level})',
  'meaning.mark': 'Mark of autonomy group {group}',
};

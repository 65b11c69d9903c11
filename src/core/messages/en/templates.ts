import type { templates as vi } from '../vi/templates';

export const templates: Record<keyof typeof vi, string> = {
  'template.menu': 'Fill in a form of the agency…',
  'template.title': 'Fill in a form of the agency',
  'template.wait':
    'Choose a form (.xlsx) that has placeholders, such as {example}. A copy is filled with figures and keeps its formats; the form itself does not change.',
  'template.example.save': 'Save an example form…',
  'template.example.name': 'Example form',
  'template.example.how':
    'No form yet? Save the example, open it in Excel to see how it is written, and change it to the form of your agency.',
  'template.snapshot': 'List or scenario that gives the figures',
  'template.form': 'Form',
  'template.choose': 'Choose a form',
  'template.another': 'Choose another form',
  'template.ready': '{cells, plural, one {# cell} other {# cells}} will be filled.',
  'template.run': 'Save the filled file',
  'template.working': 'Filling the form…',
  'template.failed': 'The form could not be filled: {detail}',
  'template.problems': 'To be mended in the form ({count, number})',
  'template.notes': 'Good to know ({count, number})',
  'template.filledName': '{name} - {snapshot}',
  'template.notXlsx':
    '{file} is no .xlsx file; open it in Excel and save it as “Excel Workbook (.xlsx)”.',
  'template.macro':
    '{file} has macros; save it as “Excel Workbook (.xlsx)” without macros and choose it again.',
  'template.noCells': '{file} has no sheets of cells.',
  'template.pasted': 'Choose a form as an .xlsx file; copied cells cannot be filled in.',
  'template.none':
    'The form has no placeholder yet. Write one into a cell, such as {example}; in a row that repeats for each unit add {list}. The example form shows how it is written.',
  'template.refused':
    '{count, plural, one {One place of the form has to be mended; nothing was filled in.} other {# places of the form have to be mended; nothing was filled in.}}',
  'template.broken': 'A brace is missing: “{text}”. A placeholder begins and ends with two braces.',
  'template.inFormula':
    'A placeholder cannot stand in a formula; put it into a cell of its own and let the formula refer to it.',
  'template.unknown': '{text} is not understood. The example form shows the names that there are.',
  'template.unknownList': 'There is no list {text}. Lists: {lists}.',
  'template.unknownFilter':
    'The filter in {text} is not understood: use a kind of unit (division, branch, public service unit…), or planned, done, a year for reductions.',
  'template.twoLists': 'This row is repeated for a list already; take {text} out.',
  'template.noList':
    '{text} is of each line of a list: add {list} to a cell of this row, or give its name or number.',
  'template.ambiguous':
    '{text}: {count, number} lines have this name; use the code of the unit or its number.',
  'template.notFound': '{text}: no line has this name, code or number.',
  'template.tooManyRows': 'The sheet would have {count, number} rows, more than Excel holds.',
  'template.incomplete':
    '{count, plural, one {# number is an incomplete sum} other {# numbers are incomplete sums}}: units without a number are left out of it.',
  'template.oneOfMany':
    'The formula only takes the first of the repeated rows (now in cell {cell}); use SUM for all of them.',
  'template.column.value': 'Value',
  'template.example.names': 'Names',
  'template.example.now': 'Value when filled',
  'template.example.rows': 'In repeated rows (written in double braces)',
  'cli.fill.done': '{cells, plural, one {# cell} other {# cells}} filled from “{name}”.',
  'cli.fill.refused': '{text}',
};

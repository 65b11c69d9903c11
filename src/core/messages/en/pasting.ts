import type { pasting as vi } from '../vi/pasting';

/** A table of a spreadsheet pasted onto a unit. */
export const pasting: Record<keyof typeof vi, string> = {
  'action.pasteTable': 'Paste a table from Excel onto this unit…',
  'action.pasteTableAgencies': 'Paste a table from Excel as agencies…',
  'step.pasteTable': 'Paste a table onto {name}',
  'pasting.consequences': 'Outcome',
  'pasting.title': 'Paste a table onto {name}',
  'pasting.titleAgencies': 'Paste a table as agencies of {name}',
  'pasting.wait': 'In Excel, select the cells of the table, press Ctrl+C, then press Ctrl+V here.',
  'pasting.wait.forms':
    'The table may be a single column of names, or names and numbers of posts, with or without a header row. Units that are missing are added, figures that differ are updated; you see every change first.',
  'pasting.file': 'Only copied cells are pasted here. To read a whole file, use Import a list.',
  'pasting.oneUnit':
    'Select exactly one unit to paste the table below it, or none to paste it as agencies.',
  'pasting.lines': 'Compared with the units of {name}',
  'pasting.kind.gone': 'Not in the table (stays)',
  'pasting.unchanged': '{count} units stay as they are. An empty cell never removes what is known.',
  'pasting.posts': 'Assigned posts',
  'pasting.below': 'Below {name}',
  'pasting.asAgency': 'On top',
  'pasting.refused': 'Cannot be done: {reason}',
  'pasting.outside':
    '{count, plural, one {# unit of the table stands} other {# units of the table stand}} beside this unit and {count, plural, one {is} other {are}} not pasted.',
  'pasting.figures': 'Before and after pasting',
  'pasting.decision':
    'Recorded as measures of the scenario, in force {date}{basis, select, none {} other {, based on {basis}}}.',
  'pasting.noDate': 'without a date',
  'pasting.noNames':
    'The table has no column of names. Choose “Name of unit” above the column that has them.',
  'pasting.nothing': 'Nothing in the table differs from the units that are there.',
  'pasting.other': 'Paste another table',
  'pasting.accept': 'Apply',
  'pasting.done': 'Table pasted onto {name}: {added, number} added, {changed, number} changed.',
  'pasting.convert':
    'The autonomy group stays: in a scenario, change it with Convert the autonomy group…',
  'pasting.severalCategories':
    'The unit has posts of several categories: after pasting its total is {total, number}. Choose the right category above the column if needed.',
  'pasting.codeTaken': 'Code {code} is not taken over: it belongs to {name}.',
  'pasting.reason.parentName':
    'This column names the unit above: its names are units of the table or of where it is pasted.',
  'pasting.reason.parentNumbers':
    'Numbers of parent rows are their own: read this way the table agrees best with the units that are there.',
};

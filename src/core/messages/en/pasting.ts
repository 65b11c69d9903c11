import type { pasting as vi } from '../vi/pasting';

/** A table of a spreadsheet pasted onto a unit. */
export const pasting: Record<keyof typeof vi, string> = {
  'pasting.convert':
    'The autonomy group stays: in a scenario, change it with Convert the autonomy group…',
  'pasting.codeTaken': 'Code {code} is not taken over: it belongs to {name}.',
  'pasting.reason.parentName':
    'This column names the unit above: its names are units of the table or of where it is pasted.',
  'pasting.reason.parentNumbers':
    'Numbers of parent rows are their own: read this way the table agrees best with the units that are there.',
};

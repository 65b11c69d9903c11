import type { abbreviations as vi } from '../vi/abbreviations';

/** Short forms of names that a plan has of its own. */
export const abbreviations: Record<keyof typeof vi, string> = {
  'abbreviations.title': 'Abbreviations',
  'abbreviations.open': 'Abbreviations…',
  'abbreviations.hint':
    'A short form is read as its full words when lists are imported and names of two lists are compared. What the plan says wins over what is built in.',
  'abbreviations.short': 'Short form',
  'abbreviations.words': 'Full words',
  'abbreviations.add': 'Add',
  'abbreviations.save': 'Save',
  'abbreviations.edit': 'Edit {short}',
  'abbreviations.edit.short': 'Edit',
  'abbreviations.replace.short': 'Read otherwise',
  'abbreviations.remove': 'Remove {short}',
  'abbreviations.replace': 'Read {short} in another way',
  'abbreviations.filter': 'Find a short form',
  'abbreviations.own': 'Of this plan ({count, number})',
  'abbreviations.own.none':
    'None yet. Add one above, or choose a built-in one to read it in another way.',
  'abbreviations.builtIn': 'Built in ({count, number})',
  'abbreviations.builtIn.none': 'None matches.',
  'abbreviations.first': 'at the beginning',
  'abbreviations.following': 'after the first word',
  'abbreviations.replaced': 'replaced',
  'abbreviations.incomplete': 'Give both the short form (letters and digits) and the full words.',
  'abbreviations.tooLong':
    'A short form has at most {short} characters, the full words at most {words}.',
  'abbreviations.exists': '“{short}” is in the plan’s list already; please edit that line.',
  'step.setAbbreviation': 'Set abbreviation {short}',
  'step.removeAbbreviation': 'Remove abbreviation {short}',
};

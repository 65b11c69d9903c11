/** Texts of the proposal workbook that are made from a plan. */
export const proposalText = {
  'proposalText.committee': "People's Committee of {locality}",
  'proposalText.severity.violation': 'Violation',
  'proposalText.severity.warning': 'Warning',
  'proposalText.severity.note': 'Note',
  'proposalText.shortfall': '{count, number} short',
  'proposalText.endState': 'when completed: {value}, {verdict}',
  'proposalText.switchedOff': 'Not applied',
  'proposalText.notCarriedOut': 'Could not be carried out',
  'proposalText.noParent': 'Top level',
  'proposalText.note.list': '“{name}”: list of {date}.',
  'proposalText.note.listFrom': '“{name}”: list of {date}, taken from {sources}.',
  'proposalText.note.scenario': '“{name}”: scenario of {date}, made from “{base}”.',
  'proposalText.note.target':
    'Target “{target}”: against “{baseline}” ({count}), judged on 31/12/{year}.',
  'proposalText.note.readings':
    'The autonomy target has three readings: (1) units of the baseline year that became autonomous over all units of that year, divided units counting in part; (2) autonomous units over the units of today; (3) autonomous units of today over the units of the baseline year. The line in bold decides; units that are not linked or whose group is not known make the result a range.',
  'proposalText.note.pack': 'Rules applied: {title} (in force from {from}). {rules}.',
};

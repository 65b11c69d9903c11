import type { roadmap as vi } from '../vi/roadmap';

export const roadmap: Record<keyof typeof vi, string> = {
  'tab.roadmap': 'Roadmap',
  'roadmap.title': 'Roadmap of {name}',
  'roadmap.hint':
    'Each target is read on 31 December of every year, from the lists and the measures in force by then; nothing is interpolated between lists.',
  'roadmap.noTargets': 'No target is in use yet. Choose some in the Targets tab.',
  'roadmap.due': '{value} required in {year}',
  'roadmap.end': 'When complete: {value}',
  'roadmap.at': '31/12/{year}: {value}',
  'roadmap.picture': 'Save picture: {name}',
  'roadmap.table': 'Figures of the roadmap by year',
  'roadmap.target': 'Target',
  'roadmap.undated':
    '{count, plural, one {# measure has} other {# measures have}} no date of effect: counted in “When complete” only.',
  'roadmap.measures': 'Measures by year',
  'roadmap.measures.hint':
    'Drag a measure to another year, or select it and press Alt+left or right arrow.',
  'roadmap.noDate': 'No date',
  'roadmap.column': '{year}: {count, plural, one {# measure} other {# measures}}',
  'roadmap.more':
    'and {count, plural, one {# more measure} other {# more measures}}, see the Measures tab',
  'roadmap.conflict':
    'Cannot be carried out on this date (year {year}): a unit is missing that another measure makes, or it has changed.',
  'roadmap.step.move': 'Move measure to another year',
};

import type { judgement as vi } from '../vi/judgement';

export const judgement: Record<keyof typeof vi, string> = {
  'figureCheck.groupDiffers': 'Decided autonomy group differs from the one computed from A/B',
  'figureCheck.groupDiffers.detail': 'decided group {decided}, computed from A/B group {computed}',
  'figureCheck.fellBack': 'Back from group 1 or 2 to group 3 or 4',
  'figureCheck.fellBack.detail': 'group 1 or 2 in an earlier list, group 3 or 4 now',
  'figureCheck.statedTotal': 'Total in the list differs from the sum',
  'figureCheck.statedTotal.assigned':
    'assigned: the list says {stated, number} in total, the sum is {sum, number}',
  'figureCheck.statedTotal.present':
    'present: the list says {stated, number} in total, the sum is {sum, number}',
  'computed.title': 'Group computed from A/B',
  'computed.level': 'A / B = {a} / {b} million đồng = {level}',
  'computed.reaches': '{level} → enough for group {group}',
  'computed.investment.covered':
    'Investment: sources {sources} ≥ depreciation and wear {depreciation} million đồng → group 1',
  'computed.investment.short':
    'Investment: sources {sources} < depreciation and wear {depreciation} million đồng → group 2',
  'computed.investment.unknown':
    'Group 1 cannot be judged: sources for investment or depreciation and wear are missing',
  'computed.notComputable': 'Cannot be computed: {why}',
  'computed.why.revenueUnknown': 'revenue A is missing',
  'computed.why.expenditureUnknown': 'recurrent expenditure B is missing',
  'computed.why.expenditureZero': 'recurrent expenditure B is 0',
  'computed.agrees': 'Agrees with the decided group',
  'computed.differs': 'Differs from the decided group ({group})',
  'computed.otherRegime':
    'Group decided under {regime}, not compared with the levels of NĐ 60/2021/NĐ-CP',
  'computed.noDecision': 'No decided group known',
  'computed.basis': 'NĐ 60/2021/NĐ-CP Articles 9, 10 (amendments not compared)',
  'inspector.autonomy.regime': 'Classified under',
  'inspector.autonomy.regime.unknown': 'Not known',
  'inspector.autonomy.estimateYear': 'Year of the estimate',
  'inspector.autonomy.investment': 'Investment sources (million đồng)',
  'inspector.autonomy.depreciation': 'Depreciation, wear (million đồng)',
  'inspector.autonomy.support': 'Direct budget support (million đồng)',
  'targets.countsComputed': 'Count by group computed from A/B',
  'targets.countsComputed.note':
    'The group computed from A/B counts in place of the decided one where it can be computed; this result does not rest on decisions.',
  'targets.byComputed': '{target} (by group computed from A/B)',
  'evidence.isComputed': 'by group computed from A/B',
  'evidence.notMovedUp': 'Not moved up',
  'doubt.noUnitInBand': 'The baseline list has no unit of this band.',
  'target.upgrade3a': 'Move ≥ 30% of units of group 3, 70% – under 100%, up to group 2 in 5 years',
  'target.upgrade3b': 'Move ≥ 30% of units of group 3, 30% – under 70%, up a band in 5 years',
  'target.upgrade3c': 'Move ≥ 30% of units of group 3, 10% – under 30%, up a band in 5 years',
  'table.column.vacant': 'Vacant',
  'inspector.vacant': 'Vacant: {count}',
  'inspector.overfilled': 'More present than assigned: {count}',
  'inspector.vacant.unknown':
    '({count, plural, one {# assigned or present number} other {# assigned or present numbers}} missing)',
  'flows.title':
    'Given and received between agencies since {base} ({count, plural, =0 {none} one {# pair} other {# pairs}})',
  'flows.none': 'The scenario changes no agency’s posts yet.',
  'flows.before': 'Current',
  'flows.after': 'Scenario',
  'flows.out': 'Given',
  'flows.in': 'Received',
  'flows.net': 'Net reduction',
  'flows.plan': 'Whole plan',
  'flows.from': 'Giving agency',
  'flows.to': 'Receiving agency',
  'flows.posts': 'Posts',
  'flows.units': 'From units',
  'flows.more': 'and {count} more',
  'flows.parked': 'Not placed',
  'flows.between': 'Agency that was there in between',
};

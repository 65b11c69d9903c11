import type { functions as vi } from '../vi/functions';

/** The register of functions and tasks, and what is found in it. */
export const functions: Record<keyof typeof vi, string> = {
  'functionCheck.lost': 'Functions lost by the restructuring',
  'functionCheck.noLead': 'Functions without a lead unit',
  'functionCheck.severalLeads': 'Functions with several lead units',
  'functionCheck.leadOutside': 'Lead unit outside the agency that was given the function',
  'functionCheck.unitWithout': 'Unit without any function',
  'functionCheck.unitWithout.detail':
    'the register knows the functions of its agency, and none is given to this unit',
  'functionCheck.tasks':
    '{count, plural, one {# function} other {# functions}}: {titles}{more, plural, =0 {} other { and # more}}',
};

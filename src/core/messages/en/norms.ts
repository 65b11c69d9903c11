import type { norms as vi } from '../vi/norms';

export const norms: Record<keyof typeof vi, string> = {
  'norms.minimumPostsOfDivision': 'Minimum civil-servant posts of a division of a department',
  'norms.minimumPostsOfOffice': 'Minimum civil-servant posts of the office of a department',
  'norms.minimumPostsOfBranch': 'Minimum civil-servant posts of a sub-department',
  'norms.minimumPostsOfBranchDivision':
    'Minimum civil-servant posts of a division of a sub-department',
  'norms.deputyDirectors': 'All deputy directors of departments (by the average of one)',
  'norms.deputiesOfDivision': 'Deputy heads of a division of a department',
  'norms.deputiesOfOffice': 'Deputy chiefs of the office of a department',
  'norms.deputiesOfInspectorate': 'Deputy chief inspectors of a department',
  'norms.deputiesOfBranch': 'Deputy heads of a sub-department',
  'norms.deputiesOfBranchDivision': 'Deputy heads of a division of a sub-department',
  'norms.departmentsOfProvince': 'Number of departments of the province',
  'norms.divisionsOfCommune': 'Number of divisions of a commune’s People’s Committee',
  'norms.deputiesAboveParent': 'Deputies beyond those of the organisation directly above',
  'norms.deputiesOfDistrictDivisions':
    'All deputy heads of a district’s divisions (by the average of one)',
  'norms.minimumEmployeesOfPsu': 'Minimum staff of a public service unit',
  'norms.minimumEmployeesOfPsuDivision': 'Minimum employees of a division of a public service unit',
  'norms.deputiesOfPsuUnderProvince':
    'Deputies of a public service unit under the provincial People’s Committee',
  'norms.deputiesOfPsuUnderAgency':
    'Deputies of a public service unit under a department, sub-department, district or commune',
  'norms.deputiesOfPsuDivision': 'Deputy heads of a division of a public service unit',
  'norms.teachersPerClass': 'Teachers per class',
  'norms.postsPerClass': 'Staff per class',
  'outcome.broken': 'Broken',
  'outcome.belowCreationCriterion': 'Below the criterion for creation',
  'outcome.valueUnknown': 'Figure not known',
  'outcome.noThreshold': 'No threshold known',
};

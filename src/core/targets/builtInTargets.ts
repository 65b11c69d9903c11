import { DEFAULT_AUTONOMOUS_GROUPS } from '../model/autonomy';
import { CADRE, CIVIL_SERVANT, EMPLOYEE_BUDGET } from '../model/builtInCategories';
import { type CategoryId, targetId } from '../model/ids';
import { BANDS, type Band, type Target, type TargetScope, WHOLE_PLAN } from '../model/target';
import type { UnitKind } from '../model/unit';

const PSUS: TargetScope = { ...WHOLE_PLAN, kinds: ['psu'] };
const NQ19 = 'NQ 19-NQ/TW ngày 25/10/2017';
const NQ08 = 'NQ 08/NQ-CP năm 2018';
const KL28 = 'KL 28-KL/TW ngày 21/02/2022';
/** No text sets a share for the inside of agencies: each locality decides its own. */
const OWN_LEVEL = 'Mức do địa phương, cơ quan quyết định';

/** Kinds of units that make up the inside of agencies and public service units. */
const INTERNAL_KINDS: readonly UnitKind[] = [
  'office',
  'inspectorate',
  'division',
  'branch',
  'faculty',
  'team',
];

/** The inside of all agencies, public service units with their khoa and phòng included. */
export const INSIDE: TargetScope = { ...WHOLE_PLAN, kinds: INTERNAL_KINDS, isInside: true };

type Fields = Pick<Target, 'legalBasis' | 'baselineYear' | 'dueYear' | 'isEnabled'> & {
  readonly id: string;
  readonly percent: number;
  readonly scope?: TargetScope;
};

const common = (fields: Fields, order: number) => ({
  id: targetId(fields.id),
  labelKey: `target.${fields.id}`,
  label: null,
  scope: fields.scope ?? WHOLE_PLAN,
  comparator: 'atLeast' as const,
  value: { numerator: fields.percent, denominator: 100 },
  baselineYear: fields.baselineYear,
  baselineSnapshotId: null,
  manualBaseline: null,
  dueYear: fields.dueYear,
  legalBasis: fields.legalBasis,
  isChecked: false,
  isEnabled: fields.isEnabled,
  order,
});

const cut = (fields: Fields, categoryIds: readonly CategoryId[], order: number): Target => ({
  ...common(fields, order),
  kind: 'headcount',
  categoryIds,
  measure: 'assigned',
});

const fewer = (fields: Fields, order: number): Target => ({
  ...common(fields, order),
  kind: 'unitCount',
});

/** NĐ 60/2021 as issued; whether NĐ 111/2025 changed the share was not read. */
const upgrade = (fromGroup: Band, order: number): Target => ({
  ...common(
    {
      id: `upgrade${fromGroup}`,
      percent: 30,
      baselineYear: 2022,
      dueYear: 2027,
      legalBasis: 'NĐ 60/2021/NĐ-CP Điều 35.4',
      isEnabled: false,
    },
    order,
  ),
  kind: 'bandUpgrade',
  fromGroup,
});

/**
 * The targets that a new plan starts with. Their wording was read in the press or is from memory,
 * not in the legal texts: all are marked unchecked and can be edited.
 */
export const BUILT_IN_TARGETS: readonly Target[] = [
  {
    ...common(
      {
        id: 'autonomy2025',
        percent: 20,
        baselineYear: 2015,
        dueYear: 2025,
        legalBasis: NQ19,
        isEnabled: true,
      },
      0,
    ),
    kind: 'autonomy',
    verdictReading: 'converted',
    autonomousGroups: DEFAULT_AUTONOMOUS_GROUPS,
    countsComputed: false,
  },
  cut(
    {
      id: 'budgetPosts2025',
      percent: 10,
      baselineYear: 2015,
      dueYear: 2025,
      legalBasis: NQ19,
      isEnabled: true,
    },
    [CADRE, CIVIL_SERVANT, EMPLOYEE_BUDGET],
    1,
  ),
  fewer(
    {
      id: 'fewerPsus2025',
      percent: 10,
      baselineYear: 2015,
      dueYear: 2025,
      legalBasis: NQ19,
      isEnabled: true,
      scope: PSUS,
    },
    2,
  ),
  cut(
    {
      id: 'psuPosts2021',
      percent: 10,
      baselineYear: 2015,
      dueYear: 2021,
      legalBasis: NQ08,
      isEnabled: false,
    },
    [EMPLOYEE_BUDGET],
    3,
  ),
  cut(
    {
      id: 'psuPosts2025',
      percent: 10,
      baselineYear: 2021,
      dueYear: 2025,
      legalBasis: NQ08,
      isEnabled: false,
    },
    [EMPLOYEE_BUDGET],
    4,
  ),
  cut(
    {
      id: 'civilServants2026',
      percent: 5,
      baselineYear: 2021,
      dueYear: 2026,
      legalBasis: KL28,
      isEnabled: false,
    },
    [CADRE, CIVIL_SERVANT],
    5,
  ),
  cut(
    {
      id: 'employees2026',
      percent: 10,
      baselineYear: 2021,
      dueYear: 2026,
      legalBasis: KL28,
      isEnabled: false,
    },
    [EMPLOYEE_BUDGET],
    6,
  ),
  ...BANDS.map((fromGroup, i) => upgrade(fromGroup, 7 + i)),
  fewer(
    {
      id: 'fewerPsus2021',
      percent: 10,
      baselineYear: 2015,
      dueYear: 2021,
      legalBasis: NQ19,
      isEnabled: false,
      scope: PSUS,
    },
    10,
  ),
  fewer(
    {
      id: 'fewerPsusSince2021',
      percent: 10,
      baselineYear: 2021,
      dueYear: 2025,
      legalBasis: NQ19,
      isEnabled: false,
      scope: PSUS,
    },
    11,
  ),
  fewer(
    {
      id: 'fewerInternalUnits2025',
      percent: 10,
      baselineYear: 2021,
      dueYear: 2025,
      legalBasis: OWN_LEVEL,
      isEnabled: false,
      scope: INSIDE,
    },
    12,
  ),
];

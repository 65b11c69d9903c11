import type { ConvertAutonomy } from '../../../core/commands/command';
import type { AutonomyGroup } from '../../../core/model/autonomy';
import { EMPLOYEE_BUDGET, EMPLOYEE_REVENUE } from '../../../core/model/builtInCategories';
import type { UnitId } from '../../../core/model/ids';
import type { IsoDate } from '../../../core/model/isoDate';

/** What a form says of a conversion. */
interface Conversion {
  readonly group: AutonomyGroup;
  readonly decisionNumber: string;
  readonly decisionDate: IsoDate | null;
  /** Assigned posts whose pay passes from the budget to the unit's revenue. */
  readonly shift: number | null;
}

/** A conversion under the decree in force; posts that change their source of pay stay in the unit. */
export const conversionTo = (unitId: UnitId, conversion: Conversion): ConvertAutonomy => {
  const { group, decisionDate, shift } = conversion;
  const number = conversion.decisionNumber.trim();
  return {
    kind: 'convertAutonomy',
    unitId,
    group,
    regime: 'ND60_2021',
    decisionNumber: number === '' ? null : number,
    decisionDate,
    payShifts:
      shift === null || shift === 0
        ? []
        : [
            {
              fromCategoryId: EMPLOYEE_BUDGET,
              toCategoryId: EMPLOYEE_REVENUE,
              assigned: shift,
              present: null,
            },
          ],
  };
};

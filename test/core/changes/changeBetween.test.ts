import fc from 'fast-check';
import { expect, it } from 'vitest';
import { changeBetween } from '../../../src/core/changes/changeBetween';
import { applyChange, reverseChange } from '../../../src/core/changes/changeSet';
import { toPlanData } from '../../../src/core/files/planData';
import { arbitraryPlan } from '../../arbitraries/plans';
import { runs } from '../../arbitraries/runs';

it('the change between two plans leads from one to the other and back', () => {
  fc.assert(
    fc.property(arbitraryPlan, arbitraryPlan, (from, to) => {
      const change = changeBetween(from, to);
      expect(toPlanData(applyChange(from, change))).toEqual(toPlanData(to));
      expect(toPlanData(applyChange(to, reverseChange(change)))).toEqual(toPlanData(from));
      expect(changeBetween(to, to).size).toBe(0);
    }),
    runs(60),
  );
});

import { useMemo } from 'react';
import { tableOf } from '../../../core/model/plan';
import { type OpenPlans, openPlans } from '../../../core/reductions/openPlans';
import { type RegisterLine, registerLines } from '../../../core/reductions/registerLines';
import type { Figures } from '../../state/useFigures';

/** The register as the snapshot in view shows it. */
export interface Register {
  readonly lines: readonly RegisterLine[];
  readonly open: OpenPlans;
  /** Lines that other scenarios plan. */
  readonly elsewhere: number;
}

/** Works the register out anew when the plan changes. */
export function useRegister({ plan, side }: Figures): Register {
  return useMemo(() => {
    const lines = registerLines(plan, side.snapshot.id);
    const elsewhere = tableOf(plan, 'reductions').size - lines.length;
    return { lines, open: openPlans(lines), elsewhere };
  }, [plan, side.snapshot.id]);
}

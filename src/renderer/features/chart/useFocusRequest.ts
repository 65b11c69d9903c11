import { useEffect, useRef } from 'react';
import type { UnitId } from '../../../core/model/ids';
import { isWithin } from '../../../core/model/structure';
import type { ChartViewProps } from './chartProps';
import type { ChartCamera } from './useChartCamera';
import type { ChartLayoutState } from './useChartLayout';

/** Shows the unit that was asked for, with all that hides it out of the way. */
export function useFocusRequest(
  { focusRequest, structure, isReadOnly }: ChartViewProps,
  state: ChartLayoutState,
  camera: ChartCamera,
  on: { readonly show: (id: UnitId) => void; readonly name: (id: UnitId) => void },
): void {
  // A request is served once; `n` tells a new one.
  const served = useRef(0);
  // One that was there before the chart opened is shown, but its name is not opened again.
  const asked = useRef(focusRequest);
  useEffect(() => {
    if (focusRequest === null || focusRequest.n === served.current) return;
    const { unitId } = focusRequest;
    if (!structure.units.has(unitId)) return;
    if (state.branchId !== null && !isWithin(structure, unitId, state.branchId))
      return state.setBranch(null);
    state.reveal(unitId);
    if (!state.scene.numberOf.has(unitId)) return;
    served.current = focusRequest.n;
    on.show(unitId);
    camera.centre(unitId);
    if (focusRequest.isNaming === true && !isReadOnly && focusRequest !== asked.current)
      on.name(unitId);
  });
}

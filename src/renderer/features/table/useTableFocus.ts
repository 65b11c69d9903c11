import { useEffect, useRef, useState } from 'react';
import type { UnitId } from '../../../core/model/ids';
import type { Arrangement } from './arrange/arrangement';
import type { TableViewProps } from './tableProps';

interface TableFocusInput {
  readonly props: TableViewProps;
  readonly indexOf: ReadonlyMap<UnitId, number>;
  readonly arrangement: Arrangement;
  readonly reveal: (id: UnitId) => void;
  readonly goTo: (id: UnitId, isNaming: boolean) => void;
}

/** Goes to the unit that was asked for; of one that the filters hide, tells its name. */
export function useTableFocus({ props, indexOf, arrangement, reveal, goTo }: TableFocusInput) {
  const { focusRequest, structure } = props;
  // A request is served once; `n` tells a new one.
  const served = useRef(0);
  // One that was there before the table opened is shown, but its name is not opened again.
  const asked = useRef(focusRequest);
  const [hiddenId, setHiddenId] = useState<UnitId | null>(null);
  useEffect(() => {
    if (focusRequest === null || focusRequest.n === served.current) return;
    const { unitId } = focusRequest;
    if (!structure.units.has(unitId)) return;
    const index = indexOf.get(unitId);
    if (index === undefined && arrangement.misses?.has(unitId) === true) {
      served.current = focusRequest.n;
      setHiddenId(unitId);
      return;
    }
    if (index === undefined) {
      reveal(unitId);
      return;
    }
    served.current = focusRequest.n;
    setHiddenId(null);
    goTo(unitId, focusRequest.isNaming === true && focusRequest !== asked.current);
  });
  const isHidden = hiddenId !== null && arrangement.misses?.has(hiddenId) === true;
  return {
    hiddenName: isHidden ? (structure.units.get(hiddenId)?.name ?? null) : null,
  };
}

import { create } from 'zustand';
import type { SnapshotId } from '../../../../core/model/ids';
import { type Arrangement, UNARRANGED } from './arrangement';

interface ArrangementStore {
  readonly byList: ReadonlyMap<SnapshotId, Arrangement>;
  readonly set: (listId: SnapshotId, arrangement: Arrangement) => void;
}

/** Sorting and filters of each list while the program runs: they outlast a look at another view or list. */
const useArrangementStore = create<ArrangementStore>()((set) => ({
  byList: new Map(),
  set: (listId, arrangement) =>
    set(({ byList }) => ({ byList: new Map(byList).set(listId, arrangement) })),
}));

/** The arrangement of a list, and what sets it. */
export function useArrangement(
  listId: SnapshotId,
): readonly [Arrangement, (arrangement: Arrangement) => void] {
  const arrangement = useArrangementStore((store) => store.byList.get(listId) ?? UNARRANGED);
  const set = useArrangementStore((store) => store.set);
  return [arrangement, (next) => set(listId, next)];
}

import { create } from 'zustand';
import type { UnitsCopy } from '../../core/copying/unitsCopy';

interface CopiedUnitsStore {
  /** The units copied or cut last in this window, whichever plan they are of. */
  readonly copy: UnitsCopy | null;
  readonly keep: (copy: UnitsCopy | null) => void;
}

/** Menus may not look into the clipboard of the system; they paste what this window copied last. */
export const useCopiedUnits = create<CopiedUnitsStore>()((set) => ({
  copy: null,
  keep: (copy) => set({ copy }),
}));

import { create } from 'zustand';
import { type ChartDisplay, readDisplay } from './chartDisplay';

const KEY = 'tinhgon.chart';

interface ChartDisplayStore {
  readonly display: ChartDisplay;
  readonly setDisplay: (fields: Partial<ChartDisplay>) => void;
}

/** How charts look for the person at this computer; remembered by the browser, never in a plan. */
export const useChartDisplayStore = create<ChartDisplayStore>()((set, get) => ({
  display: readDisplay(localStorage.getItem(KEY)),
  setDisplay: (fields) => {
    const display = { ...get().display, ...fields };
    localStorage.setItem(KEY, JSON.stringify(display));
    set({ display });
  },
}));

import { create } from 'zustand';
import type { ColumnLayout } from './columnLayout';
import { readLayout } from './readLayout';

const KEY = 'tinhgon.tableColumns';

interface LayoutStore {
  readonly layout: ColumnLayout;
  readonly setLayout: (layout: ColumnLayout) => void;
}

/** The columns as the person at this computer arranged them, for all plans; kept between starts. */
export const useLayoutStore = create<LayoutStore>()((set) => ({
  layout: readLayout(localStorage.getItem(KEY)),
  setLayout: (layout) => {
    localStorage.setItem(KEY, JSON.stringify(layout));
    set({ layout });
  },
}));

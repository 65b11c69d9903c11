import { create } from 'zustand';
import { type PaperChoices, readPaperChoices } from './paperChoices';

const KEY = 'tinhgon.paper';

interface PaperChoicesStore {
  readonly choices: PaperChoices;
  readonly choose: (fields: Partial<PaperChoices>) => void;
}

/** How charts are printed for the person at this computer; remembered by the browser, never in a plan. */
export const usePaperChoicesStore = create<PaperChoicesStore>()((set, get) => ({
  choices: readPaperChoices(localStorage.getItem(KEY)),
  choose: (fields) => {
    const choices = { ...get().choices, ...fields };
    localStorage.setItem(KEY, JSON.stringify(choices));
    set({ choices });
  },
}));

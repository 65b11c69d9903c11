import { create } from 'zustand';

/** What the user is asked about the password of a file. */
export interface PasswordQuestion {
  /** `open`: the password that the file has; `choose`: the one that it gets. */
  readonly kind: 'open' | 'choose';
  readonly file: string;
  /** Whether the password before was not the file's. */
  readonly hasFailed: boolean;
  /** Whether the file has a password that can be taken off. */
  readonly canRemove: boolean;
  readonly answer: (answer: PasswordAnswer) => void;
}

/** null: the user would rather not; `remove` takes the password off. */
export type PasswordAnswer =
  | { readonly kind: 'password'; readonly password: string }
  | { readonly kind: 'remove' }
  | null;

interface PasswordQuestionStore {
  readonly question: PasswordQuestion | null;
  readonly ask: (question: Omit<PasswordQuestion, 'answer'>) => Promise<PasswordAnswer>;
}

/** The question about a password that is open, if any. Passwords pass through and are not kept. */
export const usePasswordQuestion = create<PasswordQuestionStore>()((set, get) => ({
  question: null,
  ask: (asked) => {
    get().question?.answer(null);
    return new Promise((resolve) => {
      const answer = (given: PasswordAnswer): void => {
        set({ question: null });
        resolve(given);
      };
      set({ question: { ...asked, answer } });
    });
  },
}));

import { create } from 'zustand';
import { LOCALES, type Locale } from '../../core/messages/translate';

const KEY = 'tinhgon.locale';

const stored = (): Locale => {
  const text = localStorage.getItem(KEY);
  return LOCALES.find((locale) => locale === text) ?? 'vi';
};

interface PreferenceStore {
  readonly locale: Locale;
  readonly setLocale: (locale: Locale) => void;
}

/** What belongs to the person at this computer, not to a plan. */
export const usePreferenceStore = create<PreferenceStore>()((set) => ({
  locale: stored(),
  setLocale: (locale) => {
    localStorage.setItem(KEY, locale);
    set({ locale });
  },
}));

import { createContext, useCallback, useContext } from 'react';
import {
  type Locale,
  type Message,
  type MessageKey,
  type MessageParams,
  translate,
} from '../../core/messages/translate';

/** The language of the window. */
export const LocaleContext = createContext<Locale>('vi');

/** Turns keys into sentences of the window's language. */
export interface Messages {
  readonly locale: Locale;
  readonly t: (key: MessageKey, params?: MessageParams) => string;
  readonly say: (message: Message) => string;
}

/** The texts of the window in its language. */
export function useMessages(): Messages {
  const locale = useContext(LocaleContext);
  const t = useCallback(
    (key: MessageKey, params?: MessageParams) => translate(locale, key, params),
    [locale],
  );
  const say = useCallback((message: Message) => t(message.key, message.params), [t]);
  return { locale, t, say };
}

import { type Locale, translate } from '../messages/translate';
import type { ChangeKind } from './changeKinds';

/** Kinds of changes in one phrase: "Đổi tên, đổi nhóm tự chủ". */
export const kindsText = (kinds: readonly ChangeKind[], locale: Locale): string =>
  kinds
    .map((kind, i) => {
      const text = translate(locale, `changeKind.${kind}`);
      return i === 0 ? text : text.charAt(0).toLocaleLowerCase(locale) + text.slice(1);
    })
    .join(', ');

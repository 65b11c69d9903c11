import type { FigureCheck } from '../../core/findings/figureFinding';
import { isMessageKey } from '../../core/messages/translate';
import type { Rule } from '../../core/model/norm';
import type { Target } from '../../core/model/target';
import type { Messages } from '../i18n/useMessages';

/** The name of a target or rule: the user's own, or that of the built-in one. */
export function targetName(named: Target | Rule | FigureCheck, t: Messages['t']): string {
  const name =
    named.label ??
    (named.labelKey !== null && isMessageKey(named.labelKey) ? t(named.labelKey) : named.id);
  // A figure of computed groups must never look like one of decided groups.
  return 'countsComputed' in named && named.countsComputed
    ? t('targets.byComputed', { target: name })
    : name;
}

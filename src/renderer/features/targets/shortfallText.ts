import type { Target } from '../../../core/model/target';
import type { Reading } from '../../../core/targets/targetResult';
import type { Messages } from '../../i18n/useMessages';
import { numberText } from '../../ui/figureTexts';

/** What is missing to a target, in posts or in units: one number, or the range it can have. */
export function shortfallText(
  target: Target,
  { shortfallLeast, shortfallMost }: Reading,
  { t, locale }: Messages,
): string {
  const count = shortfallMost ?? shortfallLeast;
  // Nothing is missing to a figure that may not be larger.
  if (count === null || target.comparator === 'atMost') return '–';
  if (shortfallLeast === shortfallMost || shortfallLeast === null || shortfallMost === null)
    return t(target.kind === 'headcount' ? 'targets.shortfall.posts' : 'targets.shortfall.units', {
      count,
    });
  return t('targets.shortfall.range', {
    least: numberText(shortfallLeast, locale),
    most: numberText(shortfallMost, locale),
  });
}

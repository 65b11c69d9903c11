import type { SurplusLeaders } from '../../core/norms/surplusLeaders';
import type { useMessages } from '../i18n/useMessages';

/** "Dôi dư 1 cấp trưởng, 2 cấp phó; giải quyết xong trước hết năm 2028 (…)." */
export function surplusText(
  { heads, deputies, due }: SurplusLeaders,
  t: ReturnType<typeof useMessages>['t'],
): string {
  const who = t('surplus.leaders', { heads, deputies });
  if (due === null) return `${who} ${t('surplus.noDue')}`;
  const { citation, isChecked } = due.period;
  const source = isChecked ? citation : `${citation}; ${t('checks.unchecked')}`;
  return `${who} ${t('surplus.due', { year: String(due.year), source })}`;
}

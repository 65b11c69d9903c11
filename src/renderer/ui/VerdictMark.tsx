import { IconCircleCheck, IconCircleX, IconHelpCircle } from '@tabler/icons-react';
import type { Verdict } from '../../core/targets/verdict';
import { useMessages } from '../i18n/useMessages';
import styles from './VerdictMark.module.css';

const ICONS = { met: IconCircleCheck, notMet: IconCircleX, undetermined: IconHelpCircle } as const;

/** A verdict by sign, word and colour together. */
export function VerdictMark({ verdict }: { readonly verdict: Verdict }) {
  const { t } = useMessages();
  const Icon = ICONS[verdict];
  return (
    <span className={styles[verdict]}>
      <Icon size={15} aria-hidden /> {t(`verdict.${verdict}`)}
    </span>
  );
}

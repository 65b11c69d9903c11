import { IconChevronLeft, IconChevronRight, IconPrinter, IconX } from '@tabler/icons-react';
import { useMessages } from '../../../i18n/useMessages';
import styles from './Presentation.module.css';

interface PresentationBarProps {
  readonly page: number;
  readonly count: number;
  readonly onPage: (page: number) => void;
  readonly onEnd: () => void;
}

/** Steps, paper and the end, small at the lower edge. */
export function PresentationBar({ page, count, onPage, onEnd }: PresentationBarProps) {
  const { t } = useMessages();
  return (
    <nav className={styles.bar} aria-label={t('present.steps')}>
      <button
        type="button"
        disabled={page === 0}
        title={t('present.backKey')}
        onClick={() => onPage(page - 1)}
      >
        <IconChevronLeft size={18} aria-hidden /> {t('present.back')}
      </button>
      <span aria-live="polite">{t('present.page', { page: page + 1, count })}</span>
      <button
        type="button"
        disabled={page === count - 1}
        title={t('present.nextKey')}
        onClick={() => onPage(page + 1)}
      >
        {t('present.next')} <IconChevronRight size={18} aria-hidden />
      </button>
      <span className={styles.gap} />
      <button type="button" title="Ctrl+P" onClick={() => window.print()}>
        <IconPrinter size={18} aria-hidden /> {t('present.print')}
      </button>
      <button type="button" title="Esc" onClick={onEnd}>
        <IconX size={18} aria-hidden /> {t('present.end')}
      </button>
    </nav>
  );
}

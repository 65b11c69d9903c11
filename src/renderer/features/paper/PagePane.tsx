import { ActionIcon, Loader, Text } from '@mantine/core';
import {
  IconChevronLeft,
  IconChevronRight,
  IconChevronsLeft,
  IconChevronsRight,
} from '@tabler/icons-react';
import { type ReactNode, useEffect, useState } from 'react';
import { useMessages } from '../../i18n/useMessages';
import { numberText } from '../../ui/figureTexts';
import type { PagePreview } from '../../workers/chartProtocol';
import styles from './Paper.module.css';
import { problemMessage } from './problemMessage';
import type { Preview } from './usePagePreview';

interface PagePaneProps {
  readonly preview: Preview;
  readonly onPage: (page: number) => void;
}

/** The print preview: one page as it will come out, and the way to the others. */
export function PagePane({ preview, onPage }: PagePaneProps) {
  const { t, say, locale } = useMessages();
  const { page, problem, isWorking } = preview;
  const [at, count] = [page?.page ?? 1, page?.count ?? 1];
  const turn = (label: string, to: number, icon: ReactNode) => (
    <ActionIcon
      variant="subtle"
      color="gray"
      aria-label={label}
      title={label}
      disabled={page === null || to < 1 || to > count || to === at}
      onClick={() => onPage(to)}
    >
      {icon}
    </ActionIcon>
  );
  return (
    <section className={styles.pane} aria-label={t('paper.preview')} aria-busy={isWorking}>
      <div className={styles.turning}>
        {turn(t('paper.preview.first'), 1, <IconChevronsLeft size={16} />)}
        {turn(t('paper.preview.previous'), at - 1, <IconChevronLeft size={16} />)}
        <span className={styles.place} role="status">
          {page !== null &&
            `${t('paper.preview.count', {
              page: numberText(at, locale),
              count: numberText(count, locale),
            })} · ${t('paper.preview.scale', {
              percent: numberText(Math.round(page.scale * 1000) / 10, locale),
            })}`}
        </span>
        {turn(t('paper.preview.next'), at + 1, <IconChevronRight size={16} />)}
        {turn(t('paper.preview.last'), count, <IconChevronsRight size={16} />)}
        {isWorking && <Loader size="xs" aria-label={t('paper.preview.working')} />}
      </div>
      <div className={styles.desk}>
        {page !== null && <Sheet page={page} />}
        {problem !== null && (
          <Text c="var(--tg-bad)" role="alert">
            {say(problemMessage(problem))}
          </Text>
        )}
      </div>
    </section>
  );
}

function Sheet({ page }: { readonly page: PagePreview }) {
  const { t } = useMessages();
  const [source, setSource] = useState<string | null>(null);
  useEffect(() => {
    const url = URL.createObjectURL(new Blob([page.svg], { type: 'image/svg+xml' }));
    setSource(url);
    return () => URL.revokeObjectURL(url);
  }, [page.svg]);
  if (source === null) return null;
  const { count, titles } = page;
  return (
    <img
      className={styles.sheet}
      src={source}
      alt={t('paper.preview.page', { page: page.page, count, title: titles.title })}
    />
  );
}

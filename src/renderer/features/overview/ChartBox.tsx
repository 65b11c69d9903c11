import { ActionIcon, Button } from '@mantine/core';
import { IconPhotoDown, IconTable } from '@tabler/icons-react';
import { type ReactNode, useId, useRef, useState } from 'react';
import { useMessages } from '../../i18n/useMessages';
import { fileNameFor } from '../../ui/fileNameFor';
import { pictureOf } from '../../ui/pictureOf';
import styles from './Overview.module.css';
import type { SavePicture } from './savePicture';

interface ChartBoxProps {
  readonly title: string;
  /** What the picture says, in words. */
  readonly summary: string;
  /** The numbers that it is drawn from. */
  readonly table: ReactNode;
  readonly savePicture: SavePicture;
  /** Controls of what the picture shows. */
  readonly tools?: ReactNode;
  /** How its numbers are counted. */
  readonly note?: string;
  readonly children: ReactNode;
}

/** A picture with its numbers one click away; it can be saved as a file. */
export function ChartBox(props: ChartBoxProps) {
  const { title, summary, table, savePicture, tools, note, children } = props;
  const { t } = useMessages();
  const [isTableOpen, setTableOpen] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  const tableId = useId();
  const save = (): void => {
    const bytes = box.current === null ? null : pictureOf(box.current, title);
    if (bytes !== null) savePicture(bytes, `${fileNameFor(title)}.svg`);
  };
  return (
    <section className={styles.chartBox} aria-label={title}>
      <div className={styles.chartHead}>
        <strong>{title}</strong>
        <div className={styles.chartTools}>
          {tools}
          <Button
            size="compact-xs"
            variant="subtle"
            leftSection={<IconTable size={14} aria-hidden />}
            aria-expanded={isTableOpen}
            aria-controls={tableId}
            aria-label={t('overview.table.of', { title })}
            onClick={() => setTableOpen(!isTableOpen)}
          >
            {t(isTableOpen ? 'overview.table.close' : 'overview.table')}
          </Button>
          <ActionIcon
            variant="subtle"
            color="gray"
            aria-label={t('roadmap.picture', { name: title })}
            title={t('roadmap.picture', { name: title })}
            onClick={save}
          >
            <IconPhotoDown size={16} />
          </ActionIcon>
        </div>
      </div>
      {note !== undefined && <p className={styles.soft}>{note}</p>}
      <p className={styles.hidden}>{summary}</p>
      <div ref={box} aria-hidden="true">
        {children}
      </div>
      <div id={tableId} className={styles.tableBox}>
        {isTableOpen && table}
      </div>
    </section>
  );
}

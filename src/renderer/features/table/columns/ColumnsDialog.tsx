import { ActionIcon, Button, Checkbox, TextInput } from '@mantine/core';
import { IconArrowDown, IconArrowUp } from '@tabler/icons-react';
import { useState } from 'react';
import { keyOf } from '../../../../core/text/keyOf';
import { useMessages } from '../../../i18n/useMessages';
import { Dialog } from '../../../ui/Dialog';
import { headingText } from '../copyRange';
import styles from './ColumnsDialog.module.css';
import { FIXED_COLUMNS } from './columnLayout';
import type { ColumnTools } from './useColumns';

/** Which columns are in view and in which order; every change is seen at once. */
export function ColumnsDialog({ tools }: { readonly tools: ColumnTools }) {
  const { t } = useMessages();
  const [words, setWords] = useState('');
  const key = keyOf(words);
  const columns = tools.offered.filter(({ id }) => !FIXED_COLUMNS.has(id));
  const found = columns.filter((column) => keyOf(headingText(column)).includes(key));
  return (
    <Dialog title={t('table.columns.title')} size="md" onClose={tools.closeDialog}>
      <p className={styles.hint}>{t('table.columns.hint')}</p>
      <TextInput
        aria-label={t('table.columns.search')}
        placeholder={t('table.columns.search')}
        value={words}
        data-autofocus
        onChange={(event) => setWords(event.currentTarget.value)}
      />
      <ul className={styles.list} aria-label={t('table.columns.title')}>
        {found.map((column) => {
          const at = columns.indexOf(column);
          const name = headingText(column);
          return (
            <li key={column.id} className={styles.line}>
              <Checkbox
                className={styles.check}
                label={name}
                checked={tools.isShown(column)}
                onChange={(event) => tools.show(column.id, event.currentTarget.checked)}
              />
              <ActionIcon
                variant="subtle"
                color="gray"
                disabled={at === 0}
                aria-label={t('table.columns.up', { column: name })}
                title={t('table.columns.up', { column: name })}
                onClick={() => tools.move(column.id, columns[at - 1]?.id ?? null)}
              >
                <IconArrowUp size={15} aria-hidden />
              </ActionIcon>
              <ActionIcon
                variant="subtle"
                color="gray"
                disabled={at === columns.length - 1}
                aria-label={t('table.columns.down', { column: name })}
                title={t('table.columns.down', { column: name })}
                onClick={() => tools.move(column.id, columns[at + 2]?.id ?? null)}
              >
                <IconArrowDown size={15} aria-hidden />
              </ActionIcon>
            </li>
          );
        })}
        {found.length === 0 && <li className={styles.hint}>{t('table.columns.none')}</li>}
      </ul>
      <div className={styles.buttons}>
        <Button variant="default" onClick={tools.reset}>
          {t('table.columns.reset')}
        </Button>
        <Button onClick={tools.closeDialog}>{t('app.close')}</Button>
      </div>
    </Dialog>
  );
}

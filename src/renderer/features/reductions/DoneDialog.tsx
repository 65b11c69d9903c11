import { TextInput } from '@mantine/core';
import { useMemo, useState } from 'react';
import { type DoneBy, openAmong } from '../../../core/reductions/markDone';
import { registerLines } from '../../../core/reductions/registerLines';
import { useMessages } from '../../i18n/useMessages';
import { doReductions } from '../../state/reductions';
import type { Figures } from '../../state/useFigures';
import { DateInput } from '../../ui/DateInput';
import { Dialog } from '../../ui/Dialog';
import { DialogButtons } from '../../ui/DialogButtons';
import styles from './Reductions.module.css';

interface DoneDialogProps {
  readonly figures: Figures;
  readonly ids: ReadonlySet<string>;
  readonly onClose: () => void;
}

/** Asks for the decision by which selected plans were carried out. */
export function DoneDialog({ figures, ids, onClose }: DoneDialogProps) {
  const { t } = useMessages();
  const { plan, side } = figures;
  const open = useMemo(
    () => openAmong(registerLines(plan, side.snapshot.id), ids),
    [plan, side.snapshot.id, ids],
  );
  const [by, setBy] = useState<DoneBy>({ decisionNumber: null, decisionDate: null });
  const posts = open.reduce((sum, one) => sum + one.posts, 0);
  return (
    <Dialog title={t('reductions.done.title')} size="md" onClose={onClose}>
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          doReductions(open, { ...by, decisionNumber: by.decisionNumber?.trim() || null });
          onClose();
        }}
      >
        <p className={styles.line}>
          {posts === 0
            ? t('reductions.done.nothing')
            : t('reductions.done.what', { posts, count: open.length })}
        </p>
        <TextInput
          data-autofocus
          label={t('reductions.field.decisionNumber')}
          value={by.decisionNumber ?? ''}
          onChange={(event) => setBy({ ...by, decisionNumber: event.currentTarget.value })}
        />
        <DateInput
          isOptional
          label={t('reductions.field.decisionDate')}
          value={by.decisionDate}
          onChange={(decisionDate) => setBy({ ...by, decisionDate })}
        />
        <DialogButtons
          accept={t('reductions.done.accept')}
          isDisabled={posts === 0}
          onCancel={onClose}
        />
      </form>
    </Dialog>
  );
}

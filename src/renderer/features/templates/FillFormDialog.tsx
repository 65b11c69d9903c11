import { Button, Select, Stack, Text } from '@mantine/core';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import { exampleForm } from '../../../core/exchange/templates/exampleForm';
import type { TemplateRefusal } from '../../../core/exchange/templates/planFill';
import { toPlanData } from '../../../core/files/planData';
import type { SnapshotId } from '../../../core/model/ids';
import { inOrder, tableOf } from '../../../core/model/plan';
import type { SaveOutcome } from '../../../preload/contract';
import type { Host } from '../../host/host';
import { useMessages } from '../../i18n/useMessages';
import type { Figures } from '../../state/useFigures';
import { Dialog } from '../../ui/Dialog';
import { DialogButtons } from '../../ui/DialogButtons';
import { today } from '../../ui/dates';
import { fileNameFor } from '../../ui/fileNameFor';
import { ProblemLines } from '../../ui/ProblemLines';
import { saveBook } from '../../ui/saveBook';
import { type GivenFile, useListSource } from '../../ui/useListSource';
import type { FillAnswer, FilledForm } from '../../workers/protocol';
import { startProposalWorker } from '../../workers/workers';
import styles from './FillForm.module.css';

interface FillFormDialogProps {
  readonly figures: Figures;
  readonly host: Host;
  readonly onOutcome: (outcome: SaveOutcome, name: string) => void;
  readonly onClose: () => void;
}

/** What came of the form: nothing yet, the filled one, or why it is not filled. */
type Filling =
  | { readonly kind: 'waiting' | 'working' }
  | { readonly kind: 'filled'; readonly form: FilledForm }
  | { readonly kind: 'refused'; readonly refusal: TemplateRefusal };

/** A form of an agency: choose it, see what is wrong in it, save the filled copy. */
export function FillFormDialog({ figures, host, onOutcome, onClose }: FillFormDialogProps) {
  const { t, say, locale } = useMessages();
  const { plan, side } = figures;
  const [snapshotId, setSnapshotId] = useState<SnapshotId>(side.snapshot.id);
  const [file, setFile] = useState<GivenFile | null>(null);
  const [filling, setFilling] = useState<Filling>({ kind: 'waiting' });
  const snapshots = inOrder(tableOf(plan, 'snapshots')).filter((one) => !one.isArchived);
  const snapshotName = snapshots.find((one) => one.id === snapshotId)?.name ?? '';
  // Only the last form and list count; what is under way for others is ended.
  const stop = useRef<() => void>(() => {});
  useEffect(() => () => stop.current(), []);
  const refuse = (message: TemplateRefusal['message']): void =>
    setFilling({ kind: 'refused', refusal: { message, problems: [] } });
  const fill = async (form: GivenFile, id: SnapshotId): Promise<void> => {
    stop.current();
    setFile(form);
    setFilling({ kind: 'working' });
    const worker = startProposalWorker();
    stop.current = () => worker.close();
    try {
      const planData = toPlanData(plan);
      const answer = await worker.ask<FillAnswer>({
        ...{ kind: 'fill', planData, snapshotId: id, locale, today: today(), form },
      });
      if (answer.ok) setFilling({ kind: 'filled', form: answer.value });
      else setFilling({ kind: 'refused', refusal: answer.error });
    } catch (error) {
      const detail = error instanceof Error ? error.message : String(error);
      refuse({ key: 'template.failed', params: { detail } });
    } finally {
      worker.close();
    }
  };
  const { choose } = useListSource({
    host,
    isWaiting: true,
    onFile: (given) => void fill(given, snapshotId),
    onCells: () => refuse({ key: 'template.pasted' }),
    onProblem: refuse,
  });
  const save = async (): Promise<void> => {
    if (filling.kind !== 'filled' || file === null) return;
    const name = file.name.replace(/\.[^.]*$/, '');
    const suggestedName = `${fileNameFor(t('template.filledName', { name, snapshot: snapshotName }))}.xlsx`;
    const { bytes } = filling.form;
    const outcome = await host.exportFile({ suggestedName, bytes, kind: 'xlsx' });
    onOutcome(outcome, suggestedName);
    if (outcome.kind === 'saved') onClose();
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    void save();
  };
  return (
    <Dialog title={t('template.title')} size="xl" onClose={onClose}>
      <form onSubmit={submit}>
        <Stack gap="sm">
          <Text>{t('template.wait', { example: '{{đơn vị.tên}}' })}</Text>
          <Select
            label={t('template.snapshot')}
            value={snapshotId}
            data={snapshots.map((one) => ({ value: one.id, label: one.name }))}
            allowDeselect={false}
            onChange={(value) => {
              if (value === null) return;
              setSnapshotId(value as SnapshotId);
              if (file !== null) void fill(file, value as SnapshotId);
            }}
          />
          <div className={styles.form}>
            <Button variant="default" onClick={() => void choose()} data-autofocus>
              {t(file === null ? 'template.choose' : 'template.another')}
            </Button>
            {file !== null && <span className={styles.name}>{file.name}</span>}
          </div>
          <div aria-live="polite">
            {filling.kind === 'working' && <Text>{t('template.working')}</Text>}
            {filling.kind === 'filled' && (
              <Text>{t('template.ready', { cells: filling.form.cells })}</Text>
            )}
          </div>
          {filling.kind === 'filled' && (
            <ProblemLines
              title={t('template.notes', { count: filling.form.notes.length })}
              problems={filling.form.notes}
            />
          )}
          {filling.kind === 'refused' && (
            <>
              <Text c="var(--tg-bad)" role="alert">
                {say(filling.refusal.message)}
              </Text>
              <ProblemLines
                title={t('template.problems', { count: filling.refusal.problems.length })}
                problems={filling.refusal.problems}
              />
            </>
          )}
          <div className={styles.example}>
            <Text size="sm" c="dimmed">
              {t('template.example.how')}
            </Text>
            <Button
              size="compact-sm"
              variant="subtle"
              onClick={() =>
                void saveBook(host, onOutcome, exampleForm(locale), t('template.example.name'))
              }
            >
              {t('template.example.save')}
            </Button>
          </div>
        </Stack>
        <DialogButtons
          accept={t('template.run')}
          isDisabled={filling.kind !== 'filled'}
          onCancel={onClose}
        />
      </form>
    </Dialog>
  );
}

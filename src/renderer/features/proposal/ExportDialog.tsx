import { Select, Stack, Text, TextInput } from '@mantine/core';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import { titleBlockOf } from '../../../core/exchange/proposal/proposalOf';
import type { TitleBlock } from '../../../core/exchange/proposal/types';
import { toPlanData } from '../../../core/files/planData';
import type { SnapshotId } from '../../../core/model/ids';
import { inOrder, tableOf } from '../../../core/model/plan';
import type { SaveOutcome } from '../../../preload/contract';
import type { Host } from '../../host/host';
import { useMessages } from '../../i18n/useMessages';
import type { Figures } from '../../state/useFigures';
import { Dialog } from '../../ui/Dialog';
import { DialogButtons } from '../../ui/DialogButtons';
import { fileNameFor } from '../../ui/fileNameFor';
import type { ProposalAnswer } from '../../workers/protocol';
import { startProposalWorker } from '../../workers/workers';

interface ExportDialogProps {
  readonly figures: Figures;
  readonly host: Host;
  readonly onOutcome: (outcome: SaveOutcome, name: string) => void;
  readonly onClose: () => void;
}

/** The proposal workbook: which scenario, and who hands it over. */
export function ExportDialog({ figures, host, onOutcome, onClose }: ExportDialogProps) {
  const { t, locale } = useMessages();
  const { plan, side } = figures;
  const [snapshotId, setSnapshotId] = useState<SnapshotId>(side.snapshot.id);
  const [block, setBlock] = useState<TitleBlock>(() =>
    titleBlockOf(plan, side.snapshot.id, locale),
  );
  const [isWorking, setWorking] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const snapshots = inOrder(tableOf(plan, 'snapshots')).filter((one) => !one.isArchived);
  const name = snapshots.find((one) => one.id === snapshotId)?.name ?? '';
  // Closing the dialog stops the work, so that no file comes after a cancel.
  const stop = useRef<() => void>(() => {});
  useEffect(() => () => stop.current(), []);
  const run = async (): Promise<void> => {
    setWorking(true);
    setProblem(null);
    const worker = startProposalWorker();
    stop.current = () => worker.close();
    try {
      const answer = await worker.ask<ProposalAnswer>({
        kind: 'write',
        planData: toPlanData(plan),
        snapshotId,
        locale,
        titleBlock: block,
      });
      if (!answer.ok) throw new Error(answer.error);
      const suggestedName = `${fileNameFor(name)}.xlsx`;
      const outcome = await host.exportFile({ suggestedName, bytes: answer.value, kind: 'xlsx' });
      onOutcome(outcome, suggestedName);
      if (outcome.kind === 'saved') onClose();
    } catch (error) {
      setProblem(
        t('export.failed', { detail: error instanceof Error ? error.message : String(error) }),
      );
    } finally {
      worker.close();
      setWorking(false);
    }
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    void run();
  };
  const fields = ['superior', 'agency', 'place', 'annex'] as const;
  return (
    <Dialog title={t('export.title')} onClose={onClose}>
      <form onSubmit={submit}>
        <Stack gap="sm">
          <Select
            label={t('export.snapshot')}
            value={snapshotId}
            data={snapshots.map((one) => ({ value: one.id, label: one.name }))}
            allowDeselect={false}
            data-autofocus
            onChange={(value) => value !== null && setSnapshotId(value as SnapshotId)}
          />
          {fields.map((field) => (
            <TextInput
              key={field}
              label={t(`export.${field}`)}
              value={block[field]}
              onChange={(event) => setBlock({ ...block, [field]: event.currentTarget.value })}
            />
          ))}
          {isWorking && <Text role="status">{t('export.working')}</Text>}
          {problem !== null && (
            <Text c="var(--tg-bad)" role="alert">
              {problem}
            </Text>
          )}
        </Stack>
        <DialogButtons accept={t('export.run')} isBusy={isWorking} onCancel={onClose} />
      </form>
    </Dialog>
  );
}

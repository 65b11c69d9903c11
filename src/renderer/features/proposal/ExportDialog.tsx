import { Button, Select, Stack, Text } from '@mantine/core';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import { ChangeBuilder } from '../../../core/changes/changeBuilder';
import { isEqualValue } from '../../../core/changes/isEqualValue';
import { defaultChoice } from '../../../core/exchange/proposal/proposalOf';
import { toPlanData } from '../../../core/files/planData';
import type { SnapshotId } from '../../../core/model/ids';
import { inOrder, settingsOf, tableOf } from '../../../core/model/plan';
import type { ProposalChoice } from '../../../core/model/proposalChoice';
import type { SaveOutcome } from '../../../preload/contract';
import type { Host } from '../../host/host';
import { useMessages } from '../../i18n/useMessages';
import { useDocumentStore } from '../../state/documentStore';
import type { Figures } from '../../state/useFigures';
import { Dialog } from '../../ui/Dialog';
import { DialogButtons } from '../../ui/DialogButtons';
import { fileNameFor } from '../../ui/fileNameFor';
import type { ProposalAnswer } from '../../workers/protocol';
import { startProposalWorker } from '../../workers/workers';
import { ChoiceFields } from './ChoiceFields';

interface ExportDialogProps {
  readonly figures: Figures;
  readonly host: Host;
  readonly onOutcome: (outcome: SaveOutcome, name: string) => void;
  /** Opens the dialog for forms of an agency's own. */
  readonly onFillForm: () => void;
  readonly onClose: () => void;
}

/** The proposal workbook: which scenario, and who hands it over. */
export function ExportDialog({ figures, host, onOutcome, onFillForm, onClose }: ExportDialogProps) {
  const { t, locale } = useMessages();
  const { plan, side } = figures;
  const [snapshotId, setSnapshotId] = useState<SnapshotId>(side.snapshot.id);
  const perform = useDocumentStore((store) => store.perform);
  const [choice, setChoice] = useState<ProposalChoice>(
    () => settingsOf(plan).proposal ?? defaultChoice(plan, side.snapshot.id, locale),
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
        choice,
      });
      if (!answer.ok) throw new Error(answer.error);
      const suggestedName = `${fileNameFor(name)}.xlsx`;
      const outcome = await host.exportFile({ suggestedName, bytes: answer.value, kind: 'xlsx' });
      onOutcome(outcome, suggestedName);
      if (outcome.kind !== 'saved') return;
      keep();
      onClose();
    } catch (error) {
      setProblem(
        t('export.failed', { detail: error instanceof Error ? error.message : String(error) }),
      );
    } finally {
      worker.close();
      setWorking(false);
    }
  };
  /** The next export, on whatever computer, starts with the same choices. */
  const keep = (): void => {
    const settings = settingsOf(plan);
    if (isEqualValue(settings.proposal, choice)) return;
    perform({
      commandId: 'editSettings',
      labelKey: 'step.keepProposal',
      params: {},
      changeSet: new ChangeBuilder(plan)
        .put('settings', 'plan', { ...settings, proposal: choice })
        .build(),
    });
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    void run();
  };
  return (
    <Dialog title={t('export.title')} size="xl" onClose={onClose}>
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
          <ChoiceFields
            snapshots={snapshots.filter((one) => one.id !== snapshotId)}
            choice={choice}
            onChange={setChoice}
          />
          <div>
            <Button size="compact-sm" variant="subtle" onClick={onFillForm}>
              {t('template.menu')}
            </Button>
          </div>
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

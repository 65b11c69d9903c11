import { Stack, Text, TextInput } from '@mantine/core';
import { type FormEvent, type ReactNode, useMemo, useState } from 'react';
import { applyChange } from '../../../core/changes/changeSet';
import type { Command } from '../../../core/commands/command';
import type { Message } from '../../../core/messages/translate';
import { editSnapshot } from '../../../core/scenarios/editSnapshot';
import { useMessages } from '../../i18n/useMessages';
import { decisionDefaults, refusalText, runCommand } from '../../state/runCommand';
import type { Figures } from '../../state/useFigures';
import { DateInput } from '../../ui/DateInput';
import { Dialog } from '../../ui/Dialog';
import { DialogButtons } from '../../ui/DialogButtons';
import { Consequences } from './Consequences';
import styles from './Restructure.module.css';

interface DecisionFormProps {
  readonly figures: Figures;
  readonly title: string;
  /** The command as the form stands; null while something is missing. */
  readonly command: Command | null;
  readonly onClose: () => void;
  readonly onDone?: () => void;
  /** For forms with tables. */
  readonly isWide?: boolean;
  readonly children: ReactNode;
}

/** The frame of every restructuring dialog: the form, date, basis and reason, and a preview. */
export function DecisionForm(props: DecisionFormProps) {
  const { figures, title, command, onClose, onDone, isWide = false, children } = props;
  const { t, say } = useMessages();
  const { plan, side } = figures;
  const [decision, setDecision] = useState(decisionDefaults);
  const [refusal, setRefusal] = useState<Message | null>(null);
  const preview = useMemo(() => {
    if (command === null) return null;
    const result = editSnapshot(plan, side.snapshot.id, command, decision, 'preview');
    return result.ok
      ? { plan: applyChange(plan, result.value), refusal: null }
      : { plan: null, refusal: refusalText(result.error) };
  }, [plan, side.snapshot.id, command, decision]);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (command === null) return;
    const reason = runCommand(command, decision);
    setRefusal(reason);
    if (reason !== null) return;
    onClose();
    onDone?.();
  };
  const problem = refusal ?? preview?.refusal ?? null;
  return (
    <Dialog title={title} size={isWide ? 'xl' : 'lg'} onClose={onClose}>
      <form onSubmit={submit}>
        <Stack gap="sm">
          {children}
          <fieldset className={styles.decision}>
            <legend>{t('decision.title')}</legend>
            <div className={styles.pair}>
              <DateInput
                label={t('decision.effectiveDate')}
                value={decision.effectiveDate}
                isOptional
                onChange={(effectiveDate) => setDecision({ ...decision, effectiveDate })}
              />
              <TextInput
                label={t('decision.legalBasis')}
                value={decision.legalBasis}
                onChange={(event) =>
                  setDecision({ ...decision, legalBasis: event.currentTarget.value })
                }
              />
            </div>
            <TextInput
              label={t('decision.reason')}
              value={decision.reason}
              onChange={(event) => setDecision({ ...decision, reason: event.currentTarget.value })}
            />
          </fieldset>
          {problem !== null && (
            <Text c="var(--tg-bad)" role="alert">
              {say(problem)}
            </Text>
          )}
          {preview?.plan != null && <Consequences figures={figures} after={preview.plan} />}
        </Stack>
        <DialogButtons
          accept={t('decision.accept')}
          isDisabled={command === null || preview?.plan == null}
          onCancel={onClose}
        />
      </form>
    </Dialog>
  );
}

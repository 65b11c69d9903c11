import { Stack, TextInput } from '@mantine/core';
import { type FormEvent, type ReactNode, useMemo, useState } from 'react';
import type { Command } from '../../../core/commands/command';
import type { MessageKey, MessageParams } from '../../../core/messages/translate';
import { useMessages } from '../../i18n/useMessages';
import { prepareCommands } from '../../state/prepareCommands';
import { decisionDefaults } from '../../state/runCommand';
import type { Figures } from '../../state/useFigures';
import { Consequences } from '../../ui/consequences/Consequences';
import { DateInput } from '../../ui/DateInput';
import { Dialog } from '../../ui/Dialog';
import { DialogButtons } from '../../ui/DialogButtons';
import { Refusals } from './Refusals';
import styles from './Restructure.module.css';
import { SurplusLeaders } from './SurplusLeaders';

interface DecisionFormProps {
  readonly figures: Figures;
  readonly title: string;
  /** What the form asks for as it stands; null or none while something is missing. */
  readonly command: Command | readonly Command[] | null;
  /** Name of the step of undo; that of the command where there is one only. */
  readonly step?: { readonly labelKey: MessageKey; readonly params: MessageParams };
  readonly onClose: () => void;
  readonly onDone?: () => void;
  /** For forms with tables. */
  readonly isWide?: boolean;
  readonly children: ReactNode;
}

const NOT_SAID = { legalBasis: '', reason: '' };

/**
 * The frame of every restructuring dialog: the form, date, basis and reason, and a preview. Of
 * several commands those that are refused are named and passed over.
 */
export function DecisionForm(props: DecisionFormProps) {
  const { figures, title, command, step, onClose, onDone, isWide = false, children } = props;
  const { t } = useMessages();
  const [decision, setDecision] = useState(decisionDefaults);
  // Basis and reason change nothing of what comes out: typing them tries nothing anew.
  const { effectiveDate } = decision;
  const isMeasure = figures.side.snapshot.kind === 'scenario';
  const commands = useMemo(
    () => (command === null ? [] : 'kind' in command ? [command] : command),
    [command],
  );
  const prepared = useMemo(
    () =>
      commands.length === 0 ? null : prepareCommands(commands, { ...NOT_SAID, effectiveDate }),
    [commands, effectiveDate],
  );
  const isPossible = prepared?.refusals.some((refusal) => refusal === null) ?? false;
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const [first] = commands;
    if (!isPossible || first === undefined) return;
    // What corrects a list is no decision, so the next one starts with nothing of it.
    prepareCommands(commands, isMeasure ? decision : undefined).apply(
      step?.labelKey ?? `step.${first.kind}`,
      step?.params,
    );
    onClose();
    onDone?.();
  };
  return (
    <Dialog title={title} size={isWide ? 'xl' : 'lg'} onClose={onClose}>
      <form onSubmit={submit}>
        <Stack gap="sm">
          {children}
          {isMeasure && (
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
                onChange={(event) =>
                  setDecision({ ...decision, reason: event.currentTarget.value })
                }
              />
            </fieldset>
          )}
          {prepared !== null && <Refusals refusals={prepared.refusals} />}
          {isPossible && prepared !== null && prepared.after !== null && (
            <>
              <SurplusLeaders figures={figures} after={prepared.after} />
              <Consequences figures={figures} after={prepared.after} />
            </>
          )}
        </Stack>
        <DialogButtons accept={t('decision.accept')} isDisabled={!isPossible} onCancel={onClose} />
      </form>
    </Dialog>
  );
}

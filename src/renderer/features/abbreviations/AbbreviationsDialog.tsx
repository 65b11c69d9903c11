import { Button, Text, TextInput } from '@mantine/core';
import { type FormEvent, useRef, useState } from 'react';
import { removeAbbreviation, setAbbreviation } from '../../../core/exchange/ownAbbreviations';
import type { Message } from '../../../core/messages/translate';
import type { OwnAbbreviation } from '../../../core/model/abbreviation';
import { type Plan, tableOf } from '../../../core/model/plan';
import { useMessages } from '../../i18n/useMessages';
import { useDocumentStore } from '../../state/documentStore';
import { Dialog } from '../../ui/Dialog';
import styles from './Abbreviations.module.css';
import { BuiltInAbbreviations } from './BuiltInAbbreviations';
import { OwnAbbreviations } from './OwnAbbreviations';

interface AbbreviationsDialogProps {
  readonly plan: Plan;
  readonly onClose: () => void;
}

interface Entry {
  /** The row that is edited; null for a new one. */
  readonly replaced: string | null;
  readonly short: string;
  readonly words: string;
}

const NEW: Entry = { replaced: null, short: '', words: '' };

/** The plan's own short forms above the built-in ones; every change is a step that can be undone. */
export function AbbreviationsDialog({ plan, onClose }: AbbreviationsDialogProps) {
  const { t, say } = useMessages();
  const perform = useDocumentStore((store) => store.perform);
  const [entry, setEntry] = useState<Entry>(NEW);
  const [problem, setProblem] = useState<Message | null>(null);
  const first = useRef<HTMLInputElement>(null);
  const second = useRef<HTMLInputElement>(null);
  const own = tableOf(plan, 'abbreviations');
  const begin = (next: Entry): void => {
    setEntry(next);
    setProblem(null);
    (next.short === '' ? first : second).current?.focus();
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const result = setAbbreviation(plan, entry.short, entry.words, entry.replaced);
    if (!result.ok) {
      setProblem(result.error);
      return;
    }
    perform({
      commandId: 'setAbbreviation',
      labelKey: 'step.setAbbreviation',
      params: { short: entry.short.trim() },
      changeSet: result.value,
    });
    begin(NEW);
  };
  const remove = ({ id, short }: OwnAbbreviation): void => {
    perform({
      commandId: 'removeAbbreviation',
      labelKey: 'step.removeAbbreviation',
      params: { short },
      changeSet: removeAbbreviation(plan, id),
    });
    begin(NEW);
  };
  return (
    <Dialog title={t('abbreviations.title')} size="xl" onClose={onClose}>
      <Text size="sm" c="dimmed">
        {t('abbreviations.hint')}
      </Text>
      <form onSubmit={submit} className={styles.entry}>
        <TextInput
          ref={first}
          label={t('abbreviations.short')}
          value={entry.short}
          onChange={(event) => setEntry({ ...entry, short: event.currentTarget.value })}
          data-autofocus
        />
        <TextInput
          ref={second}
          label={t('abbreviations.words')}
          value={entry.words}
          onChange={(event) => setEntry({ ...entry, words: event.currentTarget.value })}
        />
        {entry.replaced !== null && (
          <Button variant="default" onClick={() => begin(NEW)}>
            {t('app.cancel')}
          </Button>
        )}
        <Button type="submit">
          {t(entry.replaced === null ? 'abbreviations.add' : 'abbreviations.save')}
        </Button>
      </form>
      {problem !== null && (
        <Text size="sm" c="var(--tg-bad)" role="alert">
          {say(problem)}
        </Text>
      )}
      <OwnAbbreviations
        rows={[...own.values()]}
        onEdit={({ id, short, words }) => begin({ replaced: id, short, words })}
        onRemove={remove}
      />
      <BuiltInAbbreviations
        isReplaced={(short) => own.has(short)}
        onReplace={(short) => begin({ replaced: null, short, words: '' })}
      />
    </Dialog>
  );
}

import { TextInput } from '@mantine/core';
import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { useMessages } from '../../i18n/useMessages';
import { Dialog } from '../../ui/Dialog';
import { isComposingKey, keyPressOf } from '../../ui/keyPress';
import type { ListedCommand } from '../../ui/listedCommand';
import styles from './CommandPalette.module.css';
import { commandsFor } from './paletteCommand';

interface CommandPaletteProps {
  readonly commands: readonly ListedCommand[];
  /** Offered once something is typed, because there may be hundreds. */
  readonly more: readonly ListedCommand[];
  readonly onRun: (command: ListedCommand) => void;
  readonly onClose: () => void;
}

const MOST_SHOWN = 60;

/** At once, before the dialog’s own focus: who types on after Ctrl+K must lose no letter. */
const takeFocus = (field: HTMLInputElement | null): void => field?.focus();

/** Everything that can be done, found by typing part of its name. */
export function CommandPalette({ commands, more, onRun, onClose }: CommandPaletteProps) {
  const { t } = useMessages();
  const [text, setText] = useState('');
  const [at, setAt] = useState(0);
  const id = useId();
  const list = useRef<HTMLDivElement>(null);
  const offered = text.trim() === '' ? commands : [...commands, ...more];
  const shown = commandsFor(offered, text).slice(0, MOST_SHOWN);
  const chosen = shown[at];
  useEffect(() => {
    list.current?.children[at]?.scrollIntoView({ block: 'nearest' });
  }, [at]);
  const run = (command: ListedCommand | undefined): void => {
    if (command !== undefined && command.reason === null) onRun(command);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (isComposingKey(keyPressOf(event))) return;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined && shown.length > 0) setAt((at + step + shown.length) % shown.length);
    else if (event.key === 'Enter') run(chosen);
    else return;
    event.preventDefault();
  };
  return (
    <Dialog title={t('palette.title')} onClose={onClose}>
      <TextInput
        ref={takeFocus}
        data-autofocus
        role="combobox"
        aria-label={t('palette.search')}
        placeholder={t('palette.search')}
        aria-expanded="true"
        aria-controls={id}
        aria-autocomplete="list"
        {...(chosen === undefined ? {} : { 'aria-activedescendant': `${id}${chosen.id}` })}
        value={text}
        onChange={(event) => {
          setText(event.currentTarget.value);
          setAt(0);
        }}
        onKeyDown={onKeyDown}
      />
      <div
        ref={list}
        id={id}
        role="listbox"
        tabIndex={-1}
        aria-label={t('palette.title')}
        className={styles.list}
      >
        {shown.map((command, i) => (
          <button
            type="button"
            key={command.id}
            id={`${id}${command.id}`}
            role="option"
            tabIndex={-1}
            aria-selected={i === at}
            aria-disabled={command.reason !== null}
            className={styles.option}
            onClick={() => run(command)}
          >
            <span>{command.label}</span>
            {command.reason !== null && <span className={styles.reason}>{command.reason}</span>}
            {command.shortcut !== '' && <kbd className={styles.keys}>{command.shortcut}</kbd>}
          </button>
        ))}
      </div>
      {shown.length === 0 && <p className={styles.none}>{t('palette.none')}</p>}
    </Dialog>
  );
}

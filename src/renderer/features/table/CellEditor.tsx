import { type FocusEvent, type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { type Locale, type Message, translate } from '../../../core/messages/translate';
import type { CellChoice } from './cellChoices';
import type { EntryKind } from './cellEntry';
import styles from './TableView.module.css';

/** Where the cursor goes after an entry. */
export type AfterEntry = 'down' | 'up' | 'right' | 'left' | 'stay';

interface CellEditorProps {
  readonly kind: Exclude<EntryKind, null>;
  readonly locale: Locale;
  /** What can be chosen; null: it is typed. */
  readonly choices: readonly CellChoice[] | null;
  readonly label: string;
  /** What stands in the editor at first; typing on a closed cell replaces its content. */
  readonly text: string;
  readonly isReplacing: boolean;
  /** Said below the editor while nothing is wrong. */
  readonly hint: string | null;
  /** Takes an entry, or says why it is wrong. */
  readonly onCommit: (text: string, after: AfterEntry) => Message | null;
  readonly onCancel: () => void;
}

/** An open cell: Enter and Tab confirm, Escape cancels, a wrong entry keeps it open and says why. */
export function CellEditor(props: CellEditorProps) {
  const { kind, locale, choices, text, isReplacing, hint, onCommit, onCancel } = props;
  const field = useRef<HTMLInputElement & HTMLSelectElement>(null);
  const isDone = useRef(false);
  const noteId = useId();
  const [wrong, setWrong] = useState<Message | null>(null);
  useEffect(() => {
    field.current?.focus({ preventScroll: true });
    if (!isReplacing && kind !== 'choice') field.current?.select();
  }, [isReplacing, kind]);

  const commit = (after: AfterEntry): void => {
    if (isDone.current) return;
    const reason = onCommit(field.current?.value ?? '', after);
    isDone.current = reason === null;
    setWrong(reason);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    event.stopPropagation();
    if (event.nativeEvent.isComposing || event.keyCode === 229) return;
    if (event.key === 'Escape') {
      isDone.current = true;
      onCancel();
    } else if (event.key === 'Enter') commit(event.shiftKey ? 'up' : 'down');
    else if (event.key === 'Tab') commit(event.shiftKey ? 'left' : 'right');
    else return;
    event.preventDefault();
  };
  const onBlur = (event: FocusEvent): void => {
    if (isDone.current) return;
    commit('stay');
    // A click on another cell must not leave a wrong entry behind; leaving the table may.
    const isInside = event.relatedTarget?.closest('[role="treegrid"]') !== null;
    if (!isDone.current && event.relatedTarget !== null && isInside) field.current?.focus();
  };
  const common = {
    ref: field,
    'aria-label': props.label,
    'aria-invalid': wrong !== null,
    'aria-describedby': noteId,
    className: `${styles.input} ${wrong === null ? '' : styles.inputWrong} ${kind === 'count' ? styles.numeric : ''}`,
    defaultValue: text,
    onKeyDown,
    onBlur,
  };
  return (
    <>
      {choices !== null ? (
        <select {...common} onChange={() => commit('stay')}>
          {choices.map(({ value, label }) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </select>
      ) : (
        <input
          {...common}
          type="text"
          inputMode={kind === 'count' ? 'numeric' : 'text'}
          maxLength={kind === 'count' ? 20 : 300}
          onChange={() => setWrong(null)}
        />
      )}
      {(wrong !== null || hint !== null) && (
        <span
          id={noteId}
          role={wrong === null ? 'note' : 'alert'}
          className={`${styles.note} ${wrong === null ? '' : styles.noteWrong}`}
        >
          {wrong === null ? hint : translate(locale, wrong.key, wrong.params)}
        </span>
      )}
    </>
  );
}

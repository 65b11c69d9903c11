import { type KeyboardEvent, useEffect, useRef } from 'react';
import { type Locale, translate } from '../../../core/messages/translate';
import { isComposingKey, keyPressOf } from '../../ui/keyPress';
import styles from './UnitCard.module.css';

interface NameEditorProps {
  readonly name: string;
  readonly locale: Locale;
  readonly onCommit: (name: string) => void;
  readonly onCancel: () => void;
}

/** The name of a card open for typing: Enter and leaving it confirm, Escape cancels. */
export function NameEditor({ name, locale, onCommit, onCancel }: NameEditorProps) {
  const field = useRef<HTMLTextAreaElement>(null);
  const isDone = useRef(false);
  useEffect(() => {
    field.current?.focus({ preventScroll: true });
    field.current?.select();
  }, []);
  const finish = (isCommitted: boolean): void => {
    if (isDone.current) return;
    isDone.current = true;
    const text = (field.current?.value ?? '').replace(/\s+/g, ' ').trim().normalize('NFC');
    if (isCommitted && text !== '' && text !== name) onCommit(text);
    else onCancel();
  };
  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>): void => {
    event.stopPropagation();
    if (isComposingKey(keyPressOf(event))) return;
    if (event.key !== 'Enter' && event.key !== 'Escape' && event.key !== 'Tab') return;
    event.preventDefault();
    finish(event.key !== 'Escape');
  };
  return (
    <textarea
      ref={field}
      className={`${styles.editor} nopan nowheel`}
      aria-label={translate(locale, 'chart.card.rename')}
      defaultValue={name}
      maxLength={300}
      onKeyDown={onKeyDown}
      onBlur={() => finish(true)}
    />
  );
}

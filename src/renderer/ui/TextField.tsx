import { TextInput } from '@mantine/core';
import { useState } from 'react';

interface TextFieldProps {
  readonly label?: string;
  readonly 'aria-label'?: string;
  readonly value: string;
  readonly placeholder?: string;
  readonly error?: string | undefined;
  readonly onCommit: (value: string) => void;
}

/** A text taken over by Enter or on leaving; Escape brings the old one back. */
export function TextField({ value, onCommit, ...rest }: TextFieldProps) {
  const [draft, setDraft] = useState<string | null>(null);
  const commit = (): void => {
    if (draft !== null && draft !== value) onCommit(draft);
    setDraft(null);
  };
  return (
    <TextInput
      {...rest}
      value={draft ?? value}
      onChange={(event) => setDraft(event.currentTarget.value)}
      onBlur={commit}
      onKeyDown={(event) => {
        if (event.nativeEvent.isComposing) return;
        if (event.key === 'Enter') commit();
        if (event.key === 'Escape' && draft !== null) {
          setDraft(null);
          event.stopPropagation();
        }
      }}
    />
  );
}

import type { ReactNode } from 'react';
import type { FoundText } from '../../../../core/text/replaceText';

interface MarkedTextProps {
  readonly text: string;
  readonly found: readonly FoundText[];
}

/** A text with the places marked where something was found. */
export function MarkedText({ text, found }: MarkedTextProps) {
  const parts: ReactNode[] = [];
  let at = 0;
  for (const { start, end } of found) {
    parts.push(text.slice(at, start), <mark key={start}>{text.slice(start, end)}</mark>);
    at = end;
  }
  return (
    <span>
      {parts}
      {text.slice(at)}
    </span>
  );
}

import type { KeyPress } from '../../ui/keyPress';
import { isComposingKey } from '../../ui/keyPress';

/** What a key does in one of the columns. */
export type LinkKeyAction =
  | { readonly kind: 'move'; readonly step: number | 'first' | 'last' | 'pageUp' | 'pageDown' }
  | { readonly kind: 'side'; readonly side: 'before' | 'after' }
  | { readonly kind: 'choose' }
  | { readonly kind: 'link' }
  | { readonly kind: 'unlink' }
  | { readonly kind: 'markNew' }
  | { readonly kind: 'markDissolved' }
  | { readonly kind: 'accept' }
  | { readonly kind: 'reject' }
  | { readonly kind: 'next'; readonly step: 1 | -1 }
  | { readonly kind: 'clear' };

const KEYS: Readonly<Record<string, LinkKeyAction>> = {
  ArrowUp: { kind: 'move', step: -1 },
  ArrowDown: { kind: 'move', step: 1 },
  Home: { kind: 'move', step: 'first' },
  End: { kind: 'move', step: 'last' },
  PageUp: { kind: 'move', step: 'pageUp' },
  PageDown: { kind: 'move', step: 'pageDown' },
  ArrowLeft: { kind: 'side', side: 'before' },
  ArrowRight: { kind: 'side', side: 'after' },
  ' ': { kind: 'choose' },
  Enter: { kind: 'link' },
  Delete: { kind: 'unlink' },
  Escape: { kind: 'clear' },
  n: { kind: 'markNew' },
  d: { kind: 'markDissolved' },
  a: { kind: 'accept' },
  r: { kind: 'reject' },
};

/** The action of a key press; null when the key means nothing here or belongs to an input method. */
export function linkKeyAction(press: KeyPress): LinkKeyAction | null {
  if (isComposingKey(press) || press.ctrlKey || press.metaKey || press.altKey) return null;
  if (press.key === 'F8') return { kind: 'next', step: press.shiftKey ? -1 : 1 };
  if (press.shiftKey && press.key.length > 1) return null;
  const key = press.key.length === 1 ? press.key.toLowerCase() : press.key;
  return Object.hasOwn(KEYS, key) ? (KEYS[key] ?? null) : null;
}

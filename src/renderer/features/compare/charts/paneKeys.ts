import type { StepDirection } from '../../../../core/layout/stepFrom';
import { isComposingKey, type KeyPress } from '../../../ui/keyPress';

/** What a key does in a pane. */
export type PaneAction =
  | { readonly kind: 'step' | 'pan'; readonly direction: StepDirection }
  | { readonly kind: 'level'; readonly level: number }
  | { readonly kind: 'zoomIn' | 'zoomOut' | 'fit' | 'toggle' | 'open' | 'clear' }
  | { readonly kind: 'next' | 'previous' };

const DIRECTIONS: Readonly<Record<string, StepDirection>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
};

const PLAIN: Readonly<Record<string, PaneAction>> = {
  '+': { kind: 'zoomIn' },
  '=': { kind: 'zoomIn' },
  '-': { kind: 'zoomOut' },
  '0': { kind: 'fit' },
  ' ': { kind: 'toggle' },
  Enter: { kind: 'open' },
  Escape: { kind: 'clear' },
  n: { kind: 'next' },
  p: { kind: 'previous' },
};

/** What a key press in a pane means; null leaves it to others. */
export function paneAction(press: KeyPress): PaneAction | null {
  if (isComposingKey(press) || press.altKey || press.ctrlKey || press.metaKey) return null;
  const direction = DIRECTIONS[press.key];
  if (direction !== undefined) return { kind: press.shiftKey ? 'pan' : 'step', direction };
  if (/^[1-9]$/.test(press.key)) return { kind: 'level', level: Number(press.key) };
  return PLAIN[press.key] ?? PLAIN[press.key.toLowerCase()] ?? null;
}

/** Whether a key leads to the next (1) or previous (−1) change from anywhere in the view. */
export const stopStep = ({ key, shiftKey }: Pick<KeyPress, 'key' | 'shiftKey'>): 1 | -1 | null =>
  key === 'F8' ? (shiftKey ? -1 : 1) : null;

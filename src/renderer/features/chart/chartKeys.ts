import type { StepDirection } from '../../../core/layout/stepFrom';
import { isComposingKey, type KeyPress } from '../../ui/keyPress';

/** What a key does in the chart. */
export type KeyAction =
  | { readonly kind: 'step'; readonly direction: StepDirection; readonly isExtending: boolean }
  | { readonly kind: 'reorder'; readonly direction: StepDirection }
  | { readonly kind: 'level'; readonly level: number }
  | { readonly kind: 'addChild' | 'addSibling' | 'dissolve' | 'open' | 'rename' }
  | { readonly kind: 'toggle' | 'select' | 'selectAll' | 'focusBranch' }
  | { readonly kind: 'zoomIn' | 'zoomOut' | 'fit' | 'back' | 'leave' | 'undo' };

const STEPS: Readonly<Record<string, StepDirection>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
};

const PLAIN: Readonly<Record<string, KeyAction>> = {
  Tab: { kind: 'addChild' },
  Enter: { kind: 'addSibling' },
  F2: { kind: 'rename' },
  Delete: { kind: 'dissolve' },
  ' ': { kind: 'toggle' },
  '+': { kind: 'zoomIn' },
  '=': { kind: 'zoomIn' },
  '-': { kind: 'zoomOut' },
  '0': { kind: 'fit' },
  f: { kind: 'focusBranch' },
  F: { kind: 'focusBranch' },
  Escape: { kind: 'back' },
  F6: { kind: 'leave' },
};

/** The edits, which a chart that is only read leaves alone: Tab then moves on as everywhere. */
const EDITS: ReadonlySet<KeyAction['kind']> = new Set([
  'addChild',
  'addSibling',
  'dissolve',
  'rename',
  'reorder',
  'undo',
]);

/** What a key press means; null leaves it to others. */
export function keyAction(press: KeyPress, isReadOnly: boolean): KeyAction | null {
  if (isComposingKey(press) || press.altKey) return null;
  const action = press.ctrlKey || press.metaKey ? withControl(press) : withoutControl(press);
  if (action === null || !isReadOnly || !EDITS.has(action.kind)) return action;
  return action.kind === 'addSibling' ? { kind: 'open' } : null;
}

function withControl(press: KeyPress): KeyAction | null {
  if (press.shiftKey) return null;
  if (press.key === 'Enter') return { kind: 'open' };
  if (press.key === ' ') return { kind: 'select' };
  const direction = STEPS[press.key];
  if (direction !== undefined) return { kind: 'reorder', direction };
  if (press.key.toLowerCase() === 'a') return { kind: 'selectAll' };
  return press.key.toLowerCase() === 'z' ? { kind: 'undo' } : null;
}

function withoutControl(press: KeyPress): KeyAction | null {
  const direction = STEPS[press.key];
  if (direction !== undefined) return { kind: 'step', direction, isExtending: press.shiftKey };
  // Shift+Tab always leads back out; Shift+F6 belongs to the window.
  if (press.shiftKey && (press.key === 'Tab' || press.key === 'F6' || press.key === 'Delete'))
    return null;
  if (/^[1-9]$/.test(press.key)) return { kind: 'level', level: Number(press.key) };
  return PLAIN[press.key] ?? null;
}

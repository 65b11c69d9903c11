import type { StepDirection } from '../../../core/layout/stepFrom';
import { isComposingKey, type KeyPress } from '../../ui/keyPress';

/** What a key does in the chart. */
export type KeyAction =
  | { readonly kind: 'step'; readonly direction: StepDirection; readonly isExtending: boolean }
  | { readonly kind: 'addChild' | 'addSibling' | 'dissolve' | 'open' | 'rename' }
  | { readonly kind: 'toggle' | 'select' }
  | { readonly kind: 'zoomIn' | 'zoomOut' | 'fit' | 'leave' | 'undo' };

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
  Escape: { kind: 'leave' },
  F6: { kind: 'leave' },
};

/** The edits, which a chart that is only read leaves alone: Tab then moves on as everywhere. */
const EDITS: ReadonlySet<KeyAction['kind']> = new Set([
  'addChild',
  'addSibling',
  'dissolve',
  'rename',
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
  return press.key.toLowerCase() === 'z' ? { kind: 'undo' } : null;
}

function withoutControl(press: KeyPress): KeyAction | null {
  const direction = STEPS[press.key];
  if (direction !== undefined) return { kind: 'step', direction, isExtending: press.shiftKey };
  // Shift+Tab always leads back out; Shift+F6 belongs to the window.
  if (press.shiftKey && (press.key === 'Tab' || press.key === 'F6' || press.key === 'Delete'))
    return null;
  return PLAIN[press.key] ?? null;
}

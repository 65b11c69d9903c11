import { isComposingKey, type KeyPress } from '../../ui/keyPress';

/** What a key does in the table while no cell is open. */
export type TableKeyAction =
  | {
      readonly kind: 'move';
      readonly rows: number;
      readonly columns: number;
      readonly isExtending: boolean;
    }
  | { readonly kind: 'rowStart' | 'rowEnd' | 'first' | 'last' | 'pageUp' | 'pageDown' }
  | { readonly kind: 'edit' | 'clear' | 'toggle' | 'select' | 'open' }
  | { readonly kind: 'type'; readonly text: string };

const MOVES: Readonly<Record<string, readonly [number, number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

/** What a key press means; null leaves it to others, Tab always. */
export function tableKeyAction(press: KeyPress): TableKeyAction | null {
  // An input method that puts a letter together: the cell opens, and the letter goes into it.
  if (isComposingKey(press)) return { kind: 'type', text: '' };
  const isControl = press.ctrlKey || press.metaKey;
  if (press.altKey && !isControl) return null;
  const move = MOVES[press.key];
  if (move !== undefined && !isControl)
    return { kind: 'move', rows: move[0], columns: move[1], isExtending: press.shiftKey };
  if (isControl) return withControl(press);
  switch (press.key) {
    case 'Home':
      return { kind: 'rowStart' };
    case 'End':
      return { kind: 'rowEnd' };
    case 'PageUp':
      return { kind: 'pageUp' };
    case 'PageDown':
      return { kind: 'pageDown' };
    case 'Enter':
    case 'F2':
      return { kind: 'edit' };
    case 'Delete':
      return { kind: 'clear' };
    case ' ':
      return { kind: 'toggle' };
  }
  return press.key.length === 1 ? { kind: 'type', text: press.key } : null;
}

function withControl(press: KeyPress): TableKeyAction | null {
  switch (press.key) {
    case 'Home':
      return { kind: 'first' };
    case 'End':
      return { kind: 'last' };
    case ' ':
      return { kind: 'select' };
    case 'Enter':
      return { kind: 'open' };
    default:
      return null;
  }
}

import { isComposingKey, type KeyPress } from '../../ui/keyPress';

/** What a key does in the table while no cell is open. */
export type TableKeyAction =
  | {
      readonly kind: 'move';
      readonly rows: number;
      readonly columns: number;
      readonly isExtending: boolean;
    }
  | {
      readonly kind: 'rowStart' | 'rowEnd' | 'first' | 'last' | 'pageUp' | 'pageDown';
      readonly isExtending: boolean;
    }
  | { readonly kind: 'edit' | 'clear' | 'fill' | 'toggle' | 'select' | 'open' }
  | { readonly kind: 'selectAll' | 'selectRow' | 'selectColumn' }
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
      return { kind: 'rowStart', isExtending: press.shiftKey };
    case 'End':
      return { kind: 'rowEnd', isExtending: press.shiftKey };
    case 'PageUp':
      return { kind: 'pageUp', isExtending: press.shiftKey };
    case 'PageDown':
      return { kind: 'pageDown', isExtending: press.shiftKey };
    case 'Enter':
    case 'F2':
      return { kind: 'edit' };
    case 'Delete':
      return { kind: 'clear' };
    case ' ':
      return { kind: press.shiftKey ? 'selectRow' : 'toggle' };
  }
  return press.key.length === 1 ? { kind: 'type', text: press.key } : null;
}

function withControl(press: KeyPress): TableKeyAction | null {
  switch (press.key) {
    case 'Home':
      return { kind: 'first', isExtending: press.shiftKey };
    case 'End':
      return { kind: 'last', isExtending: press.shiftKey };
    case ' ':
      return { kind: press.shiftKey ? 'selectColumn' : 'select' };
    case 'd':
    case 'D':
      return press.shiftKey || press.altKey ? null : { kind: 'fill' };
    case 'a':
    case 'A':
      return press.shiftKey || press.altKey ? null : { kind: 'selectAll' };
    case 'Enter':
      return { kind: 'open' };
    default:
      return null;
  }
}

import { isComposingKey, type KeyPress } from '../../ui/keyPress';

/** What a key does in the table while no cell is open. */
export type TableKeyAction =
  | {
      /** One cell on, or ("jump") to the end of the filled or empty cells. */
      readonly kind: 'move' | 'jump';
      readonly rows: number;
      readonly columns: number;
      readonly isExtending: boolean;
    }
  | {
      readonly kind:
        | 'rowStart'
        | 'rowEnd'
        | 'first'
        | 'last'
        | 'pageUp'
        | 'pageDown'
        | 'pageLeft'
        | 'pageRight';
      readonly isExtending: boolean;
    }
  | { readonly kind: 'edit' | 'clear' | 'fill' | 'toggle' | 'select' | 'open' | 'headingMenu' }
  | { readonly kind: 'selectAll' | 'selectRow' | 'selectColumn' }
  | { readonly kind: 'type'; readonly text: string };

const MOVES: Readonly<Record<string, readonly [number, number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

/** What a key press means, as in Excel; null leaves it to others, Tab always. */
export function tableKeyAction(press: KeyPress): TableKeyAction | null {
  // An input method that puts a letter together: the cell opens, and the letter goes into it.
  if (isComposingKey(press)) return { kind: 'type', text: '' };
  const isControl = press.ctrlKey || press.metaKey;
  const isExtending = press.shiftKey;
  if (press.altKey) return isControl ? null : withAlt(press);
  const move = MOVES[press.key];
  if (move !== undefined)
    return {
      kind: isControl ? 'jump' : 'move',
      rows: move[0],
      columns: move[1],
      isExtending,
    };
  if (isControl) return withControl(press);
  switch (press.key) {
    case 'Home':
      return { kind: 'rowStart', isExtending };
    case 'End':
      return { kind: 'rowEnd', isExtending };
    case 'PageUp':
      return { kind: 'pageUp', isExtending };
    case 'PageDown':
      return { kind: 'pageDown', isExtending };
    case 'Enter':
    case 'F2':
      return { kind: 'edit' };
    case 'Delete':
      return { kind: 'clear' };
    case ' ':
      return { kind: isExtending ? 'selectRow' : 'toggle' };
  }
  return press.key.length === 1 ? { kind: 'type', text: press.key } : null;
}

function withAlt(press: KeyPress): TableKeyAction | null {
  switch (press.key) {
    case 'ArrowDown':
      return press.shiftKey ? null : { kind: 'headingMenu' };
    case 'PageUp':
      return { kind: 'pageLeft', isExtending: press.shiftKey };
    case 'PageDown':
      return { kind: 'pageRight', isExtending: press.shiftKey };
    default:
      return null;
  }
}

function withControl(press: KeyPress): TableKeyAction | null {
  switch (press.key) {
    case 'Home':
      return { kind: 'first', isExtending: press.shiftKey };
    case 'End':
      return { kind: 'last', isExtending: press.shiftKey };
    case ' ':
      return { kind: press.shiftKey ? 'select' : 'selectColumn' };
    case 'd':
    case 'D':
      return press.shiftKey ? null : { kind: 'fill' };
    case 'a':
    case 'A':
      return press.shiftKey ? null : { kind: 'selectAll' };
    case 'Enter':
      return { kind: 'open' };
    default:
      return null;
  }
}

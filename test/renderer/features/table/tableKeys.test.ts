import { describe, expect, it } from 'vitest';
import { tableKeyAction } from '../../../../src/renderer/features/table/tableKeys';
import type { KeyPress } from '../../../../src/renderer/ui/keyPress';

const press = (key: string, more: Partial<KeyPress> = {}): KeyPress => ({
  key,
  keyCode: 0,
  isComposing: false,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  ...more,
});

describe('tableKeyAction', () => {
  it('moves with arrows and extends with Shift', () => {
    expect(tableKeyAction(press('ArrowDown', { shiftKey: true }))).toEqual({
      kind: 'move',
      rows: 1,
      columns: 0,
      isExtending: true,
    });
  });

  it('extends with Shift to the ends too, and selects rows, columns and all', () => {
    const control = { ctrlKey: true } as const;
    const shift = { shiftKey: true } as const;
    expect(tableKeyAction(press('End', shift))).toEqual({ kind: 'rowEnd', isExtending: true });
    expect(tableKeyAction(press('PageDown'))).toEqual({ kind: 'pageDown', isExtending: false });
    expect(tableKeyAction(press('End', { ...control, ...shift }))).toEqual({
      kind: 'last',
      isExtending: true,
    });
    expect(tableKeyAction(press('a', control))).toEqual({ kind: 'selectAll' });
    expect(tableKeyAction(press('d', control))).toEqual({ kind: 'fill' });
    expect(tableKeyAction(press(' ', shift))).toEqual({ kind: 'selectRow' });
    expect(tableKeyAction(press(' ', control))).toEqual({ kind: 'selectColumn' });
    expect(tableKeyAction(press(' ', { ...control, ...shift }))).toEqual({ kind: 'select' });
  });

  it('opens a cell with F2, Enter or a letter', () => {
    expect(tableKeyAction(press('F2'))).toEqual({ kind: 'edit' });
    expect(tableKeyAction(press('Enter'))).toEqual({ kind: 'edit' });
    expect(tableKeyAction(press('5'))).toEqual({ kind: 'type', text: '5' });
    expect(tableKeyAction(press('Đ', { shiftKey: true }))).toEqual({ kind: 'type', text: 'Đ' });
  });

  it('opens an empty cell for an input method and takes no shortcut from it', () => {
    expect(tableKeyAction(press('Process', { keyCode: 229 }))).toEqual({ kind: 'type', text: '' });
    expect(tableKeyAction(press('Enter', { isComposing: true }))).toEqual({
      kind: 'type',
      text: '',
    });
  });

  it('leaves Tab, Escape and the window’s own keys alone', () => {
    for (const key of ['Tab', 'Escape', 'F6', 'F1']) expect(tableKeyAction(press(key))).toBeNull();
    for (const key of ['z', 'y', 'f', 's', 'c'])
      expect(tableKeyAction(press(key, { ctrlKey: true }))).toBeNull();
  });
});

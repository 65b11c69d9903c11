import { describe, expect, it } from 'vitest';
import { keyAction } from '../../../../src/renderer/features/chart/chartKeys';
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

describe('keyAction', () => {
  it('edits with Tab, Enter, F2 and Delete', () => {
    expect(
      ['Tab', 'Enter', 'F2', 'Delete'].map((key) => keyAction(press(key), false)?.kind),
    ).toEqual(['addChild', 'addSibling', 'rename', 'dissolve']);
  });

  it('does nothing while an input method puts a letter together', () => {
    expect(keyAction(press('Enter', { isComposing: true }), false)).toBeNull();
    expect(keyAction(press('Enter', { keyCode: 229 }), false)).toBeNull();
  });

  it('never traps the keyboard: Escape, F6 and Shift+Tab lead out', () => {
    expect(keyAction(press('Escape'), false)).toEqual({ kind: 'back' });
    expect(keyAction(press('F6'), false)).toEqual({ kind: 'leave' });
    expect(keyAction(press('Tab', { shiftKey: true }), false)).toBeNull();
  });

  it('edits nothing in a chart that is only read, where Tab moves on as everywhere', () => {
    for (const key of ['Tab', 'F2', 'Delete']) expect(keyAction(press(key), true)).toBeNull();
    expect(keyAction(press('z', { ctrlKey: true }), true)).toBeNull();
    expect(keyAction(press('Enter'), true)).toEqual({ kind: 'open' });
    expect(keyAction(press('ArrowUp'), true)?.kind).toBe('step');
  });

  it('extends the selection with Shift and an arrow', () => {
    expect(keyAction(press('ArrowLeft', { shiftKey: true }), false)).toEqual({
      kind: 'step',
      direction: 'left',
      isExtending: true,
    });
  });

  it('changes the order with Ctrl and an arrow, where edits are allowed', () => {
    const push = press('ArrowUp', { ctrlKey: true });
    expect(keyAction(push, false)).toEqual({ kind: 'reorder', direction: 'up' });
    expect(keyAction(push, true)).toBeNull();
  });

  it('shows levels with digits, one branch with F, and selects all with Ctrl+A', () => {
    expect(keyAction(press('3'), true)).toEqual({ kind: 'level', level: 3 });
    expect(keyAction(press('0'), true)).toEqual({ kind: 'fit' });
    expect(keyAction(press('F', { shiftKey: true }), true)).toEqual({ kind: 'focusBranch' });
    expect(keyAction(press('a', { ctrlKey: true }), true)).toEqual({ kind: 'selectAll' });
    expect(keyAction(press('1', { ctrlKey: true }), false)).toBeNull();
  });

  it('leaves combinations of others alone', () => {
    expect(keyAction(press('f', { ctrlKey: true }), false)).toBeNull();
    expect(keyAction(press('s', { metaKey: true }), false)).toBeNull();
    expect(keyAction(press('F4', { altKey: true }), false)).toBeNull();
    expect(keyAction(press('z', { ctrlKey: true, shiftKey: true }), false)).toBeNull();
  });
});

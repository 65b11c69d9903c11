import { describe, expect, it } from 'vitest';
import { linkKeyAction } from '../../../../src/renderer/features/linking/linkKeys';
import type { KeyPress } from '../../../../src/renderer/ui/keyPress';

const press = (key: string, fields: Partial<KeyPress> = {}): KeyPress => ({
  key,
  keyCode: 0,
  isComposing: false,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  ...fields,
});

describe('keys of the columns', () => {
  it.each([
    ['ArrowDown', { kind: 'move', step: 1 }],
    ['ArrowRight', { kind: 'side', side: 'after' }],
    [' ', { kind: 'choose' }],
    ['Enter', { kind: 'link' }],
    ['Delete', { kind: 'unlink' }],
    ['N', { kind: 'markNew' }],
    ['d', { kind: 'markDissolved' }],
    ['a', { kind: 'accept' }],
    ['r', { kind: 'reject' }],
    ['F8', { kind: 'next', step: 1 }],
  ])('%j does its work', (key, action) => {
    expect(linkKeyAction(press(key))).toEqual(action);
  });

  it('goes back by Shift+F8', () => {
    expect(linkKeyAction(press('F8', { shiftKey: true }))).toEqual({ kind: 'next', step: -1 });
  });

  it('leaves letters with Ctrl, words being composed, and names of no key alone', () => {
    expect(linkKeyAction(press('a', { ctrlKey: true }))).toBeNull();
    expect(linkKeyAction(press('d', { isComposing: true }))).toBeNull();
    expect(linkKeyAction(press('d', { keyCode: 229 }))).toBeNull();
    expect(linkKeyAction(press('toString'))).toBeNull();
    expect(linkKeyAction(press('Tab'))).toBeNull();
  });
});

import { EventEmitter } from 'node:events';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { CloseGuard } from '../../../src/main/window/closeGuard';

class FakeWindow extends EventEmitter {
  isClosed = false;
  close(): void {
    let isPrevented = false;
    this.emit('close', {
      preventDefault: () => {
        isPrevented = true;
      },
    });
    this.isClosed = !isPrevented;
  }
}

describe('closing the window', () => {
  let window: FakeWindow;
  let guard: CloseGuard;
  const ask = vi.fn();
  beforeEach(() => {
    ask.mockClear();
    window = new FakeWindow();
    guard = new CloseGuard(window, ask);
  });

  it('needs no question when nothing is unsaved', () => {
    window.close();
    expect([window.isClosed, ask.mock.calls.length]).toEqual([true, 0]);
  });

  it('with unsaved work asks and waits', () => {
    guard.setDirty(true);
    window.close();
    expect([window.isClosed, ask.mock.calls.length]).toEqual([false, 1]);
    guard.answer(true);
    expect(window.isClosed).toBe(true);
  });

  it('asks again after a no', () => {
    guard.setDirty(true);
    window.close();
    guard.answer(false);
    window.close();
    expect([window.isClosed, ask.mock.calls.length]).toEqual([false, 2]);
  });

  it('is free once the page has crashed', () => {
    guard.setDirty(true);
    guard.giveUp();
    window.close();
    expect(window.isClosed).toBe(true);
  });
});

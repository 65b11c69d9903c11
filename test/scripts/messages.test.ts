import { describe, expect, it } from 'vitest';
import { message } from '../../scripts/start/messages.mjs';

describe('messages of starting', () => {
  it('are one line, Vietnamese before English', () => {
    expect(message('serving', { url: 'http://127.0.0.1:1/' })).toBe(
      'Địa chỉ: http://127.0.0.1:1/ (Ctrl+C để dừng) | Address: http://127.0.0.1:1/ (Ctrl+C ends it)',
    );
  });

  it('take a reason in the language of each half', () => {
    const text = message('address', { url: 'x', reason: { key: 'reasonNoDisplay' } });
    expect(text).toMatch(/không có màn hình.* \| .*there is no display/);
  });

  it('a key that does not exist is a mistake of the program', () => {
    expect(() => message('nowhere')).toThrow('nowhere');
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bareText, protectText } from '../../../../src/renderer/ui/plainTextCells';

describe('texts of a plain copy', () => {
  it.each(['=1+1', '+84 24', '-Tổ 1', '@x', '＝1'])('do not begin like the formula %j', (text) => {
    expect(protectText(text)).toBe(`'${text}`);
  });

  it.each(['Phòng - Tổ', '', "'trích'", '1-2'])('are left alone when they are like %j', (text) => {
    expect(protectText(text)).toBe(text);
    expect(bareText(text)).toBe(text);
  });

  it('come back to the letter', () => {
    const any = fc.oneof(
      fc.string(),
      fc
        .array(fc.constantFrom("'", '=', '-', '+', '@', 'a', ' '))
        .map((letters) => letters.join('')),
    );
    fc.assert(
      fc.property(any, (text) => {
        expect(bareText(protectText(text))).toBe(text);
        expect(protectText(text)).not.toMatch(/^[=+\-@]/);
      }),
    );
  });
});

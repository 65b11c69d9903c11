import { describe, expect, it } from 'vitest';
import { romanNumeral } from '../../../src/core/text/romanNumeral';

describe('romanNumeral', () => {
  it('writes agencies’ numbers', () => {
    expect([1, 4, 9, 40, 58, 99].map(romanNumeral)).toEqual([
      'I',
      'IV',
      'IX',
      'XL',
      'LVIII',
      'XCIX',
    ]);
  });
});

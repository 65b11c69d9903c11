import { describe, expect, it } from 'vitest';
import {
  differenceOf,
  differenceText,
  numberText,
  postsText,
} from '../../../src/renderer/ui/figureTexts';

describe('figure texts', () => {
  it('groups thousands as the language does', () => {
    expect(numberText(1234, 'vi')).toBe('1.234');
    expect(numberText(1234, 'en')).toBe('1,234');
    expect(numberText(12.5, 'vi')).toBe('12,5');
  });

  it('marks a sum with unknown parts and never shows it as a number alone', () => {
    expect(postsText({ known: 12, unknown: 0 }, 'vi')).toBe('12');
    expect(postsText({ known: 1200, unknown: 3 }, 'vi')).toBe('≥ 1.200');
    expect(postsText({ known: 0, unknown: 1 }, 'vi')).toBe('?');
    expect(postsText(null, 'vi')).toBe('–');
  });

  it('writes differences with their sign, with a true minus', () => {
    expect(differenceText(5, 'vi')).toBe('+5');
    expect(differenceText(-1500, 'vi')).toBe('−1.500');
    expect(differenceText(0, 'vi')).toBe('0');
  });

  it('knows no difference while either side has unknown parts', () => {
    expect(differenceOf({ known: 5, unknown: 0 }, { known: 3, unknown: 0 })).toBe(-2);
    expect(differenceOf({ known: 5, unknown: 1 }, { known: 3, unknown: 0 })).toBeNull();
    expect(differenceOf(null, { known: 3, unknown: 0 })).toBeNull();
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keyOf } from '../../../src/core/text/keyOf';
import { type FindOptions, findText, replaceFound } from '../../../src/core/text/replaceText';
import { runs } from '../../arbitraries/runs';

const options = (find: string, fields: Partial<FindOptions> = {}): FindOptions => ({
  find,
  isCaseSensitive: false,
  ignoresDiacritics: true,
  isWholeWords: false,
  ...fields,
});
const replaced = (text: string, find: string, by: string, fields: Partial<FindOptions> = {}) =>
  replaceFound(text, findText(text, options(find, fields)), by);

const syllable = fc.constantFrom(
  ...['Phòng', 'Tổ', 'chức', 'đào', 'tạo', 'Đội', 'y', 'tế', 'Sở', 'của', '–', '(cũ)', 'số', '12'],
);
const text = fc
  .tuple(fc.array(syllable, { maxLength: 6 }), fc.constantFrom(' ', '  ', '\u00a0'))
  .map(([words, space]) => words.join(space));
const arbitraryOptions = fc.record({
  find: fc.oneof(syllable, text, fc.string({ maxLength: 3 })),
  isCaseSensitive: fc.boolean(),
  ignoresDiacritics: fc.boolean(),
  isWholeWords: fc.boolean(),
});

describe('finding and replacing in names', () => {
  it('finds the same places in composed and in decomposed writing', () => {
    fc.assert(
      fc.property(text, arbitraryOptions, (name, wanted) => {
        const [composed, decomposed] = [name.normalize('NFC'), name.normalize('NFD')];
        const cut = (one: string, find: string) =>
          findText(one, { ...wanted, find }).map(({ start, end }) =>
            [one.slice(0, start), one.slice(start, end)].map((part) => part.normalize('NFC')),
          );
        const expected = cut(composed, wanted.find.normalize('NFC'));
        expect(cut(decomposed, wanted.find.normalize('NFC'))).toEqual(expected);
        expect(cut(composed, wanted.find.normalize('NFD'))).toEqual(expected);
      }),
      runs(500),
    );
  });

  it('leaves a text alone that holds nothing of it, and all that is not matched as it is', () => {
    fc.assert(
      fc.property(text, arbitraryOptions, fc.string({ maxLength: 4 }), (name, wanted, by) => {
        const found = findText(name, wanted);
        const after = replaceFound(name, found, by);
        if (found.length === 0) expect(after).toBe(name);
        // Cut at the matches, both texts have the same pieces.
        let [rest, at] = [after, 0];
        for (const { start, end } of found) {
          expect(rest.startsWith(name.slice(at, start) + by)).toBe(true);
          rest = rest.slice(start - at + by.length);
          at = end;
        }
        expect(rest).toBe(name.slice(at));
        const same = found.map(({ start, end }) => name.slice(start, end));
        for (const match of same) {
          if (wanted.ignoresDiacritics) expect(keyOf(match)).toBe(keyOf(wanted.find));
          else if (wanted.isCaseSensitive)
            expect(match.replace(/\s/g, ' ')).toBe(
              wanted.find.normalize('NFC').replace(/\s/g, ' '),
            );
        }
      }),
      runs(500),
    );
  });

  it('finds what is surely there: a word of the name, whatever its diacritics and case', () => {
    fc.assert(
      fc.property(fc.array(syllable, { minLength: 1, maxLength: 6 }), fc.nat(5), (words, n) => {
        const word = words[n % words.length] ?? '';
        const count = (fields: Partial<FindOptions>, find = word) =>
          findText(words.join(' '), options(find, fields)).length;
        const same = words.filter((one) => one === word).length;
        const alike = words.filter((one) => keyOf(one) === keyOf(word)).length;
        const strict = { isCaseSensitive: true, ignoresDiacritics: false, isWholeWords: true };
        expect(count(strict)).toBe(same);
        if (keyOf(word) !== '' && !word.startsWith('('))
          expect(count({ isWholeWords: true }, keyOf(word))).toBe(alike);
      }),
      runs(300),
    );
  });

  it('takes options at their word', () => {
    expect(replaced('Phòng Tổ chức', 'phong', 'Ban')).toBe('Ban Tổ chức');
    expect(replaced('Phòng Tổ chức', 'phong', 'Ban', { ignoresDiacritics: false })).toBe(
      'Phòng Tổ chức',
    );
    expect(replaced('Đội Quản lý đô thị', 'do', 'X', { isWholeWords: true })).toBe(
      'Đội Quản lý X thị',
    );
    expect(replaced('Phòng phòng', 'phòng', 'Ban', { isCaseSensitive: true })).toBe('Phòng Ban');
    expect(replaced('Sở Y tế Hà Nội', ' Hà Nội', '')).toBe('Sở Y tế');
    expect(replaced('aaa', 'aa', 'b')).toBe('ba');
    expect(replaced('Tổ', '', 'x')).toBe('Tổ');
  });
});

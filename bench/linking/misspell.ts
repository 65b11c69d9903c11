import type { Random } from '../../scripts/samples/random';
import { nameKey } from '../../src/core/text/expandAbbreviations';

const SHORT: readonly (readonly [string, string])[] = [
  ['Trường Tiểu học', 'Trường TH'],
  ['Trường Mầm non', 'Trường MN'],
  ['Trung tâm Y tế', 'TTYT'],
  ['Trung tâm', 'TT'],
  ['UBND', 'Ủy ban nhân dân'],
  ['THCS', 'Trung học cơ sở'],
  ['Ban Quản lý', 'BQL'],
];

const LETTERS = 'abcdeghiklmnopqrstuvxy';

/** One letter put in, left out, doubled or swapped with the next, in a word of three letters or more. */
function slip(name: string, random: Random): string {
  const words = name.split(' ');
  const long = words.flatMap((word, i) => (word.length > 2 ? [i] : []));
  const at = long[random(long.length)];
  if (at === undefined) return name;
  const word = words[at] ?? '';
  const i = 1 + random(word.length - 1);
  const typed = [
    () => word.slice(0, i) + LETTERS[random(LETTERS.length)] + word.slice(i),
    () => word.slice(0, i) + word.slice(i + 1),
    () => word.slice(0, i) + word[i] + word.slice(i),
    () => word.slice(0, i - 1) + word[i] + word[i - 1] + word.slice(i + 1),
  ][random(4)];
  words[at] = typed?.() ?? word;
  return words.join(' ');
}

/** The name as another hand types it: shortened, in capitals, without diacritics, with a slip or spaces. */
export function misspell(name: string, random: Random): string {
  switch (random(6)) {
    case 0:
      return SHORT.reduce((text, [long, short]) => text.replace(long, short), name);
    case 1:
      return name.toLocaleUpperCase('vi');
    case 2:
      return nameKey(name);
    case 3:
      return name.replace(/ /g, '  ').replace(' - ', ' – ');
    case 4:
      return name.replace(/ - | và /g, ', ');
    default:
      return slip(name, random);
  }
}

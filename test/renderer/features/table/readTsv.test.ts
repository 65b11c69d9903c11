import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readTsv } from '../../../../src/renderer/features/table/readTsv';

describe('readTsv', () => {
  it.each<[string, string[][]]>([
    ['', []],
    ['7', [['7']]],
    ['7\r\n', [['7']]],
    [
      '1\t2\r\n3\t\r\n',
      [
        ['1', '2'],
        ['3', ''],
      ],
    ],
    ['"a\tb"\t"say ""yes"""\n', [['a\tb', 'say "yes"']]],
    ['"two\nlines"\t5', [['two\nlines', '5']]],
    ['\n5', [[''], ['5']]],
    ['"Hoa Sen" school\t4', [['"Hoa Sen" school', '4']]],
    ['"open', [['"open']]],
  ])('reads %j', (text, cells) => {
    expect(readTsv(text)).toEqual(cells);
  });

  it('reads back whatever was written with quotes', () => {
    const grid = fc.array(fc.array(fc.string(), { minLength: 2, maxLength: 4 }), { maxLength: 5 });
    fc.assert(
      fc.property(grid, (cells) => {
        const text = cells
          .map((line) => line.map((cell) => `"${cell.replaceAll('"', '""')}"`).join('\t'))
          .join('\r\n');
        expect(readTsv(text)).toEqual(cells);
      }),
    );
  });

  it('ends on any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('"', '\t', '\r', '\n', 'a') }), (text) => {
        expect(readTsv(text).flat().join('').length).toBeLessThanOrEqual(text.length);
      }),
    );
  });
});

import { describe, expect, it } from 'vitest';
import { exampleForm } from '../../src/core/exchange/templates/exampleForm';
import { LOCALES } from '../../src/core/messages/translate';
import { readWorkbook } from '../../src/excel/readWorkbook';
import { writeWorkbook } from '../../src/excel/writeWorkbook';
import { fill, sourceOf } from '../builders/filledForm';
import { sampleProposal } from '../core/exchange/proposal/sampleProposal';

describe('the example form', () => {
  it.each(LOCALES)('is filled whole in %s, every name understood', async (locale) => {
    const input = { ...sampleProposal(3, 20), locale };
    const { bytes } = fill(await writeWorkbook(exampleForm(locale)), sourceOf(input));
    const read = readWorkbook(bytes, 'a.xlsx');
    if (!read.ok) throw new Error(read.error.key);
    const texts = read.value.sheets.flatMap(({ rows }) =>
      rows.flatMap((row) => row?.map((cell) => cell?.text ?? '') ?? []),
    );
    expect(texts.filter((text) => text.includes('{{'))).toEqual([]);
    expect(texts).toContain(input.measures[0]?.text);
    expect(texts).toContain(input.targets[0]?.label);
  });
});

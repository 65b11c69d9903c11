import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import PDFDocument from 'pdfkit';
import { describe, expect, it } from 'vitest';
import { chartPages } from '../../src/core/picture/paper/chartPages';
import type { Page } from '../../src/core/picture/picture';
import { writePdf } from '../../src/pdf/writePdf';
import { aChartSubject, PLAIN_PAPER } from '../builders/aChartSubject';
import { aCity, structureOf } from '../builders/aStructure';
import { FONTS, measure } from '../builders/pictureFonts';

const hasReader = spawnSync('pdftotext', ['-v']).status === 0;
const reason = hasReader ? '' : ' (skipped: poppler is not installed)';

/** What a reader of PDFs takes out of one. */
function told(program: string, bytes: Uint8Array, ...args: readonly string[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'tinhgon-pdf-'));
  try {
    const file = join(folder, 'chart.pdf');
    writeFileSync(file, bytes);
    const { stdout } = spawnSync(
      program,
      [...args, file, ...(program === 'pdftotext' ? ['-'] : [])],
      {
        encoding: 'utf8',
        maxBuffer: 64 * 1024 * 1024,
      },
    );
    return stdout;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const info = { title: 'Sơ đồ', author: 'UBND', subject: 'Danh sách', language: 'vi' };

/** Every Vietnamese letter with every tone, in both cases. */
const LETTERS = [...'aăâeêioôơuưyđ'].flatMap((letter) =>
  ['', '\u0300', '\u0301', '\u0309', '\u0303', '\u0323'].map((tone) =>
    (letter === 'đ' ? letter : letter + tone).normalize('NFC'),
  ),
);

const textPage = (texts: readonly string[]): Page => ({
  width: 800,
  height: 40 + texts.length * 20,
  layers: [
    {
      scale: 1,
      dx: 0,
      dy: 0,
      clip: null,
      items: texts.map((text, i) => ({
        kind: 'text' as const,
        x: 20,
        y: 30 + i * 20,
        text,
        size: 10,
        weight: i % 2 === 0 ? ('regular' as const) : ('bold' as const),
        anchor: 'start' as const,
        colour: '#000000',
      })),
    },
  ],
});

describe('PDF', () => {
  it.skipIf(!hasReader)(
    `gives back every Vietnamese letter as it was written${reason}`,
    async () => {
      const lower = LETTERS.join('');
      const upper = lower.toLocaleUpperCase('vi');
      const texts = [
        lower,
        lower,
        upper,
        upper,
        'Đơn vị sự nghiệp – nghiệp vụ',
        'office fi fl ffi',
      ];
      const page = textPage([...texts, 'Tổ chức'.normalize('NFD')]);
      const bytes = await writePdf({ count: 1, page: () => page }, { fonts: FONTS, info, measure });
      const lines = told('pdftotext', bytes)
        .split('\n')
        .map((line) => line.trim());
      for (const text of [...texts, 'Tổ chức']) expect(lines).toContain(text);
    },
  );

  it.skipIf(!hasReader)(`has all pages, all names and its properties${reason}`, async () => {
    const structure = aCity(300);
    const paper = { ...PLAIN_PAPER, spread: 'agencies' as const };
    const pages = chartPages({ subject: aChartSubject(structure), paper, measure, locale: 'vi' });
    if (pages === null) throw new Error('nothing to draw');
    const bytes = await writePdf(pages, { fonts: FONTS, info, measure });
    const facts = told('pdfinfo', bytes);
    expect(facts).toMatch(new RegExp(`^Pages: +${structure.rootIds.length}$`, 'm'));
    expect(facts).toMatch(/^Title: +Sơ đồ$/m);
    const words = new Set(told('pdftotext', bytes).normalize('NFC').split(/\s+/));
    const parked = new Set(structure.parkedIds);
    for (const unit of structure.units.values())
      if (!parked.has(unit.id))
        for (const word of unit.name.split(/\s+/))
          expect([word, words.has(word)]).toEqual([word, true]);
    const fonts = told('pdffonts', bytes)
      .split('\n')
      .slice(2)
      .filter((line) => line !== '');
    expect(fonts).toHaveLength(2);
    for (const line of fonts) expect(line).toMatch(/NotoSans.* yes yes yes /);
  });

  it('says its language and is a PDF to the end', async () => {
    const pages = chartPages({
      subject: aChartSubject(structureOf([-1, 0])),
      paper: PLAIN_PAPER,
      measure,
      locale: 'vi',
    });
    if (pages === null) throw new Error('nothing to draw');
    const told: number[] = [];
    const bytes = await writePdf(pages, {
      fonts: FONTS,
      info,
      measure,
      onPage: async (done) => void told.push(done),
    });
    const text = Buffer.from(bytes).toString('latin1');
    expect(text.startsWith('%PDF-1.7')).toBe(true);
    expect(text.trimEnd().endsWith('%%EOF')).toBe(true);
    expect(text).toContain('/Lang (vi)');
    expect(told).toEqual([1]);
  });

  it('measures as the library that writes', () => {
    const features = { ccmp: false, kern: false, liga: false };
    const document = new PDFDocument({
      autoFirstPage: false,
      font: null,
      compress: false,
      lang: 'vi',
      displayTitle: true,
      pdfVersion: '1.7',
      info: {},
    }) as PDFDocument & { widthOfString: (text: string, options: object) => number };
    for (const weight of ['regular', 'bold'] as const) {
      document.registerFont(weight, FONTS[weight]);
      document.font(weight).fontSize(10);
      for (const text of [...LETTERS, 'AVATo. Trường – 1.234 (−3) “…” ỷ', '😀'])
        expect(measure(text, 10, weight)).toBeCloseTo(
          document.widthOfString(text, { features }),
          3,
        );
    }
  });
});

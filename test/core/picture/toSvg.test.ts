import { describe, expect, it } from 'vitest';
import { base64Of } from '../../../src/core/picture/base64';
import { fontMeasure } from '../../../src/core/picture/fontMeasure';
import type { Page, TextItem } from '../../../src/core/picture/picture';
import { pngSize } from '../../../src/core/picture/pngSize';
import { subsetFont } from '../../../src/core/picture/subsetFont';
import { toSvg } from '../../../src/core/picture/toSvg';
import { FONTS, measure } from '../../builders/pictureFonts';

const text = (content: string): TextItem => ({
  kind: 'text',
  x: 10,
  y: 20,
  text: content,
  size: 10,
  weight: 'bold',
  anchor: 'middle',
  colour: '#000000',
});

const page = (items: readonly TextItem[]): Page => ({
  width: 200,
  height: 100,
  layers: [{ items, scale: 1, dx: 0, dy: 0, clip: null }],
});

describe('SVG', () => {
  it('writes texts as texts, whatever they hold', () => {
    const names = ['Sở <Nội vụ> & "Y tế"', 'Tổ\u0000 chức\u000b', '</text><script>', '😀'];
    const svg = toSvg(page(names.map(text)), 'A < B', FONTS);
    expect(svg).toContain('Sở &lt;Nội vụ&gt; &amp; &quot;Y tế&quot;</text>');
    expect(svg).toContain('>Tổ chức</text>');
    expect(svg).toContain('>😀</text>');
    expect(svg).not.toContain('<script');
    expect(svg).toContain('<title>A &lt; B</title>');
  });

  it('brings along the weights that it writes in, and no other', () => {
    const svg = toSvg(page([text('Sở')]), '', FONTS);
    expect(svg.match(/@font-face/g)).toHaveLength(1);
    expect(svg).toContain('font-weight:700;src:url(data:font/ttf;base64,');
    expect(svg).not.toMatch(/url\((?!data:|#)/);
  });
});

describe('a subset of a font', () => {
  it('is far smaller and as wide in every letter', () => {
    const texts = ['Sở Nội vụ', 'Phòng Tổ chức – Cán bộ (−3)'];
    const small = subsetFont(FONTS.bold, texts);
    expect(small.length).toBeLessThan(FONTS.bold.length / 8);
    const own = fontMeasure({ regular: small, bold: small });
    for (const one of texts) expect(own(one, 10, 'bold')).toBe(measure(one, 10, 'bold'));
  });
});

describe('base64', () => {
  it('is what Node writes', () => {
    for (let length = 0; length < 9; length += 1) {
      const bytes = Uint8Array.from({ length }, (_, i) => (i * 97 + 250) % 256);
      expect(base64Of(bytes)).toBe(Buffer.from(bytes).toString('base64'));
    }
  });
});

describe('the size of a PNG', () => {
  it('is two pixels for one of a screen, less where no canvas holds that, none where illegible', () => {
    expect(pngSize({ width: 72, height: 36 })).toEqual({
      width: 192,
      height: 96,
      scale: 192 / 72,
      share: 1,
    });
    const large = pngSize({ width: 9000, height: 3000 });
    expect(large?.width).toBe(16_384);
    expect((large?.width ?? 0) * (large?.height ?? 0)).toBeLessThanOrEqual(120_000_000);
    expect(large?.share).toBeCloseTo(16_384 / 24_000);
    expect(pngSize({ width: 14_400, height: 14_400 })).toBeNull();
  });
});

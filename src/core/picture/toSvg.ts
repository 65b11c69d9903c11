import { base64Of } from './base64';
import type { FontBytes } from './fontMeasure';
import {
  type Layer,
  type LineItem,
  type Page,
  type PictureItem,
  type RectItem,
  type TextItem,
  type Weight,
  written,
} from './picture';
import { subsetFont } from './subsetFont';

const FAMILY = 'TinhGonNotoSans';
const CSS_WEIGHTS: Readonly<Record<Weight, number>> = { regular: 400, bold: 700 };

/** A page as an SVG file: texts stay texts, and the letters that they use come along. */
export function toSvg(page: Page, title: string, fonts: FontBytes): string {
  const { width, height, layers } = page;
  const clips = layers.map(({ clip }, i) =>
    clip === null ? '' : `<clipPath id="c${i}"><rect${boxOf(clip)}/></clipPath>`,
  );
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${num(width)}pt" height="${num(height)}pt" viewBox="0 0 ${num(width)} ${num(height)}">`,
    `<title>${escaped(title)}</title>`,
    `<defs><style>${fontFaces(layers, fonts)}text{font-family:${FAMILY},'Noto Sans',Arial,sans-serif;font-kerning:none;white-space:pre}</style>${clips.join('')}</defs>`,
    `<rect width="${num(width)}" height="${num(height)}" fill="#ffffff"/>`,
    ...layers.map(layerOf),
    '</svg>\n',
  ].join('\n');
}

function fontFaces(layers: readonly Layer[], fonts: FontBytes): string {
  return (['regular', 'bold'] as const)
    .map((weight) => {
      const texts = layers.flatMap(({ items }) =>
        items.flatMap((item) =>
          item.kind === 'text' && item.weight === weight ? [item.text] : [],
        ),
      );
      if (texts.length === 0) return '';
      const data = base64Of(subsetFont(fonts[weight], texts));
      return `@font-face{font-family:${FAMILY};font-weight:${CSS_WEIGHTS[weight]};src:url(data:font/ttf;base64,${data})}`;
    })
    .join('');
}

function layerOf({ items, scale, dx, dy, clip }: Layer, i: number): string {
  const moved = scale === 1 && dx === 0 && dy === 0;
  const transform = moved
    ? ''
    : ` transform="matrix(${scale.toFixed(6)} 0 0 ${scale.toFixed(6)} ${num(dx)} ${num(dy)})"`;
  const drawn = `<g${transform}>${items.map(itemOf).join('\n')}</g>`;
  return clip === null ? drawn : `<g clip-path="url(#c${i})">${drawn}</g>`;
}

function itemOf(item: PictureItem): string {
  if (item.kind === 'text') return textOf(item);
  return item.kind === 'rect' ? rectOf(item) : lineOf(item);
}

const rectOf = (item: RectItem): string =>
  `<rect${boxOf(item)} fill="${item.fill ?? 'none'}"${strokeOf(item)}/>`;

function lineOf(item: LineItem): string {
  const points = item.points.map(num).join(' ');
  return `<poly${item.fill === undefined ? 'line' : 'gon'} points="${points}" fill="${item.fill ?? 'none'}"${strokeOf(item)}/>`;
}

function textOf(item: TextItem): string {
  const { x, y, size, weight, anchor, colour, turn = 0, opacity = 1 } = item;
  return [
    `<text x="${num(x)}" y="${num(y)}" font-size="${num(size)}" fill="${colour}"`,
    weight === 'bold' ? ' font-weight="700"' : '',
    anchor === 'start' ? '' : ` text-anchor="${anchor}"`,
    turn === 0 ? '' : ` transform="rotate(${-turn} ${num(x)} ${num(y)})"`,
    opacity === 1 ? '' : ` opacity="${opacity}"`,
    `>${escaped(written(item.text))}</text>`,
  ].join('');
}

function strokeOf({ stroke, lineWidth, dash }: RectItem | LineItem): string {
  if (stroke === null) return '';
  const dashes = dash === undefined ? '' : ` stroke-dasharray="${dash.join(' ')}"`;
  return ` stroke="${stroke}" stroke-width="${num(lineWidth)}"${dashes}`;
}

const boxOf = ({ x, y, width, height }: Record<'x' | 'y' | 'width' | 'height', number>): string =>
  ` x="${num(x)}" y="${num(y)}" width="${num(width)}" height="${num(height)}"`;

/** A number with at most two decimals, which is a hundredth of a point. */
const num = (value: number): string => String(Math.round(value * 100) / 100);

/** A text as XML takes it: control characters, which XML has no way to write, are left out. */
const escaped = (text: string): string =>
  text
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');

/// <reference path="./pdfkit.d.ts" />
import PDFDocument from 'pdfkit';
import type { FontBytes } from '../core/picture/fontMeasure';
import {
  type Layer,
  type LineItem,
  type Measure,
  type Page,
  type PictureItem,
  type RectItem,
  type TextItem,
  written,
} from '../core/picture/picture';

/** What a PDF says of itself. */
export interface PdfInfo {
  readonly title: string;
  readonly author: string;
  readonly subject: string;
  readonly language: string;
}

/** Pages that are put together as they are written. */
export interface PdfPages {
  readonly count: number;
  readonly page: (number: number) => Page;
}

/**
 * Letters as the text has them. With ccmp the font takes Vietnamese letters apart, and what is
 * copied from the PDF comes out wrong; kerning is left out because texts are measured without.
 */
const FEATURES = { ccmp: false, kern: false, liga: false, clig: false, calt: false, locl: false };

/** Writes pages as a PDF with its fonts inside and texts that can be searched. */
export async function writePdf(
  pages: PdfPages,
  {
    fonts,
    info,
    measure,
    onPage = async () => {},
  }: {
    readonly fonts: FontBytes;
    readonly info: PdfInfo;
    readonly measure: Measure;
    /** Told after each page. */
    readonly onPage?: (done: number) => Promise<void>;
  },
): Promise<Uint8Array> {
  const document = new PDFDocument({
    autoFirstPage: false,
    font: null,
    compress: true,
    lang: info.language,
    displayTitle: true,
    pdfVersion: '1.7',
    info: {
      Title: info.title,
      Author: info.author,
      Subject: info.subject,
      Creator: 'Tinh Gọn',
      Producer: 'Tinh Gọn',
    },
  });
  const chunks: Uint8Array[] = [];
  document.on('data', (chunk) => chunks.push(chunk));
  const ended = new Promise<void>((resolve, reject) => {
    document.on('end', resolve);
    document.on('error', reject);
  });
  document.registerFont('regular', fonts.regular);
  document.registerFont('bold', fonts.bold);
  for (let number = 1; number <= pages.count; number += 1) {
    const page = pages.page(number);
    document.addPage({ size: [page.width, page.height], margin: 0 });
    for (const layer of page.layers) writeLayer(document, layer, measure);
    await onPage(number);
  }
  document.end();
  await ended;
  return joined(chunks);
}

function writeLayer(document: PDFDocument, layer: Layer, measure: Measure): void {
  const { items, scale, dx, dy, clip } = layer;
  document.save();
  if (clip !== null) document.rect(clip.x, clip.y, clip.width, clip.height).clip();
  document.transform(scale, 0, 0, scale, dx, dy);
  for (const item of items) writeItem(document, item, measure);
  document.restore();
}

function writeItem(document: PDFDocument, item: PictureItem, measure: Measure): void {
  if (item.kind === 'text') {
    writeText(document, item, measure);
    return;
  }
  const isDashed = item.dash !== undefined;
  if (isDashed) document.dash(item.dash[0] ?? 1, { space: item.dash[1] ?? 1 });
  if (item.kind === 'rect') writeRect(document, item);
  else writeLine(document, item);
  if (isDashed) document.undash();
}

function writeRect(document: PDFDocument, item: RectItem): void {
  const { x, y, width, height, fill, stroke } = item;
  document.lineWidth(item.lineWidth).rect(x, y, width, height);
  paint(document, fill, stroke);
}

function writeLine(document: PDFDocument, item: LineItem): void {
  const { points, fill } = item;
  document.lineWidth(item.lineWidth).moveTo(points[0] ?? 0, points[1] ?? 0);
  for (let i = 2; i < points.length; i += 2) document.lineTo(points[i] ?? 0, points[i + 1] ?? 0);
  if (fill !== undefined) document.closePath();
  paint(document, fill ?? null, item.stroke);
}

function paint(document: PDFDocument, fill: string | null, stroke: string | null): void {
  if (fill !== null && stroke !== null) document.fillAndStroke(fill, stroke);
  else if (fill !== null) document.fill(fill);
  else if (stroke !== null) document.stroke(stroke);
}

function writeText(document: PDFDocument, item: TextItem, measure: Measure): void {
  const { x, y, size, weight, anchor, turn = 0, opacity = 1 } = item;
  const text = written(item.text);
  const width = anchor === 'start' ? 0 : measure(text, size, weight);
  const left = anchor === 'middle' ? x - width / 2 : x - width;
  if (turn !== 0) document.save().rotate(-turn, { origin: [x, y] });
  document
    .font(weight)
    .fontSize(size)
    .fillColor(item.colour, opacity)
    .text(text, left, y, { lineBreak: false, features: FEATURES, baseline: 'alphabetic' });
  if (opacity !== 1) document.fillColor(item.colour, 1);
  if (turn !== 0) document.restore();
}

function joined(chunks: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(chunks.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}

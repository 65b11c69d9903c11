import { readPlanData } from '../../core/files/planFile';
import type { Locale } from '../../core/messages/translate';
import { fail, ok } from '../../core/model/result';
import { type ChartSubject, chartSubjectOf } from '../../core/picture/chartSubject';
import { type FontBytes, fontMeasure } from '../../core/picture/fontMeasure';
import { chartPages } from '../../core/picture/paper/chartPages';
import type { ChartPages } from '../../core/picture/paper/chartPart';
import type { Titles } from '../../core/picture/paper/pageFrame';
import type { ChartFormat } from '../../core/picture/paper/paper';
import { titlesOf } from '../../core/picture/paper/titlesOf';
import type { Measure, Page } from '../../core/picture/picture';
import { pngSize } from '../../core/picture/pngSize';
import { toSvg } from '../../core/picture/toSvg';
import { writePdf } from '../../pdf/writePdf';
import type {
  ChartOrder,
  ChartOrigin,
  ChartRequest,
  PreviewAnswer,
  WriteAnswer,
  WriteProgress,
} from './chartProtocol';
import { PICTURE_FAMILY, paintPage } from './paintPage';

interface Made {
  readonly key: string;
  readonly pages: ChartPages | null;
  readonly titles: Titles;
}

/** Draws the chart of one snapshot again and again, as choices change. */
export class ChartSession {
  private subject: ChartSubject | null = null;
  private locale: Locale = 'vi';
  private made: Made | null = null;

  constructor(private readonly fonts: Promise<FontBytes>) {}

  /** Never rejects: what goes wrong is an answer too. */
  async answer(
    request: ChartRequest,
    onProgress: (progress: WriteProgress) => void,
  ): Promise<PreviewAnswer | WriteAnswer> {
    try {
      if (request.origin !== null) this.open(request.origin);
      const fonts = await this.fonts;
      const measure = fontMeasure(fonts);
      const { pages, titles } = this.make(request.order, measure);
      if (pages === null) return fail({ code: 'nothingToDraw' });
      if (request.kind === 'write')
        return await this.write(request.format, pages, titles, { fonts, measure, onProgress });
      const number = Math.min(Math.max(1, request.page), pages.count);
      const page = pages.page(number);
      const { width, height } = page;
      const svg = toSvg(page, titles.title, fonts);
      const { count } = pages;
      return ok({ svg, page: number, count, scale: pages.scaleOf(number), width, height, titles });
    } catch (error) {
      const detail = error instanceof Error ? error.message : String(error);
      return fail({ code: 'failed', detail });
    }
  }

  private open({ planData, snapshotId, compareWithId, locale }: ChartOrigin): void {
    const plan = readPlanData(planData);
    if (!plan.ok) throw new Error(plan.error.code);
    this.subject = chartSubjectOf(plan.value, snapshotId, compareWithId);
    this.locale = locale;
    this.made = null;
  }

  /** The pages of an order; turning them over makes nothing anew. */
  private make(order: ChartOrder, measure: Measure): Made {
    const { subject, locale } = this;
    if (subject === null) throw new Error('no chart was opened');
    const key = JSON.stringify(order);
    if (this.made?.key === key) return this.made;
    const titles = titlesOf(subject, order.titles, locale);
    const paper = { ...order.paper, titles };
    this.made = { key, titles, pages: chartPages({ subject, paper, measure, locale }) };
    return this.made;
  }

  private async write(
    format: ChartFormat,
    pages: ChartPages,
    titles: Titles,
    using: {
      readonly fonts: FontBytes;
      readonly measure: Measure;
      readonly onProgress: (progress: WriteProgress) => void;
    },
  ): Promise<WriteAnswer> {
    const { fonts, measure, onProgress } = using;
    if (format === 'svg') {
      const svg = toSvg(pages.page(1), titles.title, fonts);
      return ok(new TextEncoder().encode(svg));
    }
    if (format === 'png') return paintPng(pages.page(1), fonts);
    const { count } = pages;
    const info = {
      title: `${titles.title} – ${this.subject?.snapshot.name ?? ''}`,
      author: titles.agency,
      subject: titles.subtitle,
      language: this.locale,
    };
    const onPage = async (done: number): Promise<void> => onProgress({ done, count });
    return ok(await writePdf(pages, { fonts, measure, info, onPage }));
  }
}

/** A page as a picture of pixels, twice as sharp as a screen where a canvas can hold that. */
async function paintPng(page: Page, fonts: FontBytes): Promise<WriteAnswer> {
  const size = pngSize(page);
  if (size === null) return fail({ code: 'tooLarge' });
  for (const [weight, bytes] of [
    ['400', fonts.regular],
    ['700', fonts.bold],
  ] as const) {
    const face = new FontFace(PICTURE_FAMILY, bytes.slice().buffer, { weight });
    // Workers have fonts of their own, which the library of the page's types does not know.
    (self as unknown as { readonly fonts: FontFaceSet }).fonts.add(await face.load());
  }
  const canvas = new OffscreenCanvas(size.width, size.height);
  const context = canvas.getContext('2d');
  if (context === null) return fail({ code: 'tooLarge' });
  paintPage(context, page, size.scale);
  const blob = await canvas.convertToBlob({ type: 'image/png' });
  return ok(new Uint8Array(await blob.arrayBuffer()));
}

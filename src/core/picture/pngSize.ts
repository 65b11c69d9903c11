import type { Size } from '../layout/rect';

/** Pixels of a screen for one point; pictures have twice as many. */
const PIXELS_PER_POINT = 96 / 72;
const SHARPNESS = 2;
/** What canvases of today's browsers can hold. */
const LONGEST_SIDE = 16_384;
const MOST_PIXELS = 120_000_000;
/** Below this share of the wished sharpness, texts can no longer be read. */
const LEAST_SHARE = 0.3;

/** How a page becomes a picture of pixels. */
export interface PngSize extends Size {
  /** Pixels for one point. */
  readonly scale: number;
  /** 1: as sharp as wished for. */
  readonly share: number;
}

/** The size of the picture of a page, smaller where it must be; null when it would be illegible. */
export function pngSize(page: Size): PngSize | null {
  const wished = PIXELS_PER_POINT * SHARPNESS;
  const [width, height] = [page.width * wished, page.height * wished];
  const share = Math.min(
    1,
    LONGEST_SIDE / Math.max(width, height),
    Math.sqrt(MOST_PIXELS / (width * height)),
  );
  if (share < LEAST_SHARE) return null;
  return {
    width: Math.floor(width * share),
    height: Math.floor(height * share),
    scale: wished * share,
    share,
  };
}

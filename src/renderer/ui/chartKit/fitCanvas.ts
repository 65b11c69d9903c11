import type { Size } from '../../../core/layout/rect';

/** Gives a canvas the pixels of its pane; returns how many of them make one of the page. */
export function fitCanvas(canvas: HTMLCanvasElement, pane: Size): number {
  const pixelRatio = window.devicePixelRatio || 1;
  const width = Math.round(pane.width * pixelRatio);
  const height = Math.round(pane.height * pixelRatio);
  if (canvas.width !== width) canvas.width = width;
  if (canvas.height !== height) canvas.height = height;
  // In pixels of the page, so that paper of another width does not stretch it.
  canvas.style.width = `${pane.width}px`;
  canvas.style.height = `${pane.height}px`;
  return pixelRatio;
}

/** What the picture takes from the page's style, where the page is not any more. */
const COPIED = ['stroke', 'fill', 'fill-opacity', 'stroke-width', 'stroke-dasharray', 'font-size'];
/** Elements that only hold others need nothing. */
const DRAWN = new Set(['line', 'path', 'circle', 'rect', 'text', 'tspan']);

/** Where the page says whether it is light or dark. */
const LOOK = 'data-mantine-color-scheme';

/** The drawing inside of an element as the bytes of an SVG file with a title; null when there is none. */
export function pictureOf(host: Element, title: string): Uint8Array | null {
  const drawing = host.querySelector('svg');
  if (drawing === null) return null;
  // Pictures go onto paper and into documents, so they have the colours of the light look.
  const root = document.documentElement;
  const look = root.getAttribute(LOOK);
  root.setAttribute(LOOK, 'light');
  const bytes = bytesOf(host, drawing, title);
  if (look !== null) root.setAttribute(LOOK, look);
  return bytes;
}

function bytesOf(host: Element, drawing: SVGSVGElement, title: string): Uint8Array {
  const copy = drawing.cloneNode(true) as SVGSVGElement;
  const [from, to] = [drawing.querySelectorAll('*'), copy.querySelectorAll('*')];
  from.forEach((element, i) => {
    const style = getComputedStyle(element);
    if (DRAWN.has(element.localName))
      for (const name of COPIED) to[i]?.setAttribute(name, style.getPropertyValue(name));
    to[i]?.removeAttribute('class');
    to[i]?.removeAttribute('style');
  });
  const { width, height } = drawing.getBoundingClientRect();
  const head = 28;
  const text = document.createElementNS('http://www.w3.org/2000/svg', 'text');
  text.setAttribute('x', '8');
  text.setAttribute('y', String(-10));
  text.setAttribute('font-size', '14');
  text.setAttribute('font-weight', '600');
  text.setAttribute('fill', getComputedStyle(host).color);
  text.textContent = title;
  copy.prepend(text);
  copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  copy.setAttribute('font-family', 'Noto Sans, Arial, sans-serif');
  copy.setAttribute('width', String(width));
  copy.setAttribute('height', String(height + head));
  copy.setAttribute('viewBox', `0 ${-head} ${width} ${height + head}`);
  copy.removeAttribute('style');
  return new TextEncoder().encode(new XMLSerializer().serializeToString(copy));
}

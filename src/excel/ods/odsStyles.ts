import { encodingOfFont, type LegacyEncoding } from '../../core/text/legacyEncodings';
import type { TextLook } from '../textCells';
import { attribute } from '../xml/tags';

/** One step of indentation in points, as spreadsheet programs count it. */
const STEP = 10;
const POINTS: Readonly<Record<string, number>> = {
  pt: 1,
  in: 72,
  cm: 72 / 2.54,
  mm: 72 / 25.4,
  pc: 12,
};
const PLAIN: TextLook = { encoding: null, indent: 0 };
/** Styles may name a parent; longer chains go round in a circle. */
const LONGEST_CHAIN = 20;
const MOST_STYLES = 70_000;

interface Style {
  readonly parent: string | null;
  /** Name of the number format. */
  readonly format: string | null;
  encoding?: LegacyEncoding | null;
  indent?: number;
  isHidden: boolean;
}

function stepsOf(length: string | null): number {
  const [, number = '', unit = ''] = /^([\d.]+)(pt|in|cm|mm|pc)$/.exec(length ?? '') ?? [];
  const points = Number(number) * (POINTS[unit] ?? 0);
  return Number.isFinite(points) ? Math.min(Math.round(points / STEP), 250) : 0;
}

/** Collects the styles of an OpenDocument file, tag by tag: fonts, indents, sheets that are hidden. */
export class OdsStyles {
  private readonly fonts = new Map<string, string>();
  private readonly styles = new Map<string, Style>();
  private readonly dateFormats = new Set<string>();
  private open: Style | null = null;

  /** Takes a tag by its name without prefix; whether it was one of a style. */
  take(name: string, inside: string, isEnd: boolean): void {
    if (isEnd) {
      if (name === 'style') this.open = null;
      return;
    }
    if (name === 'font-face')
      this.fonts.set(attribute(inside, 'name') ?? '', attribute(inside, 'font-family') ?? '');
    else if (name === 'date-style') this.dateFormats.add(attribute(inside, 'name') ?? '');
    else if (name === 'style' && this.styles.size < MOST_STYLES) {
      this.open = {
        parent: attribute(inside, 'parent-style-name'),
        format: attribute(inside, 'data-style-name'),
        isHidden: false,
      };
      const family = attribute(inside, 'family') ?? '';
      this.styles.set(`${family} ${attribute(inside, 'name') ?? ''}`, this.open);
      if (inside.endsWith('/')) this.open = null;
    } else if (this.open !== null) this.addTo(this.open, name, inside);
  }

  private addTo(style: Style, name: string, inside: string): void {
    if (name === 'text-properties') {
      const font = attribute(inside, 'font-name') ?? attribute(inside, 'font-family');
      if (font !== null)
        style.encoding = encodingOfFont((this.fonts.get(font) ?? font).replace(/^['"]/, ''));
    } else if (name === 'paragraph-properties') {
      const margin = attribute(inside, 'margin-left');
      if (margin !== null) style.indent = stepsOf(margin);
    } else if (name === 'table-properties')
      style.isHidden = attribute(inside, 'display') === 'false';
  }

  /** Whether a sheet of a style is hidden. */
  isHidden(style: string | null): boolean {
    return this.styles.get(`table ${style}`)?.isHidden ?? false;
  }

  /** What a style of cells says of texts. */
  lookOf(name: string | null): TextLook {
    let encoding: LegacyEncoding | null | undefined;
    let indent: number | undefined;
    let style = this.styles.get(`table-cell ${name}`);
    for (let i = 0; style !== undefined && i < LONGEST_CHAIN; i += 1) {
      encoding = encoding === undefined ? style.encoding : encoding;
      indent ??= style.indent;
      style = this.styles.get(`table-cell ${style.parent}`);
    }
    if (encoding === undefined && indent === undefined) return PLAIN;
    return { encoding: encoding ?? null, indent: indent ?? 0 };
  }

  /** Whether numbers of a style of cells are shown as days. */
  isDate(name: string | null): boolean {
    const format = this.styles.get(`table-cell ${name}`)?.format ?? null;
    return format !== null && this.dateFormats.has(format);
  }

  /** The encoding that the style of a run of letters sets; undefined: that of its cell. */
  encodingOfRun(name: string | null): LegacyEncoding | null | undefined {
    return this.styles.get(`text ${name}`)?.encoding;
  }
}

import { cleanText } from '../../text/keyOf';

/** One way of reading an ordinal: its writing (A, I, 1, 1.1, a, -) and its place in the sequence. */
export interface Marker {
  readonly style: string;
  readonly value: number;
}

const ROMAN = /^(?=[IVXLC])C{0,3}(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})$/;
const ROMAN_VALUES: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50, C: 100 };
const LETTERS = 'abcdđeghiklmnopqrstuvxy';
const PLAIN_LETTERS = 'abcdefghijklmnopqrstuvwxyz';

function romanValue(text: string): number {
  let sum = 0;
  for (let i = 0; i < text.length; i += 1) {
    const value = ROMAN_VALUES[text[i] as string] ?? 0;
    const next = ROMAN_VALUES[text[i + 1] ?? ''] ?? 0;
    sum += value < next ? -value : value;
  }
  return sum;
}

/**
 * The ways in which a text may be read as an ordinal, the likelier first; none: it is no ordinal.
 * "I" is the roman one, and the letter after H.
 */
export function readMarkers(text: string): readonly Marker[] {
  const bare = cleanText(text)
    .replace(/^\(/, '')
    .replace(/[.)/:]+$/, '')
    .trim();
  if (bare === '' || bare.length > 20) return [];
  if (/^[-–—+*•·]+$/.test(bare)) return [{ style: 'bullet', value: 0 }];
  if (/^\d{1,5}$/.test(bare)) return [{ style: 'number', value: Number(bare) }];
  if (/^(?:[A-Z]+|\d+)(?:[.,](?:\d+|[a-zđ]))+$/.test(bare)) {
    const parts = bare.split(/[.,]/);
    const last = parts.at(-1) ?? '';
    const value = /^\d+$/.test(last) ? Number(last) : LETTERS.indexOf(last) + 1;
    return [{ style: `dotted${parts.length}`, value }];
  }
  if (/^[a-zđ]$/.test(bare))
    return [
      { style: 'lower', value: Math.max(LETTERS.indexOf(bare), PLAIN_LETTERS.indexOf(bare)) + 1 },
    ];
  const markers: Marker[] = [];
  if (/^[A-ZĐ]$/.test(bare)) {
    const letter = bare.toLowerCase();
    for (const alphabet of [LETTERS, PLAIN_LETTERS]) {
      const value = alphabet.indexOf(letter) + 1;
      if (value > 0 && !markers.some((marker) => marker.value === value))
        markers.push({ style: 'letter', value });
    }
  }
  if (ROMAN.test(bare)) {
    const roman = { style: 'roman', value: romanValue(bare) };
    if (/^[IVX]/.test(bare)) markers.unshift(roman);
    else markers.push(roman);
  }
  return markers;
}

/** A row as the sequence of ordinals sees it. */
export interface MarkedRow {
  readonly markers: readonly Marker[];
  /** Whether a restart at one opens a level below: the first row under an agency. */
  readonly opensBelow: boolean;
}

interface Open {
  readonly style: string;
  last: number;
}

/** Depth of each dotted style; others have none. */
const dots = (style: string): number =>
  style.startsWith('dotted') ? Number(style.slice(6)) : style === 'number' ? 1 : 0;

/** Styles that a dotted ordinal can never stand below. */
const closesFor = (style: string, top: string): boolean =>
  dots(style) > 1 && (top === 'lower' || top === 'bullet' || dots(top) >= dots(style));

function choose(markers: readonly Marker[], open: readonly Open[]): Marker {
  for (let i = open.length - 1; i >= 0; i -= 1) {
    const { style, last } = open[i] as Open;
    const next = markers.find((marker) => marker.style === style && marker.value === last + 1);
    if (next !== undefined) return next;
  }
  return (
    markers.find(
      (marker) => marker.value <= 1 && !open.some(({ style }) => style === marker.style),
    ) ??
    markers.find((marker) => open.some(({ style }) => style === marker.style)) ??
    (markers[0] as Marker)
  );
}

/**
 * Levels of rows from their ordinals, 0 on top; null for a row without one. A style that is open
 * already goes back to its level, a new one opens the level below.
 */
export function markerLevels(rows: readonly MarkedRow[]): readonly (number | null)[] {
  const open: Open[] = [];
  return rows.map(({ markers, opensBelow }) => {
    if (markers.length === 0) return null;
    const marker = choose(markers, open);
    while (open.length > 0 && closesFor(marker.style, (open.at(-1) as Open).style)) {
      if ((open.at(-1) as Open).style === marker.style) break;
      open.pop();
    }
    let at = open.findLastIndex(({ style }) => style === marker.style);
    if (at >= 0 && opensBelow && marker.value === 1 && at === open.length - 1) at = -1;
    else if (at >= 0) {
      const exact = open.findLastIndex(
        ({ style, last }) => style === marker.style && last + 1 === marker.value,
      );
      if (exact >= 0 && marker.style !== 'bullet') at = exact;
    }
    // What begins with II goes on with a level whose first one stands above the table.
    if (at < 0 && marker.value > 1 && /^(roman|letter)$/.test(marker.style)) open.length = 0;
    if (at < 0) {
      open.push({ style: marker.style, last: marker.value });
      return open.length - 1;
    }
    open.length = at + 1;
    (open[at] as Open).last = marker.value;
    return at;
  });
}

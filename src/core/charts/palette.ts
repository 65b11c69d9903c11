import { type Locale, type MessageKey, translate } from '../messages/translate';
import { AUTONOMY_GROUPS } from '../model/autonomy';
import { type Structure, unitIn } from '../model/structure';
import { UNIT_KINDS } from '../model/unit';
import type { ColourMode } from './cardFields';

/** One entry of the legend: a colour in light and in dark, its sign, and what it means. */
export interface Swatch {
  readonly key: string;
  readonly light: string;
  readonly dark: string;
  /** Tells the same without colour; empty where the card says it in words. */
  readonly sign: string;
  /** A text of the catalogue, or the name of an agency. */
  readonly label: string | { readonly key: MessageKey };
}

const swatch = (
  key: string,
  light: string,
  dark: string,
  labelKey: MessageKey,
  sign = '',
): Swatch => ({ key, light, dark, sign, label: { key: labelKey } });

const NEUTRAL = ['#9aa4b1', '#6b7684'] as const;

const KIND_COLOURS: Readonly<Record<(typeof UNIT_KINDS)[number], readonly [string, string]>> = {
  department: ['#1f4e8c', '#6ea3e8'],
  districtCommittee: ['#6a3d9a', '#b08be0'],
  communeCommittee: ['#9152b5', '#c79be3'],
  leadership: ['#55606e', '#a3adba'],
  office: ['#0b7285', '#3bc0d6'],
  inspectorate: ['#8d5a2b', '#cf9a64'],
  division: ['#3b7dd8', '#5f9df0'],
  branch: ['#087f5b', '#34b58d'],
  psu: ['#4a9a2f', '#7cc95f'],
  faculty: ['#7c9a1f', '#aecb53'],
  team: ['#a08a1a', '#d1bb4b'],
  site: ['#c0742b', '#e6a25f'],
  other: NEUTRAL,
};

const GROUP_COLOURS: Readonly<Record<(typeof AUTONOMY_GROUPS)[number], readonly [string, string]>> =
  {
    '1': ['#0b6e4f', '#2fb388'],
    '2': ['#3f9b54', '#72cb86'],
    '3a': ['#b59a00', '#e0c73a'],
    '3b': ['#cf8a00', '#eeb04a'],
    '3c': ['#cf6a1c', '#f0955a'],
    '3': ['#a8884a', '#d2b57c'],
    '4': ['#b23b3b', '#e57373'],
    unknown: ['#7a6b8a', '#b3a4c4'],
  };

/** Colours of the agencies, used again from the beginning where there are more of them. */
const AGENCY_COLOURS = [
  ['#1f4e8c', '#6ea3e8'],
  ['#a65f1d', '#e6a25f'],
  ['#087f5b', '#34b58d'],
  ['#9152b5', '#c79be3'],
  ['#b23b3b', '#e57373'],
  ['#0b7285', '#3bc0d6'],
  ['#5f7a14', '#aecb53'],
  ['#a8327a', '#e58ac2'],
  ['#6b5b2e', '#c9b26a'],
  ['#2f6cc0', '#8fbcf5'],
] as const;

/** All colours of a mode with their meaning, in the order of the legend. */
const SWATCHES: Readonly<Record<Exclude<ColourMode, 'agency'>, readonly Swatch[]>> = {
  kind: UNIT_KINDS.map((kind) => swatch(kind, ...KIND_COLOURS[kind], `kind.${kind}`)),
  change: [
    swatch('created', '#2b8a3e', '#69db7c', 'chart.change.created', '+'),
    swatch('renamed', '#1971c2', '#74c0fc', 'chart.change.renamed', '✎'),
    swatch('moved', '#7048b6', '#b197fc', 'chart.change.moved', '→'),
    swatch('changed', '#c77700', '#ffc04d', 'chart.change.changed', '±'),
    swatch('none', ...NEUTRAL, 'chart.change.none'),
  ],
  autonomy: [
    ...AUTONOMY_GROUPS.map((group) =>
      swatch(group, ...GROUP_COLOURS[group], `autonomyGroup.${group}`),
    ),
    swatch('none', ...NEUTRAL, 'chart.autonomy.none'),
  ],
  findings: [
    swatch('many', '#c92a2a', '#ff8787', 'chart.findings.many', '⚠'),
    swatch('some', '#d98200', '#ffb84d', 'chart.findings.some', '⚠'),
    swatch('none', ...NEUTRAL, 'chart.findings.none'),
  ],
};

/** The colours of a chart in one mode. */
export interface Palette {
  readonly swatches: readonly Swatch[];
  /** The entry of the legend for a unit's key; the last one where there is none. */
  readonly of: (key: string) => Swatch;
}

function paletteFrom(swatches: readonly Swatch[]): Palette {
  const byKey = new Map(swatches.map((entry) => [entry.key, entry]));
  const last = swatches.at(-1) as Swatch;
  return { swatches, of: (key) => byKey.get(key) ?? last };
}

const fixed = new Map<ColourMode, Palette>();
const ofAgencies = new WeakMap<Structure, Palette>();

/** The colours of a mode; those of agencies depend on which there are. */
export function paletteOf(mode: ColourMode, structure: Structure): Palette {
  const known = mode === 'agency' ? ofAgencies.get(structure) : fixed.get(mode);
  if (known !== undefined) return known;
  if (mode !== 'agency') {
    const palette = paletteFrom(SWATCHES[mode]);
    fixed.set(mode, palette);
    return palette;
  }
  const palette = paletteFrom([
    ...structure.rootIds.map((id, i): Swatch => {
      const [light, dark] = AGENCY_COLOURS[i % AGENCY_COLOURS.length] ?? NEUTRAL;
      return { key: id, light, dark, sign: String(i + 1), label: unitIn(structure, id).name };
    }),
    swatch('none', ...NEUTRAL, 'chart.agency.none'),
  ]);
  ofAgencies.set(structure, palette);
  return palette;
}

/** What an entry of the legend means. */
export const swatchText = ({ label }: Swatch, locale: Locale): string =>
  typeof label === 'string' ? label : translate(locale, label.key);

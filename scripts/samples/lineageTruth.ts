import type { LineageKind } from '../../src/core/model/lineage';
import { allOf, type SampleUnit } from './sampleUnit';

/** One true edge between two sample lists, by the keys of their units. */
export interface TrueLink {
  readonly from: string;
  readonly to: string | null;
  readonly kind: LineageKind;
}

/** The edges that were told, and one for every unit that simply went on. */
export function allLinks(
  before: readonly SampleUnit[],
  after: readonly SampleUnit[],
  told: readonly TrueLink[],
): readonly TrueLink[] {
  const later = new Map([...allOf(after)].map((unit) => [unit.key, unit]));
  const known = new Set(told.map(({ from }) => from));
  const links = [...told];
  for (const { key, name } of allOf(before)) {
    if (known.has(key)) continue;
    const heir = later.get(key);
    if (heir === undefined) links.push({ from: key, to: null, kind: 'dissolved' });
    else links.push({ from: key, to: key, kind: heir.name === name ? 'kept' : 'renamed' });
  }
  return links;
}

/** Edges by printed rows, grouped by kind: `{ "kept": [[12, 12], …], "dissolved": [[15, null]] }`. */
export function linksByRow(
  links: readonly TrueLink[],
  rowBefore: ReadonlyMap<string, number>,
  rowAfter: ReadonlyMap<string, number>,
): Record<string, (readonly [number, number | null])[]> {
  const byKind: Record<string, (readonly [number, number | null])[]> = {};
  for (const { from, to, kind } of links) {
    const row = rowBefore.get(from);
    if (row === undefined) continue;
    const pairs = byKind[kind] ?? [];
    byKind[kind] = pairs;
    pairs.push([row, to === null ? null : (rowAfter.get(to) ?? null)]);
  }
  return byKind;
}

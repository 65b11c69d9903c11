import { type ChangeLine, postsChanged } from '../../../../core/comparison/changeLines';
import type { Locale } from '../../../../core/messages/translate';

/** A line of the list: a change, or the heading of an agency. */
export type ListedLine =
  | { readonly kind: 'change'; readonly line: ChangeLine }
  | {
      readonly kind: 'agency';
      readonly key: string;
      readonly name: string;
      readonly count: number;
      readonly posts: number;
    };

/** Changes under the agencies that they are listed under, by name. */
export function groupedLines(lines: readonly ChangeLine[], locale: Locale): readonly ListedLine[] {
  const groups = new Map<string, { name: string; lines: ChangeLine[] }>();
  for (const line of lines) {
    const { key, name } = line.agencies[0] ?? { key: '', name: '' };
    const group = groups.get(key) ?? { name, lines: [] };
    group.lines.push(line);
    groups.set(key, group);
  }
  return [...groups]
    .sort(([, a], [, b]) => a.name.localeCompare(b.name, locale))
    .flatMap(([key, group]): ListedLine[] => [
      {
        kind: 'agency',
        key,
        name: group.name,
        count: group.lines.length,
        posts: group.lines.reduce((sum, line) => sum + postsChanged(line), 0),
      },
      ...group.lines.map((line) => ({ kind: 'change' as const, line })),
    ]);
}

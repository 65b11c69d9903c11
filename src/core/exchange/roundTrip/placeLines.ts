import type { UnitId } from '../../model/ids';
import { keyOf } from '../../text/keyOf';
import type { BackPlace } from './backChange';
import { cellOfFact, type KeyedLine, type KeyedTable } from './keyedTables';

/** A line with where it stands now. */
export interface PlacedLine {
  readonly line: KeyedLine;
  /** What it is: a unit, the posts of one, a row of the recipient's, or none of these. */
  readonly role:
    | { readonly kind: 'unit' | 'own'; readonly unitId: UnitId }
    | { readonly kind: 'added'; readonly key: string; readonly name: string }
    | { readonly kind: 'gone' | 'parked' | 'total' };
  /** null: below a line where no unit can stand. */
  readonly place: BackPlace | null;
  /** The unit above it with the same place; null: none. */
  readonly after: UnitId | null;
  /** Whether its numbers are sums of the lines below. */
  readonly isSum: boolean;
  readonly parent: PlacedLine | null;
  readonly children: readonly PlacedLine[];
}

type Open = { -readonly [Key in keyof PlacedLine]: PlacedLine[Key] } & {
  readonly children: PlacedLine[];
  readonly depth: number;
};

/** A copied row keeps the key of its original: the one with the exported name is the unit. */
function originals(
  table: KeyedTable,
  nameOf: (id: UnitId) => string | null,
): ReadonlySet<KeyedLine> {
  const found = new Map<string, KeyedLine>();
  const isNamed = (line: KeyedLine, id: UnitId): boolean =>
    cellOfFact(table, line, 'name').text === nameOf(id);
  for (const line of table.lines) {
    const { key } = line;
    if (key === null || !('unitId' in key)) continue;
    const word = `${key.kind === 'own' ? 'own' : 'unit'} ${key.unitId}`;
    const held = found.get(word);
    if (held === undefined || (!isNamed(held, key.unitId) && isNamed(line, key.unitId)))
      found.set(word, line);
  }
  return new Set(found.values());
}

/** Where every line of a table stands, by the indentation of its name and the lines above it. */
export function placeLines(
  table: KeyedTable,
  nameOf: (id: UnitId) => string | null,
): readonly PlacedLine[] {
  const known = originals(table, nameOf);
  const isKept = ({ key }: KeyedLine, line: KeyedLine): boolean =>
    key !== null && (!('unitId' in key) || known.has(line));
  const counts = new Map<string, number>();
  const placed: Open[] = [];
  const stack: Open[] = [];
  table.lines.forEach((line, i) => {
    const kept = isKept(line, line);
    const depth = kept
      ? line.depth
      : addedDepth(table, i, placed.at(-1), (one) => isKept(one, one));
    if (line.key?.kind === 'total') {
      placed.push(openLine(line, { kind: 'total' }, null, depth));
      return;
    }
    while ((stack.at(-1)?.depth ?? -1) >= depth) stack.pop();
    const parent = stack.at(-1) ?? null;
    const name = cellOfFact(table, line, 'name').text;
    if (!kept && name === '') return;
    const role = kept ? roleOf(line) : addedRole(name, parent, counts);
    const one = openLine(line, role, parent, depth);
    parent?.children.push(one);
    placed.push(one);
    if (role.kind !== 'own') stack.push(one);
  });
  return placed;
}

function roleOf({ key }: KeyedLine): PlacedLine['role'] {
  switch (key?.kind) {
    case 'unit':
    case 'sum':
      return { kind: 'unit', unitId: key.unitId };
    case 'own':
      return { kind: 'own', unitId: key.unitId };
    case 'parked':
      return { kind: 'parked' };
    default:
      return { kind: 'gone' };
  }
}

/** Rows of one name below one parent are one unit on all sheets; a second on a sheet is another. */
function addedRole(
  name: string,
  parent: Open | null,
  counts: Map<string, number>,
): PlacedLine['role'] {
  const above = parent === null ? 'top' : roleText(parent.role);
  const key = `${above}/${keyOf(name)}`;
  const count = (counts.get(key) ?? 0) + 1;
  counts.set(key, count);
  return { kind: 'added', key: count === 1 ? key : `${key}#${count}`, name };
}

const roleText = (role: PlacedLine['role']): string =>
  'unitId' in role ? role.unitId : 'key' in role ? role.key : role.kind;

/**
 * Depth of a row that was added: as it is indented, within what leaves its neighbours where they
 * are. A row put in below a parent looks like the parent, but stands among its children.
 */
function addedDepth(
  { lines }: KeyedTable,
  at: number,
  before: Open | undefined,
  isKept: (line: KeyedLine) => boolean,
): number {
  const next = lines.slice(at + 1).find(isKept);
  const least = next === undefined || next.key?.kind === 'total' ? 0 : next.depth;
  const most = before === undefined ? 0 : before.depth + (before.role.kind === 'own' ? 0 : 1);
  return Math.min(Math.max(lines[at]?.depth ?? 0, least), Math.max(most, 0));
}

function openLine(
  line: KeyedLine,
  role: PlacedLine['role'],
  parent: Open | null,
  depth: number,
): Open {
  const siblings = parent?.children ?? [];
  const above = siblings.findLast(({ role: one }) => one.kind === 'unit')?.role;
  return {
    ...{ line, role, parent, depth, children: [] },
    place: placeBelow(parent),
    after: above?.kind === 'unit' ? above.unitId : null,
    isSum: line.key?.kind === 'sum' || role.kind === 'parked' || role.kind === 'total',
  };
}

function placeBelow(parent: PlacedLine | null): BackPlace | null {
  if (parent === null) return { kind: 'agency' };
  const { role } = parent;
  switch (role.kind) {
    case 'unit':
      return { kind: 'under', unitId: role.unitId };
    case 'added':
      return { kind: 'underAdded', key: role.key };
    case 'parked':
      return { kind: 'parked' };
    default:
      return null;
  }
}

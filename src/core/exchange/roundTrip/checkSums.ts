import { type Category, postsOf } from '../../model/headcount';
import type { UnitId } from '../../model/ids';
import { childrenIn, type Structure, unitIn } from '../../model/structure';
import type { ProblemList } from '../import/problems';
import { cellOfFact, type KeyedLine, type KeyedTable } from './keyedTables';
import { type FactName, type PostsFact, postsOfFact } from './keys';
import type { PlacedLine } from './placeLines';

type Known = number | null;

/** Sum of known numbers; null where there is none. */
const sum = (values: readonly Known[]): Known =>
  values.reduce((all, value) => (value === null ? all : (all ?? 0) + value), null);

/** Numbers of one fact that the export showed on each line. */
class ExportedNumbers {
  private readonly known = new Map<UnitId, Known>();

  constructor(
    private readonly structure: Structure,
    private readonly fact: PostsFact,
  ) {}

  of({ role }: PlacedLine): Known {
    const { structure } = this;
    switch (role.kind) {
      case 'unit':
        return structure.units.has(role.unitId) ? this.withBelow(role.unitId) : null;
      case 'own':
        return structure.units.has(role.unitId) ? this.own(role.unitId) : null;
      case 'parked':
        return sum(structure.parkedIds.map((id) => this.withBelow(id)));
      case 'total':
        return sum([...structure.rootIds, ...structure.parkedIds].map((id) => this.withBelow(id)));
      default:
        return null;
    }
  }

  private own(id: UnitId): Known {
    const posts = postsOfFact(this.fact);
    if (posts === null) return null;
    return postsOf(unitIn(this.structure, id).headcount, posts.category)[posts.measure];
  }

  private withBelow(id: UnitId): Known {
    const held = this.known.get(id);
    if (held !== undefined) return held;
    const children = childrenIn(this.structure, unitIn(this.structure, id));
    const all = sum([this.own(id), ...children.map((child) => this.withBelow(child.id))]);
    this.known.set(id, all);
    return all;
  }
}

/**
 * Tells where a number was typed over a formula. A sum is right when it is that of the lines below
 * as they are shown now, with or without rows that were added or moved, or the exported one: a
 * program that does not work formulas out leaves it there.
 */
export function checkSums(
  table: KeyedTable,
  lines: readonly PlacedLine[],
  structure: Structure,
  categories: readonly Category[],
  problems: ProblemList,
): void {
  const shown = (line: KeyedLine, fact: FactName): Known => {
    const { kind, value } = cellOfFact(table, line, fact);
    return kind === 'number' ? (value as number) : null;
  };
  const tell = ({ line }: PlacedLine, fact: FactName, typed: number, computed: Known): void => {
    const name = cellOfFact(table, line, 'name').text;
    problems.at('doubt', line.row, table.columns.get(fact) ?? 0, 'back.typedSum', {
      ...{ name, typed, computed: computed ?? 0 },
    });
  };
  const facts = [...table.columns.keys()].filter(
    (fact): fact is PostsFact => postsOfFact(fact) !== null,
  );
  const exported = new Map(facts.map((fact) => [fact, new ExportedNumbers(structure, fact)]));
  const lineOf = new Map<UnitId, PlacedLine>();
  for (const line of lines) if (line.role.kind === 'unit') lineOf.set(line.role.unitId, line);
  const belowThen = ({ role }: PlacedLine): readonly UnitId[] =>
    role.kind === 'unit'
      ? (structure.units.get(role.unitId)?.childIds ?? [])
      : role.kind === 'parked'
        ? structure.parkedIds
        : [];
  for (const one of lines) {
    if (!one.isSum) continue;
    const below =
      one.role.kind === 'total'
        ? lines.filter((line) => line.parent === null && line !== one)
        : one.children;
    for (const fact of facts) {
      const typed = shown(one.line, fact);
      if (typed === null) continue;
      const of = (line: PlacedLine): Known => shown(line.line, fact);
      const now = sum(below.map(of));
      const possible = [
        now,
        sum(below.filter(({ role }) => role.kind !== 'added').map(of)),
        sum([
          ...below.filter(({ role }) => role.kind === 'own').map(of),
          ...belowThen(one)
            .flatMap((id) => lineOf.get(id) ?? [])
            .map(of),
        ]),
        exported.get(fact)?.of(one) ?? null,
      ];
      if (!possible.includes(typed)) tell(one, fact, typed, now);
    }
  }
  if (!table.columns.has('payroll')) return;
  const counted = new Set<string>(
    categories.flatMap(({ id, countsInPayroll }) => (countsInPayroll ? [id] : [])),
  );
  const parts = facts.filter((fact) => counted.has(postsOfFact(fact)?.category ?? ''));
  for (const one of lines) {
    const typed = shown(one.line, 'payroll');
    if (typed === null || one.role.kind === 'added') continue;
    const now = sum(parts.map((fact) => shown(one.line, fact)));
    const then = sum(parts.map((fact) => exported.get(fact)?.of(one) ?? null));
    if (typed !== now && typed !== then) tell(one, 'payroll', typed, now);
  }
}

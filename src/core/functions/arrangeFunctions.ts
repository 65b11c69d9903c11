import type { FunctionKind } from '../model/functionItem';
import type { FunctionId, UnitId } from '../model/ids';
import { keyOf } from '../text/keyOf';
import type { FunctionLine } from './functionLines';
import { FUNCTION_STATES } from './functionStates';

/** What is wanted of how tasks are held. */
export const STATE_FILTERS = ['all', 'led', 'free', 'troubled', ...FUNCTION_STATES] as const;
export type FunctionStateFilter = (typeof STATE_FILTERS)[number];

/** Which tasks of the register are wanted. */
export interface FunctionFilter {
  readonly text: string;
  readonly kind: FunctionKind | 'all';
  readonly field: string | null;
  readonly agencyId: UnitId | null;
  /** A unit that leads or supports. */
  readonly unitId: UnitId | null;
  /** A state, any of them, or whether anybody leads it. */
  readonly state: FunctionStateFilter;
  /** Only these, as another view named them; null: all. */
  readonly only: { readonly label: string; readonly ids: ReadonlySet<FunctionId> } | null;
}

export const ALL_FUNCTIONS: FunctionFilter = {
  text: '',
  kind: 'all',
  field: null,
  agencyId: null,
  unitId: null,
  state: 'all',
  only: null,
};

/** Whether a task is held as a filter wants it. */
export function isHeldAs({ leads, states }: FunctionLine, state: FunctionStateFilter): boolean {
  switch (state) {
    case 'all':
      return true;
    case 'led':
      return leads.length > 0;
    case 'free':
      return leads.length === 0;
    case 'troubled':
      return states.length > 0;
    default:
      return states.includes(state);
  }
}

/** The lines that a filter wants; texts are found without diacritics, in any order of words. */
export function filterFunctions(
  lines: readonly FunctionLine[],
  filter: FunctionFilter,
): readonly FunctionLine[] {
  const words = keyOf(filter.text).split(' ').filter(Boolean);
  return lines.filter((line) => {
    const { item, leads, supports, agency } = line;
    if (filter.only !== null && !filter.only.ids.has(item.id)) return false;
    if (filter.kind !== 'all' && item.kind !== filter.kind) return false;
    if (filter.field !== null && item.field !== filter.field) return false;
    if (filter.agencyId !== null && agency?.id !== filter.agencyId) return false;
    if (filter.unitId !== null && ![...leads, ...supports].some(({ id }) => id === filter.unitId))
      return false;
    if (!isHeldAs(line, filter.state)) return false;
    if (words.length === 0) return true;
    const { title, field, legalBasis, remarks, procedure, owner } = item;
    const names = [...leads, ...supports].map(({ name }) => name);
    const key = keyOf(
      [title, field, legalBasis, remarks, owner, procedure?.code ?? '', ...names].join(' '),
    );
    return words.every((word) => key.includes(word));
  });
}

/** What lines are put together by. */
export const FUNCTION_GROUPINGS = ['none', 'agency', 'unit', 'field'] as const;
export type FunctionGrouping = (typeof FUNCTION_GROUPINGS)[number];

/** Lines under one heading; an empty name: of nobody, or without a field. */
export interface FunctionGroup {
  readonly key: string;
  readonly name: string;
  readonly lines: readonly FunctionLine[];
}

/**
 * Lines put together by agency, lead unit or field: the groups in the order in which they first
 * come, those of nobody first. A task with several leads is under each.
 */
export function groupFunctions(
  lines: readonly FunctionLine[],
  by: Exclude<FunctionGrouping, 'none'>,
): readonly FunctionGroup[] {
  const groups = new Map<string, { name: string; lines: FunctionLine[] }>();
  const add = (key: string, name: string, line: FunctionLine): void => {
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { name, lines: [line] });
    else group.lines.push(line);
  };
  for (const line of lines) {
    if (by === 'field') add(line.item.field, line.item.field, line);
    else if (by === 'agency') add(line.agency?.id ?? '', line.agency?.name ?? '', line);
    else if (line.leads.length === 0) add('', '', line);
    else for (const { id, name } of line.leads) add(id, name, line);
  }
  return [...groups]
    .map(([key, group]) => ({ key, ...group }))
    .sort((a, b) => Number(a.key !== '') - Number(b.key !== ''));
}

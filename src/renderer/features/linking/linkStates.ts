import type { LinkProposal } from '../../../core/linking/matching/linkProposal';
import type { UnitId } from '../../../core/model/ids';
import type { LineageLink } from '../../../core/model/lineage';

/** How far a unit is decided. */
export type LinkState = 'linked' | 'ended' | 'new' | 'proposed' | 'open';

/** What is known of the units of one list. */
export interface SideStates {
  readonly stateOf: (id: UnitId) => LinkState;
  /** Links that start or end at a unit. */
  readonly linksOf: (id: UnitId) => readonly LineageLink[];
  /** Proposals that speak of a unit, the surest first. */
  readonly proposalsOf: (id: UnitId) => readonly LinkProposal[];
}

/** Whether nothing is decided for a unit yet. */
export const isUndecided = (state: LinkState): boolean => state === 'open' || state === 'proposed';

function group<Item>(
  items: readonly Item[],
  idsOf: (item: Item) => readonly (UnitId | null)[],
): ReadonlyMap<UnitId, readonly Item[]> {
  const groups = new Map<UnitId, Item[]>();
  for (const item of items)
    for (const id of idsOf(item)) {
      if (id === null) continue;
      const list = groups.get(id);
      if (list === undefined) groups.set(id, [item]);
      else list.push(item);
    }
  return groups;
}

/** The states of the units of one side. Transfers of posts alone say nothing of what became of a unit. */
export function statesOf(
  side: 'before' | 'after',
  links: readonly LineageLink[],
  proposals: readonly LinkProposal[],
): SideStates {
  const told = links.filter((link) => link.kind !== 'transferred');
  const byUnit = group(told, (link) => [side === 'before' ? link.fromUnitId : link.toUnitId]);
  const proposed = group(proposals, (one) => (side === 'before' ? one.fromIds : one.toIds));
  return {
    stateOf: (id) => {
      const [first] = byUnit.get(id) ?? [];
      if (first === undefined) return proposed.has(id) ? 'proposed' : 'open';
      if (first.toUnitId === null) return 'ended';
      return first.fromUnitId === null ? 'new' : 'linked';
    },
    linksOf: (id) => byUnit.get(id) ?? [],
    proposalsOf: (id) => proposed.get(id) ?? [],
  };
}

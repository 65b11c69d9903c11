import type { UnitId } from '../../model/ids';
import { isContradicted } from './nameSimilarity';
import { pairBelow } from './pairExactly';
import type { Pairing } from './pairing';
import type { UnitFeatures } from './unitFeatures';

/** Fewer paired children than this say nothing of their parents. */
const LEAST_CHILDREN = 2;

/** How the paired children of a unit are spread over parents of the other list. */
export interface ChildrenLead {
  readonly id: UnitId;
  /** Children that went there, and all children of the unit. */
  readonly shared: number;
  readonly all: number;
}

/** Where most of the paired children of a unit went (or came from); null where none stands out. */
function leadOfChildren(
  childIds: readonly UnitId[],
  parentOfPartner: (child: UnitId) => UnitId | null | undefined,
): ChildrenLead | null {
  const counts = new Map<UnitId, number>();
  for (const child of childIds) {
    const parent = parentOfPartner(child);
    if (parent !== null && parent !== undefined) counts.set(parent, (counts.get(parent) ?? 0) + 1);
  }
  let best: ChildrenLead | null = null;
  for (const [id, shared] of counts)
    if (best === null || shared > best.shared) best = { id, shared, all: childIds.length };
  return best !== null && best.shared >= LEAST_CHILDREN && best.shared * 2 >= best.all
    ? best
    : null;
}

export const leadForward = (pairing: Pairing, unit: UnitFeatures): ChildrenLead | null =>
  leadOfChildren(unit.childIds, (child) => {
    const partner = pairing.partnerOf(child);
    return partner === undefined ? undefined : pairing.after.get(partner)?.parentId;
  });

export const leadBackward = (pairing: Pairing, unit: UnitFeatures): ChildrenLead | null =>
  leadOfChildren(unit.childIds, (child) => {
    const partner = pairing.partnerOfLater(child);
    return partner === undefined ? undefined : pairing.before.get(partner)?.parentId;
  });

/** Pairs free units whose children are pairs of each other, most of them on both sides. */
export function pairByChildren(pairing: Pairing): void {
  for (const from of pairing.freeBefore()) {
    const lead = leadForward(pairing, from);
    const to = lead === null ? undefined : pairing.after.get(lead.id);
    if (lead === null || to === undefined || !pairing.isFreeAfter(to.id)) continue;
    const back = leadBackward(pairing, to);
    if (back?.id !== from.id || isContradicted(from, to)) continue;
    const share = (2 * lead.shared) / (lead.all + back.all);
    const pair = {
      from: from.id,
      to: to.id,
      reasons: [
        { key: 'linking.reason.children' as const, params: { shared: lead.shared, all: lead.all } },
      ],
      score: Math.min(0.9, 0.55 + 0.35 * share),
      isCertain: false,
    };
    if (pairing.add(pair)) pairBelow(pairing, [pair]);
  }
}

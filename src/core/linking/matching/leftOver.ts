import type { LinkProposal } from './linkProposal';
import type { Pairing } from './pairing';
import type { UnitFeatures } from './unitFeatures';

/** A unit without counterpart: more likely gone or new when its place is known in the other list. */
const IN_KNOWN_PLACE = 0.5;
const WITH_PARENT = 0.45;
const IN_UNKNOWN_PLACE = 0.35;

/** What is left without counterpart: it seems to have ended, or to be new. Never certain. */
export function proposeLeftOver(pairing: Pairing): readonly LinkProposal[] {
  const [gone, fresh] = [pairing.freeBefore(), pairing.freeAfter()];
  const [goneIds, freshIds] = [idsOf(gone), idsOf(fresh)];
  return [
    ...gone.map((unit): LinkProposal => {
      const isWithParent = unit.parentId !== null && goneIds.has(unit.parentId);
      const isPlaced = unit.parentId === null || pairing.leadsOf(unit.parentId).size > 0;
      return {
        fromIds: [unit.id],
        toIds: [],
        kind: 'dissolved',
        score: isWithParent ? WITH_PARENT : isPlaced ? IN_KNOWN_PLACE : IN_UNKNOWN_PLACE,
        isCertain: false,
        reasons: [
          { key: isWithParent ? 'linking.reason.goneWithParent' : 'linking.reason.noLater' },
        ],
      };
    }),
    ...fresh.map((unit): LinkProposal => {
      const isWithParent = unit.parentId !== null && freshIds.has(unit.parentId);
      const isPlaced = unit.parentId === null || !pairing.isFreeAfter(unit.parentId);
      return {
        fromIds: [],
        toIds: [unit.id],
        kind: 'created',
        score: isWithParent ? WITH_PARENT : isPlaced ? IN_KNOWN_PLACE : IN_UNKNOWN_PLACE,
        isCertain: false,
        reasons: [
          { key: isWithParent ? 'linking.reason.newWithParent' : 'linking.reason.noEarlier' },
        ],
      };
    }),
  ];
}

const idsOf = (units: readonly UnitFeatures[]): ReadonlySet<string> =>
  new Set(units.map((unit) => unit.id));

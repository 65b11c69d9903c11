import type { Structure } from '../model/structure';
import { unitIn } from '../model/structure';
import { isPublicServiceUnit } from '../model/unit';
import type { ComparisonItem } from './compareSnapshots';

/** Kinds of changes as officials tell them apart, in the order in which they are listed. */
export const CHANGE_KINDS = [
  'created',
  'dissolved',
  'leftPlan',
  'noLongerPsu',
  'merged', // hợp nhất: into a new unit
  'absorbed', // sáp nhập: one goes on
  'divided', // chia: the old one ends
  'splitOff', // tách: the old one goes on
  'reshaped',
  'renamed',
  'moved',
  'converted', // another group of autonomy
  'posts',
  'leaders',
  'functions', // tasks given away or taken over
  'details',
  'unlinkedThen',
  'unlinkedNow',
] as const;
export type ChangeKind = (typeof CHANGE_KINDS)[number];

/** The kinds that a line of the difference is of, in their order; never empty. */
export function changeKindsOf(
  item: ComparisonItem,
  before: Structure,
  after: Structure,
): readonly ChangeKind[] {
  if (item.kind !== 'kept') return [kindOfGroup(item)];
  const kinds = new Set<ChangeKind>();
  const [from, to] = [item.fromIds[0], item.toIds[0]];
  if (from === undefined || to === undefined) return ['details'];
  const wasPsu = isPublicServiceUnit(unitIn(before, from));
  if (item.isNoLongerPsu || (wasPsu && !isPublicServiceUnit(unitIn(after, to))))
    kinds.add('noLongerPsu');
  for (const change of item.changes)
    switch (change.field) {
      case 'name':
        kinds.add('renamed');
        break;
      case 'parent':
        kinds.add('moved');
        break;
      case 'posts':
        kinds.add('posts');
        break;
      case 'head':
      case 'deputies':
        kinds.add('leaders');
        break;
      case 'functions':
        kinds.add('functions');
        break;
      case 'autonomy': {
        const isOther = (change.from?.group ?? 'unknown') !== (change.to?.group ?? 'unknown');
        kinds.add(isOther ? 'converted' : 'details');
        break;
      }
      default:
        kinds.add('details');
    }
  return CHANGE_KINDS.filter((kind) => kinds.has(kind));
}

/** What a merger, a division, a beginning or an end is called. */
function kindOfGroup({ kind, goingOn, hasLeftPlan }: ComparisonItem): ChangeKind {
  const goesOn = goingOn.length > 0;
  switch (kind) {
    case 'merged':
      return goesOn ? 'absorbed' : 'merged';
    case 'divided':
      return goesOn ? 'splitOff' : 'divided';
    case 'ended':
      return hasLeftPlan ? 'leftPlan' : 'dissolved';
    case 'kept':
      return 'details';
    default:
      return kind;
  }
}

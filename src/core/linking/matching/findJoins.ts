import type { Message } from '../../messages/translate';
import type { UnitId } from '../../model/ids';
import type { Weights } from './judgePair';
import { agreementOf } from './nameParts';
import type { ChildrenLead } from './pairByChildren';
import { isAgency, isInner, type UnitFeatures } from './unitFeatures';
import { type Role, rolesOf, usualMerger } from './usualMergers';

/** A unit goes into a bigger one when so much of its name's weight is in the other's name. */
const LEAST_COVER = 0.72;
/** Two bigger units that come this near each other leave it open. */
const LEAST_LEAD = 0.04;
/** What follows the name of a place that was cut up: "An Hải Bắc", "Kim Giang B". */
const PARTING_WORDS = new Set(
  'dong tay nam bac trung thuong ha a b c d 1 2 3 4 i ii iii'.split(' '),
);
/** What a name says a school or a seat of government is; what follows says which one. */
const KIND_PHRASE =
  /^(?:truong )?(?:(?:mam non|mau giao|tieu hoc|trung hoc co so|trung hoc pho thong|va|cong lap) )+|^(?:uy ban nhan dan )?(?:phuong|xa|thi tran|quan|huyen|thi xa|thanh pho) /;
const RAREST_WORDS = 3;
/** Words of more bigger units than this lead nowhere; those of the place are tried anyway. */
const COMMON_WORD = 150;
/** Families with more units than this are searched by words alone. */
const MOST_SIBLINGS = 400;
/** A bigger unit without partner comes before one that has its own. */
const FREE_FIRST = 0.06;

/** A unit without partner that seems to have gone into, or come out of, a bigger one. */
export interface Join {
  readonly small: UnitFeatures;
  readonly big: UnitFeatures;
  readonly score: number;
  readonly reasons: readonly Message[];
}

/** One direction of looking: mergers from the earlier list, divisions from the later one. */
export interface JoinView {
  readonly smalls: readonly UnitFeatures[];
  readonly bigs: ReadonlyMap<UnitId, UnitFeatures>;
  readonly isSamePlace: (small: UnitFeatures, big: UnitFeatures) => boolean;
  readonly isFree: (big: UnitFeatures) => boolean;
  readonly isRejected: (small: UnitFeatures, big: UnitFeatures) => boolean;
  readonly leadOf: (small: UnitFeatures) => ChildrenLead | null;
  /** Whether the bigger units are the later ones: only mergers are known as usual. */
  readonly isMerger: boolean;
  /** Units of the place where the small one would be looked for. */
  readonly familyOf: (small: UnitFeatures) => readonly UnitFeatures[];
  readonly nameReason: Message;
}

/** What a unit without partner brings along when bigger ones are tried. */
interface Small {
  readonly unit: UnitFeatures;
  readonly weight: number;
  /** Words that must be found in the name of a bigger unit. */
  readonly telling: readonly string[];
  readonly lead: ChildrenLead | null;
  readonly roles: readonly Role[];
}

/** Whether the unit is named after its place or a person, so that every word of the name counts. */
const isNamed = (unit: UnitFeatures): boolean => unit.levels.length > 0 || isAgency(unit);

function smallOf(view: JoinView, unit: UnitFeatures, { word }: Weights): Small {
  const words = [...unit.vocabulary];
  const subject = unit.key.replace(KIND_PHRASE, '').split(' ');
  while (subject.length > 2 && PARTING_WORDS.has(subject.at(-1) ?? '')) subject.pop();
  return {
    unit,
    weight: words.reduce((sum, one) => sum + word(one), 0),
    telling: isNamed(unit) ? subject : [],
    lead: view.leadOf(unit),
    roles: view.isMerger ? rolesOf(unit) : [],
  };
}

/** How much of a name's weight is found in another name; 0 when a word is missing that must not be. */
function coverOf(small: Small, big: UnitFeatures, { word }: Weights): number {
  if (!small.telling.every((one) => big.vocabulary.has(one))) return 0;
  let found = 0;
  for (const one of small.unit.vocabulary) if (big.vocabulary.has(one)) found += word(one);
  const cover = small.weight === 0 ? 0 : found / small.weight;
  return small.telling.length > 0 ? Math.max(cover, LEAST_COVER) : cover;
}

/** Schools join schools of their own level, or one that says it has both levels. */
const canJoin = (small: UnitFeatures, big: UnitFeatures): boolean =>
  isInner(small) === isInner(big) &&
  (small.levels.length === 0
    ? big.levels.length === 0
    : small.levels.every((level) => big.levels.includes(level)));

function judgeJoin(
  view: JoinView,
  { unit: small, lead, roles }: Small,
  big: UnitFeatures,
  cover: number,
): Join | null {
  if (view.isRejected(small, big)) return null;
  const isInPlace = view.isSamePlace(small, big);
  const reasons: Message[] = [];
  let score = 0;
  if (lead?.id === big.id) {
    score = 0.55 + 0.3 * (lead.shared / lead.all);
    reasons.push({
      key: 'linking.reason.childrenWent',
      params: { shared: lead.shared, all: lead.all },
    });
  }
  if (canJoin(small, big)) {
    const isElsewhere = !isInPlace && (isInner(small) || !view.isFree(big));
    if (cover >= LEAST_COVER && !isElsewhere) {
      score = Math.max(score, (isInPlace ? 0.62 : 0.42) + 0.15 * cover);
      if (agreementOf(small.marks, big.marks) === 'different') score -= 0.12;
      if (small.key === big.key && isInPlace) score = Math.max(score, 0.8);
      reasons.push(view.nameReason);
    }
    const usual = roles.length === 0 || small.key === big.key ? null : usualMerger(roles, big);
    if (usual !== null && (isInPlace || usual.isPlaceNamed)) {
      score = Math.max(score, isInPlace ? 0.72 : 0.6) + (cover >= LEAST_COVER ? 0.05 : 0);
      reasons.push({
        key: 'linking.reason.usual',
        params: { basis: usual.reorganisation.basis },
      });
    }
  }
  if (reasons.length === 0) return null;
  if (isInPlace && small.parentId !== null) reasons.push({ key: 'linking.reason.sameParent' });
  return { small, big, score: Math.min(0.9, score), reasons };
}

/** The bigger unit that each left-over one most likely went into or came from; none when two are as likely. */
export function findJoins(view: JoinView, weights: Weights): Join[] {
  const byWord = new Map<string, UnitFeatures[]>();
  for (const big of view.bigs.values())
    for (const word of big.vocabulary) {
      const list = byWord.get(word);
      if (list === undefined) byWord.set(word, [big]);
      else list.push(big);
    }
  return view.smalls.flatMap((unit) => {
    const small = smallOf(view, unit, weights);
    const family = view.familyOf(unit);
    const near = new Set<UnitFeatures>(family.length > MOST_SIBLINGS ? [] : family);
    const rarest = [...unit.vocabulary]
      .sort((a, b) => weights.word(b) - weights.word(a))
      .slice(0, RAREST_WORDS);
    for (const word of rarest) {
      const having = byWord.get(word) ?? [];
      if (having.length <= COMMON_WORD) for (const big of having) near.add(big);
    }
    const leading = small.lead === null ? undefined : view.bigs.get(small.lead.id);
    if (leading !== undefined) near.add(leading);
    return likeliest(view, small, near, weights);
  });
}

function likeliest(
  view: JoinView,
  small: Small,
  near: Iterable<UnitFeatures>,
  weights: Weights,
): Join[] {
  let best: Join | null = null;
  let [first, second] = [0, 0];
  for (const big of near) {
    const join = judgeJoin(view, small, big, coverOf(small, big, weights));
    if (join === null) continue;
    const rank = join.score + (view.isFree(big) ? FREE_FIRST : 0);
    if (rank <= first) second = Math.max(second, rank);
    else [best, first, second] = [join, rank, first];
  }
  return best === null || first - second < LEAST_LEAD ? [] : [best];
}

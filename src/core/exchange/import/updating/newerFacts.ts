import { type Autonomy, UNKNOWN_AUTONOMY } from '../../../model/autonomy';
import { type Headcount, type PostCount, postsOf } from '../../../model/headcount';
import type { CategoryId } from '../../../model/ids';
import type { Unit } from '../../../model/unit';

/** Fields of `now` with what it leaves unknown taken from `then`. */
function filled<Facts extends object>(then: Facts, now: Facts): Facts {
  const entries = Object.entries(now).map(([key, value]) => [
    key,
    value ?? (then as Record<string, unknown>)[key],
  ]);
  return Object.fromEntries(entries) as Facts;
}

function newerPosts(then: Headcount, now: Headcount): Headcount {
  const headcount: Record<CategoryId, PostCount> = { ...then };
  for (const category of Object.keys(now) as CategoryId[]) {
    const [old, given] = [postsOf(then, category), postsOf(now, category)];
    headcount[category] = {
      assigned: given.assigned ?? old.assigned,
      present: given.present ?? old.present,
    };
  }
  return headcount;
}

function newerAutonomy(then: Autonomy | null, now: Autonomy | null): Autonomy | null {
  if (then === null || now === null) return now ?? then;
  const group = now.group === UNKNOWN_AUTONOMY.group ? then.group : now.group;
  return { ...filled(then, now), group };
}

/**
 * A unit of the plan with what a newer list says of it. What the list leaves unknown stays as it
 * is: facts that were added by hand or came from another list are never wiped out.
 */
export function newerFacts(then: Unit, now: Unit): Unit {
  const { education } = now;
  return {
    ...then,
    name: now.name,
    shortName: now.shortName ?? then.shortName,
    code: now.code ?? then.code,
    kind: now.kind === 'other' ? then.kind : now.kind,
    level: now.level ?? then.level,
    sector: now.sector ?? then.sector,
    legalStatus: now.legalStatus === 'unknown' ? then.legalStatus : now.legalStatus,
    headcount: newerPosts(then.headcount, now.headcount),
    leadership: filled(then.leadership, now.leadership),
    autonomy: newerAutonomy(then.autonomy, now.autonomy),
    education:
      then.education === null || education === null
        ? (education ?? then.education)
        : filled(then.education, education),
    notes: now.notes ?? then.notes,
  };
}

/** The same with what the list prints beside the facts: headings, printed totals, cells. */
export const newerPrint = (then: Unit, now: Unit): Unit => ({
  ...newerFacts(then, now),
  section: now.section ?? then.section,
  statedTotals: now.statedTotals ?? then.statedTotals,
  provenance: now.provenance ?? then.provenance,
});

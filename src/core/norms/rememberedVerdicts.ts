import type { UnitTotal } from '../figures/rollUp';
import type { AutonomyGroup } from '../model/autonomy';
import type { Category } from '../model/headcount';
import type { IsoDate } from '../model/isoDate';
import type { LocalityClass, RulePack } from '../model/norm';
import type { Table } from '../model/table';
import type { Unit } from '../model/unit';
import type { RuleJudge, Seen } from './evaluateRule';
import type { Judged, PlacedUnit } from './judged';

/** What the verdicts on a unit rest on, and the verdicts of the rules for its kind. */
interface Entry {
  readonly total: UnitTotal | undefined;
  readonly parent: Unit | null;
  readonly group: AutonomyGroup | null;
  readonly isParked: boolean;
  readonly seen: readonly (Seen | null)[];
}

/** Verdicts under the same rules, by the unit objects that they are about. */
export type Verdicts = WeakMap<Unit, Entry>;

interface Context {
  readonly categories: Table<Category>;
  readonly localityClass: LocalityClass | null;
  readonly asOf: IsoDate;
  readonly verdicts: Verdicts;
}

const contexts = new WeakMap<Table<RulePack>, Context[]>();
/** Days and classes that are looked at by turns: a few lists and scenarios. */
const MOST_CONTEXTS = 8;

/** The verdicts remembered under these packs, categories, class and day. */
export function verdictsUnder(
  packs: Table<RulePack>,
  categories: Table<Category>,
  localityClass: LocalityClass | null,
  asOf: IsoDate,
): Verdicts {
  const known = contexts.get(packs) ?? [];
  const found = known.find(
    (one) =>
      one.categories === categories && one.localityClass === localityClass && one.asOf === asOf,
  );
  const context = found ?? { categories, localityClass, asOf, verdicts: new WeakMap() };
  if (known[0] !== context)
    contexts.set(
      packs,
      [context, ...known.filter((one) => one !== context)].slice(0, MOST_CONTEXTS),
    );
  return context.verdicts;
}

/** The verdicts of the rules on one unit: remembered while nothing that they rest on changed. */
export function verdictsOn(
  verdicts: Verdicts,
  judges: readonly RuleJudge[],
  judged: Judged,
  placed: PlacedUnit,
): readonly (Seen | null)[] {
  const { unit, group, isParked } = placed;
  const parent = placed.parent?.unit ?? null;
  const total = judged.totals.get(unit.id);
  const before = verdicts.get(unit);
  if (
    before !== undefined &&
    before.total === total &&
    before.parent === parent &&
    before.group === group &&
    before.isParked === isParked
  )
    return before.seen;
  const seen = judges.map((judge) => (judge.looksAtChildren ? null : judge.judge(judged, placed)));
  verdicts.set(unit, { total, parent, group, isParked, seen });
  return seen;
}

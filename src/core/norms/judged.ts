import type { RollUp } from '../figures/rollUp';
import type { AutonomyGroup } from '../model/autonomy';
import type { CategoryId, UnitId } from '../model/ids';
import type { IsoDate } from '../model/isoDate';
import type { RuleQuantity } from '../model/norm';
import { type Structure, walkFrom } from '../model/structure';
import { isPublicServiceUnit, type Unit } from '../model/unit';
import { countedGroup } from '../targets/countsAs';

/** What rules are judged on. */
export interface Judged {
  readonly structure: Structure;
  readonly totals: RollUp;
  /** The categories that a quantity of posts adds up. */
  readonly categoriesOf: ReadonlyMap<RuleQuantity, readonly CategoryId[]>;
  /** Units that measures made or put together: criteria of creation bind them. */
  readonly reorganised: ReadonlySet<UnitId>;
  readonly converted: ReadonlySet<UnitId>;
  readonly asOf: IsoDate;
}

/** A unit with what rules ask of its place. */
export interface PlacedUnit {
  readonly unit: Unit;
  readonly parent: PlacedUnit | null;
  readonly agency: PlacedUnit | null;
  readonly isParked: boolean;
  /** The group of the public service unit that it is or belongs to; null when there is none. */
  readonly group: AutonomyGroup | null;
}

/** The units of one tree in list order with their places. */
export function* placedUnits(
  { structure, converted, asOf }: Judged,
  rootId: UnitId,
  isParked: boolean,
): IterableIterator<PlacedUnit> {
  const path: PlacedUnit[] = [];
  for (const { unit, depth } of walkFrom(structure, [rootId])) {
    const parent = depth === 0 ? null : (path[depth - 1] ?? null);
    const placed: PlacedUnit = {
      unit,
      parent,
      agency: depth === 0 ? null : (path[0] ?? null),
      isParked,
      group: isPublicServiceUnit(unit)
        ? countedGroup(unit, asOf, converted)
        : (parent?.group ?? null),
    };
    path[depth] = placed;
    yield placed;
  }
}

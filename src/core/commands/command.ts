import type { Autonomy, AutonomyGroup, AutonomyRegime } from '../model/autonomy';
import type { FunctionDestination, FunctionHolders } from '../model/functionItem';
import type { Headcount, PostCount } from '../model/headcount';
import type { CategoryId, FunctionId, UnitId } from '../model/ids';
import type { IsoDate } from '../model/isoDate';
import type { Leadership } from '../model/leadership';
import type { Education, LegalStatus, UnitKind, UnitLevel } from '../model/unit';

/** Where a unit goes: under a unit, among the agencies, or to what is not placed yet. */
export type Place =
  | { readonly kind: 'under'; readonly parentId: UnitId; readonly index: number | null }
  | { readonly kind: 'agency'; readonly index: number | null }
  | { readonly kind: 'parked' };

export interface CreateUnit {
  readonly kind: 'createUnit';
  readonly unitId: UnitId;
  readonly place: Place;
  readonly name: string;
  readonly unitKind: UnitKind;
  readonly headcount: Headcount;
  /** Other facts of the new unit; missing: unknown. */
  readonly details?: UnitDetails;
  readonly leadership?: Partial<Leadership>;
  readonly autonomy?: Partial<Autonomy>;
}

export interface RenameUnit {
  readonly kind: 'renameUnit';
  readonly unitId: UnitId;
  readonly name: string;
}

/** Moves a unit with all that is below it; also changes the order among siblings. */
export interface MoveUnit {
  readonly kind: 'moveUnit';
  readonly unitId: UnitId;
  readonly place: Place;
}

/** Posts of a unit that go to one destination. */
export interface PostDestination {
  readonly toUnitId: UnitId;
  readonly posts: Headcount;
}

/** A child that goes to another unit than its siblings do. */
export interface ChildDestination {
  readonly childId: UnitId;
  readonly toUnitId: UnitId;
}

/** Giải thể. What no destination names goes to `restTo`; null there means given up. */
export interface DissolveUnit {
  readonly kind: 'dissolveUnit';
  readonly unitId: UnitId;
  readonly destinations: readonly PostDestination[];
  readonly restTo: UnitId | null;
  /** New parent of its children; null: the unit's own parent. */
  readonly childrenTo: UnitId | null;
  /** Children that go elsewhere; missing: none. */
  readonly childDestinations?: readonly ChildDestination[];
  /** Who takes over its tasks; null: nobody, missing: who takes the rest of the posts. */
  readonly functionsTo?: UnitId | null;
  /** Tasks that go elsewhere; missing: none. */
  readonly functionDestinations?: readonly FunctionDestination[];
}

/** Sáp nhập: the absorber goes on with the posts, children and tasks of the absorbed. */
export interface AbsorbUnits {
  readonly kind: 'absorbUnits';
  readonly absorberId: UnitId;
  readonly absorbedIds: readonly UnitId[];
}

/** Hợp nhất: a new unit in the place of the first takes over posts, children, tasks; the old end. */
export interface MergeUnits {
  readonly kind: 'mergeUnits';
  readonly unitIds: readonly UnitId[];
  readonly newUnitId: UnitId;
  readonly name: string;
  readonly unitKind: UnitKind;
}

/** Tách: a new unit with part of the posts, children and tasks; the old one goes on. */
export interface SplitOffUnit {
  readonly kind: 'splitOffUnit';
  readonly unitId: UnitId;
  readonly newUnitId: UnitId;
  readonly name: string;
  readonly unitKind: UnitKind;
  readonly place: Place;
  readonly posts: Headcount;
  readonly childIds: readonly UnitId[];
  /** Tasks that go along; missing: none. */
  readonly functionIds?: readonly FunctionId[];
}

/** One of the units that a divided one becomes. */
export interface DividedPart {
  readonly newUnitId: UnitId;
  readonly name: string;
  readonly unitKind: UnitKind;
  readonly posts: Headcount;
  readonly childIds: readonly UnitId[];
  /** Tasks that go along; missing: none. */
  readonly functionIds?: readonly FunctionId[];
}

/**
 * Chia: the unit ends and new ones take over all of it. Posts, children and tasks that no part
 * names go to the first, so that nothing is lost.
 */
export interface DivideUnit {
  readonly kind: 'divideUnit';
  readonly unitId: UnitId;
  readonly parts: readonly DividedPart[];
}

/** Posts that go from one unit to another, as they are or into another category. */
export interface PostTransfer {
  readonly fromCategoryId: CategoryId;
  readonly toCategoryId: CategoryId;
  readonly assigned: number | null;
  readonly present: number | null;
}

/** Điều chuyển biên chế: posts alone move; it never makes a successor. */
export interface TransferPosts {
  readonly kind: 'transferPosts';
  readonly unitId: UnitId;
  readonly toUnitId: UnitId;
  readonly transfers: readonly PostTransfer[];
  /** Tasks that go along with the posts; missing: none. */
  readonly functionIds?: readonly FunctionId[];
}

/** Sets a unit's own posts of one category; null: unknown. Only the numbers named are set. */
export interface SetHeadcount {
  readonly kind: 'setHeadcount';
  readonly unitId: UnitId;
  readonly categoryId: CategoryId;
  readonly posts: Partial<Pick<PostCount, 'assigned' | 'present'>>;
}

export interface SetLeadership {
  readonly kind: 'setLeadership';
  readonly unitId: UnitId;
  readonly leadership: Partial<Leadership>;
}

/** Corrects what is known of a unit's autonomy; a decision of the scenario is a conversion. */
export interface SetAutonomy {
  readonly kind: 'setAutonomy';
  readonly unitId: UnitId;
  readonly autonomy: Partial<Autonomy>;
}

/** Posts that change their source of pay with a conversion ("đổi nguồn"), not a cut. */
export type PayShift = PostTransfer;

/** Moves a public service unit to a group of financial autonomy. */
export interface ConvertAutonomy {
  readonly kind: 'convertAutonomy';
  readonly unitId: UnitId;
  readonly group: AutonomyGroup;
  readonly regime: AutonomyRegime | null;
  readonly decisionNumber: string | null;
  readonly decisionDate: IsoDate | null;
  readonly payShifts: readonly PayShift[];
}

/** Facts of a unit beside name, posts, leaders and autonomy; those that are missing stay. */
export interface UnitDetails {
  readonly unitKind?: UnitKind;
  readonly code?: string | null;
  readonly shortName?: string | null;
  readonly level?: UnitLevel | null;
  readonly sector?: string | null;
  readonly legalStatus?: LegalStatus;
  readonly notes?: string | null;
  readonly education?: Education | null;
}

/** Corrects other facts of a unit. */
export interface SetDetails {
  readonly kind: 'setDetails';
  readonly unitId: UnitId;
  readonly details: UnitDetails;
}

/**
 * Gives tasks of the register to units; what is missing stays as it is. In a recorded list it says
 * who holds them there, in a scenario it is a decision.
 */
export interface AssignFunctions extends Partial<FunctionHolders> {
  readonly kind: 'assignFunctions';
  readonly functionIds: readonly FunctionId[];
}

/** Takes a wrongly listed unit and all below it out of a recorded snapshot; never a measure. */
export interface RemoveUnit {
  readonly kind: 'removeUnit';
  readonly unitId: UnitId;
}

/** Everything that a person can do to a structure, as plain data that can be stored and replayed. */
export type Command =
  | CreateUnit
  | RenameUnit
  | MoveUnit
  | DissolveUnit
  | AbsorbUnits
  | MergeUnits
  | SplitOffUnit
  | DivideUnit
  | TransferPosts
  | SetHeadcount
  | SetLeadership
  | SetAutonomy
  | ConvertAutonomy
  | SetDetails
  | AssignFunctions
  | RemoveUnit;

export type CommandKind = Command['kind'];

import { isEqualValue } from '../changes/isEqualValue';
import type { FigureCheck, FigureFinding } from '../findings/figureFinding';
import { type Fates, fatesBetween } from '../linking/successors';
import type { MessageKey } from '../messages/translate';
import type { FunctionItem } from '../model/functionItem';
import type { SnapshotId, UnitId } from '../model/ids';
import type { Severity } from '../model/norm';
import { type Plan, tableOf } from '../model/plan';
import { type Structure, walkFrom } from '../model/structure';
import type { Table } from '../model/table';
import type { UnitKind } from '../model/unit';
import {
  FUNCTION_STATES,
  type FunctionState,
  type HeldTasks,
  heldTasks,
  rootsIn,
  troubledTasks,
} from './functionStates';

const check = (id: string, labelKey: MessageKey): FigureCheck => ({
  id,
  labelKey,
  label: null,
  citation: '',
  isChecked: true,
});

const CHECKS: Readonly<
  Record<FunctionState, { readonly rule: FigureCheck; readonly severity: Severity }>
> = {
  lost: { rule: check('functions.lost', 'functionCheck.lost'), severity: 'violation' },
  noLead: { rule: check('functions.noLead', 'functionCheck.noLead'), severity: 'warning' },
  severalLeads: {
    rule: check('functions.severalLeads', 'functionCheck.severalLeads'),
    severity: 'warning',
  },
  leadOutside: {
    rule: check('functions.leadOutside', 'functionCheck.leadOutside'),
    severity: 'warning',
  },
};
const NO_TASK = check('functions.unitWithout', 'functionCheck.unitWithout');

/** Kinds of units that are set up for tasks of their own. */
const WORKING_KINDS: ReadonlySet<UnitKind> = new Set<UnitKind>([
  'office',
  'inspectorate',
  'division',
  'branch',
  'psu',
]);
const SHOWN_TITLES = 3;

interface Remembered {
  readonly held: HeldTasks;
  readonly findings: readonly FigureFinding[];
}
// By the register: an edit of posts leaves who holds what and where units stand as they were.
const remembered = new WeakMap<Table<FunctionItem>, Map<SnapshotId, Remembered>>();

/**
 * Tasks that are lost, without a lead, with several leads or led outside the agency they were given
 * to, told together for each unit that can mend it; and units that hold no task in agencies whose
 * tasks the register knows for the most part.
 */
export function functionFindings(plan: Plan, id: SnapshotId): readonly FigureFinding[] {
  const items = tableOf(plan, 'functions');
  const held = items.size === 0 ? null : heldTasks(plan, id);
  if (held === null) return [];
  let bySnapshot = remembered.get(items);
  if (bySnapshot === undefined) {
    bySnapshot = new Map();
    remembered.set(items, bySnapshot);
  }
  const known = bySnapshot.get(id);
  const isKnown =
    known !== undefined &&
    known.held.holdings === held.holdings &&
    known.held.earlier === held.earlier &&
    isSameTree(known.held.structure, held.structure);
  const findings = isKnown ? known.findings : [...onTasks(plan, id, held), ...onUnits(held)];
  bySnapshot.set(id, { held, findings });
  return findings;
}

/** Whether units are the same in all that findings on tasks look at. */
function isSameTree(a: Structure, b: Structure): boolean {
  if (!isEqualValue(a.rootIds, b.rootIds)) return false;
  if (a.units === b.units) return true;
  for (const id of b.units.idsChangedSince(a.units)) {
    const [one, other] = [a.units.get(id), b.units.get(id)];
    if (
      one === undefined ||
      other === undefined ||
      one.parentId !== other.parentId ||
      !isEqualValue(one.childIds, other.childIds) ||
      one.kind !== other.kind
    )
      return false;
  }
  return true;
}

/** One finding for each state and unit, with the number of tasks and the first of their titles. */
function onTasks(plan: Plan, id: SnapshotId, held: HeldTasks): readonly FigureFinding[] {
  const { structure, earlierId } = held;
  const rootOf = rootsIn(structure);
  let known: Fates | null | undefined;
  const heirsOf = (unitId: UnitId): readonly UnitId[] => {
    // Asked for by few tasks, and slow on a large plan.
    known ??= earlierId === null ? null : fatesBetween(plan, earlierId, id);
    return known?.get(unitId)?.successorIds ?? [];
  };
  const where = (item: FunctionItem, state: FunctionState): UnitId | null => {
    const { agencyId, leadUnitIds } = held.holdings.of(item.id);
    if (state === 'severalLeads' && leadUnitIds[0] !== undefined) return rootOf(leadUnitIds[0]);
    if (agencyId !== null || state !== 'lost') return agencyId;
    // Nobody holds it: what became of its last holder, or of that one's agency, can take it up.
    const before = held.earlier.of(item.id);
    const heirs = [...before.leadUnitIds, ...(before.agencyId === null ? [] : [before.agencyId])]
      .flatMap((one) => (structure.units.has(one) ? [one] : heirsOf(one)))
      .filter((one) => structure.units.has(one));
    return heirs[0] === undefined ? null : rootOf(heirs[0]);
  };
  const groups = new Map<
    string,
    { state: FunctionState; unitId: UnitId | null; items: FunctionItem[] }
  >();
  for (const { item, states } of troubledTasks(plan, held))
    for (const state of states) {
      const unitId = where(item, state);
      const key = `${state} ${unitId ?? ''}`;
      const group = groups.get(key);
      if (group === undefined) groups.set(key, { state, unitId, items: [item] });
      else group.items.push(item);
    }
  return [...groups.values()]
    .sort((a, b) => FUNCTION_STATES.indexOf(a.state) - FUNCTION_STATES.indexOf(b.state))
    .map(({ state, unitId, items }) => ({
      ...CHECKS[state],
      pack: null,
      unitId,
      outcome: 'broken' as const,
      detail: {
        key: 'functionCheck.tasks' as const,
        params: {
          count: items.length,
          titles: items
            .slice(0, SHOWN_TITLES)
            .map(({ title }) => title)
            .join('; '),
          more: Math.max(0, items.length - SHOWN_TITLES),
        },
      },
      acceptedReason: null,
    }));
}

/**
 * Units of working kinds that hold no task, nor anything below them. Only where most of the agency's
 * units hold one: a register that is just being entered accuses nobody.
 */
function onUnits({ structure, holdings }: HeldTasks): readonly FigureFinding[] {
  const placed = [...walkFrom(structure, structure.rootIds)];
  const holding = new Set<UnitId>();
  // Children before parents, so that a unit is done when it is reached.
  for (const { unit } of placed.toReversed()) {
    const { leads, supports } = holdings.tasksOf(unit.id);
    if (leads.size + supports.size > 0) holding.add(unit.id);
    if (holding.has(unit.id) && unit.parentId !== null) holding.add(unit.parentId);
  }
  const idle: UnitId[] = [];
  let ofAgency: UnitId[] = [];
  let busy = 0;
  const endAgency = (): void => {
    if (busy >= ofAgency.length) idle.push(...ofAgency);
    [ofAgency, busy] = [[], 0];
  };
  for (const { unit, depth } of placed) {
    if (depth === 0) endAgency();
    else if (!WORKING_KINDS.has(unit.kind)) continue;
    else if (holding.has(unit.id)) busy += 1;
    else ofAgency.push(unit.id);
  }
  endAgency();
  return idle.map((unitId) => ({
    rule: NO_TASK,
    pack: null,
    unitId,
    outcome: 'broken',
    severity: 'note',
    detail: { key: 'functionCheck.unitWithout.detail' },
    acceptedReason: null,
  }));
}

import type { Command, Place } from '../../commands/command';
import {
  AUTONOMY_REGIMES,
  type Autonomy,
  type AutonomyGroup,
  DECIDED_GROUPS,
  UNKNOWN_AUTONOMY,
} from '../../model/autonomy';
import { type Headcount, postsOf, withPosts } from '../../model/headcount';
import type { UnitId } from '../../model/ids';
import type { Structure } from '../../model/structure';
import type { UnitKind } from '../../model/unit';
import type { AddChange, BackChange, BackPlace, FactChange } from './backChange';
import { type FactName, postsOfFact } from './keys';
import type { FactValue } from './shown';

/** A command with the changes that it carries out. */
export interface BackCommand {
  readonly changeIds: readonly string[];
  readonly command: Command;
}

/** What carrying out changes takes. */
export interface BackCommands {
  readonly commands: readonly BackCommand[];
  /** Units of a recorded list that cannot be taken out while others stand below them. */
  readonly left: readonly UnitId[];
}

const AUTONOMY_FACTS: readonly FactName[] = [
  'group',
  'regime',
  'decisionNumber',
  'decisionDate',
  'revenue',
  'recurrentExpenditure',
];
const LEADERS: readonly FactName[] = ['head', 'deputies'];

/** Facts of one unit as fields of a record of the model, those among `names` only. */
const fieldsOf = (
  facts: readonly (readonly [FactName, FactValue])[],
  names: readonly FactName[],
): Record<string, FactValue> => Object.fromEntries(facts.filter(([fact]) => names.includes(fact)));

/** The commands that carry out what was picked: new units first, what ends last. */
export function backCommands(
  structure: Structure,
  picked: readonly BackChange[],
  isScenario: boolean,
  newId: () => UnitId,
): BackCommands {
  const ids = new Map<string, UnitId>();
  const commands: BackCommand[] = [];
  const counts = new Map<string, number>();
  const placeOf = (place: BackPlace, index: number | null): Place | null => {
    if (place.kind === 'under') return { kind: 'under', parentId: place.unitId, index };
    if (place.kind !== 'underAdded') return { kind: place.kind, index } as Place;
    const parentId = ids.get(place.key);
    return parentId === undefined ? null : { kind: 'under', parentId, index: null };
  };
  for (const change of picked) {
    if (change.kind !== 'add') continue;
    const place = placeOf(change.place, indexAfter(structure, change, counts));
    // The row above it was left out, and it with that.
    if (place === null) continue;
    const unitId = newId();
    ids.set(change.key, unitId);
    commands.push({ changeIds: [change.id], command: creation(change, unitId, place) });
  }
  for (const change of picked) {
    if (change.kind !== 'move') continue;
    const place = placeOf(change.edited, null);
    if (place === null) continue;
    const { id, unitId } = change;
    commands.push({ changeIds: [id], command: { kind: 'moveUnit', unitId, place } });
  }
  const byUnit = new Map<UnitId, FactChange[]>();
  for (const change of picked)
    if (change.kind === 'fact')
      byUnit.set(change.unitId, [...(byUnit.get(change.unitId) ?? []), change]);
  for (const [unitId, changes] of byUnit)
    commands.push(...factCommands(structure, unitId, changes, isScenario));
  const endings = endCommands(structure, picked, isScenario);
  return { commands: [...commands, ...endings.commands], left: endings.left };
}

/** Place of a new unit among the children: under the sibling that stands above its row. */
function indexAfter(
  structure: Structure,
  { place, after }: AddChange,
  counts: Map<string, number>,
): number | null {
  if (place.kind === 'parked' || place.kind === 'underAdded') return null;
  const siblings =
    place.kind === 'agency' ? structure.rootIds : structure.units.get(place.unitId)?.childIds;
  if (siblings === undefined) return null;
  const at = after === null ? -1 : siblings.indexOf(after);
  if (after !== null && at < 0) return null;
  const key = place.kind === 'agency' ? '' : place.unitId;
  const before = counts.get(key) ?? 0;
  counts.set(key, before + 1);
  return at + 1 + before;
}

function creation(change: AddChange, unitId: UnitId, place: Place): Command {
  const facts = [...change.facts];
  let headcount: Headcount = {};
  for (const [fact, value] of facts) {
    const posts = postsOfFact(fact);
    if (posts === null || typeof value !== 'number') continue;
    const held = postsOf(headcount, posts.category);
    headcount = withPosts(headcount, posts.category, { ...held, [posts.measure]: value });
  }
  const leadership = fieldsOf(facts, LEADERS);
  const autonomy = fieldsOf(facts, AUTONOMY_FACTS) as Partial<Autonomy>;
  return {
    ...{
      kind: 'createUnit',
      unitId,
      place,
      name: change.name,
      unitKind: change.unitKind,
      headcount,
    },
    ...(Object.keys(leadership).length === 0 ? {} : { leadership }),
    ...(Object.keys(autonomy).length === 0 ? {} : { autonomy }),
  };
}

function factCommands(
  structure: Structure,
  unitId: UnitId,
  changes: readonly FactChange[],
  isScenario: boolean,
): readonly BackCommand[] {
  const commands: BackCommand[] = [];
  const taken = (names: readonly FactName[]): readonly FactChange[] =>
    changes.filter(({ fact }) => names.includes(fact));
  const add = (of: readonly FactChange[], command: Command): void => {
    commands.push({ changeIds: of.map(({ id }) => id), command });
  };
  const valuesOf = (of: readonly FactChange[], names: readonly FactName[]) =>
    fieldsOf(
      of.map(({ fact, edited }) => [fact, edited] as const),
      names,
    );
  for (const change of changes) {
    const posts = postsOfFact(change.fact);
    if (posts !== null) {
      const { category: categoryId, measure } = posts;
      add([change], {
        kind: 'setHeadcount',
        ...{ unitId, categoryId, posts: { [measure]: change.edited } },
      });
    }
    if (change.fact === 'name')
      add([change], { kind: 'renameUnit', unitId, name: String(change.edited) });
    if (change.fact === 'unitKind')
      add([change], {
        ...{ kind: 'setDetails', unitId, details: { unitKind: change.edited as UnitKind } },
      });
  }
  const leaders = taken(LEADERS);
  if (leaders.length > 0)
    add(leaders, { kind: 'setLeadership', unitId, leadership: valuesOf(leaders, LEADERS) });
  const autonomy = taken(AUTONOMY_FACTS);
  if (autonomy.length === 0) return commands;
  const values = valuesOf(autonomy, AUTONOMY_FACTS) as Partial<Autonomy>;
  const { group } = values;
  if (!isScenario || group === undefined || !DECIDED_GROUPS.includes(group)) {
    add(autonomy, { kind: 'setAutonomy', unitId, autonomy: values });
    return commands;
  }
  add(autonomy, conversion(structure, unitId, group, values));
  const money = valuesOf(autonomy, ['revenue', 'recurrentExpenditure']) as Partial<Autonomy>;
  if (Object.keys(money).length > 0)
    add(autonomy, { kind: 'setAutonomy', unitId, autonomy: money });
  return commands;
}

function conversion(
  structure: Structure,
  unitId: UnitId,
  group: AutonomyGroup,
  values: Partial<Autonomy>,
): Command {
  const held = structure.units.get(unitId)?.autonomy ?? UNKNOWN_AUTONOMY;
  const { regime, decisionNumber, decisionDate } = { ...held, ...values };
  return {
    ...{ kind: 'convertAutonomy', unitId, group, decisionNumber, decisionDate, payShifts: [] },
    // A decision of today is one under the decree in force.
    regime: values.regime ?? regime ?? AUTONOMY_REGIMES.at(-1) ?? null,
  };
}

function endCommands(
  structure: Structure,
  picked: readonly BackChange[],
  isScenario: boolean,
): BackCommands {
  const drops = picked.filter((change) => change.kind === 'drop');
  const ending = new Set(drops.map(({ unitId }) => unitId));
  const moved = new Set(picked.flatMap((one) => (one.kind === 'move' ? [one.unitId] : [])));
  const depthOf = (id: UnitId): number => {
    let depth = 0;
    for (let at = structure.units.get(id); at?.parentId != null; depth += 1)
      at = structure.units.get(at.parentId);
    return depth;
  };
  const left: UnitId[] = [];
  const commands: BackCommand[] = [];
  const deepest = [...drops].sort((a, b) => depthOf(b.unitId) - depthOf(a.unitId));
  for (const { id, unitId } of deepest) {
    const children = structure.units.get(unitId)?.childIds ?? [];
    const command: Command = isScenario
      ? {
          ...{ kind: 'dissolveUnit', unitId, destinations: [], restTo: null, childrenTo: null },
        }
      : { kind: 'removeUnit', unitId };
    const isHeld = children.some((child) => !ending.has(child) && !moved.has(child));
    if (!isScenario && isHeld) {
      left.push(unitId);
      ending.delete(unitId);
    } else commands.push({ changeIds: [id], command });
  }
  return { commands, left };
}

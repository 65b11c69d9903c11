import type { AssignFunctions } from '../commands/command';
import type { CommandError } from '../commands/commandError';
import { type PostSum, payrollSum } from '../figures/rollUp';
import { planTotal, totalsOf } from '../figures/totals';
import type { Message } from '../messages/translate';
import { postsOf } from '../model/headcount';
import type { FunctionId, MeasureId, SnapshotId, UnitId } from '../model/ids';
import type { Measure } from '../model/measure';
import { inOrder, type Plan, tableOf } from '../model/plan';
import type { Structure } from '../model/structure';
import { nameInLists } from './nameInLists';
import type { Replayed } from './replay';
import { coverageOf, measuresOf, replaySteps } from './structures';

/** One line of the list of measures: what was decided, and the plan's posts before and after. */
export interface MeasureLine {
  readonly measure: Measure;
  readonly text: Message;
  /** Assigned biên chế of the whole plan; null for a measure that is not carried out. */
  readonly postsBefore: PostSum | null;
  readonly postsAfter: PostSum | null;
  /** Units that the measure touched and that are still there. */
  readonly unitIds: readonly UnitId[];
  /** Why it could not be carried out; null when it was, or is switched off. */
  readonly conflict: Message | null;
}

/**
 * The measures of a scenario as an official would read them, all or those wanted. Posts before and
 * after take time for each and are worked out when they are asked for.
 */
export function measureLines(
  plan: Plan,
  scenarioId: SnapshotId,
  wanted?: ReadonlySet<MeasureId>,
): readonly MeasureLine[] {
  const steps = replaySteps(plan, scenarioId, null);
  const stepOf = new Map(steps.map(({ measure }, i) => [measure, i]));
  const categories = inOrder(tableOf(plan, 'categories'));
  const coverage = coverageOf(plan, scenarioId);
  const postsOfPlan = (structure: Structure): PostSum =>
    payrollSum(planTotal(structure, totalsOf(structure, coverage)).all, categories, 'assigned');
  const base = steps[0]?.state;
  const measures = measuresOf(plan, scenarioId);
  const made = namesMade(measures);
  const nameOfGone: NameOf = (id) =>
    base?.structure.units.get(id as UnitId)?.name ?? made.get(id) ?? nameInLists(plan, id) ?? id;
  const titleOf = (id: FunctionId): string => tableOf(plan, 'functions').get(id)?.title ?? id;
  const told = wanted === undefined ? measures : measures.filter(({ id }) => wanted.has(id));
  return told.map((measure) => {
    const at = stepOf.get(measure) ?? -1;
    const after = steps[at]?.state;
    const before = steps[at - 1]?.state;
    if (before === undefined || after === undefined || base === undefined)
      return {
        measure,
        // A measure that is switched off is told against the state that it would have met.
        text: describeMeasure(measure, stateBefore(steps, measure), null, nameOfGone, titleOf),
        postsBefore: null,
        postsAfter: null,
        unitIds: [],
        conflict: null,
      };
    const conflict = after.conflicts.find((one) => one.measureId === measure.id);
    return {
      measure,
      text: describeMeasure(measure, before, after, nameOfGone, titleOf),
      get postsBefore() {
        return postsOfPlan(before.structure);
      },
      get postsAfter() {
        return postsOfPlan(after.structure);
      },
      unitIds: [...after.lastChangedIds].filter((id) => after.structure.units.has(id)),
      conflict:
        conflict === undefined
          ? null
          : {
              key: `commandError.${conflict.error.code}`,
              params: namedParams(conflict.error.params, nameOfGone),
            },
    };
  });
}

/** The state after the measures that come before one in the list. */
const stateBefore = (steps: ReturnType<typeof replaySteps>, { order }: Measure): Replayed | null =>
  steps.findLast((step) => step.measure === null || step.measure.order < order)?.state ?? null;

/** The name of a unit that the state at hand no longer has, or does not have yet. */
type NameOf = (id: string) => string;

/** Names that measures give to the units that they make. */
function namesMade(measures: readonly Measure[]): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const { command } of measures) {
    if (command.kind === 'createUnit') names.set(command.unitId, command.name);
    if (command.kind === 'splitOffUnit' || command.kind === 'mergeUnits')
      names.set(command.newUnitId, command.name);
    if (command.kind === 'divideUnit')
      for (const { newUnitId, name } of command.parts) names.set(newUnitId, name);
  }
  return names;
}

/** A refusal names a unit that is gone by its id, which says nothing to a reader. */
const namedParams = (params: CommandError['params'], nameOf: NameOf): CommandError['params'] =>
  Object.fromEntries(
    Object.entries(params).map(([key, value]) => [
      key,
      typeof value === 'string' ? nameOf(value) : value,
    ]),
  );

/** A measure in one line; names are those before it, or after it for units that it makes. */
function describeMeasure(
  measure: Measure,
  before: Replayed | null,
  after: Replayed | null,
  nameOfGone: NameOf,
  titleOf: (id: FunctionId) => string,
): Message {
  const nameOf = (id: UnitId): string =>
    (before?.structure.units.get(id) ?? after?.structure.units.get(id))?.name ?? nameOfGone(id);
  const names = (ids: readonly UnitId[]): string => ids.map(nameOf).join('; ');
  const { command } = measure;
  switch (command.kind) {
    case 'createUnit':
      return { key: 'measure.createUnit', params: { unit: command.name } };
    case 'renameUnit':
      return {
        key: 'measure.renameUnit',
        params: { unit: nameOf(command.unitId), name: command.name },
      };
    case 'moveUnit':
      return command.place.kind === 'under'
        ? {
            key: 'measure.moveUnit',
            params: { unit: nameOf(command.unitId), place: nameOf(command.place.parentId) },
          }
        : {
            key: command.place.kind === 'agency' ? 'measure.makeAgency' : 'measure.parkUnit',
            params: { unit: nameOf(command.unitId) },
          };
    case 'dissolveUnit':
      return { key: 'measure.dissolveUnit', params: { unit: nameOf(command.unitId) } };
    case 'absorbUnits':
      return {
        key: 'measure.absorbUnits',
        params: { units: names(command.absorbedIds), unit: nameOf(command.absorberId) },
      };
    case 'mergeUnits':
      return {
        key: 'measure.mergeUnits',
        params: { units: names(command.unitIds), name: command.name },
      };
    case 'splitOffUnit':
      return {
        key: 'measure.splitOffUnit',
        params: { name: command.name, unit: nameOf(command.unitId) },
      };
    case 'divideUnit':
      return {
        key: 'measure.divideUnit',
        params: {
          unit: nameOf(command.unitId),
          names: command.parts.map(({ name }) => name).join('; '),
        },
      };
    case 'transferPosts':
      return {
        key: 'measure.transferPosts',
        params: {
          unit: nameOf(command.unitId),
          to: nameOf(command.toUnitId),
          posts: command.transfers.reduce((sum, { assigned }) => sum + (assigned ?? 0), 0),
        },
      };
    case 'setHeadcount':
      return describeHeadcount(measure, before, nameOf(command.unitId));
    case 'setLeadership':
      return { key: 'measure.setLeadership', params: { unit: nameOf(command.unitId) } };
    case 'setAutonomy':
      return { key: 'measure.setAutonomy', params: { unit: nameOf(command.unitId) } };
    case 'convertAutonomy':
      return {
        key: 'measure.convertAutonomy',
        params: { unit: nameOf(command.unitId), group: command.group },
      };
    case 'setDetails':
      return { key: 'measure.setDetails', params: { unit: nameOf(command.unitId) } };
    case 'assignFunctions':
      return describeAssignment(command, titleOf, names);
    case 'removeUnit':
      return { key: 'measure.removeUnit', params: { unit: nameOf(command.unitId) } };
  }
}

/** Tasks by their number, one by its title, with those who hold them from now on. */
function describeAssignment(
  { functionIds, agencyId, leadUnitIds, supportingUnitIds }: AssignFunctions,
  titleOf: (id: FunctionId) => string,
  names: (ids: readonly UnitId[]) => string,
): Message {
  const [first] = functionIds;
  const params = {
    count: functionIds.length,
    title: first === undefined ? '' : titleOf(first),
  };
  if (leadUnitIds !== undefined)
    return leadUnitIds.length === 0
      ? { key: 'measure.freeFunctions', params }
      : { key: 'measure.assignFunctions', params: { ...params, units: names(leadUnitIds) } };
  if (supportingUnitIds !== undefined)
    return {
      key: 'measure.supportFunctions',
      params: { ...params, units: names(supportingUnitIds) || '–' },
    };
  const agency = agencyId === undefined || agencyId === null ? '–' : names([agencyId]);
  return { key: 'measure.giveFunctions', params: { ...params, units: agency } };
}

/** "Giảm 3 …" where the change is known, otherwise the new number alone. */
function describeHeadcount(measure: Measure, before: Replayed | null, unit: string): Message {
  const { command } = measure;
  if (command.kind !== 'setHeadcount') throw new Error('not a headcount measure');
  const own = postsOf(
    before?.structure.units.get(command.unitId)?.headcount ?? {},
    command.categoryId,
  );
  const isAssigned = command.posts.assigned !== undefined;
  const from = isAssigned ? own.assigned : own.present;
  const to = (isAssigned ? command.posts.assigned : command.posts.present) ?? null;
  const category = command.categoryId;
  if (!isAssigned) return { key: 'measure.setPresent', params: { unit, category, to: to ?? '–' } };
  if (from === null || to === null || before === null)
    return { key: 'measure.setPosts', params: { unit, category, to: to ?? '–' } };
  return to < from
    ? { key: 'measure.cutPosts', params: { unit, category, posts: from - to } }
    : { key: 'measure.addPosts', params: { unit, category, posts: to - from } };
}

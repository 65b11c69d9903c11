import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Command } from '../../../src/core/commands/command';
import { readPlanFile, writePlanFile } from '../../../src/core/files/planFile';
import {
  CIVIL_SERVANT,
  EMPLOYEE_BUDGET,
  EMPLOYEE_REVENUE,
} from '../../../src/core/model/builtInCategories';
import { postsOf } from '../../../src/core/model/headcount';
import type { CategoryId } from '../../../src/core/model/ids';
import type { Structure } from '../../../src/core/model/structure';
import { replayedOf, structureOf } from '../../../src/core/scenarios/structures';
import { arbitraryDraws, arbitraryPlan, commandFrom } from '../../arbitraries/plans';
import { runs } from '../../arbitraries/runs';
import { tryCommand } from '../../builders/anEdit';
import { sid, withScenario } from '../../builders/aPlan';
import { treeProblem } from '../../builders/naiveOracle';

const NEXT = sid('next');

const sumOfAll = (structure: Structure, category: CategoryId, measure: 'assigned' | 'present') => {
  let sum = 0;
  for (const unit of structure.units.values())
    sum += postsOf(unit.headcount, category)[measure] ?? 0;
  return sum;
};

/** What a command may change in a plan's posts; 0 for those that only move them. */
function intendedChange(command: Command, before: Structure, category: CategoryId): number | null {
  if (command.kind === 'createUnit') return postsOf(command.headcount, category).assigned ?? 0;
  if (command.kind === 'setHeadcount') {
    if (command.categoryId !== category) return 0;
    const old = before.units.get(command.unitId);
    return (command.posts.assigned ?? 0) - (postsOf(old?.headcount ?? {}, category).assigned ?? 0);
  }
  if (command.kind === 'dissolveUnit' && command.restTo === null) {
    const unit = before.units.get(command.unitId);
    const own = postsOf(unit?.headcount ?? {}, category).assigned ?? 0;
    const given = command.destinations.reduce(
      (sum, one) => sum + (postsOf(one.posts, category).assigned ?? 0),
      0,
    );
    return given - own;
  }
  if (command.kind === 'transferPosts' || command.kind === 'convertAutonomy') {
    const shifts = command.kind === 'transferPosts' ? command.transfers : command.payShifts;
    return shifts.reduce((sum, { fromCategoryId, toCategoryId, assigned }) => {
      const [leaves, enters] = [fromCategoryId === category, toCategoryId === category];
      return sum + (Number(enters) - Number(leaves)) * (assigned ?? 0);
    }, 0);
  }
  return 0;
}

describe('any sequence of commands', () => {
  it('keeps the tree a tree and accounts for every post', () => {
    fc.assert(
      fc.property(arbitraryPlan, arbitraryDraws(15), (base, draws) => {
        let plan = withScenario(base, 'next', 'now');
        for (const [i, draw] of draws.entries()) {
          const before = structureOf(plan, NEXT);
          const command = commandFrom(draw, before, `n${i}`);
          if (command === null) return;
          const step = tryCommand(plan, NEXT, command);
          if (step.error !== null) {
            expect(step.plan).toBe(plan);
            continue;
          }
          plan = step.plan;
          const now = structureOf(plan, NEXT);
          expect(treeProblem(now)).toBeNull();
          for (const category of [CIVIL_SERVANT, EMPLOYEE_BUDGET, EMPLOYEE_REVENUE]) {
            const change =
              sumOfAll(now, category, 'assigned') - sumOfAll(before, category, 'assigned');
            expect(change, command.kind).toBe(intendedChange(command, before, category));
          }
        }
      }),
      runs(200, 10_000),
    );
  });

  it('leaves the base untouched and answers for every unit of it', () => {
    fc.assert(
      fc.property(arbitraryPlan, arbitraryDraws(12), (base, draws) => {
        let plan = withScenario(base, 'next', 'now');
        const start = structureOf(plan, sid('now'));
        // Base units that a dissolved unit went back to: they end there, and nowhere else.
        const ended = new Set<string>();
        for (const [i, draw] of draws.entries()) {
          const before = replayedOf(plan, NEXT);
          const command = commandFrom(draw, before.structure, `n${i}`);
          if (command === null) continue;
          const step = tryCommand(plan, NEXT, command);
          plan = step.plan;
          if (step.error === null && command.kind === 'dissolveUnit')
            for (const origin of before.trace.origins.get(command.unitId) ?? [command.unitId])
              ended.add(origin);
        }
        expect(structureOf(plan, sid('now'))).toBe(start);
        const { structure, trace } = replayedOf(plan, NEXT);
        const led = new Set<string>();
        for (const unit of structure.units.values())
          for (const origin of trace.origins.get(unit.id) ?? [unit.id]) led.add(origin);
        for (const unit of start.units.values())
          expect(led.has(unit.id) || ended.has(unit.id), unit.id).toBe(true);
      }),
      runs(100, 10_000),
    );
  });

  it('replays to the same structure from the stored measures alone', () => {
    fc.assert(
      fc.property(arbitraryPlan, arbitraryDraws(10), (base, draws) => {
        let plan = withScenario(base, 'next', 'now');
        for (const [i, draw] of draws.entries()) {
          const command = commandFrom(draw, structureOf(plan, NEXT), `n${i}`);
          if (command !== null) plan = tryCommand(plan, NEXT, command).plan;
        }
        const replayed = replayedOf(plan, NEXT);
        // New row objects everywhere, so that nothing remembered can be used again.
        const read = readPlanFile(writePlanFile(plan));
        if (!read.ok) throw new Error(read.error.code);
        const again = replayedOf(read.value, NEXT);
        expect(again.conflicts).toEqual([]);
        expect(new Map(again.structure.units.entries())).toEqual(
          new Map(replayed.structure.units.entries()),
        );
        expect(again.structure.rootIds).toEqual(replayed.structure.rootIds);
      }),
      runs(60, 10_000),
    );
  });
});

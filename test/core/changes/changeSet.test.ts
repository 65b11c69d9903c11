import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  applyChange,
  isEmptyChange,
  reverseChange,
  squashChanges,
} from '../../../src/core/changes/changeSet';
import { EMPTY_HISTORY, perform, redo, undo } from '../../../src/core/changes/history';
import { toPlanData } from '../../../src/core/files/planData';
import type { Plan } from '../../../src/core/model/plan';
import { editSnapshot } from '../../../src/core/scenarios/editSnapshot';
import { structureOf } from '../../../src/core/scenarios/structures';
import { arbitraryDraws, arbitraryPlan, commandFrom, type Draw } from '../../arbitraries/plans';
import { runs } from '../../arbitraries/runs';
import { sid, withScenario } from '../../builders/aPlan';

const asText = (plan: Plan): string => JSON.stringify(toPlanData(plan));

/** Change sets of draws, on the scenario and on the recorded snapshot by turns. */
function changesOf(plan: Plan, draws: readonly Draw[]) {
  const changes = [];
  let now = plan;
  for (const [i, draw] of draws.entries()) {
    const id = sid(i % 3 === 0 ? 'now' : 'next');
    const command = commandFrom(draw, structureOf(now, id), `n${i}`);
    if (command === null) continue;
    const details = { effectiveDate: null, legalBasis: '', reason: '' };
    const result = editSnapshot(now, id, command, details, `m${i}`);
    if (!result.ok || isEmptyChange(result.value)) continue;
    changes.push(result.value);
    now = applyChange(now, result.value);
  }
  return { changes, now };
}

describe('ChangeSet', () => {
  it('is taken back exactly by its reverse, step by step and squashed into one', () => {
    fc.assert(
      fc.property(arbitraryPlan, arbitraryDraws(12), (base, draws) => {
        const plan = withScenario(base, 'next', 'now');
        const { changes, now } = changesOf(plan, draws);
        const squashed = changes.reduce(squashChanges, new Map());
        expect(asText(applyChange(plan, squashed))).toBe(asText(now));
        expect(asText(applyChange(now, reverseChange(squashed)))).toBe(asText(plan));
        const back = changes.reduceRight(
          (at, change) => applyChange(at, reverseChange(change)),
          now,
        );
        expect(asText(back)).toBe(asText(plan));
      }),
      runs(100, 10_000),
    );
  });

  it('squashed with its own reverse is nothing', () => {
    fc.assert(
      fc.property(arbitraryPlan, arbitraryDraws(6), (base, draws) => {
        const { changes } = changesOf(withScenario(base, 'next', 'now'), draws);
        const all = changes.reduce(squashChanges, new Map());
        expect(squashChanges(all, reverseChange(all)).size).toBe(0);
      }),
      runs(50),
    );
  });

  it('undone and redone through the history gives the same plans', () => {
    fc.assert(
      fc.property(arbitraryPlan, arbitraryDraws(8), (base, draws) => {
        const plan = withScenario(base, 'next', 'now');
        const { changes } = changesOf(plan, draws);
        let state = { plan, history: EMPTY_HISTORY };
        const seen = [asText(plan)];
        for (const changeSet of changes) {
          state = perform(state, { commandId: 'x', labelKey: 'x', params: {}, changeSet });
          seen.push(asText(state.plan));
        }
        for (let i = seen.length - 2; state.history.done.length > 0; i -= 1) {
          state = undo(state) ?? state;
          expect(asText(state.plan)).toBe(seen[i]);
        }
        for (let i = 1; state.history.undone.length > 0; i += 1) {
          state = redo(state) ?? state;
          expect(asText(state.plan)).toBe(seen[i]);
        }
      }),
      runs(40, 10_000),
    );
  });
});

import type { Plan } from '../../src/core/model/plan';
import { structureOf } from '../../src/core/scenarios/structures';
import { commandFrom, type Draw } from '../arbitraries/plans';
import { tryCommand } from './anEdit';
import { sid } from './aPlan';

/** The plan after the commands that draws mean on one of its snapshots; refused ones are passed over. */
export function drawnScenario(plan: Plan, id: string, draws: readonly Draw[]): Plan {
  return draws.reduce((now, draw, i) => {
    const command = commandFrom(draw, structureOf(now, sid(id)), `${id}${i}`);
    return command === null ? now : tryCommand(now, sid(id), command).plan;
  }, plan);
}

/** Supplies `prefix1`, `prefix2` and so on. */
export function countedIds(prefix: string): () => string {
  let n = 0;
  return () => {
    n += 1;
    return `${prefix}${n}`;
  };
}

import type { Command } from '../commands/command';
import { postsOf, withPosts } from '../model/headcount';
import type { SnapshotId } from '../model/ids';
import type { Plan } from '../model/plan';
import { coverageOf } from './structures';

/** A unit that a scenario creates has the posts that the command names and no others: 0, not unknown. */
export function startsEmpty(plan: Plan, id: SnapshotId, command: Command): Command {
  if (command.kind !== 'createUnit') return command;
  const coverage = coverageOf(plan, id);
  let { headcount } = command;
  for (const category of new Set([...coverage.assigned, ...coverage.present])) {
    const named = postsOf(headcount, category);
    headcount = withPosts(headcount, category, {
      assigned: named.assigned ?? (coverage.assigned.includes(category) ? 0 : null),
      present: named.present ?? (coverage.present.includes(category) ? 0 : null),
    });
  }
  return { ...command, headcount };
}

import type { RulePack } from '../model/norm';
import { fail, ok, type Result } from '../model/result';
import { rulePackSchema } from './planSchema';

/** What is wrong in a rule pack: the field by path, and why. */
export interface RulePackError {
  readonly path: string;
  readonly reason: string;
}

/** A rule pack from the content of its file. */
export function readRulePack(data: unknown): Result<RulePack, RulePackError> {
  const parsed = rulePackSchema.safeParse(data);
  if (parsed.success) return ok(parsed.data);
  const issue = parsed.error.issues[0];
  return fail({ path: issue?.path.map(String).join('.') ?? '', reason: issue?.message ?? '' });
}

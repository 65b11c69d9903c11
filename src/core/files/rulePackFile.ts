import type { RulePack } from '../model/norm';
import { fail, ok, type Result } from '../model/result';
import { rulePackSchema } from './rulePackSchema';

/** What is wrong in a rule pack: which field of which rule, and why. */
export interface RulePackError {
  /** Id of the rule, or its place from 1 on where it has none; null: the pack itself. */
  readonly rule: string | null;
  /** The field by path, within the rule where there is one. */
  readonly field: string;
  readonly reason: string;
}

function ruleName(data: unknown, index: number): string {
  const rules = typeof data === 'object' && data !== null && 'rules' in data ? data.rules : null;
  const rule: unknown = Array.isArray(rules) ? rules[index] : null;
  const id = typeof rule === 'object' && rule !== null && 'id' in rule ? rule.id : null;
  return typeof id === 'string' && id !== '' ? id : `#${index + 1}`;
}

/** A rule pack from the content of its file, or everything that is wrong with it. */
export function readRulePack(data: unknown): Result<RulePack, readonly RulePackError[]> {
  const parsed = rulePackSchema.safeParse(data);
  if (parsed.success) return ok(parsed.data);
  return fail(
    parsed.error.issues.map(({ path, message }) => {
      const [table, index, ...field] = path;
      const isOfRule = table === 'rules' && typeof index === 'number';
      return {
        rule: isOfRule ? ruleName(data, index) : null,
        field: (isOfRule ? field : path).map(String).join('.'),
        reason: message,
      };
    }),
  );
}

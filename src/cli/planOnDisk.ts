import { basename } from 'node:path';
import { checkPlan } from '../core/files/checkPlan';
import { readPlanFile, writePlanFile } from '../core/files/planFile';
import type { Message } from '../core/messages/translate';
import type { Plan } from '../core/model/plan';
import { fail, ok, type Result } from '../core/model/result';
import type { Context } from './subcommand';

/** Reads a plan; a damaged, newer or foreign file is refused and left as it is. */
export async function openPlan(context: Context, path: string): Promise<Result<Plan, Message>> {
  const bytes = await context.files.read(path);
  if (!bytes.ok) return bytes;
  const plan = readPlanFile(bytes.value);
  if (plan.ok) return plan;
  const { code, ...params } = plan.error;
  return fail({ key: `planFile.${code}`, params: { file: basename(path), ...params } });
}

/** Writes a plan whole, the version before it kept as `.bak`. Throws on a plan that would not open. */
export async function savePlan(
  context: Context,
  path: string,
  plan: Plan,
): Promise<Result<null, Message>> {
  const problem = checkPlan(plan);
  if (problem !== null) throw new Error(`inconsistent plan: ${problem}`);
  const written = await context.files.write(path, writePlanFile(plan), true);
  return written.ok ? ok(null) : written;
}

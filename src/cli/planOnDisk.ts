import { basename } from 'node:path';
import { checkPlan } from '../core/files/checkPlan';
import { readPlanFile, writePlanFile } from '../core/files/planFile';
import { isSealedFile } from '../core/files/sealedFile';
import type { Message } from '../core/messages/translate';
import type { Plan } from '../core/model/plan';
import { fail, ok, type Result } from '../core/model/result';
import { sealFile, unsealFile } from '../sealing/seal';
import type { Context } from './subcommand';

/** The bytes of a plan file without its password. */
async function unlocked(
  bytes: Uint8Array,
  path: string,
  { password }: Context,
): Promise<Result<Uint8Array, Message>> {
  if (!isSealedFile(bytes)) return ok(bytes);
  const file = basename(path);
  if (password === null) return fail({ key: 'cli.password.needed', params: { file } });
  const opened = await unsealFile(bytes, password);
  if (opened.ok) return opened;
  const { code, ...params } = opened.error;
  const key = code === 'wrongPassword' ? 'cli.password.wrong' : (`planFile.${code}` as const);
  return fail({ key, params: { file, ...params } });
}

/** Reads a plan; a damaged, newer or foreign file is refused and left as it is. */
export async function openPlan(context: Context, path: string): Promise<Result<Plan, Message>> {
  const bytes = await context.files.read(path);
  if (!bytes.ok) return bytes;
  const open = await unlocked(bytes.value, path, context);
  if (!open.ok) return open;
  const plan = readPlanFile(open.value);
  if (plan.ok) return plan;
  const { code, ...params } = plan.error;
  return fail({ key: `planFile.${code}`, params: { file: basename(path), ...params } });
}

/**
 * Writes a plan whole, locked by the password that was given, the version before it kept as `.bak`.
 * Throws on a plan that would not open.
 */
export async function savePlan(
  context: Context,
  path: string,
  plan: Plan,
): Promise<Result<null, Message>> {
  const problem = checkPlan(plan);
  if (problem !== null) throw new Error(`inconsistent plan: ${problem}`);
  const bytes = writePlanFile(plan);
  const { password } = context;
  const locked = password === null ? bytes : await sealFile(bytes, password);
  const written = await context.files.write(path, locked, true);
  return written.ok ? ok(null) : written;
}

import { basename } from 'node:path';
import { applyChange } from '../../core/changes/changeSet';
import { createdBy } from '../../core/commands/commandKinds';
import type { Message } from '../../core/messages/translate';
import type { Plan } from '../../core/model/plan';
import { fail, ok, type Result } from '../../core/model/result';
import type { Snapshot } from '../../core/model/snapshot';
import { snapshotReport } from '../../core/reports/snapshotReport';
import { editSnapshot } from '../../core/scenarios/editSnapshot';
import { measuresOf } from '../../core/scenarios/structures';
import { type CommandFileError, type FileCommand, readCommandFile } from '../commandFile';
import { findSnapshot } from '../findSnapshot';
import { jsonText } from '../jsonText';
import { openPlan, savePlan } from '../planOnDisk';
import { refusalOf } from '../refusalOf';
import type { Arguments, Context, Outcome, Subcommand } from '../subcommand';

function fileRefusal(error: CommandFileError, file: string): Message {
  switch (error.kind) {
    case 'notJson':
      return { key: 'cli.apply.notJson', params: { file, detail: error.detail } };
    case 'notAList':
      return { key: 'cli.apply.notAList', params: { file } };
    case 'badCommand': {
      const { index, command, detail } = error;
      return { key: 'cli.apply.badCommand', params: { file, index, command, detail } };
    }
  }
}

/** The plan after all commands; the first refused one refuses them all. */
function afterAll(
  plan: Plan,
  snapshot: Snapshot,
  commands: readonly FileCommand[],
  file: string,
  context: Context,
): Result<Plan, Message> {
  let next = plan;
  for (const [i, { command, effectiveDate, legalBasis, reason }] of commands.entries()) {
    const details = {
      effectiveDate: effectiveDate === undefined ? snapshot.asOf : effectiveDate,
      legalBasis,
      reason,
    };
    const change = editSnapshot(next, snapshot.id, command, details, context.newId());
    if (!change.ok)
      return fail({
        key: 'cli.apply.refused',
        params: {
          file,
          index: i + 1,
          command: command.kind,
          reason: context.say(refusalOf(change.error)),
        },
      });
    next = applyChange(next, change.value);
  }
  return ok(next);
}

async function applyCommands(args: Arguments, context: Context): Promise<Outcome> {
  const [path = '', commandPath = ''] = args.positionals;
  const to = args.text('to');
  if (to === null) return fail({ key: 'cli.needsOption', params: { option: '--to' } });
  const plan = await openPlan(context, path);
  if (!plan.ok) return plan;
  const snapshot = findSnapshot(plan.value, to);
  if (!snapshot.ok) return snapshot;
  const bytes = await context.files.read(commandPath);
  if (!bytes.ok) return bytes;
  const file = basename(commandPath);
  const text = new TextDecoder().decode(bytes.value);
  const commands = readCommandFile(text, context.newId, context.locale);
  if (!commands.ok) return fail(fileRefusal(commands.error, file));
  const next = afterAll(plan.value, snapshot.value, commands.value, file, context);
  if (!next.ok) return next;
  const saved = await savePlan(context, path, next.value);
  if (!saved.ok) return saved;
  const { id, name } = snapshot.value;
  const measures = measuresOf(next.value, id).length;
  const count = commands.value.length;
  return ok(
    args.isSet('json')
      ? jsonText({
          reportVersion: 1,
          snapshot: snapshotReport(next.value, id),
          commands: commands.value.map(({ command }) => ({
            kind: command.kind,
            created: createdBy(command),
          })),
          measures,
        })
      : `${context.t('cli.apply.done', { count, name, measures })}\n${context.t('cli.written', { file: path })}\n`,
  );
}

/** Carries out commands on a snapshot: all of them or none. */
export const applySubcommand: Subcommand = {
  name: 'apply',
  positionals: 2,
  options: { to: { type: 'string' }, json: { type: 'boolean' } },
  run: applyCommands,
};

import { randomUUID } from 'node:crypto';
import { builtInRulePacks } from '../core/files/builtInRulePacks';
import type { IsoDate } from '../core/model/isoDate';
import { diskFiles } from './fileAccess';
import { runProgram } from './program';
import { SUBCOMMANDS } from './subcommands';

/** The start of the command line: the parts are put together here and nowhere else. */
const newId = (): string => `x${randomUUID().replaceAll('-', '').slice(0, 16)}`;

function localDay(now: Date): IsoDate {
  const pad = (value: number): string => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${pad(now.getMonth() + 1)}-${pad(now.getDate())}` as IsoDate;
}

const run = await runProgram(process.argv.slice(2), SUBCOMMANDS, {
  files: diskFiles,
  newId,
  today: localDay(new Date()),
  packs: builtInRulePacks(),
  password: process.env.TINHGON_PASSWORD || null,
});
// A reader that stops early (`| head`) is no failure of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});
process.stdout.write(run.stdout);
process.stderr.write(run.stderr);
process.exitCode = run.exitCode;

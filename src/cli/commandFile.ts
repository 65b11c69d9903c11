import { z } from 'zod';
import { en, vi } from 'zod/locales';
import type { Command } from '../core/commands/command';
import { commandSchema, parsedCommand } from '../core/commands/commandSchema';
import type { Locale } from '../core/messages/translate';
import { isId } from '../core/model/ids';
import { type IsoDate, parseIsoDate } from '../core/model/isoDate';
import { fail, ok, type Result } from '../core/model/result';

/** One entry of a command file; `effectiveDate` undefined: that of the scenario. */
export interface FileCommand {
  readonly command: Command;
  readonly effectiveDate: IsoDate | null | undefined;
  readonly legalBasis: string;
  readonly reason: string;
}

/** What is wrong in a command file; `index` counts from 1. */
export type CommandFileError =
  | { readonly kind: 'notJson'; readonly detail: string }
  | { readonly kind: 'notAList' }
  | {
      readonly kind: 'badCommand';
      readonly index: number;
      readonly command: string;
      readonly detail: string;
    };

const detailsSchema = z.object({
  effectiveDate: z.union([z.string(), z.null()]).optional(),
  legalBasis: z.string().default(''),
  reason: z.string().default(''),
});

/** The fields that hold the id of a unit that the command makes. */
const NEW_IDS: Readonly<Record<string, string>> = {
  createUnit: 'unitId',
  mergeUnits: 'newUnitId',
  splitOffUnit: 'newUnitId',
};

/** Why a field is wrong, in the language of the run. */
const REASONS: Readonly<Record<Locale, z.core.$ZodErrorMap>> = {
  vi: vi().localeError,
  en: en().localeError,
};

const issueText = (error: z.ZodError): string => {
  const [issue] = error.issues;
  const path = issue?.path.map(String).join('.') ?? '';
  return path === '' ? (issue?.message ?? '') : `${path}: ${issue?.message ?? ''}`;
};

/** Reads a list of commands; ids of new units that are left out are supplied. */
export function readCommandFile(
  text: string,
  newId: () => string,
  locale: Locale,
): Result<readonly FileCommand[], CommandFileError> {
  let data: unknown;
  try {
    data = JSON.parse(text.replace(/^\ufeff/, ''));
  } catch (error) {
    return fail({ kind: 'notJson', detail: error instanceof Error ? error.message : '' });
  }
  if (!Array.isArray(data)) return fail({ kind: 'notAList' });
  const commands: FileCommand[] = [];
  for (const [i, entry] of data.entries()) {
    const read = readEntry(entry, newId, REASONS[locale]);
    if (!read.ok) return fail({ kind: 'badCommand', index: i + 1, ...read.error });
    commands.push(read.value);
  }
  return ok(commands);
}

function readEntry(
  entry: unknown,
  newId: () => string,
  reasons: z.core.$ZodErrorMap,
): Result<FileCommand, { readonly command: string; readonly detail: string }> {
  const fields: Record<string, unknown> =
    typeof entry === 'object' && entry !== null && !Array.isArray(entry) ? { ...entry } : {};
  const name = typeof fields.kind === 'string' ? fields.kind : '?';
  const refuse = (detail: string) => fail({ command: name, detail });
  const details = detailsSchema.safeParse(fields, { error: reasons });
  if (!details.success) return refuse(issueText(details.error));
  for (const field of Object.keys(detailsSchema.shape)) delete fields[field];
  const day = details.data.effectiveDate;
  const effectiveDate = typeof day === 'string' ? parseIsoDate(day) : day;
  if (typeof day === 'string' && effectiveDate === null)
    return refuse(`effectiveDate: ${JSON.stringify(day)} (YYYY-MM-DD)`);
  const idField = Object.hasOwn(NEW_IDS, name) ? NEW_IDS[name] : undefined;
  if (idField !== undefined && fields[idField] === undefined) fields[idField] = newId();
  if (name === 'divideUnit' && Array.isArray(fields.parts))
    fields.parts = fields.parts.map((part: unknown) =>
      typeof part === 'object' && part !== null ? { newUnitId: newId(), ...part } : part,
    );
  const command = commandSchema.safeParse(fields, { error: reasons });
  if (!command.success) return refuse(issueText(command.error));
  const made = idField === undefined ? undefined : fields[idField];
  if (typeof made === 'string' && !isId(made)) return refuse(`${idField}: ${made}`);
  const { legalBasis, reason } = details.data;
  return ok({ command: parsedCommand(command.data), effectiveDate, legalBasis, reason });
}

import type { Locale, Message, MessageKey, MessageParams } from '../core/messages/translate';
import type { IsoDate } from '../core/model/isoDate';
import type { RulePack } from '../core/model/norm';
import type { Result } from '../core/model/result';
import type { FileAccess } from './fileAccess';

/** The jobs that the command line does, by the word that names each. */
export const SUBCOMMAND_NAMES = [
  'import',
  'link',
  'branch',
  'apply',
  'units',
  'reductions',
  'check',
  'compare',
  'export',
  'fill',
  'take-back',
  'chart',
] as const;
export type SubcommandName = (typeof SUBCOMMAND_NAMES)[number];

/** An option of a subcommand: `--name VALUE`, or a switch. */
export interface OptionSpec {
  readonly type: 'string' | 'boolean';
  readonly short?: string;
}

/** What the user wrote after the subcommand, checked against its options. */
export interface Arguments {
  readonly positionals: readonly string[];
  /** The value of an option; null when it was not given. */
  text(option: string): string | null;
  isSet(option: string): boolean;
}

/** What a subcommand gets from outside; nothing else reaches disk, randomness or language. */
export interface Context {
  readonly files: FileAccess;
  readonly newId: () => string;
  readonly today: IsoDate;
  readonly packs: readonly RulePack[];
  /** Of the plans that are opened and written; null: none was given. */
  readonly password: string | null;
  readonly locale: Locale;
  readonly t: (key: MessageKey, params?: MessageParams) => string;
  readonly say: (message: Message) => string;
}

/** What to print on standard output, or why the job was not done. */
export type Outcome = Result<string, Message>;

/** One job of the command line. */
export interface Subcommand {
  readonly name: SubcommandName;
  /** Number of arguments without option. */
  readonly positionals: number;
  readonly options: Readonly<Record<string, OptionSpec>>;
  run(args: Arguments, context: Context): Promise<Outcome>;
}

/** Options that every subcommand has. */
export const COMMON_OPTIONS: Readonly<Record<string, OptionSpec>> = {
  locale: { type: 'string' },
  'password-file': { type: 'string' },
  help: { type: 'boolean', short: 'h' },
};

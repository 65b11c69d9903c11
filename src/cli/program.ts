import {
  LOCALES,
  type Locale,
  type Message,
  type MessageKey,
  type MessageParams,
  translate,
} from '../core/messages/translate';
import { fail, ok, type Result } from '../core/model/result';
import { parseArguments } from './parseArguments';
import {
  COMMON_OPTIONS,
  type Context,
  type Outcome,
  type Subcommand,
  type SubcommandName,
} from './subcommand';

/** What a run of the program leaves behind. */
export interface Run {
  readonly stdout: string;
  readonly stderr: string;
  readonly exitCode: 0 | 2;
}

export type Subcommands = ReadonlyMap<string, Subcommand>;
export type Outside = Pick<Context, 'files' | 'newId' | 'today' | 'packs' | 'password'>;

/** The language of a run, read before anything else so that refusals speak it too. */
function localeOf(words: readonly string[]): Locale {
  const at = words.findIndex((word) => word === '--locale' || word.startsWith('--locale='));
  const given = words[at]?.slice('--locale='.length) || words[at + 1];
  return LOCALES.find((locale) => at >= 0 && locale === given) ?? 'vi';
}

/** Runs the program on its arguments; prints nothing itself. */
export async function runProgram(
  words: readonly string[],
  subcommands: Subcommands,
  outside: Outside,
): Promise<Run> {
  const locale = localeOf(words);
  const t = (key: MessageKey, params: MessageParams = {}): string => translate(locale, key, params);
  const say = (message: Message): string => t(message.key, message.params);
  const outcome = await outcomeOf(words, subcommands, { ...outside, locale, t, say });
  return outcome.ok
    ? { stdout: outcome.value, stderr: '', exitCode: 0 }
    : { stdout: '', stderr: `${oneLine(say(outcome.error))}\n`, exitCode: 2 };
}

const oneLine = (text: string): string => text.replace(/\s*\n\s*/g, ' ');

async function outcomeOf(
  words: readonly string[],
  subcommands: Subcommands,
  context: Context,
): Promise<Outcome> {
  const at = nameAt(words);
  const name = words[at];
  if (name === undefined) {
    const isHelp = words.includes('--help') || words.includes('-h');
    const unknown = words.find((word) => word.startsWith('-') && !isCommon(word));
    if (unknown !== undefined)
      return fail({ key: 'cli.unknownOption', params: { option: unknown } });
    return isHelp ? ok(`${context.t('cli.help')}\n`) : fail({ key: 'cli.noSubcommand' });
  }
  const subcommand = subcommands.get(name);
  if (subcommand === undefined)
    return fail({
      key: 'cli.unknownSubcommand',
      params: { name, list: [...subcommands.keys()].join(', ') },
    });
  const rest = [...words.slice(0, at), ...words.slice(at + 1)];
  const args = parseArguments(rest, { ...COMMON_OPTIONS, ...subcommand.options });
  if (!args.ok) return args;
  if (args.value.isSet('help')) return ok(`${helpOf(subcommand.name, context)}\n`);
  const refusal = checkCommon(args.value.text('locale'), args.value.positionals, subcommand);
  if (!refusal.ok) return refusal;
  const password = await passwordOf(args.value.text('password-file'), context);
  return password.ok
    ? subcommand.run(args.value, { ...context, password: password.value })
    : password;
}

/** The first line of the file that an option names; without it, what the surroundings say. */
async function passwordOf(
  path: string | null,
  { files, password }: Context,
): Promise<Result<string | null, Message>> {
  if (path === null) return ok(password);
  const bytes = await files.read(path);
  if (!bytes.ok) return bytes;
  const [line = ''] = new TextDecoder().decode(bytes.value).split(/\r?\n/);
  return line === '' ? fail({ key: 'cli.password.empty', params: { file: path } }) : ok(line);
}

/** Common options whose value is the word after them. */
const WITH_VALUE: readonly (string | undefined)[] = ['--locale', '--password-file'];

/** Where the subcommand stands: the first word that is neither an option nor the value of one. */
function nameAt(words: readonly string[]): number {
  const at = words.findIndex(
    (word, i) => !word.startsWith('-') && !WITH_VALUE.includes(words[i - 1]),
  );
  return at < 0 ? words.length : at;
}

const isCommon = (word: string): boolean =>
  ['--help', '-h', ...WITH_VALUE].includes(word) || /^--(locale|password-file)=/.test(word);

const helpOf = (name: SubcommandName, context: Context): string => context.t(`cli.help.${name}`);

function checkCommon(
  locale: string | null,
  positionals: readonly string[],
  subcommand: Subcommand,
): Result<null, Message> {
  if (locale !== null && !LOCALES.some((one) => one === locale))
    return fail({ key: 'cli.badLocale', params: { value: locale } });
  const extra = positionals[subcommand.positionals];
  const name = subcommand.name;
  if (extra !== undefined) return fail({ key: 'cli.tooMany', params: { name, value: extra } });
  return positionals.length < subcommand.positionals
    ? fail({ key: 'cli.tooFew', params: { name } })
    : ok(null);
}

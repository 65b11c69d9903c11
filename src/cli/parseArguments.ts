import { parseArgs } from 'node:util';
import type { Message } from '../core/messages/translate';
import { fail, ok, type Result } from '../core/model/result';
import type { Arguments, OptionSpec } from './subcommand';

/** Reads the words after a subcommand; anything that it does not know is refused by name. */
export function parseArguments(
  words: readonly string[],
  options: Readonly<Record<string, OptionSpec>>,
): Result<Arguments, Message> {
  const { tokens } = parseArgs({
    args: [...words],
    options: Object.fromEntries(Object.entries(options).map(([name, spec]) => [name, spec])),
    strict: false,
    tokens: true,
  });
  const positionals: string[] = [];
  const values = new Map<string, string | true>();
  for (const token of tokens) {
    if (token.kind === 'positional') positionals.push(token.value);
    if (token.kind !== 'option') continue;
    const spec = Object.hasOwn(options, token.name) ? options[token.name] : undefined;
    const refuse = (key: Message['key']): Result<Arguments, Message> =>
      fail({ key, params: { option: token.rawName } });
    if (spec === undefined) return refuse('cli.unknownOption');
    if (values.has(token.name)) return refuse('cli.optionTwice');
    if (spec.type === 'boolean' && token.value !== undefined) return refuse('cli.needlessValue');
    const value = spec.type === 'boolean' ? true : token.value;
    if (value === undefined || value === '' || looksLikeOption(value, token.inlineValue))
      return refuse('cli.missingValue');
    values.set(token.name, value);
  }
  return ok({
    positionals,
    text: (option) => {
      const value = values.get(option);
      return typeof value === 'string' ? value : null;
    },
    isSet: (option) => values.has(option),
  });
}

/** `--name --json`: the value was forgotten. A value that begins so is written `--name=--json`. */
const looksLikeOption = (value: string | true, isInline: boolean | undefined): boolean =>
  typeof value === 'string' && isInline === false && /^-./.test(value);

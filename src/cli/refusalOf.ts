import type { CommandError } from '../core/commands/commandError';
import type { Message } from '../core/messages/translate';

/** A refused command as a message. */
export const refusalOf = ({ code, params }: CommandError): Message => ({
  key: `commandError.${code}`,
  params,
});

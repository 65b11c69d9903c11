import type { Message } from '../../../core/messages/translate';
import type { ProcedureDetails } from '../../../core/model/functionItem';
import { fail, ok, type Result } from '../../../core/model/result';
import { parseNumber } from '../../../core/text/parseNumber';
import type { TypedProcedure } from './ProcedureFields';

/** What was typed of a procedure as numbers; the reason when something is none. Days may be halves. */
export function readProcedure(typed: TypedProcedure): Result<ProcedureDetails, Message> {
  const numbers = { statutoryDays: 0, actualDays: 0, yearlyVolume: 0 } as Record<
    'statutoryDays' | 'actualDays' | 'yearlyVolume',
    number | null
  >;
  for (const key of ['statutoryDays', 'actualDays', 'yearlyVolume'] as const) {
    const text = typed[key].trim();
    const parsed = parseNumber(text);
    const value =
      text === ''
        ? null
        : parsed.kind === 'number'
          ? parsed.value
          : parsed.kind === 'ambiguous'
            ? key === 'yearlyVolume'
              ? parsed.grouped
              : parsed.decimal
            : Number.NaN;
    const isWrong =
      value !== null && (!(value >= 0) || (key === 'yearlyVolume' && !Number.isInteger(value)));
    if (isWrong) return fail({ key: 'functionError.numberInvalid', params: { value: text } });
    numbers[key] = value;
  }
  const { code, onlineLevel, sameDay } = typed;
  return ok({ code: code.trim(), ...numbers, onlineLevel, sameDay });
}

import type { Problem, ProblemSeverity } from '../../exchange/import/types';
import type { Message } from '../../messages/translate';
import { parseAddress } from '../../text/cellAddress';
import type { FunctionReading, ReadName } from './readFunctions';

/** What is not beyond doubt in a name of a unit; null: nothing. */
export function nameDoubt({ text, units }: ReadName): Message | null {
  if (units.length === 1) return null;
  return units.length === 0
    ? { key: 'functions.read.unitUnknown', params: { text } }
    : { key: 'functions.read.unitAmbiguous', params: { text, count: units.length } };
}

/** Everything in a list that is doubtful or was left out, for the report on it. */
export function readingProblems(sheet: string, reading: FunctionReading): readonly Problem[] {
  const at = (severity: ProblemSeverity, cell: string, message: Message): Problem => ({
    code: message.key,
    severity,
    sheet,
    cell,
    row: parseAddress(cell)?.row ?? null,
    message,
  });
  const problems = reading.tasks.flatMap(({ names, doubts }) => [
    ...names.flatMap((name) => {
      const doubt = nameDoubt(name);
      return doubt === null ? [] : [at('doubt', name.cell, doubt)];
    }),
    ...doubts.map(({ cell, reason }) => at('doubt', cell, reason)),
  ]);
  const leftOut = reading.leftOut.map(({ cell, reason }) =>
    at(reason.key === 'functions.read.noTitle' ? 'error' : 'note', cell, reason),
  );
  return [...problems, ...leftOut];
}

import { type ColumnLayout, FIRST_LAYOUT, LEAST_WIDTH, MOST_WIDTH } from './columnLayout';

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const entriesOf = <Value>(
  held: unknown,
  isValue: (value: unknown) => value is Value,
): Record<string, Value> =>
  Object.fromEntries(
    Object.entries(isRecord(held) ? held : {}).filter((entry): entry is [string, Value] =>
      isValue(entry[1]),
    ),
  );

/** Reads what an earlier start wrote; what makes no sense is as if it had not been written. */
export function readLayout(text: string | null): ColumnLayout {
  if (text === null) return FIRST_LAYOUT;
  try {
    const held: unknown = JSON.parse(text);
    if (!isRecord(held)) return FIRST_LAYOUT;
    return {
      shown: entriesOf(held.shown, (value) => typeof value === 'boolean'),
      order: Array.isArray(held.order)
        ? held.order.filter((id: unknown): id is string => typeof id === 'string')
        : [],
      widths: entriesOf(
        held.widths,
        (value): value is number =>
          typeof value === 'number' && value >= LEAST_WIDTH && value <= MOST_WIDTH,
      ),
    };
  } catch {
    return FIRST_LAYOUT;
  }
}

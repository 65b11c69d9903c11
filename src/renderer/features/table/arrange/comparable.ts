import type { Unit } from '../../../../core/model/unit';
import { unitValue } from '../cellValue';
import type { TableColumn } from '../tableColumn';
import type { TableSource } from '../tableSource';

/** What a cell is sorted and filtered by. */
export type Comparable =
  | {
      readonly kind: 'number';
      /** The known part; null when nothing is known. */
      readonly known: number | null;
      /** Whether there is more to it that is not known ("≥ 15"). */
      readonly isPartial: boolean;
    }
  | {
      readonly kind: 'text';
      /** As the cell shows it; empty where nothing is said. */
      readonly text: string;
      /** Nothing is said, or that it is not known. */
      readonly isUnknown: boolean;
    };

const UNKNOWN_NUMBER: Comparable = { kind: 'number', known: null, isPartial: false };

/** What a unit says in a column. */
export function comparableOf(source: TableSource, unit: Unit, column: TableColumn): Comparable {
  const value = unitValue(source, unit, column);
  if (value.kind === 'text') {
    if (column.isNumeric) return UNKNOWN_NUMBER;
    return {
      kind: 'text',
      text: value.text,
      isUnknown: value.text === '' || saysUnknown(source, unit, column),
    };
  }
  const { known, unknown } = value.sum;
  if (unknown > 0 && known === 0) return UNKNOWN_NUMBER;
  return { kind: 'number', known, isPartial: unknown > 0 };
}

/** Whether the words in a cell say that the value is not known. */
function saysUnknown({ groupOf }: TableSource, unit: Unit, { content }: TableColumn): boolean {
  if (content.kind === 'legalStatus') return unit.legalStatus === 'unknown';
  if (content.kind !== 'group') return false;
  return (groupOf?.(unit.id) ?? unit.autonomy?.group ?? 'unknown') === 'unknown';
}

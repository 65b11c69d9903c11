import { type Locale, translate } from '../messages/translate';
import { kindsText } from './kindsText';
import type { FigureColumn } from './unitFigures';
import type { ComparedUnit } from './unitRows';

/** What became of a line in a column, in words; empty where nothing did. */
export function unitChangeText(
  unit: ComparedUnit,
  at: number,
  column: FigureColumn,
  nameOf: (key: string) => string,
  locale: Locale,
): string {
  const cell = unit.cells[at];
  if (cell === undefined) return '';
  const kinds = kindsText(cell.changes, locale);
  if (cell.kind === 'elsewhere')
    return translate(locale, 'units.elsewhere', { kinds, name: nameOf(cell.key) });
  const names = cell.unitIds.map((id) => column.structure.units.get(id)?.name ?? id);
  if (kinds === '' || names.length === 0) return kinds;
  const others = cell.fromIds.filter((id) => id !== unit.key).map(nameOf);
  const what =
    others.length === 0
      ? kinds
      : translate(locale, 'units.joined', { kinds, names: others.join('; ') });
  return names.length === 1 && names[0] === unit.name ? what : `${what}: ${names.join('; ')}`;
}

/** The groups of autonomy of a line's units in a column. */
export function unitGroupText(
  unit: ComparedUnit,
  at: number,
  { groupOf }: FigureColumn,
  locale: Locale,
): string {
  const cell = unit.cells[at];
  if (cell?.kind !== 'units') return '';
  const groups = new Set(cell.unitIds.flatMap((id) => groupOf(id) ?? []));
  return [...groups].map((group) => translate(locale, `units.group.${group}`)).join(', ');
}

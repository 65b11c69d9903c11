import type { ShownUnit } from '../../../../core/comparison/shownUnits';
import { isNumberFigure } from '../../../../core/comparison/unitFigures';
import type { Messages } from '../../../i18n/useMessages';
import { type CopiedCell, type CopiedCells, clipboardForms } from '../../../ui/clipboardForms';
import { type GridColumn, type UnitsSource, unitCellValue } from './unitColumns';

const INDENT = '  ';

/** The lines in view with their headings, for Excel; numbers are bare, with differences beside them. */
export function copyUnits(
  shown: readonly ShownUnit[],
  columns: readonly GridColumn[],
  source: UnitsSource,
  t: Messages['t'],
): CopiedCells {
  const text = (value: string): CopiedCell => ({ text: value, isNumber: false });
  const hasDifference = ({ at, figure }: GridColumn): boolean =>
    isNumberFigure(figure) && at !== source.reference;
  const heads = columns.flatMap((column) => {
    const name = source.columns[column.at]?.snapshot.name ?? '';
    const figure = t(`units.figure.${column.figure}`);
    const head = text(`${name}, ${figure}`);
    return hasDifference(column)
      ? [head, text(`${name}, ${t('units.differenceOf', { figure })}`)]
      : [head];
  });
  const lines = shown.map(({ unit }) => [
    text(INDENT.repeat(unit.depth) + unit.name),
    ...columns.flatMap((column): CopiedCell[] => {
      const value = unitCellValue(unit, column, source);
      if (value.kind === 'elsewhere')
        return hasDifference(column) ? [text(''), text('')] : [text('')];
      if (value.kind === 'text')
        return hasDifference(column) ? [text(value.text), text('')] : [text(value.text)];
      const number = (known: number | null): CopiedCell =>
        known === null ? text('') : { text: String(known), isNumber: true };
      const { sum, from } = value;
      const isKnown = sum !== null && (sum.unknown === 0 || sum.known > 0);
      const own =
        isKnown && sum.unknown > 0 ? text(`≥ ${sum.known}`) : number(isKnown ? sum.known : null);
      if (!hasDifference(column)) return [own];
      const isWhole = from !== null && from.unknown === 0 && (sum?.unknown ?? 0) === 0;
      return [own, number(isWhole ? (sum?.known ?? 0) - from.known : null)];
    }),
  ]);
  return clipboardForms([[text(t('units.unit')), ...heads], ...lines]);
}

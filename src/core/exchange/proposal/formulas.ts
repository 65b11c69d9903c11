/** A number or the empty text that a formula gives where nothing is known. */
export type Computed = number | '';

/** The arguments that name cells of one column, neighbours as ranges: "F5:F9,F12". */
export function columnArguments(column: string, rows: readonly number[]): readonly string[] {
  const found: string[] = [];
  let first = -1;
  let last = -1;
  const close = (): void => {
    if (first >= 0)
      found.push(first === last ? `${column}${first}` : `${column}${first}:${column}${last}`);
  };
  for (const row of rows) {
    if (row === last + 1 && first >= 0) last = row;
    else {
      close();
      [first, last] = [row, row];
    }
  }
  close();
  return found;
}

/** Most arguments of one function; spreadsheets allow 255. */
const MOST_ARGUMENTS = 250;
/** Longest formula that is written; spreadsheets allow 8,192 characters. */
const LONGEST = 8_000;

function calls(name: string, args: readonly string[]): string {
  const parts: string[] = [];
  for (let at = 0; at < args.length; at += MOST_ARGUMENTS)
    parts.push(`${name}(${args.slice(at, at + MOST_ARGUMENTS).join(',')})`);
  return parts.join('+');
}

/**
 * Sum of cells that stays empty while none of them holds a number. null when there are too many
 * scattered cells for one formula.
 */
export function sumFormula(args: readonly string[]): string | null {
  const formula = `IF(${calls('COUNT', args)}=0,"",${calls('SUM', args)})`;
  return formula.length > LONGEST ? null : formula;
}

/** The same sum over all rows of a table whose parent key is that of this row. */
export const sumByParentFormula = (keys: string, key: string, values: string): string =>
  `IF(SUMPRODUCT(--(${keys}=${key}),--ISNUMBER(${values}))=0,"",SUMIF(${keys},${key},${values}))`;

/** What `sumFormula` gives. */
export function sumValue(values: readonly Computed[]): Computed {
  let sum = 0;
  let isEmpty = true;
  for (const value of values)
    if (value !== '') {
      sum += value;
      isEmpty = false;
    }
  return isEmpty ? '' : sum;
}

/** Change from one cell to another, empty while either is. */
export const differenceFormula = (from: string, to: string): string =>
  `IF(OR(${from}="",${to}=""),"",${to}-${from})`;
export const differenceValue = (from: Computed, to: Computed): Computed =>
  from === '' || to === '' ? '' : to - from;

/**
 * Shares are cut off after two decimals of a percentage, so that 19.996% is never shown as 20%. The
 * inner rounding takes away what floating-point division may lack of an exact value.
 */
const scaledFormula = (share: string): string => `ROUND(10000*${share},8)`;
const scaledValue = (numerator: number, denominator: number): number =>
  Math.round(((10_000 * numerator) / denominator) * 1e8) / 1e8;

/** Change as a share of the first cell, cut off towards 0; a dash where there is nothing to compare with. */
export const shareFormula = (from: string, to: string): string =>
  `IF(OR(${from}="",${to}=""),"",IF(${from}=0,"–",TRUNC(${scaledFormula(`(${to}-${from})/${from}`)})/10000))`;
export const shareValue = (from: Computed, to: Computed): number | string => {
  if (from === '' || to === '') return '';
  // Adding 0 turns −0 into 0.
  return from === 0 ? '–' : Math.trunc(scaledValue(to - from, from)) / 10_000 + 0;
};

/** Numerator over denominator, cut off downwards; a dash where there is no denominator. */
export const ratioFormula = (numerator: string, denominator: string): string =>
  `IF(OR(${numerator}="",${denominator}=""),"",IF(${denominator}=0,"–",INT(${scaledFormula(`${numerator}/${denominator}`)})/10000))`;
export const ratioValue = (numerator: Computed, denominator: Computed): number | string => {
  if (numerator === '' || denominator === '') return '';
  return denominator === 0 ? '–' : Math.floor(scaledValue(numerator, denominator)) / 10_000 + 0;
};

/** A cell of another sheet, empty where that is empty. */
export const linkFormula = (cell: string): string => `IF(${cell}="","",${cell})`;

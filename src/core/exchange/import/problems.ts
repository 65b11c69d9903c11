import type { Message, MessageParams } from '../../messages/translate';
import { cellAddress } from '../../text/cellAddress';
import type { Problem, ProblemSeverity } from './types';

/** Collects what has to be looked at, in the order in which it is found. */
export class ProblemList {
  readonly all: Problem[] = [];

  constructor(private readonly sheet: string) {}

  at(
    severity: ProblemSeverity,
    row: number | null,
    column: number | null,
    key: Message['key'],
    params: MessageParams = {},
  ): void {
    this.all.push({
      code: key,
      severity,
      sheet: this.sheet,
      cell: row === null || column === null ? null : cellAddress(row, column),
      row,
      message: { key, params },
    });
  }
}

/** What tells a problem from others: what it is, and its cell. */
export const problemKey = ({ code, sheet, cell, row }: Problem): string =>
  `${code}/${sheet}/${cell ?? row ?? ''}`;

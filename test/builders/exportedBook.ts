import { buildProposal } from '../../src/core/exchange/proposal/buildProposal';
import { defaultChoice, proposalInputOf } from '../../src/core/exchange/proposal/proposalOf';
import { type OwnWorkbook, readOwnWorkbook } from '../../src/core/files/ownWorkbook';
import type { Locale } from '../../src/core/messages/translate';
import type { Plan } from '../../src/core/model/plan';
import { readWorkbook } from '../../src/excel/readWorkbook';
import { writeWorkbook } from '../../src/excel/writeWorkbook';
import { sid } from './aPlan';

/** The proposal workbook of a snapshot as bytes. */
export const exportedBytes = (
  plan: Plan,
  snapshot: string,
  locale: Locale = 'vi',
): Promise<Uint8Array> =>
  writeWorkbook(
    buildProposal(
      proposalInputOf(plan, sid(snapshot), locale, defaultChoice(plan, sid(snapshot), locale)),
    ),
  );

/** A workbook of the program's own from bytes. */
export function ownWorkbook(bytes: Uint8Array, name = 'de-an.xlsx'): OwnWorkbook {
  const read = readWorkbook(bytes, name);
  if (!read.ok) throw new Error(read.error.key);
  const own = readOwnWorkbook(read.value);
  if (own === null) throw new Error('not recognised');
  return own;
}

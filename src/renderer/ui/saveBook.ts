import type { WorkbookModel } from '../../core/exchange/proposal/workbookModel';
import type { SaveOutcome } from '../../preload/contract';
import type { Host } from '../host/host';
import { useNoticeStore } from '../state/noticeStore';
import type { ProposalAnswer } from '../workers/protocol';
import { startProposalWorker } from '../workers/workers';
import { fileNameFor } from './fileNameFor';

/** Saves a workbook to a file of the user's choice; a failure is told at the edge of the window. */
export async function saveBook(
  host: Host,
  onOutcome: (outcome: SaveOutcome, name: string) => void,
  book: WorkbookModel,
  bareName: string,
): Promise<void> {
  const suggestedName = `${fileNameFor(bareName)}.xlsx`;
  const writer = startProposalWorker();
  try {
    const answer = await writer.ask<ProposalAnswer>({ kind: 'book', book });
    if (!answer.ok) throw new Error(answer.error);
    onOutcome(
      await host.exportFile({ suggestedName, bytes: answer.value, kind: 'xlsx' }),
      suggestedName,
    );
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    useNoticeStore.getState().tell('problem', { key: 'export.failed', params: { detail } });
  } finally {
    writer.close();
  }
}

import '../../core/files/withoutEval';

import { buildProposal } from '../../core/exchange/proposal/buildProposal';
import { proposalInputOf } from '../../core/exchange/proposal/proposalOf';
import type { WorkbookModel } from '../../core/exchange/proposal/workbookModel';
import { readPlanData } from '../../core/files/planFile';
import { writeWorkbook } from '../../excel/writeWorkbook';
import type { BookRequest, Numbered, ProposalAnswer, ProposalRequest } from './protocol';

async function answer(request: ProposalRequest | BookRequest): Promise<ProposalAnswer> {
  if (request.kind === 'book') return writeBook(() => request.book);
  const plan = readPlanData(request.planData);
  if (!plan.ok) return { ok: false, error: plan.error.code };
  const { snapshotId, locale, choice } = request;
  return writeBook(() => buildProposal(proposalInputOf(plan.value, snapshotId, locale, choice)));
}

async function writeBook(bookOf: () => WorkbookModel): Promise<ProposalAnswer> {
  try {
    return { ok: true, value: await writeWorkbook(bookOf()) };
  } catch (error) {
    return { ok: false, error: error instanceof Error ? error.message : String(error) };
  }
}

self.onmessage = ({ data }: MessageEvent<Numbered<ProposalRequest | BookRequest>>): void => {
  void answer(data.body).then((body) => self.postMessage({ n: data.n, body }));
};

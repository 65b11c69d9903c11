import '../../core/files/withoutEval';

import { buildProposal } from '../../core/exchange/proposal/buildProposal';
import { proposalInputOf } from '../../core/exchange/proposal/proposalOf';
import { readPlanData } from '../../core/files/planFile';
import { writeWorkbook } from '../../excel/writeWorkbook';
import type { Numbered, ProposalAnswer, ProposalRequest } from './protocol';

async function answer(request: ProposalRequest): Promise<ProposalAnswer> {
  const plan = readPlanData(request.planData);
  if (!plan.ok) return { ok: false, error: plan.error.code };
  const { snapshotId, locale, titleBlock } = request;
  try {
    const input = proposalInputOf(plan.value, snapshotId, locale, titleBlock);
    return { ok: true, value: await writeWorkbook(buildProposal(input)) };
  } catch (error) {
    return { ok: false, error: error instanceof Error ? error.message : String(error) };
  }
}

self.onmessage = ({ data }: MessageEvent<Numbered<ProposalRequest>>): void => {
  void answer(data.body).then((body) => self.postMessage({ n: data.n, body }));
};

import '../../core/files/withoutEval';

import { buildProposal } from '../../core/exchange/proposal/buildProposal';
import { proposalInputOf } from '../../core/exchange/proposal/proposalOf';
import type { WorkbookModel } from '../../core/exchange/proposal/workbookModel';
import { cellsOf, planFill } from '../../core/exchange/templates/planFill';
import { templateSourceOf } from '../../core/exchange/templates/templateSource';
import { readPlanData } from '../../core/files/planFile';
import { fail, ok } from '../../core/model/result';
import { fillTemplate } from '../../excel/template/fillTemplate';
import { openTemplate, sheetsOfTemplate } from '../../excel/template/templateBook';
import { writeWorkbook } from '../../excel/writeWorkbook';
import type {
  BookRequest,
  FillAnswer,
  FillRequest,
  Numbered,
  ProposalAnswer,
  ProposalRequest,
} from './protocol';

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

/** Fills a form; a plan or a form that cannot be read is a refusal. */
function fill({ planData, snapshotId, locale, today, form }: FillRequest): FillAnswer {
  const plan = readPlanData(planData);
  if (!plan.ok) throw new Error(plan.error.code);
  const book = openTemplate(form.bytes, form.name);
  if (!book.ok) return fail({ message: book.error, problems: [] });
  const source = templateSourceOf(plan.value, snapshotId, locale, today);
  const planned = planFill(sheetsOfTemplate(book.value), source);
  if (!planned.ok) return planned;
  return ok({
    bytes: fillTemplate(book.value, planned.value),
    cells: cellsOf(planned.value),
    notes: planned.value.notes,
  });
}

self.onmessage = ({
  data,
}: MessageEvent<Numbered<ProposalRequest | BookRequest | FillRequest>>): void => {
  const { n, body: request } = data;
  const reply = request.kind === 'fill' ? Promise.resolve(fill(request)) : answer(request);
  void reply.then((body) => self.postMessage({ n, body }));
};

import { OPTIONAL_SHEETS, type OptionalSheet } from '../../model/proposalChoice';
import { carriedSheet } from '../roundTrip/carried';
import { autonomySheet } from './autonomySheet';
import { comparisonSheet } from './comparisonSheet';
import { form2eSheet } from './form2eSheet';
import { headcountSheet } from './headcountSheet';
import { changesSheet, findingsSheet, measuresSheet, notesSheet } from './listSheets';
import { buildProposalTree } from './proposalRows';
import { proposalTexts } from './proposalTexts';
import { reductionsSheet } from './reductionsSheet';
import { roadmapSheet } from './roadmapSheet';
import { withRowHeights } from './rowHeights';
import { structureSheet } from './structureSheet';
import { summarySheet } from './summarySheet';
import type { ProposalInput } from './types';
import { withSignatures } from './withSignatures';
import type { SheetModel, WorkbookModel } from './workbookModel';

/** The workbook that is handed over: every total in it is a live formula with its value. */
export function buildProposal(input: ProposalInput): WorkbookModel {
  const texts = proposalTexts(input.locale);
  const tree = buildProposalTree(input);
  const assigned = headcountSheet(input, tree, 'assigned', texts);
  const present = headcountSheet(input, tree, 'present', texts);
  const headcounts = [assigned, present].filter((sheet) => sheet !== null);
  const optional: Readonly<Record<OptionalSheet, () => SheetModel | null>> = {
    autonomy: () => autonomySheet(input, tree, texts),
    form2e: () => form2eSheet(input, input.form2e, texts),
    reductions: () => (input.reductions.length === 0 ? null : reductionsSheet(input, texts)),
    measures: () => measuresSheet(input, texts),
    findings: () => findingsSheet(input, texts),
    changes: () => changesSheet(input, texts),
    comparison: () =>
      input.comparison.columns.length < 2 ? null : comparisonSheet(input, input.comparison, texts),
    roadmap: () => roadmapSheet(input, input.roadmap, texts),
    notes: () => notesSheet(input, texts),
  };
  const shown = [
    summarySheet(input, tree, headcounts, texts),
    structureSheet(input, tree, assigned ?? present, texts),
    ...headcounts.map(({ sheet }) => sheet),
    ...OPTIONAL_SHEETS.filter((name) => !input.without.includes(name)).flatMap(
      (name) => optional[name]() ?? [],
    ),
  ];
  return {
    properties: {
      title: input.planName,
      subject: texts.say('proposal.title.summary'),
      creator: input.titleBlock.agency,
      created: input.titleBlock.date,
    },
    sheets: [
      ...shown.map(withRowHeights).map((sheet) => withSignatures(sheet, input.signatories)),
      carriedSheet(input),
    ],
  };
}

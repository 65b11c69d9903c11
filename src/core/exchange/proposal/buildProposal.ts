import { autonomySheet } from './autonomySheet';
import { headcountSheet } from './headcountSheet';
import { changesSheet, findingsSheet, measuresSheet, notesSheet } from './listSheets';
import { buildProposalTree } from './proposalRows';
import { proposalTexts } from './proposalTexts';
import { reductionsSheet } from './reductionsSheet';
import { withRowHeights } from './rowHeights';
import { structureSheet } from './structureSheet';
import { summarySheet } from './summarySheet';
import type { ProposalInput } from './types';
import type { WorkbookModel } from './workbookModel';

/** The workbook that is handed over: every total in it is a live formula with its value. */
export function buildProposal(input: ProposalInput): WorkbookModel {
  const texts = proposalTexts(input.locale);
  const tree = buildProposalTree(input);
  const assigned = headcountSheet(input, tree, 'assigned', texts);
  const present = headcountSheet(input, tree, 'present', texts);
  const headcounts = [assigned, present].filter((sheet) => sheet !== null);
  return {
    properties: {
      title: input.planName,
      subject: texts.say('proposal.title.summary'),
      creator: input.titleBlock.agency,
      created: input.titleBlock.date,
    },
    sheets: [
      summarySheet(input, tree, headcounts, texts),
      structureSheet(input, tree, assigned ?? present, texts),
      ...headcounts.map(({ sheet }) => sheet),
      autonomySheet(input, tree, texts),
      measuresSheet(input, texts),
      ...(input.reductions.length === 0 ? [] : [reductionsSheet(input, texts)]),
      findingsSheet(input, texts),
      changesSheet(input, texts),
      notesSheet(input, texts),
    ].map(withRowHeights),
  };
}

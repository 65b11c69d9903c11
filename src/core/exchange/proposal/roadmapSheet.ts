import { blankCell, numberCell, textCell } from './modelCells';
import type { ProposalTexts } from './proposalTexts';
import { tableSheet } from './tableSheet';
import type { ProposalInput, ProposalRoadmap } from './types';
import type { CellModel, SheetModel } from './workbookModel';

/** Targets by rows, years by columns; below them what is to be done in each year. */
export function roadmapSheet(
  input: ProposalInput,
  roadmap: ProposalRoadmap,
  texts: ProposalTexts,
): SheetModel {
  const { say } = texts;
  const { years, targets, measures } = roadmap;
  const width = 4 + years.length + 2;
  const padded = (cells: readonly CellModel[], style: 'text' | 'textBold'): CellModel[] => [
    ...cells,
    ...Array.from({ length: width - cells.length }, () => blankCell(style)),
  ];
  const lines: CellModel[][] = targets.map((target, i) => [
    numberCell(i + 1, 'textCentre'),
    textCell(target.label),
    textCell(target.required, 'textCentre'),
    numberCell(target.dueYear, 'textCentre'),
    ...target.values.map((value) => textCell(value, 'textCentre')),
    textCell(target.end, 'textCentre'),
    textCell(target.verdict, 'textCentre'),
  ]);
  for (const { year, texts: own } of measures) {
    const title =
      year === null
        ? say('proposal.roadmap.undated', { count: own.length })
        : say('proposal.roadmap.year', { year: String(year), count: own.length });
    lines.push(padded([blankCell('textBold'), textCell(title, 'textBold')], 'textBold'));
    own.forEach((text, i) => {
      lines.push(padded([numberCell(i + 1, 'textCentre'), textCell(text)], 'text'));
    });
  }
  const columns = [
    { header: say('proposal.column.ordinal'), width: 6 },
    { header: say('proposal.column.targetOrMeasure'), width: 56 },
    { header: say('proposal.column.required'), width: 11 },
    { header: say('proposal.column.dueYear'), width: 9 },
    ...years.map((year) => ({ header: `31/12/${year}`, width: 16 })),
    { header: say('proposal.column.endState'), width: 16 },
    { header: say('proposal.column.verdict'), width: 14 },
  ];
  return {
    ...tableSheet(
      input,
      texts,
      say('proposal.sheet.roadmap'),
      say('proposal.title.roadmap'),
      columns,
      lines,
    ),
    paper: years.length > 6 ? 'A3' : 'A4',
  };
}

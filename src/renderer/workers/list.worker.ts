import '../../core/files/withoutEval';

import type { CellSheets } from '../../core/exchange/cells';
import { detectLayout } from '../../core/exchange/import/detectLayout';
import { readList } from '../../core/exchange/import/readList';
import type { LayoutProposal } from '../../core/exchange/import/types';
import type { OnProgress } from '../../core/exchange/readProgress';
import { readPasted } from '../../excel/readPasted';
import { readWorkbook } from '../../excel/readWorkbook';
import type { ListAnswers, ListRequest, Numbered, NumberedProgress } from './protocol';

let file: CellSheets | null = null;

const newUnitId = (): string => `x${crypto.randomUUID().replaceAll('-', '').slice(0, 16)}`;

/** A proposal for each sheet, the surest first; equal ones stay in the order of the sheets. */
function detectSheets({ sheets }: CellSheets, onProgress: OnProgress): LayoutProposal[] {
  const layouts = sheets.map((sheet, i) => {
    onProgress({ stage: 'detect', sheet: i + 1, of: sheets.length });
    return detectLayout(sheet, i);
  });
  return layouts.sort((a, b) => b.confidence - a.confidence);
}

function answer(request: ListRequest, onProgress: OnProgress): ListAnswers[ListRequest['kind']] {
  if (request.kind === 'open' || request.kind === 'paste') {
    file = null;
    const read =
      request.kind === 'open'
        ? readWorkbook(request.bytes, request.fileName, onProgress)
        : readPasted(request, request.name);
    if (!read.ok) return read;
    file = read.value;
    return { ok: true, value: { file, layouts: detectSheets(file, onProgress) } };
  }
  const index = request.kind === 'propose' ? request.sheet : request.choices.sheet;
  const sheet = file?.sheets[index];
  if (file === null || sheet === undefined) throw new Error('no file was opened');
  if (request.kind === 'propose') return detectLayout(sheet, index, request.encoding);
  return readList(sheet, request.choices, {
    ids: newUnitId,
    sourceId: request.sourceId,
    fileName: file.fileName,
    importedOn: request.importedOn,
    categories: request.categories,
  });
}

self.onmessage = ({ data: { n, body } }: MessageEvent<Numbered<ListRequest>>): void => {
  const onProgress: OnProgress = (progress) =>
    self.postMessage({ n, progress } satisfies NumberedProgress);
  self.postMessage({ n, body: answer(body, onProgress) });
};

import '../../core/files/withoutEval';

import type { CellSheets } from '../../core/exchange/cells';
import { detectLayout, detectLayouts } from '../../core/exchange/import/detectLayout';
import { readList } from '../../core/exchange/import/readList';
import { readPasted } from '../../excel/readPasted';
import { readWorkbook } from '../../excel/readWorkbook';
import type { ListAnswers, ListRequest, Numbered } from './protocol';

let file: CellSheets | null = null;

const newUnitId = (): string => `x${crypto.randomUUID().replaceAll('-', '').slice(0, 16)}`;

function answer(request: ListRequest): ListAnswers[ListRequest['kind']] {
  if (request.kind === 'open' || request.kind === 'paste') {
    const read =
      request.kind === 'open'
        ? readWorkbook(request.bytes, request.fileName)
        : readPasted(request, request.name);
    if (!read.ok) return read;
    file = read.value;
    return { ok: true, value: { file, layouts: detectLayouts(file, request.abbreviations) } };
  }
  const index = request.kind === 'propose' ? request.sheet : request.choices.sheet;
  const sheet = file?.sheets[index];
  if (file === null || sheet === undefined) throw new Error('no file was opened');
  if (request.kind === 'propose')
    return detectLayout(sheet, index, request.encoding, request.abbreviations);
  return readList(sheet, request.choices, {
    ids: newUnitId,
    sourceId: request.sourceId,
    fileName: file.fileName,
    importedOn: request.importedOn,
    categories: request.categories,
  });
}

self.onmessage = ({ data }: MessageEvent<Numbered<ListRequest>>): void => {
  self.postMessage({ n: data.n, body: answer(data.body) });
};

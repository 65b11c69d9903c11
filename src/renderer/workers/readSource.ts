import type { CellSheet } from '../../core/exchange/cells';
import { decodeSheet, encodingEverywhere } from '../../core/exchange/import/decodeSheet';
import { detectSheetEncoding } from '../../core/exchange/import/detectEncodings';
import type { OnProgress } from '../../core/exchange/readProgress';
import type { Message } from '../../core/messages/translate';
import { ok, type Result } from '../../core/model/result';
import { readPasted } from '../../excel/readPasted';
import { readWorkbook } from '../../excel/readWorkbook';
import type { ListSource } from './protocol';

/** A file or copied cells as sheets whose texts are Unicode. */
export interface ReadSource {
  readonly fileName: string;
  readonly notices: readonly Message[];
  readonly sheets: readonly CellSheet[];
}

/** Reads the cells of a file, or those that were copied. */
export function readSource(
  source: ListSource,
  onProgress: OnProgress,
): Result<ReadSource, Message> {
  const read =
    'bytes' in source
      ? readWorkbook(source.bytes, source.fileName, onProgress)
      : readPasted(source, source.name, 1);
  if (!read.ok) return read;
  const { fileName, notices, sheets } = read.value;
  const decoded = sheets.map((sheet) =>
    decodeSheet(sheet, encodingEverywhere(sheet, detectSheetEncoding(sheet)), 0),
  );
  return ok({ fileName, notices, sheets: decoded });
}

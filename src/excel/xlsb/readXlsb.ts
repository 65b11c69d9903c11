import type { CellSheet } from '../../core/exchange/cells';
import type { OnProgress } from '../../core/exchange/readProgress';
import type { Message } from '../../core/messages/translate';
import { MAX_SHEETS } from '../limits';
import { damaged, Refusal } from '../refusal';
import { CellCount, SheetBuilder } from '../sheetBuilder';
import { partReferences } from '../xlsx/workbookParts';
import type { ZipParts } from '../zip/zipParts';
import { readBinaryStyles, readBinaryTexts } from './binaryFormats';
import { binaryRecords, wideText, XLSB } from './binaryRecords';
import { BinaryCells, BinarySheet } from './binarySheet';

/** Records between two signs of life. */
const BREATH = 50_000;

interface ListedSheet {
  readonly name: string;
  readonly part: string;
  readonly isHidden: boolean;
}

/** Reads the sheets of an .xlsb file. Throws a refusal. */
export function readXlsb(
  parts: ZipParts,
  main: string,
  notices: Message[],
  onProgress: OnProgress,
): readonly CellSheet[] {
  const { relations, first } = partReferences(parts, main);
  const listed: ListedSheet[] = [];
  let otherSheets = 0;
  let is1904 = false;
  for (const { id, data } of binaryRecords(parts.whole(main) ?? new Uint8Array())) {
    if (id === XLSB.workbook && data.byteLength >= 4) is1904 = (data.getUint32(0, true) & 1) === 1;
    if (id !== XLSB.sheet) continue;
    const relation = wideText(data, 8);
    const name = relation === null ? null : wideText(data, relation.end);
    const target = relations.get(relation?.text ?? '');
    if (name === null) throw damaged();
    if (target?.kind !== 'worksheet') otherSheets += 1;
    else
      listed.push({
        name: name.text,
        part: target.target,
        isHidden: data.getUint32(0, true) !== 0,
      });
  }
  if (listed.length === 0 && otherSheets > 0) throw new Refusal('read.noCellSheets');
  const styles = readBinaryStyles(parts.whole(first('styles', 'styles.bin')) ?? new Uint8Array());
  const texts = parts.whole(first('sharedStrings', 'sharedStrings.bin')) ?? new Uint8Array();
  const cells = new BinaryCells(styles, readBinaryTexts(texts, styles.fonts), is1904);
  const count = new CellCount();
  if (listed.length > MAX_SHEETS)
    notices.push({ key: 'read.sheetsCut', params: { limit: MAX_SHEETS } });
  const taken = listed.slice(0, MAX_SHEETS);
  return taken.map(({ name, part, isHidden }, i) => {
    const progress = { stage: 'sheet', sheet: i + 1, of: taken.length } as const;
    onProgress(progress);
    const builder = new SheetBuilder(name, count);
    const sheet = new BinarySheet(builder, cells);
    let records = 0;
    for (const { id, data } of binaryRecords(parts.whole(part) ?? new Uint8Array())) {
      sheet.take(id, data);
      records += 1;
      if (records % BREATH === 0) onProgress(progress);
    }
    const read = builder.finish(sheet, notices);
    if (isHidden && read.rows.length > 0)
      notices.push({ key: 'read.hiddenSheet', params: { sheet: read.name } });
    return read;
  });
}

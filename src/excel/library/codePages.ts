import * as XLSX from 'xlsx';

/** Names of code pages that do not follow the pattern of Windows. */
const NAMES: Readonly<Record<number, string>> = {
  874: 'windows-874',
  932: 'shift_jis',
  936: 'gbk',
  949: 'euc-kr',
  950: 'big5',
  1200: 'utf-16le',
  10000: 'macintosh',
  10007: 'x-mac-cyrillic',
  65001: 'utf-8',
};

let vietnamese: 'windows-1258' | 'windows-1252' = 'windows-1258';
const decoders = new Map<string, TextDecoder>();

function decode(codePage: number, data: ArrayLike<number>): string {
  const isWindows = codePage >= 1250 && codePage <= 1257;
  const name =
    codePage === 1258
      ? vietnamese
      : (NAMES[codePage] ?? (isWindows ? `windows-${codePage}` : 'windows-1252'));
  let decoder = decoders.get(name);
  if (decoder === undefined) {
    decoder = new TextDecoder(name);
    decoders.set(name, decoder);
  }
  return decoder.decode(Uint8Array.from(data));
}

/**
 * Gives the library code pages from the platform instead of its own large tables. Texts in code
 * page 1258 are read as Western letters on demand: on Vietnamese Windows, lists in TCVN3 fonts say
 * that they are in 1258.
 */
export function setCodePages(vietnameseAs: 'windows-1258' | 'windows-1252'): void {
  vietnamese = vietnameseAs;
  XLSX.set_cptable({ utils: { decode } });
}

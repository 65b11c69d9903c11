/** Bringing a list in: old encodings, pasted cells, dropped files. */
export const importing = {
  'encoding.unicode': 'Unicode',
  'encoding.tcvn3': 'TCVN3 (ABC)',
  'encoding.tcvn3Capitals': 'TCVN3, capitals font',
  'encoding.vni': 'VNI',
  'read.notPasted':
    'What was pasted is not a table of several rows. Select the whole table in Excel, press Ctrl+C and paste again.',
  'paste.button': 'Paste from Excel',
  'paste.name': 'Pasted cells',
  'paste.hint': 'Or select the whole table in Excel, press Ctrl+C, then Ctrl+V here.',
  'paste.denied': 'The clipboard cannot be read from here. Press Ctrl+V in this window to paste.',
  'drop.hint': 'Drop the file to open it',
  'drop.kinds': 'A plan (.tinhgon) or a list (.xlsx, .xls, .xlsb, .ods, .csv)',
  'drop.unknown':
    '“{file}” cannot be opened: only plans (.tinhgon) and lists (.xlsx, .xls, .xlsb, .ods, .csv, .tsv) can.',
  'drop.unreadable': '“{file}” cannot be read. It may be a folder, or the file was moved.',
  'drop.several': 'Only one file can be opened at a time; “{file}” was taken.',
  'preview.encoding': 'Encoding of the sheet',
  'preview.encoding.auto': 'Recognised by column',
  'preview.encoding.head': 'Encoding of the headers',
  'preview.encoding.column': 'Encoding of column {column}',
  'preview.encoding.example': 'In the file: “{original}”. Read as: “{text}”.',
  'preview.encoding.same': 'Accented letters are kept as in the file: “{original}”.',
  'preview.encoding.original': '{text}\nIn the file: {original}',
} as const;

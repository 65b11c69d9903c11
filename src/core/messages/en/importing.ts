/** Bringing a list in: old encodings. */
export const importing = {
  'encoding.unicode': 'Unicode',
  'encoding.tcvn3': 'TCVN3 (ABC)',
  'encoding.tcvn3Capitals': 'TCVN3, capitals font',
  'encoding.vni': 'VNI',
  'preview.encoding': 'Encoding of the sheet',
  'preview.encoding.auto': 'Recognised by column',
  'preview.encoding.head': 'Encoding of the headers',
  'preview.encoding.column': 'Encoding of column {column}',
  'preview.encoding.example': 'In the file: “{original}”. Read as: “{text}”.',
  'preview.encoding.same': 'Accented letters are kept as in the file: “{original}”.',
  'preview.encoding.original': '{text}\nIn the file: {original}',
} as const;

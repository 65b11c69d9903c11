/** Bringing a list in: old encodings. */
export const importing = {
  'encoding.unicode': 'Unicode',
  'encoding.tcvn3': 'TCVN3 (ABC)',
  'encoding.tcvn3Capitals': 'TCVN3, phông chữ hoa',
  'encoding.vni': 'VNI',
  'preview.encoding': 'Bảng mã của trang',
  'preview.encoding.auto': 'Tự nhận theo từng cột',
  'preview.encoding.head': 'Bảng mã tiêu đề',
  'preview.encoding.column': 'Bảng mã cột {column}',
  'preview.encoding.example': 'Trong tệp: “{original}”. Đọc là: “{text}”.',
  'preview.encoding.same': 'Chữ có dấu đang giữ nguyên như trong tệp: “{original}”.',
  'preview.encoding.original': '{text}\nTrong tệp: {original}',
} as const;

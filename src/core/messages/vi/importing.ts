/** Bringing a list in: old encodings, pasted cells, dropped files. */
export const importing = {
  'encoding.unicode': 'Unicode',
  'encoding.tcvn3': 'TCVN3 (ABC)',
  'encoding.tcvn3Capitals': 'TCVN3, phông chữ hoa',
  'encoding.vni': 'VNI',
  'read.notPasted':
    'Nội dung vừa dán không phải là một bảng có nhiều dòng. Hãy chọn cả bảng trong Excel, bấm Ctrl+C rồi dán lại.',
  'paste.button': 'Dán từ Excel',
  'paste.name': 'Ô đã dán',
  'paste.hint': 'Hoặc chọn cả bảng trong Excel, bấm Ctrl+C, rồi bấm Ctrl+V ở đây.',
  'paste.denied': 'Không được phép tự đọc bộ nhớ tạm. Hãy bấm Ctrl+V trong cửa sổ này để dán.',
  'drop.hint': 'Thả tệp để mở',
  'drop.kinds': 'Đề án (.tinhgon) hoặc danh sách (.xlsx, .xls, .xlsb, .ods, .csv)',
  'drop.unknown':
    'Không mở được “{file}”: chỉ nhận tệp đề án (.tinhgon) và danh sách (.xlsx, .xls, .xlsb, .ods, .csv, .tsv).',
  'drop.unreadable': 'Không đọc được “{file}”. Đó có thể là một thư mục, hoặc tệp đã bị chuyển đi.',
  'drop.several': 'Mỗi lần chỉ mở được một tệp; đã lấy tệp “{file}”.',
  'preview.encoding': 'Bảng mã của trang',
  'preview.encoding.auto': 'Tự nhận theo từng cột',
  'preview.encoding.head': 'Bảng mã tiêu đề',
  'preview.encoding.column': 'Bảng mã cột {column}',
  'preview.encoding.example': 'Trong tệp: “{original}”. Đọc là: “{text}”.',
  'preview.encoding.same': 'Chữ có dấu đang giữ nguyên như trong tệp: “{original}”.',
  'preview.encoding.original': '{text}\nTrong tệp: {original}',
} as const;

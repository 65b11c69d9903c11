/** What is said of lists in less usual layouts. */
export const lists = {
  'import.selfParentTop':
    '“{name}” ghi chính mình ({code}) là đơn vị cấp trên và không có đơn vị nào khác ở trên cùng; đang hiểu là đơn vị đứng đầu.',
  'import.looseCode':
    '“{name}”: mã cấp trên “{code}” không có trong danh sách; đang hiểu là “{found}”, chỉ khác số 0 ở đầu.',
  'import.severalParents':
    '“{name}”: có {count} đơn vị cùng là “{code}”; xếp vào đơn vị ở dòng {row}.',
  'import.similarCode': 'Mã “{code}” chỉ khác mã ở ô {first} ở số 0 đứng đầu; cần kiểm tra.',
  'import.errorName': 'Ô tên có lỗi công thức “{text}”; cần ghi lại tên đơn vị.',
  'import.rowsBelow':
    'Dưới dòng cuối của bảng (dòng {last}) còn {count} dòng có tên và số liệu; chưa đọc.',
  'import.footnoteSign': 'Đã bỏ dấu chú thích “{sign}” sau tên “{name}”.',
  'import.partNotTaken':
    'Dòng “{text}” nêu một phần số người của đơn vị bên trên, không phải là đơn vị; không cộng vào.',
  'import.blocksRead': 'Bảng có {count} khối đặt cạnh nhau; đọc nối tiếp từ trái sang phải.',
  'import.severalMarks':
    '“{name}” được đánh dấu ở nhiều cột nhóm tự chủ: {groups}; chưa nhập nhóm.',
  'import.unreadMark': '“{text}” ở cột nhóm tự chủ không phải là dấu đánh; không nhập.',
  'import.reason.hierarchy.columns': 'Cấp bậc theo các cột tên đứng cạnh nhau.',
  'preview.hierarchy.columns': 'Các cột tên cạnh nhau',
  'meaning.upper': 'Tên đơn vị cấp trên (cấp {level})',
  'meaning.mark': 'Đánh dấu nhóm tự chủ {group}',
} as const;

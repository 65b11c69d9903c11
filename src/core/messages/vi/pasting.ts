/** A table of a spreadsheet pasted onto a unit. */
export const pasting = {
  'action.pasteTable': 'Dán bảng từ Excel vào đơn vị này…',
  'action.pasteTableAgencies': 'Dán bảng cơ quan từ Excel…',
  'step.pasteTable': 'Dán bảng vào {name}',
  'pasting.consequences': 'Kết quả',
  'pasting.title': 'Dán bảng vào {name}',
  'pasting.titleAgencies': 'Dán bảng thành cơ quan, đơn vị cấp cao nhất của {name}',
  'pasting.wait': 'Trong Excel, chọn các ô của bảng, bấm Ctrl+C, rồi bấm Ctrl+V ở đây.',
  'pasting.wait.forms':
    'Bảng có thể chỉ gồm một cột tên đơn vị, hoặc tên và số biên chế, có hay không có dòng tiêu đề. Đơn vị chưa có sẽ được thêm, số liệu khác sẽ được cập nhật; bạn xem trước mọi thay đổi.',
  'pasting.file': 'Ở đây chỉ dán các ô đã sao chép. Để đọc cả tệp, dùng Nhập danh sách.',
  'pasting.oneUnit':
    'Chọn đúng một đơn vị để dán bảng vào bên dưới, hoặc bỏ chọn để dán thành cơ quan, đơn vị cấp cao nhất.',
  'pasting.lines': 'So với các đơn vị của {name}',
  'pasting.kind.gone': 'Không có trong bảng (giữ nguyên)',
  'pasting.unchanged': '{count} đơn vị giữ nguyên. Ô trống không xóa số liệu đã có.',
  'pasting.posts': 'Biên chế được giao',
  'pasting.below': 'Thuộc {name}',
  'pasting.asAgency': 'Cấp cao nhất',
  'pasting.refused': 'Không thực hiện được: {reason}',
  'pasting.outside': '{count, number} đơn vị trong bảng nằm ngoài đơn vị này nên không được dán.',
  'pasting.figures': 'Trước và sau khi dán',
  'pasting.decision':
    'Ghi thành biện pháp của phương án, hiệu lực {date}{basis, select, none {} other {, căn cứ {basis}}}.',
  'pasting.noDate': 'chưa định ngày',
  'pasting.noNames': 'Bảng không có cột tên đơn vị. Hãy chọn “Tên đơn vị” ở đầu cột có tên.',
  'pasting.nothing': 'Bảng không có gì khác với các đơn vị đang có.',
  'pasting.other': 'Dán bảng khác',
  'pasting.accept': 'Thực hiện',
  'pasting.done':
    'Đã dán bảng vào {name}: thêm {added, number}, thay đổi {changed, number} đơn vị.',
  'pasting.convert':
    'Giữ nguyên nhóm tự chủ: trong phương án, dùng lệnh Chuyển mức tự chủ… để đổi nhóm.',
  'pasting.severalCategories':
    'Đơn vị có biên chế ở nhiều loại: sau khi dán, tổng là {total, number}. Chọn đúng loại biên chế ở đầu cột nếu cần.',
  'pasting.codeTaken': 'Không ghi mã {code}: mã này là của {name}.',
  'pasting.reason.parentName':
    'Cột này là đơn vị cấp trên: tên trong cột là đơn vị của bảng hoặc của nơi được dán vào.',
  'pasting.reason.parentNumbers':
    'Số ở dòng của đơn vị cấp trên là số của riêng đơn vị: đọc như vậy thì bảng khớp nhất với các đơn vị đang có.',
} as const;

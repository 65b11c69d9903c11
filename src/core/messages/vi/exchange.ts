/** Texts about reading lists. */
export const exchange = {
  'read.emptyFile': 'Tệp “{file}” rỗng (0 byte). Hãy kiểm tra lại tệp hoặc xin lại bản gốc.',
  'read.pdf':
    'Tệp “{file}” là tệp PDF, không phải bảng tính. Hãy xin bản Excel hoặc chuyển PDF sang Excel rồi mở lại.',
  'read.webPage':
    'Tệp “{file}” là trang web (HTML), không phải bảng tính. Hãy mở bằng Excel rồi lưu lại dạng .xlsx.',
  'read.image': 'Tệp “{file}” là tệp ảnh, không phải bảng tính.',
  'read.wordDocument':
    'Tệp “{file}” là văn bản Word, không phải bảng tính. Hãy chép bảng trong văn bản sang Excel rồi lưu dạng .xlsx.',
  'read.zipNotWorkbook':
    'Tệp “{file}” là tệp nén không chứa bảng tính. Hãy giải nén rồi mở tệp Excel bên trong.',
  'read.notWorkbook':
    'Không đọc được “{file}”: nội dung không phải bảng tính (.xlsx, .xls, .xlsb, .ods, .csv).',
  'read.password':
    'Tệp “{file}” được đặt mật khẩu. Hãy mở bằng Excel, bỏ mật khẩu, lưu lại rồi nhập.',
  'read.damaged':
    'Tệp “{file}” bị hỏng, không đọc được. Hãy mở bằng Excel và lưu lại thành tệp mới, hoặc xin lại bản gốc.',
  'read.noCells':
    'Tệp “{file}” không có ô nào chứa dữ liệu. Hãy kiểm tra xem đã chọn đúng tệp chưa.',
  'read.tooLarge':
    'Tệp “{file}” quá lớn khi giải nén ({size} MB; tối đa {limit} MB). Hãy tách tệp hoặc xóa ảnh, trang tính không cần.',
  'read.rowsCut': 'Trang “{sheet}”: chỉ đọc {limit} dòng đầu tiên; các dòng sau không được đọc.',
  'read.columnsCut': 'Trang “{sheet}”: chỉ đọc {limit} cột đầu tiên; các cột sau không được đọc.',
  'read.oldEncoding':
    'Tệp “{file}” không phải Unicode; đã đọc theo bảng mã Windows-1258. Hãy kiểm tra lại dấu tiếng Việt.',
} as const;

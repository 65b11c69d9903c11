/** Reading lists into a register: what all kinds of them share. */
export const registerReading = {
  'registerReading.sheet': 'Trang tính',
  'registerReading.mapping': 'Nội dung từng cột',
  'registerReading.column': 'Cột {name}: {label}',
  'registerReading.firstRow': 'Dòng số liệu đầu tiên',
  'registerReading.chooseUnit': 'Chọn đơn vị cho “{text}”',
  'registerReading.lines': 'Các dòng đọc được',
  'registerReading.other': 'Chọn tệp khác',
  'registerReading.preview': 'Nhập từ {file}',
  'registerReading.wait':
    'Chọn tệp .xlsx, .xls, .ods, .csv; hoặc chép các ô trong Excel rồi bấm Ctrl+V ở đây.',
  'registerReading.leftOut.none': 'Mọi dòng đều đọc được.',
} as const;

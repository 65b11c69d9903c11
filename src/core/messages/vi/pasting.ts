/** A table of a spreadsheet pasted onto a unit. */
export const pasting = {
  'pasting.convert':
    'Giữ nguyên nhóm tự chủ: trong phương án, dùng lệnh Chuyển mức tự chủ… để đổi nhóm.',
  'pasting.codeTaken': 'Không ghi mã {code}: mã này là của {name}.',
  'pasting.reason.parentName':
    'Cột này là đơn vị cấp trên: tên trong cột là đơn vị của bảng hoặc của nơi được dán vào.',
  'pasting.reason.parentNumbers':
    'Số ở dòng của đơn vị cấp trên là số của riêng đơn vị: đọc như vậy thì bảng khớp nhất với các đơn vị đang có.',
} as const;

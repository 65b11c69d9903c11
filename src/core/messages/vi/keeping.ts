/** What becomes of the file: at closing, its earlier versions, its password. */
export const keeping = {
  'closing.title': 'Ghi thay đổi vào tệp trước khi đóng?',
  'closing.behind': 'Tệp “{file}” chưa có những thay đổi mới nhất.',
  'closing.draft':
    'Nếu không ghi, tệp giữ nguyên như cũ; thay đổi vẫn nằm trong bản nháp trên máy này và mở lại được từ màn hình đầu.',
  'closing.save': 'Ghi vào tệp',
  'closing.keepDraft': 'Không ghi',
  'versions.besideFile': 'Những lần ghi trước của tệp “{file}”',
  'versions.written': 'Ghi lúc {time}',
  'versions.size': '{size, number} KB',
  'password.action': 'Đặt mật khẩu cho tệp…',
  'password.change': 'Tệp có mật khẩu. Đổi hoặc bỏ mật khẩu…',
  'password.title': 'Mật khẩu của tệp “{file}”',
  'password.hint':
    'Tệp được mã hóa bằng mật khẩu này. Không có cách nào mở lại tệp nếu quên mật khẩu: chương trình không lưu mật khẩu ở đâu cả.',
  'password.scope':
    'Mật khẩu bảo vệ tệp .tinhgon ghi từ nay. Bản nháp trên máy này, những lần ghi trước bên cạnh tệp và các tệp Excel, PDF đã xuất không được mã hóa theo.',
  'password.new': 'Mật khẩu mới',
  'password.repeat': 'Nhập lại mật khẩu',
  'password.set': 'Đặt mật khẩu và ghi tệp',
  'password.remove': 'Bỏ mật khẩu',
  'password.tooShort': 'Mật khẩu cần ít nhất {count, number} ký tự.',
  'password.differs': 'Hai lần nhập không giống nhau.',
  'password.ask': 'Mở tệp “{file}”',
  'password.password': 'Mật khẩu',
  'password.open': 'Mở',
  'password.wrong': 'Mật khẩu không đúng. Hãy kiểm tra bộ gõ và phím Caps Lock.',
  'password.show': 'Hiện hoặc ẩn mật khẩu',
  'password.unavailable':
    'Trình duyệt chỉ cho mã hóa ở địa chỉ https hoặc trên máy này, nên ở đây không đặt được mật khẩu và không mở được tệp có mật khẩu.',
  'about.title': 'Giới thiệu Tinh Gọn',
  'about.licences': 'Giấy phép của các thành phần',
} as const;

/** Short forms of names that a plan has of its own. */
export const abbreviations = {
  'abbreviations.title': 'Từ viết tắt',
  'abbreviations.open': 'Từ viết tắt…',
  'abbreviations.hint':
    'Từ viết tắt được hiểu như cụm từ đầy đủ khi nhập danh sách và khi so tên hai danh sách. Từ của đề án thay cho từ có sẵn.',
  'abbreviations.short': 'Viết tắt',
  'abbreviations.words': 'Cụm từ đầy đủ',
  'abbreviations.add': 'Thêm',
  'abbreviations.save': 'Lưu',
  'abbreviations.edit': 'Sửa {short}',
  'abbreviations.edit.short': 'Sửa',
  'abbreviations.replace.short': 'Hiểu khác',
  'abbreviations.remove': 'Xóa {short}',
  'abbreviations.replace': 'Hiểu {short} theo cách khác',
  'abbreviations.filter': 'Tìm từ viết tắt',
  'abbreviations.own': 'Của đề án này ({count, number})',
  'abbreviations.own.none':
    'Chưa có từ nào. Thêm ở trên, hoặc chọn một từ có sẵn để hiểu theo cách khác.',
  'abbreviations.builtIn': 'Có sẵn ({count, number})',
  'abbreviations.builtIn.none': 'Không có từ nào khớp.',
  'abbreviations.first': 'ở đầu tên',
  'abbreviations.following': 'sau từ đầu',
  'abbreviations.replaced': 'đã thay',
  'abbreviations.incomplete': 'Hãy ghi cả từ viết tắt (chữ và số) và cụm từ đầy đủ.',
  'abbreviations.tooLong':
    'Từ viết tắt dài nhất {short} ký tự, cụm từ đầy đủ dài nhất {words} ký tự.',
  'abbreviations.exists': '“{short}” đã có trong danh sách của đề án; hãy sửa dòng đó.',
  'step.setAbbreviation': 'Ghi từ viết tắt {short}',
  'step.removeAbbreviation': 'Xóa từ viết tắt {short}',
} as const;

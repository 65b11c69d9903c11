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
} as const;

/** Why a .tinhgon file is not opened. */
export const planFile = {
  'planFile.notAPlan': '“{file}” không phải tệp đề án .tinhgon. Tệp được giữ nguyên.',
  'planFile.newerVersion':
    '“{file}” được ghi bằng phiên bản Tinh Gọn mới hơn (định dạng {version}, chương trình này đọc đến {own}). Hãy cập nhật chương trình. Tệp được giữ nguyên.',
  'planFile.damaged':
    '“{file}” bị hỏng hoặc thiếu phần cuối ({detail}). Tệp được giữ nguyên; hãy mở bản trước đó.',
  'planFile.inconsistent':
    '“{file}” có nội dung không khớp nhau ({detail}) nên không mở để tránh sai số liệu. Tệp được giữ nguyên.',
  'recovery.offer': 'Xem phần còn đọc được…',
  'recovery.name': '{name} (bản khôi phục)',
  'recovery.title': 'Khôi phục từ “{file}”',
  'recovery.hint':
    'Phần còn đọc được mở thành đề án riêng “{name}”. Tệp hỏng được giữ nguyên. Chương trình không đoán: dòng sai, dòng thiếu phần liên quan được bỏ ra và đếm ở đây.',
  'recovery.table': 'Nội dung',
  'recovery.kept': 'Đọc được',
  'recovery.leftOut': 'Bỏ ra',
  'recovery.count': '{count, number}',
  'recovery.parked': '{count, number} đơn vị mất đơn vị cấp trên được đưa vào mục “chưa xếp”.',
  'recovery.whole': 'Không thấy dòng nào bị mất, nhưng vẫn nên đối chiếu với bản lưu gần nhất.',
  'recovery.check':
    'Phần nằm sau chỗ hỏng có thể đã mất mà không đếm được. Hãy đối chiếu với bản lưu gần nhất.',
  'recovery.open': 'Mở bản khôi phục',
  'planTable.settings': 'Thông tin đề án',
  'planTable.categories': 'Loại biên chế',
  'planTable.snapshots': 'Danh sách và phương án',
  'planTable.units': 'Đơn vị',
  'planTable.lineage': 'Liên kết giữa các năm',
  'planTable.measures': 'Biện pháp',
  'planTable.targets': 'Chỉ tiêu',
  'planTable.exceptions': 'Phát hiện đã chấp nhận',
  'planTable.functions': 'Chức năng, nhiệm vụ, thủ tục',
  'planTable.relations': 'Quan hệ chỉ đạo, phối hợp',
  'planTable.reductions': 'Sổ theo dõi tinh giản',
  'planTable.packs': 'Bộ tiêu chí',
  'planTable.mappings': 'Cách đọc danh sách đã nhớ',
  'planTable.abbreviations': 'Từ viết tắt',
  'planTable.drawings': 'Cách vẽ sơ đồ',
  'planTable.sources': 'Nguồn số liệu',
} as const;

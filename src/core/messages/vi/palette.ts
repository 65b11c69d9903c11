/** Command palette and context menu. */
export const palette = {
  'palette.title': 'Tìm lệnh',
  'palette.search': 'Gõ tên lệnh, không cần dấu',
  'palette.none': 'Không có lệnh nào như vậy',
  'palette.menu': 'Lệnh với đơn vị đã chọn',
  'palette.addSibling': 'Thêm đơn vị cùng cấp',
  'palette.rename': 'Đổi tên đơn vị',
  'palette.moveTo': 'Chuyển vào {name}',
  'palette.reason.noUnit': 'Hãy chọn một đơn vị trước',
  'palette.reason.oneUnit': 'Chỉ thực hiện được với một đơn vị',
  'palette.reason.notService': 'Chỉ dành cho đơn vị sự nghiệp công lập',
  'palette.reason.noPlan': 'Chưa mở đề án nào',
  'palette.reason.noList': 'Đề án chưa có danh sách nào',
  'palette.reason.there': 'Đã trực thuộc nơi này',
  'palette.reason.itself': 'Không thể chuyển vào chính nó',
} as const;

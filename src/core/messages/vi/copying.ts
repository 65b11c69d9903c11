/** Copying, cutting and pasting of units. */
export const copying = {
  'copyTable.name': 'Tên đơn vị',
  'copyTable.parent': 'Đơn vị cấp trên',
  'copyTable.kind': 'Loại',
  'copyTable.code': 'Mã',
  'copyTable.group': 'Nhóm tự chủ',
  'copy.copied':
    'Đã sao chép {count, number} đơn vị. Chọn đơn vị nhận rồi bấm Ctrl+V, hoặc dán vào Excel.',
  'copy.cut':
    'Đã cắt {count, number} đơn vị. Chọn đơn vị nhận rồi bấm Ctrl+V; chưa có gì thay đổi cho tới lúc đó.',
  'copy.notUnits': 'Không đọc được các đơn vị đã sao chép. Hãy sao chép lại từ sơ đồ.',
  'action.copy': 'Sao chép',
  'action.cut': 'Cắt',
  'action.paste': 'Dán vào bên dưới',
  'palette.reason.nothingCopied': 'Chưa sao chép hoặc cắt đơn vị nào',
  'paste.title': 'Dán {count, number} đơn vị vào {name}',
  'paste.titleAgency': 'Dán {count, number} đơn vị thành cơ quan, đơn vị cấp cao nhất',
  'paste.what': 'Chép những gì',
  'paste.withPosts': 'Cơ cấu, biên chế và lãnh đạo',
  'paste.withoutPosts': 'Chỉ cơ cấu, chưa có biên chế và lãnh đạo',
  'paste.units': 'Các đơn vị sẽ được lập mới',
  'paste.more': 'và {count, number} đơn vị nữa',
  'paste.cutElsewhere':
    'Các đơn vị này được cắt ở nơi khác: chúng được lập mới ở đây và vẫn còn ở nơi cũ.',
  'paste.lostCodes':
    '{count, number} mã đơn vị đã có trong danh sách này nên bản chép để trống mã.',
  'paste.lostCategories':
    'Đề án này không có loại biên chế: {names}. Số của các loại đó không được chép.',
  'step.pasteUnits': 'Dán {count, number} đơn vị',
} as const;

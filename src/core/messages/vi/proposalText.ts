/** Texts of the proposal workbook that are made from a plan. */
export const proposalText = {
  'proposalText.committee': 'UBND {locality}',
  'proposalText.severity.violation': 'Vi phạm',
  'proposalText.severity.warning': 'Cảnh báo',
  'proposalText.severity.note': 'Lưu ý',
  'proposalText.shortfall': 'còn thiếu {count, number}',
  'proposalText.endState': 'khi hoàn thành: {value}, {verdict}',
  'proposalText.switchedOff': 'Không áp dụng',
  'proposalText.notCarriedOut': 'Không thực hiện được',
  'proposalText.noParent': 'Cơ quan, đơn vị cấp trên cùng',
  'proposalText.note.list': '“{name}”: danh sách tại ngày {date}.',
  'proposalText.note.listFrom': '“{name}”: danh sách tại ngày {date}, lấy từ {sources}.',
  'proposalText.note.scenario': '“{name}”: phương án tại ngày {date}, lập từ “{base}”.',
  'proposalText.note.target':
    'Chỉ tiêu “{target}”: so với “{baseline}” ({count}), kết luận tại 31/12/{year}.',
  'proposalText.note.readings':
    'Chỉ tiêu tự chủ có ba cách tính: (1) số đơn vị của năm mốc đã chuyển sang tự chủ trên tổng số đơn vị năm mốc, đơn vị chia tách được tính theo phần; (2) đơn vị tự chủ trên số đơn vị hiện có; (3) đơn vị tự chủ hiện có trên số đơn vị năm mốc. Dòng in đậm quyết định kết luận; đơn vị chưa liên kết hoặc chưa rõ nhóm làm kết quả thành một khoảng.',
  'proposalText.note.pack': 'Quy định áp dụng: {title} (hiệu lực từ {from}). {rules}.',
} as const;

/** The years of a scenario. */
export const roadmap = {
  'tab.roadmap': 'Lộ trình',
  'roadmap.title': 'Lộ trình của {name}',
  'roadmap.hint':
    'Mỗi chỉ tiêu được đọc tại 31/12 từng năm, từ số liệu và các biện pháp đã có hiệu lực đến ngày đó; không nội suy giữa hai danh sách.',
  'roadmap.noTargets': 'Chưa có chỉ tiêu nào đang theo dõi. Chọn ở thẻ Chỉ tiêu.',
  'roadmap.due': 'Yêu cầu {value} vào năm {year}',
  'roadmap.end': 'Khi hoàn thành: {value}',
  'roadmap.at': '31/12/{year}: {value}',
  'roadmap.picture': 'Lưu hình: {name}',
  'roadmap.table': 'Số liệu của lộ trình theo năm',
  'roadmap.target': 'Chỉ tiêu',
  'roadmap.undated':
    '{count, number} biện pháp chưa có ngày hiệu lực: chỉ tính vào cột “Khi hoàn thành”.',
  'roadmap.measures': 'Biện pháp theo năm',
  'roadmap.measures.hint':
    'Kéo một biện pháp sang năm khác, hoặc chọn nó rồi bấm Alt+mũi tên trái, phải.',
  'roadmap.noDate': 'Chưa có ngày',
  'roadmap.column': '{year}: {count, number} biện pháp',
  'roadmap.more': 'và {count, number} biện pháp nữa, xem ở thẻ Biện pháp',
  'roadmap.conflict':
    'Chưa thực hiện được theo ngày này (năm {year}): thiếu đơn vị mà biện pháp khác lập ra hoặc đơn vị đã thay đổi.',
  'roadmap.step.move': 'Đổi năm thực hiện biện pháp',
} as const;

export const taking = {
  'import.codeInTwoSheets': 'Mã “{code}” đã có ở trang tính khác; đơn vị này không giữ mã.',
  'import.agencyRepeated':
    'Cơ quan “{name}” có ở nhiều trang tính với cùng số biên chế riêng ({posts}); chỉ tính một lần.',
  'import.agencyContradicts':
    'Cơ quan “{name}” có ở nhiều trang tính với số biên chế riêng khác nhau; giữ thành hai cơ quan. Hãy kiểm tra để không tính trùng.',
  'import.part.surest': 'Trang giống danh sách đơn vị nhất.',
  'import.part.unsure': 'Chưa chắc là danh sách đơn vị; chọn nếu cần.',
  'import.part.sameUnits': 'Nêu lại các đơn vị của trang khác cùng ngày; chọn thêm sẽ tính trùng.',
  'import.part.otherDay': 'Danh sách của một ngày khác.',
  'import.part.sameForm': 'Cùng mẫu với trang “{sheet}”, đơn vị khác: gộp vào một danh sách.',
  'import.part.otherForm': 'Khác mẫu với trang “{sheet}”; chọn nếu là một phần của danh sách.',
} as const;

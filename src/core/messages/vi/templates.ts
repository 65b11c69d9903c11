/** Forms of an agency that are filled from the plan. */
export const templates = {
  'template.menu': 'Điền vào biểu mẫu của cơ quan…',
  'template.title': 'Điền vào biểu mẫu của cơ quan',
  'template.wait':
    'Chọn biểu mẫu (.xlsx) của cơ quan có sẵn các chỗ điền, ví dụ {example}. Chương trình điền số liệu vào bản sao và giữ nguyên định dạng; biểu mẫu gốc không thay đổi.',
  'template.example.save': 'Lưu biểu mẫu ví dụ…',
  'template.example.name': 'Biểu mẫu ví dụ',
  'template.example.how':
    'Chưa có biểu mẫu? Lưu biểu mẫu ví dụ, mở bằng Excel để xem cách ghi và sửa theo mẫu của cơ quan.',
  'template.snapshot': 'Danh sách hoặc phương án để lấy số liệu',
  'template.form': 'Biểu mẫu',
  'template.choose': 'Chọn biểu mẫu',
  'template.another': 'Chọn biểu mẫu khác',
  'template.ready': 'Sẽ điền {cells, number} ô.',
  'template.run': 'Lưu tệp đã điền',
  'template.working': 'Đang điền biểu mẫu…',
  'template.failed': 'Không điền được biểu mẫu: {detail}',
  'template.problems': 'Cần sửa trong biểu mẫu ({count, number})',
  'template.notes': 'Cần biết ({count, number})',
  'template.filledName': '{name} - {snapshot}',
  'template.notXlsx':
    'Tệp {file} không phải là tệp Excel .xlsx; hãy mở bằng Excel và lưu thành “Excel Workbook (.xlsx)”.',
  'template.macro':
    'Tệp {file} có macro; hãy lưu thành “Excel Workbook (.xlsx)” không có macro rồi chọn lại.',
  'template.noCells': 'Tệp {file} không có trang tính nào.',
  'template.pasted': 'Cần chọn tệp biểu mẫu .xlsx; không điền được vào các ô đã chép.',
  'template.none':
    'Biểu mẫu chưa có chỗ điền nào. Ghi vào ô cần điền, ví dụ {example}; ở dòng cần lặp cho từng đơn vị ghi thêm {list}. Có thể lưu biểu mẫu ví dụ để xem cách ghi.',
  'template.refused':
    '{count, plural, other {Biểu mẫu có {count, number} chỗ cần sửa; chưa điền ô nào.}}',
  'template.broken':
    'Thiếu dấu ngoặc: “{text}”. Chỗ điền bắt đầu và kết thúc bằng hai dấu ngoặc nhọn.',
  'template.inFormula':
    'Chỗ điền không đặt được trong công thức; hãy đặt ở một ô riêng rồi cho công thức lấy ô đó.',
  'template.unknown': 'Không hiểu {text}. Các tên dùng được có trong biểu mẫu ví dụ.',
  'template.unknownList': 'Không có danh sách {text}. Các danh sách: {lists}.',
  'template.unknownFilter':
    'Không hiểu điều kiện lọc trong {text}: dùng loại tổ chức (phòng, chi cục, đơn vị sự nghiệp…), hoặc kế hoạch, thực hiện, năm với sổ tinh giản.',
  'template.twoLists': 'Dòng này đã lặp theo một danh sách; bỏ bớt {text}.',
  'template.noList':
    '{text} là của từng dòng trong danh sách: ghi thêm {list} vào một ô của dòng này, hoặc nêu rõ tên hay số thứ tự.',
  'template.ambiguous':
    '{text}: có {count, number} dòng cùng tên này; dùng mã đơn vị hoặc số thứ tự.',
  'template.notFound': '{text}: không có dòng nào mang tên, mã hoặc số thứ tự này.',
  'template.tooManyRows':
    'Trang tính sẽ có {count, number} dòng, nhiều hơn số dòng mà Excel chứa được.',
  'template.incomplete':
    '{count, number} số là tổng chưa đủ: còn đơn vị chưa có số liệu nên chỉ cộng những số đã biết.',
  'template.oneOfMany':
    'Công thức chỉ lấy dòng đầu tiên của các dòng lặp (nay ở ô {cell}); nếu cần cả danh sách, dùng SUM.',
  'template.column.value': 'Giá trị',
  'template.example.names': 'Các tên dùng được',
  'template.example.now': 'Giá trị khi điền',
  'template.example.rows': 'Trong dòng lặp (ghi trong hai dấu ngoặc nhọn)',
  'cli.fill.done': 'Đã điền {cells, number} ô từ “{name}”.',
  'cli.fill.refused': '{text}',
} as const;

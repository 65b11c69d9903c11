/** Exported workbooks that come back: recognised, imported again, edits taken back. */
export const takeBack = {
  'back.title': 'Nhận bảng đề án đã sửa',
  'back.menu': 'Nhận bảng đề án đã sửa…',
  'back.unknownWord': '“{text}” không phải là giá trị có thể chọn ở cột này; không nhận ô này.',
  'back.noName': 'Tên của {name} bị xóa trống; giữ nguyên tên đang có.',
  'back.noDay': '“{text}” không phải là ngày tháng; không nhận ô này.',
  'back.noGroup':
    '{name} không phải là đơn vị sự nghiệp công lập nên không có nhóm tự chủ; không nhận ô này.',
  'back.groupTakenOut': 'Nhóm tự chủ của {name} bị xóa trống; giữ nguyên nhóm đang có.',
  'back.rowElsewhere':
    'Dòng thêm “{name}” không cho biết trực thuộc đâu; cần thêm ở bảng tổ chức hoặc bảng biên chế.',
  'back.underGone':
    '{name} được đặt dưới một đơn vị không còn trong phương án; không nhận vị trí này.',
  'back.onGone': 'Có số ghi ở dòng của đơn vị không còn tại đây ({name}); không nhận số này.',
  'back.missingInOne':
    '{name} không còn dòng ở trang tính này nhưng vẫn còn ở trang khác; giữ nguyên đơn vị.',
  'back.sorted':
    'Các dòng đã bị sắp xếp lại hoặc mất thụt đầu dòng ({count, number} đơn vị lệch chỗ), nên không đọc vị trí trực thuộc từ trang tính này.',
  'back.typedSum':
    'Dòng cộng của {name} bị ghi đè số {typed, number} (tổng các dòng là {computed, number}); không nhận số ghi đè.',
  'back.foreign':
    'Tệp {file} không phải là bảng đề án do chương trình xuất ra, hoặc các cột ẩn của bảng đã bị xóa; nếu là danh sách thường, hãy dùng “Nhập danh sách”.',
  'back.newer':
    'Tệp {file} do phiên bản mới hơn của chương trình xuất ra; cần cập nhật chương trình để đọc.',
  'back.damaged':
    'Tệp {file} là bảng đề án của chương trình nhưng không còn dòng đơn vị nào đọc được.',
  'back.mixed':
    'Tệp {file} có trang tính của nhiều phương án khác nhau; cần để mỗi phương án ở một tệp.',
  'own.recognised':
    'Tệp này do chương trình xuất ra từ “{name}”: {count, number} đơn vị, đọc thẳng không cần chọn cột.',
  'own.unedited': 'Không có ô nào bị sửa sau khi xuất.',
  'own.edits': 'Có {count, number} chỗ đã sửa sau khi xuất; danh sách lấy theo số liệu đã sửa.',
  'own.carriesNot':
    'Bộ tiêu chí, phương án khác, các biện pháp và lịch sử chỉnh sửa không có trong tệp.',
  'own.takeBack': 'Đưa các chỗ đã sửa vào “{name}”…',
  'own.problems': 'Cần xem lại ({count, number})',
  'own.name.again': '{name} (nhập lại {date})',
  'back.problem.at': 'Trang “{sheet}”, ô {cell}:',
  'back.problem.sheet': 'Trang “{sheet}”:',
  'back.fact.decisionNumber': 'Số quyết định',
  'back.fact.decisionDate': 'Ngày quyết định',
  'back.fact.regime': 'Nghị định áp dụng',
  'back.fact.revenue': 'Nguồn thu (đồng)',
  'back.fact.recurrentExpenditure': 'Chi thường xuyên (đồng)',
  'back.fact.group': 'Nhóm tự chủ',
  'back.unknown': 'chưa có số liệu',
  'back.empty': '(trống)',
  'back.fromTo': '{label}: {from} → {to}',
  'back.move': 'Trực thuộc: {from} → {to}',
  'back.place.agency': 'đứng đầu (cơ quan)',
  'back.place.parked': 'chưa xếp',
  'back.place.added': 'dòng thêm mới',
  'back.add': 'Thêm {kind} vào {place}',
  'back.drop.scenario':
    'Dòng của đơn vị đã bị xóa khỏi mọi trang. Đánh dấu để giải thể (biên chế không chuyển đi đâu, đơn vị trực thuộc lên cấp trên); không đánh dấu thì bỏ qua.',
  'back.drop.list':
    'Dòng của đơn vị đã bị xóa khỏi mọi trang. Đánh dấu để gỡ đơn vị khỏi danh sách; không đánh dấu thì bỏ qua.',
  'back.conflict':
    'Đề án đã đổi sau khi xuất: lúc xuất {exported}, hiện nay {now}, bản sửa {edited}.',
  'back.conflict.drop': 'Đơn vị này đã đổi trong đề án sau khi xuất.',
  'back.disputed': 'Các trang tính của tệp ghi khác nhau; hãy chọn một.',
  'back.impossible': 'Đơn vị không còn trong đề án; không nhận được.',
  'back.kind.fact': 'Sửa',
  'back.kind.move': 'Chuyển',
  'back.kind.add': 'Thêm',
  'back.kind.drop': 'Xóa dòng',
  'back.cell': '{sheet}, ô {cell}',
  'back.wait':
    'Chọn bảng đề án (.xlsx) đã xuất từ đề án này và được người khác sửa. Chương trình so với lúc xuất và chỉ đưa ra những chỗ đã sửa để chọn.',
  'back.otherPlan':
    'Tệp {file} được xuất từ một đề án khác, không phải đề án đang mở; có thể nhập tệp thành danh sách mới bằng “Nhập danh sách”.',
  'back.noSnapshot':
    'Phương án hoặc danh sách mà tệp {file} được xuất từ đó không còn trong đề án, nên không có chỗ nhận lại.',
  'back.into': 'Các chỗ đã sửa trong {file} so với “{name}”',
  'back.notWhole':
    'Trang ẩn ghi số liệu lúc xuất không còn hoặc bị hỏng, nên chỉ so được với đề án hiện nay: không biết ai đã đổi.',
  'back.nothing': 'Không có chỗ nào khác so với đề án.',
  'back.all': 'Nhận {count, number} trên {of, number} chỗ đã sửa',
  'back.accept': 'Nhận {count, number} chỗ',
  'back.list': 'Các chỗ đã sửa',
  'back.done': 'Đã nhận {count, number} chỗ sửa vào “{name}”.',
  'back.refused': 'Chưa nhận chỗ nào: {name}: {reason}',
  'back.left': 'Chưa nhận chỗ nào: {name} còn đơn vị trực thuộc nên không gỡ được.',
  'back.reason': 'Theo bảng đề án đã sửa: {file}',
  'back.step': 'Nhận {count, number} chỗ từ bảng đề án đã sửa',
  'back.anotherFile': 'Chọn tệp khác',
  'back.noFile':
    'Cần chọn tệp bảng đề án; các ô chép từ Excel không cho biết đơn vị nào là đơn vị nào.',
  'cli.back.noEdit': 'Không có chỗ sửa nào nhận được mang số “{value}”.',
  'cli.import.ownUpdate':
    'Tệp {file} do chương trình xuất ra; để đưa các chỗ đã sửa vào đề án hãy dùng lệnh take-back.',
  'back.noNumber': '“{text}” không phải là số dùng được ở cột này; giữ nguyên số liệu đang có.',
} as const;

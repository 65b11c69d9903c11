/** Texts about reading lists. */
export const exchange = {
  'read.emptyFile': 'Tệp “{file}” rỗng (0 byte). Hãy kiểm tra lại tệp hoặc xin lại bản gốc.',
  'read.pdf':
    'Tệp “{file}” là tệp PDF, không phải bảng tính. Hãy xin bản Excel hoặc chuyển PDF sang Excel rồi mở lại.',
  'read.webPage':
    'Tệp “{file}” là trang web (HTML), không phải bảng tính. Hãy mở bằng Excel rồi lưu lại dạng .xlsx.',
  'read.image': 'Tệp “{file}” là tệp ảnh, không phải bảng tính.',
  'read.wordDocument':
    'Tệp “{file}” là văn bản Word, không phải bảng tính. Hãy chép bảng trong văn bản sang Excel rồi lưu dạng .xlsx.',
  'read.zipNotWorkbook':
    'Tệp “{file}” là tệp nén không chứa bảng tính. Hãy giải nén rồi mở tệp Excel bên trong.',
  'read.notWorkbook':
    'Không đọc được “{file}”: nội dung không phải bảng tính (.xlsx, .xls, .xlsb, .ods, .csv).',
  'read.password':
    'Tệp “{file}” được đặt mật khẩu. Hãy mở bằng Excel, bỏ mật khẩu, lưu lại rồi nhập.',
  'read.damaged':
    'Tệp “{file}” bị hỏng, không đọc được. Hãy mở bằng Excel và lưu lại thành tệp mới, hoặc xin lại bản gốc.',
  'read.noCells':
    'Tệp “{file}” không có ô nào chứa dữ liệu. Hãy kiểm tra xem đã chọn đúng tệp chưa.',
  'read.fileTooLarge':
    'Tệp “{file}” quá lớn ({size} MB; tối đa {limit} MB). Hãy xóa ảnh và các trang không cần, hoặc chép riêng danh sách sang một tệp mới.',
  'read.tooLarge':
    'Tệp “{file}” chứa quá nhiều dữ liệu (giải nén ra trên {limit} MB). Hãy xóa các trang không cần, hoặc chép riêng danh sách sang một tệp mới.',
  'read.tooManyParts':
    'Tệp “{file}” gồm quá nhiều thành phần, không giống một bảng tính. Hãy chép riêng danh sách sang một tệp mới.',
  'read.tooManyCells':
    'Tệp “{file}” có quá nhiều ô (trên {limit} ô có nội dung). Hãy xóa các trang không cần, hoặc chép riêng danh sách sang một tệp mới.',
  'read.tooMuchText':
    'Tệp “{file}” có quá nhiều chữ (trên {limit} ký tự). Hãy xóa các trang không cần, hoặc chép riêng danh sách sang một tệp mới.',
  'read.textsCut': 'Trang “{sheet}”: có ô dài quá {limit} ký tự; phần sau của ô đó không được đọc.',
  'read.strayCells':
    'Trang “{sheet}”: có ô nằm cách rất xa phần còn lại (sau hàng nghìn dòng hoặc hàng trăm cột trống); các ô đó không được đọc.',
  'read.noCellSheets':
    'Tệp “{file}” chỉ có biểu đồ hoặc macro, không có trang nào chứa bảng. Hãy chọn tệp có danh sách.',
  'read.webArchive':
    'Tệp “{file}” là trang web lưu thành một tệp (.mht) hoặc thư điện tử, không phải bảng tính. Hãy mở bằng Excel rồi lưu lại dạng .xlsx.',
  'read.sheetsCut': 'Chỉ đọc {limit} trang đầu tiên; các trang sau không được đọc.',
  'read.hiddenSheet': 'Trang “{sheet}” đang bị ẩn trong tệp.',
  'read.rowsCut': 'Trang “{sheet}”: chỉ đọc {limit} dòng đầu tiên; các dòng sau không được đọc.',
  'read.columnsCut': 'Trang “{sheet}”: chỉ đọc {limit} cột đầu tiên; các cột sau không được đọc.',
  'read.progress.unpack': 'Đang mở tệp…',
  'read.progress.sheet': 'Đang đọc trang {sheet}/{of}…',
  'read.progress.detect': 'Đang nhận biết bảng ở trang {sheet}/{of}…',
  'read.stalled':
    'Đã dừng đọc “{file}” vì {seconds} giây không có tiến triển. Hãy xóa các trang không cần, hoặc chép riêng danh sách sang một tệp mới rồi nhập lại.',
  'read.crashed':
    'Không đọc được “{file}”: máy không đủ bộ nhớ hoặc nội dung tệp có lỗi. Hãy chép riêng danh sách sang một tệp mới rồi nhập lại.',
  'read.oldEncoding':
    'Tệp “{file}” không phải Unicode; đã đọc theo bảng mã Windows-1258. Hãy kiểm tra lại dấu tiếng Việt.',
  'import.errorCell': 'Ô có lỗi công thức “{text}”; coi là chưa có số liệu.',
  'import.notANumber': '“{text}” không phải là số; coi là chưa có số liệu.',
  'import.ambiguousNumber': '“{text}” có thể đọc theo hai cách; đang hiểu là {value}.',
  'import.ambiguousMoney':
    '“{text}” có thể đọc theo hai cách (dấu phân cách nghìn hay thập phân); chưa nhập.',
  'import.negativePosts':
    'Số “{text}” âm; biên chế phải là số nguyên không âm. Coi là chưa có số liệu.',
  'import.fractionalPosts':
    'Số “{text}” không nguyên; biên chế phải là số nguyên. Coi là chưa có số liệu.',
  'import.selfParent': '“{name}” ghi chính mình ({code}) là đơn vị cấp trên; đưa vào mục chưa xếp.',
  'import.missingParent':
    '“{name}”: không tìm thấy đơn vị cấp trên “{code}” trong danh sách ({count} dòng ghi như vậy); đưa vào mục chưa xếp.',
  'import.parentCycle':
    'Các đơn vị ghi vòng tròn là cấp trên của nhau: {names}. Đơn vị đầu tiên được đưa vào mục chưa xếp.',
  'import.duplicateCode': 'Mã “{code}” đã dùng ở ô {first}; dòng này không giữ mã.',
  'import.duplicateName': '“{name}” trùng tên với dòng {first} trong cùng một đơn vị.',
  'import.notInYear': '“{name}” không có số liệu năm {year}; coi như chưa có trong năm này.',
  'import.severalRoots': 'Danh sách có {count} đơn vị ở cấp trên cùng.',
  'import.noName': 'Dòng có số liệu nhưng không có tên đơn vị; không nhập.',
  'import.notTaken': 'Dòng “{text}” không phải là đơn vị; không nhập.',
  'import.columnNotTaken': 'Cột “{header}” có dữ liệu nhưng không được nhập.',
  'import.unknownKind': 'Chưa rõ “{name}” thuộc loại tổ chức nào.',
  'import.kindFromHeading': 'Loại của “{name}” được suy ra từ mục “{heading}”.',
  'import.centreInPsu':
    '“{name}” nằm trong đơn vị sự nghiệp khác; chưa rõ có tư cách pháp nhân riêng hay không.',
  'import.undividedColumn':
    'Cột “{header}” không tách công chức và viên chức: số của đơn vị sự nghiệp được tính là viên chức hưởng lương NSNN, còn lại là công chức.',
  'import.rowTotalDiffers':
    'Cột tổng của “{name}” ghi {stated}, cộng các cột thành phần được {computed}.',
  'import.totalDiffers': '“{label}” ghi {stated}, cộng các đơn vị được {computed}.',
  'import.totalUnknown':
    '“{label}” ghi {stated}, cộng các đơn vị đã có số liệu được {computed} (còn {unknown} đơn vị chưa có số liệu).',
  'import.belowExceedsStated':
    '“{name}” ghi {stated}, nhưng cộng các đơn vị trực thuộc được {computed}; đang lấy số cộng.',
  'import.ownPosts': '“{name}” có {own} biên chế của riêng mình, ngoài các đơn vị trực thuộc.',
  'import.shareUnattributed':
    '“{name}” ghi {stated}, các đơn vị trực thuộc đã có số liệu cộng được {computed}; phần còn lại {rest} chưa rõ của ai.',
  'import.unknownGroup': 'Không nhận ra mức tự chủ “{text}”.',
  'import.deniedAutonomy':
    '“{text}” không nói rõ nhóm nào; đang hiểu là nhóm 4. Nếu là nhóm 3, hãy sửa lại.',
  'import.hiddenRows': 'Bảng có {count} dòng đơn vị đang ẩn; các dòng này cũng được đọc.',
  'import.hiddenColumn': 'Cột “{header}” đang ẩn trong bảng nhưng cũng được đọc.',
  'import.unknownRegime': 'Không nhận ra nghị định “{text}”.',
  'import.unreadDate': '“{text}” không phải là ngày tháng.',
  'import.nothingUsable':
    'Trang “{sheet}” của tệp “{file}” không có dòng nào đọc được thành đơn vị. Hãy chọn lại trang, dòng tiêu đề và cột tên đơn vị.',
  'import.reason.encoding.font':
    'Phông chữ của các ô là phông bảng mã cũ: “{original}” được đọc là “{text}”.',
  'import.reason.encoding.text': 'Chữ viết theo bảng mã cũ: “{original}” được đọc là “{text}”.',
  'import.reason.encoding.sheet': 'Như phần còn lại của trang: “{original}” được đọc là “{text}”.',
  'import.reason.content': 'Đoán theo nội dung các ô.',
  'import.reason.header': 'Theo tiêu đề cột “{header}”.',
  'import.reason.headerAssigned':
    'Theo tiêu đề cột “{header}”; không ghi rõ giao hay có mặt, đang hiểu là được giao.',
  'import.reason.double': 'Cột “{header}” trùng ý nghĩa với một cột khác; tạm bỏ qua.',
  'import.reason.summed': 'Cột “{header}” cùng loại với cột trước: hai cột được cộng lại.',
  'import.reason.otherYear': 'Cột “{header}” thuộc năm khác; lấy năm mới nhất.',
  'import.reason.year': 'Cột “{header}” là số liệu năm {year}: vào danh sách của năm đó.',
  'import.reason.undivided': 'Cột “{header}” chỉ có một con số chung; chia theo loại đơn vị.',
  'import.reason.oneNumber': 'Chỉ có một cột số; chia theo loại đơn vị.',
  'import.reason.total': 'Cột “{header}” là tổng của các cột khác; dùng để kiểm tra.',
  'import.reason.workers':
    'Cột “{header}” đứng bên cột công chức; đang hiểu là viên chức hưởng lương NSNN.',
  'import.reason.totalUnfit': 'Cột “{header}” không bằng tổng các cột khác; tạm bỏ qua.',
  'import.reason.noHeader': 'Không tìm thấy dòng tiêu đề; đoán theo nội dung các ô.',
  'import.reason.headerRows': 'Tiêu đề ở dòng {first}–{last}.',
  'import.reason.tableEnd': 'Bảng kết thúc ở dòng {row}; ghi chú và chữ ký bên dưới không đọc.',
  'import.reason.hierarchy.stt': 'Cấp bậc theo số thứ tự (A, I, 1, 1.1, a).',
  'import.reason.hierarchy.parentCode': 'Cấp bậc theo cột mã đơn vị cấp trên.',
  'import.reason.hierarchy.parentName': 'Cấp bậc theo cột tên đơn vị cấp trên.',
  'import.reason.hierarchy.indent': 'Cấp bậc theo khoảng thụt đầu dòng.',
  'import.reason.hierarchy.outline': 'Cấp bậc theo mức nhóm dòng của trang tính.',
  'import.reason.hierarchy.flat': 'Không có dấu hiệu cấp bậc; xếp theo loại đơn vị.',
  'import.reason.parentNumbers.includeBelow': 'Số ở dòng cấp trên đã gồm các đơn vị trực thuộc.',
  'import.reason.parentNumbers.own': 'Số ở dòng cấp trên chỉ là của riêng đơn vị đó.',
  'import.reason.blank.zero':
    'Ô trống là 0: các dòng cộng in trong bảng khớp khi không tính ô trống.',
  'import.reason.blank.zeroWithRowTotal':
    'Ô trống là 0 ở những dòng có ghi tổng: tổng khớp khi không tính ô trống.',
  'import.reason.moneyUnit': 'Đơn vị tiền: {unit} đồng.',
  'import.reason.decimalMark': 'Dấu thập phân là “{mark}”, theo các số khác trong bảng.',
  'import.reason.rootName': 'Tiêu đề nêu cơ quan “{name}”; các dòng được xếp vào cơ quan này.',
  'import.hierarchy.stt': 'Theo số thứ tự',
  'import.hierarchy.parentCode': 'Theo mã cấp trên',
  'import.hierarchy.parentName': 'Theo tên cấp trên',
  'import.hierarchy.indent': 'Theo thụt đầu dòng',
  'import.hierarchy.outline': 'Theo mức nhóm dòng',
  'import.hierarchy.flat': 'Theo loại đơn vị',
  'import.parentNumbers.includeBelow': 'Gồm cả đơn vị trực thuộc',
  'import.parentNumbers.own': 'Chỉ riêng đơn vị',
  'import.blank.unknown': 'Chưa có số liệu',
  'import.blank.zero': 'Bằng 0',
  'import.blank.zeroWithRowTotal': 'Bằng 0 nếu dòng có tổng',
  'import.severity.error': 'Lỗi',
  'import.severity.doubt': 'Cần xem lại',
  'import.severity.note': 'Lưu ý',
  'import.rowKind.unit': 'Đơn vị',
  'import.rowKind.own': 'Biên chế riêng',
  'import.rowKind.section': 'Đề mục',
  'import.rowKind.subtotal': 'Cộng nhóm',
  'import.rowKind.total': 'Tổng cộng',
  'import.rowKind.repeatedHeader': 'Tiêu đề lặp lại',
  'import.rowKind.note': 'Ghi chú',
  'import.rowKind.blank': 'Dòng trống',
  'import.rowKind.otherYear': 'Thuộc năm khác',
  'import.rowKind.ignored': 'Bỏ qua',
  'import.meaning.ignore': 'Bỏ qua',
  'import.meaning.stt': 'Số thứ tự',
  'import.meaning.name': 'Tên đơn vị',
  'import.meaning.shortName': 'Tên viết tắt',
  'import.meaning.code': 'Mã đơn vị',
  'import.meaning.parentCode': 'Mã cấp trên',
  'import.meaning.parentName': 'Tên cấp trên',
  'import.meaning.kind': 'Loại tổ chức',
  'import.meaning.level': 'Cấp',
  'import.meaning.sector': 'Lĩnh vực',
  'import.meaning.legalStatus': 'Tư cách pháp nhân',
  'import.meaning.head': 'Cấp trưởng',
  'import.meaning.deputies': 'Cấp phó',
  'import.meaning.revenue': 'Nguồn thu (A)',
  'import.meaning.recurrentExpenditure': 'Chi thường xuyên (B)',
  'import.meaning.selfFinancing': 'Mức tự bảo đảm (chỉ để đối chiếu)',
  'import.meaning.autonomyGroup': 'Nhóm tự chủ',
  'import.meaning.autonomyRegime': 'Nghị định áp dụng',
  'import.meaning.decisionNumber': 'Số quyết định',
  'import.meaning.decisionDate': 'Ngày quyết định',
  'import.meaning.classes': 'Số lớp',
  'import.meaning.pupils': 'Số học sinh',
  'import.meaning.teachers': 'Số giáo viên',
  'import.meaning.address': 'Địa chỉ',
  'import.meaning.year': 'Năm của số liệu',
  'import.meaning.notes': 'Ghi chú',
  'import.meaning.unitId': 'Mã nội bộ',
  'import.meaning.posts': '{category} – {measure}',
  'import.meaning.total': 'Tổng cộng – {measure}',
  'import.meaning.undivided': 'Biên chế chung – {measure}',
} as const;

const COMMON = `  --locale vi|en           ngôn ngữ của kết quả và thông báo (mặc định vi)
  --password-file TỆP      tệp có mật khẩu ở dòng đầu (hoặc biến TINHGON_PASSWORD): mở đề án có
                           mật khẩu; đề án ghi ra cũng mang mật khẩu này
  --json                   kết quả dạng JSON
  -h, --help               in phần hướng dẫn này`;

/** Help of the command line, one text a subcommand. */
export const cliHelp = {
  'cli.help': `Tinh Gọn – sắp xếp tổ chức bộ máy, chạy không cần cửa sổ.

Cách dùng: npm run -s cli -- LỆNH [tham số] [tùy chọn]

  import TỆP        đọc danh sách từ bảng tính vào đề án mới hoặc đề án đã có
  link ĐỀ_ÁN A B    liên kết đơn vị của hai danh sách
  branch ĐỀ_ÁN      lập phương án
  apply ĐỀ_ÁN LỆNH  thực hiện các lệnh sắp xếp trên một phương án
  units ĐỀ_ÁN       liệt kê đơn vị cùng mã
  reductions ĐỀ_ÁN  sổ theo dõi tinh giản biên chế
  check ĐỀ_ÁN       số liệu, chỉ tiêu và phát hiện
  compare ĐỀ_ÁN A B so sánh hai danh sách hoặc phương án
  export ĐỀ_ÁN      xuất bảng đề án ra Excel
  fill ĐỀ_ÁN MẪU    điền số liệu vào biểu mẫu .xlsx của cơ quan
  take-back ĐỀ_ÁN   nhận những chỗ người khác sửa trong bảng đề án đã xuất
  chart ĐỀ_ÁN       vẽ sơ đồ tổ chức ra PDF hoặc SVG

Danh sách và phương án được gọi bằng mã hoặc đúng tên.
LỆNH --help in hướng dẫn của từng lệnh. Mã thoát: 0 xong, 2 dùng sai hoặc không đọc được tệp.`,
  'cli.help.import': `Cách dùng: import TỆP [--as-of NGÀY] [-o ĐỀ_ÁN | --into ĐỀ_ÁN] [tùy chọn]

Đọc danh sách đơn vị từ .xlsx, .xls, .ods hoặc .csv. Không có -o và --into thì chỉ báo cáo.

  --as-of NGÀY             thời điểm số liệu, ví dụ 2015-12-31 (nếu bỏ: theo tiêu đề)
  --sheet TRANG            tên hoặc số thứ tự của trang (mặc định: trang giống danh sách nhất)
  --year NĂM               chỉ lấy số liệu của năm này, khi trang có nhiều năm (mặc định: mọi năm)
  --name TÊN               tên của danh sách trong đề án
  -o, --output ĐỀ_ÁN       ghi thành đề án mới (.tinhgon)
  --into ĐỀ_ÁN             thêm vào đề án đã có
  --update DANH_SÁCH       cập nhật danh sách đã có thay vì thêm mới (cùng --into)
  --locality-class LOẠI    special, I, II hoặc III, cho đề án mới
${COMMON}`,
  'cli.help.link': `Cách dùng: link ĐỀ_ÁN A B [--pairs TỆP.csv] [--certain] [tùy chọn]

Liên kết đơn vị của hai danh sách (thứ tự theo ngày) theo mã và đường dẫn đầy đủ.

  --pairs TỆP.csv          các cặp from,to,kind: đơn vị theo mã nội bộ, mã hoặc đường dẫn “A > B”
  --certain                nhận thêm các đề xuất chắc chắn theo tên, vị trí và loại
  --proposals              với --json: liệt kê các đề xuất còn lại, mỗi đề xuất có độ giống và lý do
${COMMON}`,
  'cli.help.branch': `Cách dùng: branch ĐỀ_ÁN --from DANH_SÁCH --name TÊN [tùy chọn]

Lập một phương án từ danh sách hoặc phương án đã có.

  --from TÊN               danh sách hoặc phương án làm gốc
  --name TÊN               tên phương án
  --as-of NGÀY             ngày của phương án (mặc định: ngày của gốc)
${COMMON}`,
  'cli.help.apply': `Cách dùng: apply ĐỀ_ÁN LỆNH.json --to PHƯƠNG_ÁN [tùy chọn]

Thực hiện một mảng lệnh: tất cả hoặc không lệnh nào. Các lệnh: docs/commands.md.

  --to TÊN                 phương án (hoặc danh sách, với các lệnh sửa số liệu)
${COMMON}`,
  'cli.help.units': `Cách dùng: units ĐỀ_ÁN [--snapshot TÊN] [tùy chọn]

Liệt kê đơn vị cùng mã nội bộ, mã, loại, biên chế và đường dẫn.

  --snapshot TÊN           danh sách hoặc phương án (mặc định: danh sách hiện tại)
${COMMON}`,
  'cli.help.reductions': `Cách dùng: reductions ĐỀ_ÁN [--snapshot TÊN] [tùy chọn]

Liệt kê sổ theo dõi tinh giản biên chế và cộng theo năm.

  --snapshot TÊN           danh sách hoặc phương án (mặc định: danh sách hiện tại)
${COMMON}`,
  'cli.help.check': `Cách dùng: check ĐỀ_ÁN [--snapshot TÊN] [tùy chọn]

Số liệu, chỉ tiêu (cả ba cách tính) và phát hiện. Các khóa JSON: docs/check-json.md.

  --snapshot TÊN           danh sách hoặc phương án (mặc định: danh sách hiện tại)
${COMMON}`,
  'cli.help.compare': `Cách dùng: compare ĐỀ_ÁN A B [tùy chọn]

Thay đổi thuần và số liệu của B so với A. Các khóa JSON: docs/check-json.md.

${COMMON}`,
  'cli.help.export': `Cách dùng: export ĐỀ_ÁN -o TỆP.xlsx [--snapshot TÊN] [tùy chọn]

Xuất bảng đề án ra Excel, các tổng là công thức.

  -o, --output TỆP.xlsx    tệp kết quả
  --snapshot TÊN           danh sách hoặc phương án (mặc định: danh sách hiện tại)
${COMMON}`,
  'cli.help.fill': `Cách dùng: fill ĐỀ_ÁN MẪU.xlsx -o TỆP.xlsx [--snapshot TÊN] [tùy chọn]

Điền số liệu vào các chỗ ghi trong hai dấu ngoặc nhọn của biểu mẫu, giữ nguyên định dạng
(cách ghi: docs/templates.md). Có chỗ không hiểu thì không ghi tệp nào và liệt kê từng ô.

  -o, --output TỆP.xlsx    tệp kết quả
  --snapshot TÊN           danh sách hoặc phương án (mặc định: danh sách hiện tại)
${COMMON}`,
  'cli.help.take-back': `Cách dùng: take-back ĐỀ_ÁN TỆP.xlsx [--take CHỖ] [tùy chọn]

So bảng đề án đã xuất và được người khác sửa với lúc xuất, liệt kê những chỗ đã sửa.

  --take open              nhận mọi chỗ không có nghi vấn (dòng bị xóa không nhận)
  --take 1,3,4             nhận các chỗ theo số thứ tự trong danh sách
                           không có --take thì chỉ liệt kê
${COMMON}`,
  'cli.help.chart': `Cách dùng: chart ĐỀ_ÁN --out TỆP.pdf|TỆP.svg [tùy chọn]

Vẽ sơ đồ tổ chức thành trang in; chữ trong PDF tìm và chép được.

  -o, --out TỆP            tệp kết quả, .pdf hoặc .svg
  --snapshot TÊN           danh sách hoặc phương án (mặc định: danh sách hiện tại)
  --agency ĐƠN_VỊ          chỉ vẽ một cơ quan hoặc một nhánh (theo mã hoặc đúng tên)
  --paper a4|a3|a2|a1|own  khổ giấy; own: một trang lớn vừa sơ đồ (mặc định a3; với .svg: own)
  --portrait               khổ dọc (mặc định khổ ngang)
  --spread fit|tiles|agencies|sheets  thu vừa một trang, ghép nhiều trang, mỗi cơ quan một trang,
                           phiếu 1 trang trước và sau sắp xếp (chỉ với phương án)
  --scale N                tỷ lệ phần trăm khi ghép trang (10 đến 200, mặc định 100)
  --levels N               chỉ vẽ N cấp đầu
  --style compact|topDown|leftRight, --staff-beside   kiểu sơ đồ; văn phòng, thanh tra bên trục
  --colour kind|change|autonomy   màu theo loại, thay đổi hoặc mức tự chủ
  --fields kind,autonomy,posts,leaders,code   nội dung trong ô (mặc định ba mục đầu)
  --relations              vẽ quan hệ chỉ đạo, phối hợp
  --title CHỮ              tiêu đề thay cho tiêu đề đề xuất
  --no-legend, --final     không chú giải; không dấu "DỰ THẢO"
${COMMON}`,
} as const;

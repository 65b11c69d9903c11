/** City departments with their divisions, branches and public service units, as publicly known. */
export interface DepartmentNames {
  readonly name: string;
  readonly divisions: string;
  readonly branches: string;
  /** Public service units. */
  readonly units: string;
}

const d = (name: string, divisions: string, branches = '', units = ''): DepartmentNames => ({
  name,
  divisions,
  branches,
  units,
});

export const DEPARTMENTS: readonly DepartmentNames[] = [
  d(
    'Văn phòng UBND Thành phố',
    'Tổng hợp,Kinh tế,Văn xã,Đô thị,Nội chính,Hành chính - Tổ chức',
    '',
    'Trung tâm Tin học - Công báo,Nhà khách UBND Thành phố',
  ),
  d(
    'Thanh tra Thành phố',
    'Nghiệp vụ 1,Nghiệp vụ 2,Nghiệp vụ 3,Nghiệp vụ 4,Giám sát và xử lý sau thanh tra',
  ),
  d(
    'Sở Nội vụ',
    'Tổ chức biên chế,Xây dựng chính quyền,Công chức - Viên chức,Cải cách hành chính,Đào tạo bồi dưỡng',
    'Chi cục Văn thư - Lưu trữ',
    'Trung tâm Lưu trữ lịch sử',
  ),
  d(
    'Sở Tư pháp',
    'Xây dựng văn bản,Kiểm tra văn bản,Phổ biến giáo dục pháp luật,Hành chính tư pháp,Bổ trợ tư pháp',
    '',
    'Phòng Công chứng số 1,Phòng Công chứng số 2,Phòng Công chứng số 3,Phòng Công chứng số 4,Phòng Công chứng số 5,Phòng Công chứng số 6,Trung tâm Trợ giúp pháp lý nhà nước,Trung tâm Dịch vụ đấu giá tài sản',
  ),
  d(
    'Sở Kế hoạch và Đầu tư',
    'Tổng hợp,Đăng ký kinh doanh,Kinh tế đối ngoại,Hạ tầng đô thị,Thẩm định dự án,Quy hoạch phát triển',
    '',
    'Trung tâm Hỗ trợ doanh nghiệp nhỏ và vừa,Trung tâm Tư vấn đấu thầu',
  ),
  d(
    'Sở Tài chính',
    'Quản lý ngân sách,Tài chính hành chính sự nghiệp,Tài chính đầu tư,Quản lý giá,Tin học và thống kê',
    'Chi cục Tài chính doanh nghiệp',
    'Trung tâm Mua sắm tài sản công',
  ),
  d(
    'Sở Công Thương',
    'Quản lý thương mại,Quản lý công nghiệp,Quản lý năng lượng,Xuất nhập khẩu,Kỹ thuật an toàn',
    'Chi cục Quản lý thị trường',
    'Trung tâm Khuyến công,Trung tâm Tư vấn và Tiết kiệm năng lượng',
  ),
  d(
    'Sở Nông nghiệp và Phát triển nông thôn',
    'Tổ chức cán bộ,Kế hoạch - Đầu tư,Quản lý xây dựng công trình',
    'Chi cục Trồng trọt và Bảo vệ thực vật,Chi cục Thú y,Chi cục Thủy lợi,Chi cục Kiểm lâm,Chi cục Phát triển nông thôn,Chi cục Quản lý chất lượng nông lâm sản',
    'Trung tâm Khuyến nông,Trung tâm Phát triển chăn nuôi,Trung tâm Giống cây trồng,Ban Quản lý rừng phòng hộ - đặc dụng,Trung tâm Nước sạch và Vệ sinh môi trường nông thôn',
  ),
  d(
    'Sở Giao thông vận tải',
    'Quản lý vận tải,Quản lý phương tiện,Kế hoạch - Đầu tư,Quản lý hạ tầng',
    '',
    'Trung tâm Quản lý và Điều hành vận tải hành khách,Trung tâm Đăng kiểm xe cơ giới số 1,Trung tâm Đăng kiểm xe cơ giới số 2,Ban Quản lý các dịch vụ công ích giao thông',
  ),
  d(
    'Sở Xây dựng',
    'Quản lý xây dựng,Phát triển đô thị,Hạ tầng kỹ thuật,Kinh tế xây dựng,Quản lý nhà',
    'Chi cục Giám định xây dựng',
    'Trung tâm Quản lý hạ tầng kỹ thuật,Viện Quy hoạch xây dựng,Ban Quản lý dự án nhà ở',
  ),
  d(
    'Sở Tài nguyên và Môi trường',
    'Quy hoạch đất đai,Giao đất và định giá,Tài nguyên nước,Khoáng sản',
    'Chi cục Bảo vệ môi trường,Chi cục Quản lý đất đai',
    'Văn phòng Đăng ký đất đai,Trung tâm Công nghệ thông tin tài nguyên môi trường,Trung tâm Quan trắc môi trường',
  ),
  d(
    'Sở Thông tin và Truyền thông',
    'Bưu chính - Viễn thông,Công nghệ thông tin,Báo chí - Xuất bản,Thông tin cơ sở',
    '',
    'Trung tâm Dữ liệu,Trung tâm Đào tạo công nghệ thông tin',
  ),
  d(
    'Sở Lao động - Thương binh và Xã hội',
    'Người có công,Lao động tiền lương,Bảo trợ xã hội,Việc làm,Dạy nghề,Bảo vệ trẻ em',
    'Chi cục Phòng chống tệ nạn xã hội',
    'Trung tâm Dịch vụ việc làm,Trung tâm Bảo trợ xã hội 1,Trung tâm Bảo trợ xã hội 2,Trung tâm Bảo trợ xã hội 3,Trung tâm Chăm sóc người có công số 1,Trung tâm Chăm sóc người có công số 2,Trung tâm Nuôi dưỡng trẻ khuyết tật,Làng trẻ em Birla,Cơ sở cai nghiện ma túy số 1,Cơ sở cai nghiện ma túy số 2,Cơ sở cai nghiện ma túy số 3,Trường Cao đẳng nghề Công nghiệp,Trường Trung cấp nghề Nấu ăn,Trường Trung cấp nghề Cơ khí 1,Trung tâm Phục hồi chức năng Việt - Hàn',
  ),
  d(
    'Sở Văn hóa và Thể thao',
    'Quản lý văn hóa,Quản lý di sản,Nghệ thuật,Nếp sống văn hóa và gia đình,Thể dục thể thao',
    '',
    'Thư viện Hà Nội,Bảo tàng Hà Nội,Nhà hát Kịch,Nhà hát Chèo,Nhà hát Cải lương,Nhà hát Ca múa nhạc Thăng Long,Nhà hát Múa rối Thăng Long,Trung tâm Văn hóa Thành phố,Trung tâm Thông tin triển lãm,Ban Quản lý Di tích Danh thắng,Trung tâm Hoạt động văn hóa khoa học Văn Miếu - Quốc Tử Giám,Ban Quản lý Di tích Nhà tù Hỏa Lò,Trung tâm Huấn luyện và Thi đấu thể dục thể thao',
  ),
  d(
    'Sở Khoa học và Công nghệ',
    'Quản lý khoa học,Quản lý công nghệ,Sở hữu trí tuệ,Công nghệ cơ sở',
    'Chi cục Tiêu chuẩn Đo lường Chất lượng',
    'Trung tâm Thông tin khoa học công nghệ,Trung tâm Kỹ thuật tiêu chuẩn đo lường chất lượng',
  ),
  d(
    'Sở Giáo dục và Đào tạo',
    'Giáo dục mầm non,Giáo dục tiểu học,Giáo dục trung học,Giáo dục thường xuyên,Quản lý thi và kiểm định,Công tác học sinh sinh viên,Học sinh dân tộc',
    '',
    '',
  ),
  d(
    'Sở Y tế',
    'Nghiệp vụ y,Nghiệp vụ dược,Kế hoạch tổng hợp,Quản lý hành nghề',
    'Chi cục Dân số - KHHGĐ,Chi cục An toàn vệ sinh thực phẩm',
    '',
  ),
  d('Sở Ngoại vụ', 'Hợp tác quốc tế,Lễ tân,Lãnh sự', '', 'Trung tâm Dịch vụ đối ngoại'),
  d(
    'Sở Quy hoạch - Kiến trúc',
    'Quy hoạch chung,Quy hoạch kiến trúc phía Bắc,Quy hoạch kiến trúc phía Nam,Hạ tầng kỹ thuật',
    '',
    'Viện Nghiên cứu kiến trúc',
  ),
  d(
    'Sở Du lịch',
    'Quản lý lữ hành,Quản lý cơ sở lưu trú,Quy hoạch phát triển du lịch',
    '',
    'Trung tâm Thông tin du lịch',
  ),
  d('Ban Dân tộc', 'Chính sách,Kế hoạch - Tổng hợp'),
];

/** Hospitals of the city. */
export const HOSPITALS =
  'Xanh Pôn,Thanh Nhàn,Hà Đông,Đức Giang,Phụ sản,Tim,Ung bướu,Phổi,Mắt,Da liễu,Tâm thần,Tâm thần Mỹ Đức,Y học cổ truyền,Nhi,Thận,Hòe Nhai,Đống Đa,Việt Nam - Cu Ba,Nam Thăng Long,Bắc Thăng Long,Sơn Tây,Ba Vì,Thạch Thất,Quốc Oai,Hoài Đức,Đan Phượng,Phúc Thọ,Chương Mỹ,Thanh Oai,Thường Tín,Phú Xuyên,Ứng Hòa,Vân Đình,Mỹ Đức,Mê Linh,Sóc Sơn,Đông Anh,Gia Lâm,Thanh Trì,09,Phục hồi chức năng';

/** Upper secondary schools: city schools, then two to each district. */
export const HIGH_SCHOOLS =
  'Chu Văn An,Hà Nội - Amsterdam,Nguyễn Huệ,Sơn Tây,Kim Liên,Thăng Long,Phan Đình Phùng,Việt Đức,Trần Phú,Nguyễn Thị Minh Khai,Yên Hòa,Lê Quý Đôn,Nhân Chính,Nguyễn Gia Thiều,Lý Thường Kiệt,Cầu Giấy,Quang Trung,Đống Đa,Hoàng Cầu,Phạm Hồng Thái,Tây Hồ,Nguyễn Trãi,Đoàn Kết,Trần Nhân Tông,Trương Định,Việt Nam - Ba Lan,Hoàng Văn Thụ,Xuân Đỉnh,Thượng Cát,Đại Mỗ,Trung Văn,Cổ Loa,Liên Hà,Vân Nội,Đa Phúc,Kim Anh,Trung Giã,Xuân Giang,Cao Bá Quát,Dương Xá,Yên Viên,Ngọc Hồi,Ngô Thì Nhậm,Tùng Thiện,Xuân Khanh,Ngô Quyền,Quảng Oai,Bất Bạt,Chúc Động,Xuân Mai,Hồng Thái,Tân Lập,Vạn Xuân,Phùng Khắc Khoan,Minh Khai,Đồng Quan,Tân Dân,Tô Hiệu,Lưu Hoàng,Đại Cường';

/** Administrative divisions of a district. */
export const DISTRICT_DIVISIONS =
  'Nội vụ,Tư pháp,Tài chính - Kế hoạch,Tài nguyên và Môi trường,Lao động - Thương binh và Xã hội,Văn hóa và Thông tin,Giáo dục và Đào tạo,Y tế';

/** Public service units of a district that are no schools, in 2015. */
export const DISTRICT_UNITS: readonly (readonly [id: string, name: string])[] = [
  ['culture', 'Trung tâm Văn hóa'],
  ['radio', 'Đài Truyền thanh'],
  ['sport', 'Trung tâm Thể dục thể thao'],
  ['project', 'BQL dự án ĐTXD'],
  ['land', 'Trung tâm Phát triển quỹ đất'],
  ['clearance', 'Ban Quản lý bồi thường, giải phóng mặt bằng'],
  ['adult', 'TT GDTX'],
];

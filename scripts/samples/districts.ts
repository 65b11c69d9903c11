/** Districts of Hà Nội before 01/07/2025 with wards and communes, as publicly known. */
export const DISTRICTS: readonly (readonly [name: string, wards: string])[] = [
  [
    'quận Ba Đình',
    'Cống Vị,Điện Biên,Đội Cấn,Giảng Võ,Kim Mã,Liễu Giai,Ngọc Hà,Ngọc Khánh,Nguyễn Trung Trực,Phúc Xá,Quán Thánh,Thành Công,Trúc Bạch,Vĩnh Phúc',
  ],
  [
    'quận Hoàn Kiếm',
    'Chương Dương,Cửa Đông,Cửa Nam,Đồng Xuân,Hàng Bạc,Hàng Bài,Hàng Bồ,Hàng Bông,Hàng Buồm,Hàng Đào,Hàng Gai,Hàng Mã,Hàng Trống,Lý Thái Tổ,Phan Chu Trinh,Phúc Tân,Trần Hưng Đạo,Tràng Tiền',
  ],
  [
    'quận Hai Bà Trưng',
    'Bách Khoa,Bạch Đằng,Bạch Mai,Cầu Dền,Đồng Nhân,Đồng Tâm,Lê Đại Hành,Minh Khai,Ngô Thì Nhậm,Nguyễn Du,Phạm Đình Hổ,Phố Huế,Quỳnh Lôi,Quỳnh Mai,Thanh Lương,Thanh Nhàn,Trương Định,Vĩnh Tuy',
  ],
  [
    'quận Đống Đa',
    'Cát Linh,Hàng Bột,Khâm Thiên,Khương Thượng,Kim Liên,Láng Hạ,Láng Thượng,Nam Đồng,Ngã Tư Sở,Ô Chợ Dừa,Phương Liên,Phương Mai,Quang Trung,Quốc Tử Giám,Thịnh Quang,Thổ Quan,Trung Liệt,Trung Phụng,Trung Tự,Văn Chương,Văn Miếu',
  ],
  ['quận Tây Hồ', 'Bưởi,Nhật Tân,Phú Thượng,Quảng An,Thụy Khuê,Tứ Liên,Xuân La,Yên Phụ'],
  [
    'quận Cầu Giấy',
    'Dịch Vọng,Dịch Vọng Hậu,Mai Dịch,Nghĩa Đô,Nghĩa Tân,Quan Hoa,Trung Hòa,Yên Hòa',
  ],
  [
    'quận Thanh Xuân',
    'Hạ Đình,Khương Đình,Khương Mai,Khương Trung,Kim Giang,Nhân Chính,Phương Liệt,Thanh Xuân Bắc,Thanh Xuân Nam,Thanh Xuân Trung,Thượng Đình',
  ],
  [
    'quận Hoàng Mai',
    'Đại Kim,Định Công,Giáp Bát,Hoàng Liệt,Hoàng Văn Thụ,Lĩnh Nam,Mai Động,Tân Mai,Thanh Trì,Thịnh Liệt,Trần Phú,Tương Mai,Vĩnh Hưng,Yên Sở',
  ],
  [
    'quận Long Biên',
    'Bồ Đề,Cự Khối,Đức Giang,Gia Thụy,Giang Biên,Long Biên,Ngọc Lâm,Ngọc Thụy,Phúc Đồng,Phúc Lợi,Sài Đồng,Thạch Bàn,Thượng Thanh,Việt Hưng',
  ],
  [
    'quận Nam Từ Liêm',
    'Cầu Diễn,Đại Mỗ,Mễ Trì,Mỹ Đình 1,Mỹ Đình 2,Phú Đô,Phương Canh,Tây Mỗ,Trung Văn,Xuân Phương',
  ],
  [
    'quận Bắc Từ Liêm',
    'Cổ Nhuế 1,Cổ Nhuế 2,Đông Ngạc,Đức Thắng,Liên Mạc,Minh Khai,Phú Diễn,Phúc Diễn,Tây Tựu,Thượng Cát,Thụy Phương,Xuân Đỉnh,Xuân Tảo',
  ],
  [
    'quận Hà Đông',
    'Biên Giang,Đồng Mai,Dương Nội,Hà Cầu,Kiến Hưng,La Khê,Mộ Lao,Nguyễn Trãi,Phú La,Phú Lãm,Phú Lương,Phúc La,Quang Trung,Vạn Phúc,Văn Quán,Yên Nghĩa,Yết Kiêu',
  ],
  [
    'thị xã Sơn Tây',
    'Lê Lợi,Ngô Quyền,Phú Thịnh,Quang Trung,Sơn Lộc,Trung Hưng,Trung Sơn Trầm,Viên Sơn,Xuân Khanh,Cổ Đông,Đường Lâm,Kim Sơn,Sơn Đông,Thanh Mỹ,Xuân Sơn',
  ],
  [
    'huyện Ba Vì',
    'Ba Trại,Ba Vì,Cẩm Lĩnh,Cam Thượng,Châu Sơn,Chu Minh,Cổ Đô,Đông Quang,Đồng Thái,Khánh Thượng,Minh Châu,Minh Quang,Phong Vân,Phú Châu,Phú Cường,Phú Đông,Phú Phương,Phú Sơn,Sơn Đà,Tản Hồng,Tản Lĩnh,Thái Hòa,Thuần Mỹ,Thụy An,Tiên Phong,Tòng Bạt,Vân Hòa,Vạn Thắng,Vật Lại,Yên Bài',
  ],
  [
    'huyện Chương Mỹ',
    'Đại Yên,Đông Phú,Đông Phương Yên,Đông Sơn,Đồng Lạc,Đồng Phú,Hòa Chính,Hoàng Diệu,Hoàng Văn Thụ,Hồng Phong,Hợp Đồng,Hữu Văn,Lam Điền,Mỹ Lương,Nam Phương Tiến,Ngọc Hòa,Phú Nam An,Phú Nghĩa,Phụng Châu,Quảng Bị,Tân Tiến,Thanh Bình,Thụy Hương,Thủy Xuân Tiên,Thượng Vực,Tiên Phương,Tốt Động,Trần Phú,Trung Hòa,Trường Yên,Văn Võ',
  ],
  [
    'huyện Đan Phượng',
    'Đan Phượng,Đồng Tháp,Hạ Mỗ,Hồng Hà,Liên Hà,Liên Hồng,Liên Trung,Phương Đình,Song Phượng,Tân Hội,Tân Lập,Thọ An,Thọ Xuân,Thượng Mỗ,Trung Châu',
  ],
  [
    'huyện Đông Anh',
    'Bắc Hồng,Cổ Loa,Đại Mạch,Đông Hội,Dục Tú,Hải Bối,Kim Chung,Kim Nỗ,Liên Hà,Mai Lâm,Nam Hồng,Nguyên Khê,Tàm Xá,Thụy Lâm,Tiên Dương,Uy Nỗ,Vân Hà,Vân Nội,Việt Hùng,Vĩnh Ngọc,Võng La,Xuân Canh,Xuân Nộn',
  ],
  [
    'huyện Gia Lâm',
    'Bát Tràng,Cổ Bi,Đa Tốn,Đặng Xá,Đình Xuyên,Đông Dư,Dương Hà,Dương Quang,Dương Xá,Kiêu Kỵ,Kim Lan,Kim Sơn,Lệ Chi,Ninh Hiệp,Phù Đổng,Phú Thị,Trung Mầu,Văn Đức,Yên Thường,Yên Viên',
  ],
  [
    'huyện Hoài Đức',
    'An Khánh,An Thượng,Cát Quế,Đắc Sở,Di Trạch,Đông La,Đức Giang,Đức Thượng,Dương Liễu,Kim Chung,La Phù,Lại Yên,Minh Khai,Sơn Đồng,Song Phương,Tiền Yên,Vân Canh,Vân Côn,Yên Sở',
  ],
  [
    'huyện Mê Linh',
    'Chu Phan,Đại Thịnh,Hoàng Kim,Kim Hoa,Liên Mạc,Mê Linh,Tam Đồng,Thạch Đà,Thanh Lâm,Tiền Phong,Tiến Thắng,Tiến Thịnh,Tráng Việt,Tự Lập,Văn Khê,Vạn Yên',
  ],
  [
    'huyện Mỹ Đức',
    'An Mỹ,An Phú,An Tiến,Bột Xuyên,Đại Hưng,Đốc Tín,Đồng Tâm,Hồng Sơn,Hợp Thanh,Hợp Tiến,Hùng Tiến,Hương Sơn,Lê Thanh,Mỹ Thành,Phù Lưu Tế,Phúc Lâm,Phùng Xá,Thượng Lâm,Tuy Lai,Vạn Kim,Xuy Xá',
  ],
  [
    'huyện Phú Xuyên',
    'Bạch Hạ,Châu Can,Chuyên Mỹ,Đại Thắng,Đại Xuyên,Hoàng Long,Hồng Minh,Hồng Thái,Khai Thái,Minh Tân,Nam Phong,Nam Tiến,Nam Triều,Phú Túc,Phú Yên,Phúc Tiến,Phượng Dực,Quang Lãng,Quang Trung,Sơn Hà,Tân Dân,Thụy Phú,Tri Thủy,Tri Trung,Văn Hoàng,Vân Từ',
  ],
  [
    'huyện Phúc Thọ',
    'Cẩm Đình,Hát Môn,Hiệp Thuận,Liên Hiệp,Long Xuyên,Ngọc Tảo,Phúc Hòa,Phụng Thượng,Phương Độ,Sen Chiểu,Tam Hiệp,Tam Thuấn,Thanh Đa,Thọ Lộc,Thượng Cốc,Tích Giang,Trạch Mỹ Lộc,Vân Hà,Vân Nam,Vân Phúc,Võng Xuyên,Xuân Phú',
  ],
  [
    'huyện Quốc Oai',
    'Cấn Hữu,Cộng Hòa,Đại Thành,Đồng Quang,Đông Xuân,Đông Yên,Hòa Thạch,Liệp Tuyết,Nghĩa Hương,Ngọc Liệp,Ngọc Mỹ,Phú Cát,Phú Mãn,Phượng Cách,Sài Sơn,Tân Hòa,Tân Phú,Thạch Thán,Tuyết Nghĩa,Yên Sơn',
  ],
  [
    'huyện Sóc Sơn',
    'Bắc Phú,Bắc Sơn,Đông Xuân,Đức Hòa,Hiền Ninh,Hồng Kỳ,Kim Lũ,Mai Đình,Minh Phú,Minh Trí,Nam Sơn,Phú Cường,Phù Linh,Phù Lỗ,Phú Minh,Quang Tiến,Tân Dân,Tân Hưng,Tân Minh,Thanh Xuân,Tiên Dược,Trung Giã,Việt Long,Xuân Giang,Xuân Thu',
  ],
  [
    'huyện Thạch Thất',
    'Bình Phú,Bình Yên,Cẩm Yên,Cần Kiệm,Canh Nậu,Chàng Sơn,Đại Đồng,Dị Nậu,Đồng Trúc,Hạ Bằng,Hương Ngải,Hữu Bằng,Kim Quan,Lại Thượng,Phú Kim,Phùng Xá,Tân Xã,Thạch Hòa,Thạch Xá,Tiến Xuân,Yên Bình,Yên Trung',
  ],
  [
    'huyện Thanh Oai',
    'Bích Hòa,Bình Minh,Cao Dương,Cao Viên,Cự Khê,Dân Hòa,Đỗ Động,Hồng Dương,Kim An,Kim Thư,Liên Châu,Mỹ Hưng,Phương Trung,Tam Hưng,Tân Ước,Thanh Cao,Thanh Mai,Thanh Thùy,Thanh Văn,Xuân Dương',
  ],
  [
    'huyện Thanh Trì',
    'Đại Áng,Đông Mỹ,Duyên Hà,Hữu Hòa,Liên Ninh,Ngọc Hồi,Ngũ Hiệp,Tả Thanh Oai,Tam Hiệp,Tân Triều,Thanh Liệt,Tứ Hiệp,Vạn Phúc,Vĩnh Quỳnh,Yên Mỹ',
  ],
  [
    'huyện Thường Tín',
    'Chương Dương,Dũng Tiến,Duyên Thái,Hà Hồi,Hiền Giang,Hòa Bình,Hồng Vân,Khánh Hà,Lê Lợi,Liên Phương,Minh Cường,Nghiêm Xuyên,Nguyễn Trãi,Nhị Khê,Ninh Sở,Quất Động,Tân Minh,Thắng Lợi,Thống Nhất,Thư Phú,Tiền Phong,Tô Hiệu,Tự Nhiên,Văn Bình,Vạn Điểm,Văn Phú,Vân Tảo,Văn Tự',
  ],
  [
    'huyện Ứng Hòa',
    'Cao Thành,Đại Cường,Đại Hùng,Đội Bình,Đông Lỗ,Đồng Tân,Đồng Tiến,Hoa Sơn,Hòa Lâm,Hòa Nam,Hòa Phú,Hòa Xá,Hồng Quang,Kim Đường,Liên Bạt,Lưu Hoàng,Minh Đức,Phù Lưu,Phương Tú,Quảng Phú Cầu,Sơn Công,Tảo Dương Văn,Trầm Lộng,Trung Tú,Trường Thịnh,Vạn Thái,Viên An,Viên Nội',
  ],
];

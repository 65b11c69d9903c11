/** What the program works out by itself: computed autonomy, figures that do not agree, vacancies. */
export const judgement = {
  'figureCheck.groupDiffers': 'Nhóm tự chủ được giao khác nhóm tính từ A/B',
  'figureCheck.groupDiffers.detail': 'được giao nhóm {decided}, tính từ A/B là nhóm {computed}',
  'figureCheck.fellBack': 'Từ nhóm 1, 2 trở lại nhóm 3, 4',
  'figureCheck.fellBack.detail': 'danh sách trước thuộc nhóm 1 hoặc 2, nay thuộc nhóm 3 hoặc 4',
  'figureCheck.statedTotal': 'Tổng ghi trong danh sách khác tổng cộng lại',
  'figureCheck.statedTotal.assigned':
    'được giao: danh sách ghi tổng {stated, number}, cộng lại được {sum, number}',
  'figureCheck.statedTotal.present':
    'có mặt: danh sách ghi tổng {stated, number}, cộng lại được {sum, number}',
  'computed.title': 'Nhóm tính từ A/B',
  'computed.level': 'A / B = {a} / {b} triệu đồng = {level}',
  'computed.reaches': '{level} → đủ mức nhóm {group}',
  'computed.investment.covered':
    'Chi đầu tư: nguồn {sources} ≥ khấu hao, hao mòn {depreciation} triệu đồng → nhóm 1',
  'computed.investment.short':
    'Chi đầu tư: nguồn {sources} < khấu hao, hao mòn {depreciation} triệu đồng → nhóm 2',
  'computed.investment.unknown':
    'Chưa xét được nhóm 1: thiếu nguồn chi đầu tư hoặc số trích khấu hao, hao mòn',
  'computed.notComputable': 'Không tính được: {why}',
  'computed.why.revenueUnknown': 'chưa có nguồn thu A',
  'computed.why.expenditureUnknown': 'chưa có chi thường xuyên B',
  'computed.why.expenditureZero': 'chi thường xuyên B bằng 0',
  'computed.agrees': 'Khớp nhóm được giao',
  'computed.differs': 'Khác nhóm được giao ({group})',
  'computed.otherRegime':
    'Nhóm được giao theo {regime}, không đối chiếu với mức của NĐ 60/2021/NĐ-CP',
  'computed.noDecision': 'Chưa rõ nhóm được giao',
  'computed.basis': 'NĐ 60/2021/NĐ-CP Điều 9, Điều 10 (chưa đối chiếu nội dung sửa đổi)',
  'inspector.autonomy.regime': 'Phân loại theo',
  'inspector.autonomy.regime.unknown': 'Chưa rõ',
  'inspector.autonomy.estimateYear': 'Năm dự toán',
  'inspector.autonomy.investment': 'Nguồn chi đầu tư (triệu đồng)',
  'inspector.autonomy.depreciation': 'Khấu hao, hao mòn (triệu đồng)',
  'inspector.autonomy.support': 'NSNN hỗ trợ trực tiếp (triệu đồng)',
  'targets.countsComputed': 'Tính theo nhóm tính từ A/B',
  'targets.countsComputed.note':
    'Đang tính theo nhóm tính từ A/B thay cho nhóm được giao, ở nơi tính được; kết quả này chưa theo quyết định giao quyền tự chủ.',
  'targets.byComputed': '{target} (theo nhóm tính từ A/B)',
  'evidence.isComputed': 'theo nhóm tính từ A/B',
  'evidence.notMovedUp': 'Chưa lên mức trên',
  'doubt.noUnitInBand': 'Danh sách năm mốc không có đơn vị nào thuộc mức này.',
  'target.upgrade3a': 'Nâng ≥ 30% đơn vị nhóm 3 mức 70% – dưới 100% lên nhóm 2 trong 5 năm',
  'target.upgrade3b': 'Nâng ≥ 30% đơn vị nhóm 3 mức 30% – dưới 70% lên mức trên trong 5 năm',
  'target.upgrade3c': 'Nâng ≥ 30% đơn vị nhóm 3 mức 10% – dưới 30% lên mức trên trong 5 năm',
} as const;

/** Texts on charts that are printed. */
export const paper = {
  'paper.title.whole': 'Sơ đồ tổ chức bộ máy',
  'paper.title.of': 'Sơ đồ tổ chức {name}',
  'paper.subtitle': '{name} (tính đến ngày {date})',
  'paper.foot': '{plan} · In ngày {date}',
  'paper.page': 'Trang {page}/{pages}',
  'paper.place': 'Hàng {row}, cột {column}',
  'paper.scale': 'Tỷ lệ {percent}%',
  'paper.draft': 'DỰ THẢO',
  'paper.posts.assigned': 'Biên chế',
  'paper.posts.present': 'Có mặt',
  'paper.problem.nothingToDraw': 'Không có đơn vị nào để vẽ.',
} as const;

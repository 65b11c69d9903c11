/** Why a .tinhgon file is not opened. */
export const planFile = {
  'planFile.notAPlan': '“{file}” không phải tệp đề án .tinhgon. Tệp được giữ nguyên.',
  'planFile.newerVersion':
    '“{file}” được ghi bằng phiên bản Tinh Gọn mới hơn (định dạng {version}, chương trình này đọc đến {own}). Hãy cập nhật chương trình. Tệp được giữ nguyên.',
  'planFile.damaged':
    '“{file}” bị hỏng hoặc thiếu phần cuối ({detail}). Tệp được giữ nguyên; hãy mở bản trước đó.',
  'planFile.inconsistent':
    '“{file}” có nội dung không khớp nhau ({detail}) nên không mở để tránh sai số liệu. Tệp được giữ nguyên.',
} as const;

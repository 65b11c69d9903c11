import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import table from '../../../resources/abbreviations.json';
import { bareShortForm, expandAbbreviations } from '../../../src/core/text/expandAbbreviations';
import { cleanText } from '../../../src/core/text/keyOf';

const words = z
  .string()
  .min(2)
  .max(200)
  .refine((text) => text === cleanText(text), 'clean text');
const part = z.record(
  z.string().refine((short) => short === bareShortForm(short) && short !== '', 'bare capitals'),
  words,
);
const schema = z.strictObject({
  $comment: z.string(),
  anywhere: part,
  first: part,
  following: part,
});

describe('resources/abbreviations.json', () => {
  it('keeps its schema', () => {
    expect(schema.safeParse(table).error?.issues ?? []).toEqual([]);
  });

  it('is sorted, so that a change is easy to see', () => {
    for (const one of [table.anywhere, table.first, table.following]) {
      const keys = Object.keys(one);
      expect(keys).toEqual([...keys].sort());
    }
  });

  it('writes out nothing that is itself to be written out', () => {
    for (const one of [table.anywhere, table.first, table.following])
      for (const full of Object.values(one)) {
        const again = expandAbbreviations(full);
        expect(again === full || full.includes('HIV/AIDS')).toBe(true);
      }
  });

  it('leaves words of names in capitals alone', () => {
    for (const name of ['BỆNH VIỆN DA LIỄU HÀ NỘI', 'TRUNG TÂM Y TẾ HUYỆN BA VÌ', 'SỞ TƯ PHÁP'])
      expect(expandAbbreviations(name)).toBe(name);
  });

  it.each([
    ['Sở NN&PTNT', 'Sở Nông nghiệp và Phát triển nông thôn'],
    ['Sở LĐTBXH', 'Sở Lao động - Thương binh và Xã hội'],
    ['Sở VHTT&DL', 'Sở Văn hóa, Thể thao và Du lịch'],
    ['Sở TT&TT', 'Sở Thông tin và Truyền thông'],
    ['Sở TN&MT', 'Sở Tài nguyên và Môi trường'],
    ['Phòng TC-KH', 'Phòng Tài chính - Kế hoạch'],
    ['Phòng KT&HT', 'Phòng Kinh tế và Hạ tầng'],
    ['Phòng QLĐT', 'Phòng Quản lý đô thị'],
    ['VP HĐND&UBND', 'Văn phòng Hội đồng nhân dân và Ủy ban nhân dân'],
    ['TH Bắc Hồng', 'Tiểu học Bắc Hồng'],
    ['TH&THCS Tân Dân', 'Tiểu học và Trung học cơ sở Tân Dân'],
    ['Trường PTDTBT THCS Nậm Lúc', 'Trường Phổ thông Dân tộc bán trú Trung học cơ sở Nậm Lúc'],
    ['CC Chăn nuôi và Thú y', 'Chi cục Chăn nuôi và Thú y'],
    ['BQLDA ĐTXD huyện', 'Ban Quản lý dự án Đầu tư xây dựng huyện'],
    ['TTHC công', 'Trung tâm Hành chính công'],
    ['Phòng Kiểm soát TTHC', 'Phòng Kiểm soát thủ tục hành chính'],
    ['BVĐK tỉnh', 'Bệnh viện Đa khoa tỉnh'],
  ])('%s is %s', (short, long) => {
    expect(expandAbbreviations(short)).toBe(long);
  });
});

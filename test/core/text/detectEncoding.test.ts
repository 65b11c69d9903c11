import { describe, expect, it } from 'vitest';
import { betterReading, detectEncoding } from '../../../src/core/text/detectEncoding';
import { isVietnameseSyllable } from '../../../src/core/text/vietnameseSyllable';
import { toTcvn3, toVni } from '../../builders/legacyText';

const NAMES = [
  'Sở Giáo dục và Đào tạo',
  'Văn phòng Sở',
  'Thanh tra',
  'Phòng Kế hoạch - Tài chính',
  'Chi cục Văn thư, Lưu trữ',
  'Trung tâm Y tế huyện Sóc Sơn',
  'Trường THPT Nguyễn Huệ',
  'Quỹ Đầu tư phát triển',
];

describe('isVietnameseSyllable', () => {
  it('takes what is spoken and refuses what is not', () => {
    for (const word of 'nghiệp quyết giêng gì quý khuỷu thuở yếu oanh đường Ủy Hóa Hoá chuyên quốc'.split(
      ' ',
    ))
      expect(isVietnameseSyllable(word), word).toBe(true);
    for (const word of 'Së Néi été société för Bỡnh hòc làp Straße'.split(' '))
      expect(isVietnameseSyllable(word), word).toBe(false);
  });
});

describe('detectEncoding', () => {
  it('tells TCVN3 and VNI from Unicode', () => {
    expect(detectEncoding(NAMES)).toMatchObject({ encoding: 'unicode', confidence: 1 });
    const tcvn3 = detectEncoding(NAMES.map(toTcvn3));
    expect(tcvn3.encoding).toBe('tcvn3');
    expect(tcvn3.confidence).toBeGreaterThan(0.8);
    expect(tcvn3.example).toBe(toTcvn3(NAMES[0] as string));
    const vni = detectEncoding(NAMES.map(toVni));
    expect(vni.encoding).toBe('vni');
    expect(vni.confidence).toBeGreaterThan(0.8);
  });

  it('leaves other languages of Latin-1, plain letters and Unicode with few marks alone', () => {
    const others = [
      ['Société générale', 'Café de la Paix', 'Hôtel de Ville', 'Le Maréchal', 'Thé', 'Né à Nîmes'],
      ['Straße', 'für', 'Behörde', 'Präsidium', 'Öffentlichkeit', 'Köln', 'Münster'],
      ['Dirección', 'Señor', 'Administración', 'Málaga', 'año', 'público'],
      ['São Paulo', 'Educação', 'Direção', 'Câmara', 'Comissão'],
      ['Kommunestyre', 'Ålesund', 'Tromsø', 'Måsøy', 'Røst', 'Bærum'],
      ['Thanh tra', 'UBND', 'THPT Chu Van An'],
      ['Hà Nam', 'Thanh Hóa', 'Hà Giang', 'Cà Mau', 'Sóc Trăng'],
      ['Hà Nam', 'Thanh Hóa', 'Cà Mau', 'Lào Cai'],
    ];
    for (const texts of others) expect(detectEncoding(texts).encoding, texts[0]).toBe('unicode');
  });

  it('finds the old rows of a mixed column, and reads each row by itself', () => {
    const mixed = NAMES.map((name, i) => (i % 3 === 0 ? toTcvn3(name) : name));
    expect(detectEncoding(mixed).encoding).toBe('tcvn3');
    expect(betterReading(mixed[0] as string, 'tcvn3')).toBe('tcvn3');
    expect(betterReading(mixed[1] as string, 'tcvn3')).toBe('unicode');
    expect(betterReading('Thanh tra', 'tcvn3')).toBe('unicode');
  });
});

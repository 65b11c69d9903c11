import { describe, expect, it } from 'vitest';
import { encodingOfFont, fromLegacy } from '../../../src/core/text/legacyEncodings';
import { toTcvn3, toVni } from '../../builders/legacyText';

const VOWELS = 'aăâeêioôơuưy';
const TONES = ['', '\u0300', '\u0309', '\u0303', '\u0301', '\u0323'];
const SMALL = `${[...VOWELS].flatMap((vowel) => TONES.map((tone) => (vowel + tone).normalize('NFC'))).join('')}đ`;

describe('fromLegacy', () => {
  it('turns TCVN3 codes into their letters', () => {
    expect(fromLegacy('Së Néi vô thµnh phè', 'tcvn3')).toBe('Sở Nội vụ thành phố');
    expect(fromLegacy('§¬n vÞ sù nghiÖp c«ng lËp', 'tcvn3')).toBe('Đơn vị sự nghiệp công lập');
    expect(fromLegacy('Tr\u00adêng trung häc c¬ së', 'tcvn3')).toBe('Trường trung học cơ sở');
  });

  it('knows each of the 67 letters of TCVN3 and its seven plain capitals', () => {
    // The codes in the order of the standard's letters, typed from its table (bytes, hexadecimal).
    const bytes =
      'b5b6b7b8b9a8bbbcbdbec6a9c7c8c9cacbaecccecfd0d1aad2d3d4d5d6d7d8dcdddedfe1e2e3e4abe5e6e7e8e9aceaebecedeeeff1f2f3f4adf5f6f7f8f9fafbfcfdfe';
    const letters = 'àảãáạăằẳẵắặâầẩẫấậđèẻẽéẹêềểễếệìỉĩíịòỏõóọôồổỗốộơờởỡớợùủũúụưừửữứựỳỷỹýỵ';
    const codes = (bytes.match(/../g) ?? []).map((byte) => Number.parseInt(byte, 16));
    expect(fromLegacy(String.fromCharCode(...codes), 'tcvn3')).toBe(letters);
    expect(new Set(letters)).toEqual(new Set([...SMALL].filter((letter) => letter > '\u007f')));
    expect(fromLegacy('¡¢£¤¥¦§', 'tcvn3')).toBe('ĂÂÊÔƠƯĐ');
  });

  it('prints capitals where the font does, and where only capitals were typed around them', () => {
    expect(fromLegacy('së néi vô', 'tcvn3Capitals')).toBe('SỞ NỘI VỤ');
    expect(fromLegacy('Së NéI Vô', 'tcvn3')).toBe('SỞ NỘI VỤ');
    expect(fromLegacy('UBND huyÖn §«ng Anh', 'tcvn3')).toBe('UBND huyện Đông Anh');
  });

  it('turns the pairs of VNI into letters, of either case', () => {
    expect(fromLegacy('Sôû Noäi vuï thaønh phoá', 'vni')).toBe('Sở Nội vụ thành phố');
    expect(fromLegacy('ÑÔN VÒ SÖÏ NGHIEÄP COÂNG LAÄP', 'vni')).toBe('ĐƠN VỊ SỰ NGHIỆP CÔNG LẬP');
    expect(fromLegacy('Tröôøng Kyõ thuaät, quyõ, Myõ, kyù, kyø, kyû, tî', 'vni')).toBe(
      'Trường Kỹ thuật, quỹ, Mỹ, ký, kỳ, kỷ, tỵ',
    );
  });

  it('gives back every letter of both cases in VNI and every small one in TCVN3', () => {
    for (const letter of SMALL) {
      expect(fromLegacy(toTcvn3(letter), 'tcvn3')).toBe(letter);
      expect(fromLegacy(toTcvn3(letter), 'tcvn3Capitals')).toBe(letter.toUpperCase());
      expect(fromLegacy(toVni(letter), 'vni')).toBe(letter);
      expect(fromLegacy(toVni(letter.toUpperCase()), 'vni')).toBe(letter.toUpperCase());
    }
  });

  it('leaves plain letters, digits and Unicode alone', () => {
    for (const encoding of ['unicode', 'tcvn3', 'vni'] as const)
      expect(fromLegacy('UBND Q. 1 (2015) – 12,5%', encoding)).toBe('UBND Q. 1 (2015) – 12,5%');
  });
});

describe('encodingOfFont', () => {
  it('tells the families by name', () => {
    expect(encodingOfFont('.VnTime')).toBe('tcvn3');
    expect(encodingOfFont('.VnArial Narrow')).toBe('tcvn3');
    expect(encodingOfFont('.VnTimeH')).toBe('tcvn3Capitals');
    expect(encodingOfFont('VNI-Times')).toBe('vni');
    expect(encodingOfFont('Times New Roman')).toBeNull();
  });
});

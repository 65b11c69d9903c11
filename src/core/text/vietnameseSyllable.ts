/** Rimes of Vietnamese as written, without tone. */
const RIMES = new Set(
  (
    'a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây ' +
    'e ec em en eng eo ep et ê êch êm ên êng ênh êp êt êu ' +
    'i ia ich im in inh ip it iu iêc iêm iên iêng iêp iêt iêu ' +
    'o oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oc oe oen oeo oet oi om on ong ooc oong op ot ' +
    'ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt ' +
    'u ua uân uâng uât uây uc uê uêch uên uênh ui um un ung uôc uôi uôm uôn uông uôt up ut uơ uy uya uych uyên uyêt uyn uynh uyp uyt uyu ' +
    'ư ưa ưc ưi ưm ưn ưng ưt ưu ươc ươi ươm ươn ương ươp ươt ươu ' +
    'y yêm yên yêng yêt yêu'
  ).split(' '),
);
/** After "qu" the glide is written already. */
const AFTER_QU =
  /^(a(?:|c|ch|i|n|ng|nh|o|p|t|u|y)|ă(?:c|m|n|ng|p|t)|â(?:n|ng|t|y)|e(?:|n|o|t)|ê(?:|ch|n|nh|t)|i(?:|t|n|nh)|ơ|y(?:|ch|n|nh|t|ên|êt)|ôc)$/;
const ONSET = /^(ngh|ng|nh|ch|gh|gi|kh|ph|qu|th|tr|[bcdđghklmnprstvx]?)(.+)$/;
/** In combining marks: huyền, sắc, hỏi, ngã, nặng. */
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g;
const STOP = /(?:c|ch|p|t)$/;
/** Before a stop only sắc and nặng are spoken. */
const STOP_TONE = /[\u0301\u0323]/;

const bareLetters = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace(/đ/g, 'd');
const RIME_KEYS: ReadonlySet<string> = new Set([...RIMES].map(bareLetters));
const ONSET_KEY = /^(?:ngh|ng|nh|ch|gh|gi|g|kh|ph|qu|th|tr|[bcdhklmnprstvx]?)(.+)$/;

/** Whether a word without diacritics, in small letters, can be a Vietnamese syllable that lost them. */
export function isSyllableKey(word: string): boolean {
  const rime = ONSET_KEY.exec(word)?.[1] ?? '';
  return RIME_KEYS.has(rime) || (/^(?:gi|qu)/.test(word) && RIME_KEYS.has(word.slice(1)));
}

/** Whether a word can be one Vietnamese syllable; letter case does not matter. */
export function isVietnameseSyllable(word: string): boolean {
  const marked = word.toLowerCase().normalize('NFD');
  const tones = marked.match(TONES) ?? [];
  if (tones.length > 1) return false;
  const bare = marked.replace(TONES, '').normalize('NFC');
  if (bare.length > 7) return false;
  const [, onset = '', rime = ''] = ONSET.exec(bare) ?? [];
  const isRime =
    onset === 'qu'
      ? AFTER_QU.test(rime)
      : RIMES.has(rime) || (onset === 'gi' && RIMES.has(`i${rime}`));
  // "gi" may be an onset of its own or g with a rime in i.
  if (!isRime && !(bare.startsWith('g') && RIMES.has(bare.slice(1)))) return false;
  return !STOP.test(bare) || tones.length === 0 || STOP_TONE.test(tones[0] ?? '');
}

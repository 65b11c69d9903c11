import { toNumber } from '../../model/fraction';
import type {
  ProposalMeasure,
  ProposalReading,
  ProposalReduction,
  ProposalTarget,
} from '../proposal/types';
import {
  dateField,
  type FieldValue,
  NOTHING_SAID,
  numberField,
  plainField,
  textField,
} from './fieldValue';
import { readWord, templateList, type WordFields } from './templateList';

const ordinal = (_: unknown, index: number): FieldValue => plainField(index + 1);
const STT = ['stt', 'no'];

const MEASURE_FIELDS: WordFields<ProposalMeasure> = [
  [STT, ordinal],
  [['noi dung', 'ten', 'text', 'name'], ({ text }) => textField(text)],
  [['bien che truoc', 'truoc', 'before'], ({ postsBefore }) => numberField(postsBefore)],
  [['bien che sau', 'sau', 'after'], ({ postsAfter }) => numberField(postsAfter)],
  [['nam', 'year'], ({ year }) => plainField(year)],
  [['can cu', 'can cu phap ly', 'legal basis'], ({ legalBasis }) => textField(legalBasis)],
  [['ly do', 'reason'], ({ reason }) => textField(reason)],
  [['trang thai', 'status'], ({ status }) => textField(status)],
];

/** Measures of the scenario. */
export const measures = templateList<ProposalMeasure>({
  names: ['bien phap', 'measures', 'measure'],
  prefixes: ['bien phap', 'measure'],
  items: ({ input }) => input.measures,
  called: ({ text }) => [text],
  keeps: () => null,
  reader: (words) => readWord(MEASURE_FIELDS, words),
});

type Bound = ProposalReading['least'];

const decisive = ({ readings }: ProposalTarget): ProposalReading | null =>
  readings.find(({ isDecisive }) => isDecisive) ?? null;

/** A share; nothing where the denominator says that it is not known. */
function shareField({ numerator, denominator }: Bound): FieldValue {
  if (denominator === 0) return NOTHING_SAID;
  if (Number.isInteger(numerator)) return { kind: 'share', value: { numerator, denominator } };
  // Credits of units that were split are no whole numbers.
  return numberField(toNumber({ numerator, denominator }));
}

const isSettled = ({ least, most }: ProposalReading): boolean =>
  least.numerator === most.numerator && least.denominator === most.denominator;

const ofReading =
  (read: (reading: ProposalReading) => FieldValue) =>
  (target: ProposalTarget): FieldValue => {
    const reading = decisive(target);
    return reading === null ? NOTHING_SAID : read(reading);
  };
const numeratorOf = ({ numerator, denominator }: Bound): FieldValue =>
  denominator === 0 ? NOTHING_SAID : numberField(numerator);

const TARGET_FIELDS: WordFields<ProposalTarget> = [
  [STT, ordinal],
  [['ten', 'name'], ({ label }) => textField(label)],
  [['yeu cau', 'required'], ({ required }) => textField(required)],
  [['han', 'nam', 'due', 'year'], ({ dueYear }) => plainField(dueYear)],
  [['danh gia', 'ket qua', 'verdict'], ({ verdict }) => textField(verdict)],
  [['can cu', 'can cu phap ly', 'legal basis'], ({ legalBasis }) => textField(legalBasis)],
  [['ghi chu', 'note'], ({ note }) => textField(note)],
  [
    ['gia tri', 'ty le', 'value'],
    ofReading((one) => (isSettled(one) ? shareField(one.least) : NOTHING_SAID)),
  ],
  [['gia tri thap nhat', 'least'], ofReading(({ least }) => shareField(least))],
  [['gia tri cao nhat', 'most'], ofReading(({ most }) => shareField(most))],
  [
    ['tu so', 'numerator'],
    ofReading((one) => (isSettled(one) ? numeratorOf(one.least) : NOTHING_SAID)),
  ],
  [
    ['mau so', 'denominator'],
    ofReading(({ least }) =>
      least.denominator === 0 ? NOTHING_SAID : numberField(least.denominator),
    ),
  ],
];

/** Targets in use, by the reading that decides. */
export const targets = templateList<ProposalTarget>({
  names: ['chi tieu', 'targets', 'target'],
  prefixes: ['chi tieu', 'target'],
  items: ({ input }) => input.targets,
  called: ({ label }) => [label],
  keeps: () => null,
  reader: (words) => readWord(TARGET_FIELDS, words),
});

const REDUCTION_FIELDS: WordFields<ProposalReduction> = [
  [STT, ordinal],
  [['don vi', 'ten', 'unit', 'name'], ({ unit }) => textField(unit)],
  [['co quan', 'agency'], ({ agency }) => textField(agency)],
  [['loai bien che', 'category'], ({ category }) => textField(category)],
  [['nam', 'year'], ({ year }) => plainField(year)],
  [['so giam', 'bien che', 'posts'], ({ posts }) => numberField(posts)],
  [['hinh thuc', 'form'], ({ form }) => textField(form)],
  [['so quyet dinh', 'decision'], ({ decisionNumber }) => textField(decisionNumber)],
  [['ngay quyet dinh', 'decision date'], ({ decisionDate }) => dateField(decisionDate)],
  [['kinh phi', 'money'], ({ money }) => numberField(money)],
];
const PLANNED = ['ke hoach', 'planned'];
const DONE = ['thuc hien', 'da thuc hien', 'done'];

/** The register of reductions by year. */
export const reductions = templateList<ProposalReduction>({
  names: ['tinh gian', 'reductions', 'reduction'],
  prefixes: ['tinh gian', 'reduction'],
  items: ({ input }) => input.reductions,
  called: ({ unit }) => [unit],
  keeps: (word) => {
    if (PLANNED.includes(word)) return ({ state }) => state === 'planned';
    if (DONE.includes(word)) return ({ state }) => state === 'done';
    return /^\d{4}$/.test(word) ? ({ year }) => year === Number(word) : null;
  },
  reader: (words) => readWord(REDUCTION_FIELDS, words),
});

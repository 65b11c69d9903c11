import type { Problem } from '../types';

/** What problems are about, for filtering; in the order in which they are offered. */
export const PROBLEM_TOPICS = [
  'numbers',
  'totals',
  'places',
  'names',
  'codes',
  'kinds',
  'autonomy',
  'rows',
  'columns',
  'sheets',
  'other',
] as const;
export type ProblemTopic = (typeof PROBLEM_TOPICS)[number];

/** Words in the codes of problems, tried from top to bottom. */
const WORDS: readonly (readonly [ProblemTopic, RegExp])[] = [
  ['sheets', /TwoSheets|^import\.agency/],
  ['autonomy', /autonomy|Group$|Marks?$|Regime|centreInPsu|Share$|selfFinanc/i],
  ['totals', /total|stated|ownPosts|Unattributed/i],
  ['places', /parent|cycle|roots|place/i],
  ['codes', /code/i],
  ['kinds', /kind/i],
  ['names', /name|footnote/i],
  ['columns', /column|blocks/i],
  ['numbers', /number|posts|money|errorCell|date|value|percent/i],
  ['rows', /row|taken|year/i],
];

/** What a problem is about. */
export const problemTopic = ({ code }: Problem): ProblemTopic =>
  WORDS.find(([, words]) => words.test(code))?.[0] ?? 'other';

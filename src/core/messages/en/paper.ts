import type { paper as vi } from '../vi/paper';

/** Texts on charts that are printed. */
export const paper: Readonly<Record<keyof typeof vi, string>> = {
  'paper.title.whole': 'Organisation chart',
  'paper.title.of': 'Organisation chart of {name}',
  'paper.subtitle': '{name} (as of {date})',
  'paper.foot': '{plan} · Printed on {date}',
  'paper.page': 'Page {page} of {pages}',
  'paper.place': 'Row {row}, column {column}',
  'paper.scale': 'Scale {percent}%',
  'paper.draft': 'DRAFT',
  'paper.posts.assigned': 'Posts',
  'paper.posts.present': 'Present',
  'paper.problem.nothingToDraw': 'There is no unit to draw.',
};

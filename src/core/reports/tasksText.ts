import type { FunctionItem } from '../model/functionItem';

/** Titles that are named before the rest is counted. */
const MOST_TITLES = 3;

/** Tasks by their titles, the first few named and the rest counted; none: "–". */
export function tasksText(tasks: readonly FunctionItem[], more: (count: number) => string): string {
  if (tasks.length === 0) return '–';
  const titles = tasks.slice(0, MOST_TITLES).map(({ title }) => title);
  const rest = tasks.length - titles.length;
  return rest > 0 ? `${titles.join('; ')}; ${more(rest)}` : titles.join('; ');
}

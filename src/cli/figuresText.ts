import type { MessageKey } from '../core/messages/translate';
import { inOrder, type Plan, tableOf } from '../core/model/plan';
import { UNIT_KINDS } from '../core/model/unit';
import type { FiguresReport, PostsReport } from '../core/reports/figuresReport';
import { sumText } from '../core/reports/figureText';
import { labelOf } from '../core/reports/labels';
import { numberText } from '../core/reports/shareText';
import type { Context } from './subcommand';
import { textTable } from './textTable';

/** Number of units, in all and of each kind. */
export function unitLines(figures: FiguresReport, { t, locale }: Context): string {
  const { total, agencies, parked, publicServiceUnits, byKind } = figures.units;
  const rows = UNIT_KINDS.flatMap((kind) => {
    const count = byKind[kind];
    const key: MessageKey = `kind.${kind}`;
    return count === undefined ? [] : [[t(key), numberText(count, locale)]];
  });
  const whole = t('cli.figures.units', { total, agencies, parked, publicServiceUnits });
  return `${whole}\n${textTable(rows, ['left', 'right'])}`;
}

/** Posts by category with the biên chế below; categories without data are left out. */
export function postsTable(plan: Plan, posts: PostsReport, { t, locale }: Context): string {
  const rows = inOrder(tableOf(plan, 'categories')).flatMap((category) => {
    const sums = posts.categories[category.id];
    if (sums === undefined || (sums.assigned === null && sums.present === null)) return [];
    return [
      [labelOf(category, locale), sumText(sums.assigned, locale), sumText(sums.present, locale)],
    ];
  });
  return textTable(
    [
      ['', t('postMeasure.assigned'), t('postMeasure.present')],
      ...rows,
      [
        t('cli.figures.payroll'),
        sumText(posts.payroll.assigned, locale),
        sumText(posts.payroll.present, locale),
      ],
    ],
    ['left', 'right', 'right'],
  );
}

import { payrollSum } from '../../core/figures/rollUp';
import { planTotal, totalsOf } from '../../core/figures/totals';
import { categoriesIn } from '../../core/model/headcount';
import { inOrder, tableOf } from '../../core/model/plan';
import { ok } from '../../core/model/result';
import { walk } from '../../core/model/structure';
import { sumText } from '../../core/reports/figureText';
import { snapshotReport } from '../../core/reports/snapshotReport';
import { coverageOf, structureOf } from '../../core/scenarios/structures';
import { jsonText } from '../jsonText';
import { pathOf } from '../link/unitIndex';
import { openSnapshot } from '../openSnapshot';
import type { Arguments, Context, Outcome, Subcommand } from '../subcommand';
import { textTable } from '../textTable';

async function listUnits(args: Arguments, context: Context): Promise<Outcome> {
  const opened = await openSnapshot(args, context);
  if (!opened.ok) return opened;
  const { plan, snapshot } = opened.value;
  const structure = structureOf(plan, snapshot.id);
  const units = [...walk(structure)];
  if (args.isSet('json'))
    return ok(
      jsonText({
        reportVersion: 1,
        snapshot: snapshotReport(plan, snapshot.id),
        units: units.map(({ unit, depth }) => ({
          id: unit.id,
          code: unit.code,
          name: unit.name,
          kind: unit.kind,
          level: unit.level,
          sector: unit.sector,
          legalStatus: unit.legalStatus,
          parent: unit.parentId,
          depth,
          path: pathOf(structure, unit),
          posts: Object.fromEntries(
            categoriesIn(unit.headcount).map((category) => [category, unit.headcount[category]]),
          ),
          leadership: unit.leadership,
          autonomy: unit.autonomy,
          cells: unit.provenance?.cells ?? null,
        })),
      }),
    );
  const { t, locale } = context;
  const categories = inOrder(tableOf(plan, 'categories'));
  const totals = totalsOf(structure, coverageOf(plan, snapshot.id));
  const rows = units.map(({ unit, depth }) => {
    const total = totals.get(unit.id);
    return [
      unit.id,
      unit.code ?? '',
      t(`kind.${unit.kind}`),
      total === undefined ? '' : sumText(payrollSum(total, categories, 'assigned'), locale),
      `${'  '.repeat(depth)}${unit.name}`,
    ];
  });
  const whole = payrollSum(planTotal(structure, totals).all, categories, 'assigned');
  return ok(
    textTable(
      [
        [
          t('cli.units.id'),
          t('cli.units.code'),
          t('cli.units.kind'),
          t('cli.units.posts'),
          t('cli.units.name'),
        ],
        ...rows,
        ['', '', '', sumText(whole, locale), t('cli.units.all')],
      ],
      ['left', 'left', 'left', 'right', 'left'],
      '',
    ),
  );
}

/** Lists the units of a snapshot with the ids that commands and pairs name. */
export const unitsSubcommand: Subcommand = {
  name: 'units',
  positionals: 1,
  options: { snapshot: { type: 'string' }, json: { type: 'boolean' } },
  run: listUnits,
};

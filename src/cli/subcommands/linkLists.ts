import { basename } from 'node:path';
import { applyChange } from '../../core/changes/changeSet';
import { linkSnapshots } from '../../core/linking/linkByCodeAndPath';
import { chainBetween } from '../../core/linking/successors';
import type { Message } from '../../core/messages/translate';
import { type Plan, tableOf } from '../../core/model/plan';
import { fail, ok, type Result } from '../../core/model/result';
import type { RecordedSnapshot } from '../../core/model/snapshot';
import { numberText } from '../../core/reports/shareText';
import { snapshotReport } from '../../core/reports/snapshotReport';
import { structureOf } from '../../core/scenarios/structures';
import { findSnapshot } from '../findSnapshot';
import { jsonText } from '../jsonText';
import { countLinks } from '../link/linkCounts';
import { openProposals, takeCertain } from '../link/matchLists';
import { type Pair, readPairs } from '../link/readPairs';
import { takePairs } from '../link/takePairs';
import { openPlan, savePlan } from '../planOnDisk';
import type { Arguments, Context, Outcome, Subcommand } from '../subcommand';

/** Unlinked units that the report for people prints a side; the JSON has all of them. */
const MOST_UNLINKED = 20;

interface Ends {
  readonly earlier: RecordedSnapshot;
  readonly later: RecordedSnapshot;
}

/** The two lists, the earlier first; of one day, in the order in which they were named. */
function endsOf(plan: Plan, a: string, b: string): Result<Ends, Message> {
  const lists: RecordedSnapshot[] = [];
  for (const word of [a, b]) {
    const found = findSnapshot(plan, word);
    if (!found.ok) return found;
    if (found.value.kind !== 'recorded')
      return fail({ key: 'cli.link.notRecorded', params: { name: found.value.name } });
    lists.push(found.value);
  }
  const [first, second] = lists;
  if (first === undefined || second === undefined || first.id === second.id)
    return fail({ key: 'cli.sameSnapshot', params: { name: a } });
  const [earlier, later] = first.asOf <= second.asOf ? [first, second] : [second, first];
  return chainBetween(plan, later.id, earlier.id) === null
    ? ok({ earlier, later })
    : fail({ key: 'cli.link.circle', params: { earlier: earlier.name, later: later.name } });
}

async function pairsFrom(
  path: string | null,
  plan: Plan,
  { earlier, later }: Ends,
  context: Context,
): Promise<Result<readonly Pair[], Message>> {
  if (path === null) return ok([]);
  const bytes = await context.files.read(path);
  if (!bytes.ok) return bytes;
  const [before, after] = [structureOf(plan, earlier.id), structureOf(plan, later.id)];
  return readPairs(bytes.value, basename(path), before, after);
}

/** Links by code and path, then by the file, then what the file has set free. */
function linked(plan: Plan, { earlier, later }: Ends, pairs: readonly Pair[], newId: () => string) {
  const link = (to: Plan): Plan => {
    const snapshot = tableOf(to, 'snapshots').get(later.id);
    return snapshot?.kind === 'recorded'
      ? applyChange(to, linkSnapshots(to, earlier.id, snapshot, newId))
      : to;
  };
  const first = link(plan);
  return pairs.length === 0
    ? first
    : link(applyChange(first, takePairs(first, later.id, pairs, newId)));
}

async function linkLists(args: Arguments, context: Context): Promise<Outcome> {
  const [path = '', a = '', b = ''] = args.positionals;
  const plan = await openPlan(context, path);
  if (!plan.ok) return plan;
  const ends = endsOf(plan.value, a, b);
  if (!ends.ok) return ends;
  const pairs = await pairsFrom(args.text('pairs'), plan.value, ends.value, context);
  if (!pairs.ok) return pairs;
  const byName = linked(plan.value, ends.value, pairs.value, context.newId);
  const next = args.isSet('certain')
    ? takeCertain(byName, ends.value.earlier, ends.value.later, context.newId)
    : byName;
  const saved = await savePlan(context, path, next);
  if (!saved.ok) return saved;
  const { earlier, later } = ends.value;
  const counts = countLinks(next, earlier, later);
  if (args.isSet('json'))
    return ok(
      jsonText({
        reportVersion: 1,
        earlier: { ...snapshotReport(next, earlier.id), ...counts.earlier },
        later: { ...snapshotReport(next, later.id), ...counts.later },
        pairs: pairs.value.length,
        links: counts.links,
        byOrigin: counts.byOrigin,
        byKind: counts.byKind,
        proposals: args.isSet('proposals') ? openProposals(next, earlier, later) : [],
      }),
    );
  const { t, locale } = context;
  const { code = 0, path: byPath = 0, match = 0, file = 0, user = 0 } = counts.byOrigin;
  const side = (name: string, list: typeof counts.earlier): string => {
    const unlinked = list.unlinked.length;
    const lines = list.unlinked.slice(0, MOST_UNLINKED).map((one) => `  ${one.path}\n`);
    const more = unlinked - lines.length;
    return [
      `${t('cli.link.side', { name, units: list.units, unlinked })}\n`,
      ...lines,
      more > 0 ? `${t('cli.link.more', { count: numberText(more, locale) })}\n` : '',
    ].join('');
  };
  return ok(
    [
      `${t('cli.link.done', { earlier: earlier.name, later: later.name, links: counts.links, code, path: byPath, match, file, user })}\n`,
      side(earlier.name, counts.earlier),
      side(later.name, counts.later),
      `${t('cli.written', { file: path })}\n`,
    ].join(''),
  );
}

/** Links the units of two recorded lists. */
export const linkSubcommand: Subcommand = {
  name: 'link',
  positionals: 3,
  options: {
    pairs: { type: 'string' },
    certain: { type: 'boolean' },
    proposals: { type: 'boolean' },
    json: { type: 'boolean' },
  },
  run: linkLists,
};

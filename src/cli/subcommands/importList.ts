import { basename } from 'node:path';
import { applyChange, type ChangeSet } from '../../core/changes/changeSet';
import type { CellSheets } from '../../core/exchange/cells';
import { readList } from '../../core/exchange/import/readList';
import { joinDrafts } from '../../core/exchange/import/taking/joinDrafts';
import { type ListToTake, takeLists } from '../../core/exchange/import/taking/takeLists';
import type { ImportDraft } from '../../core/exchange/import/types';
import { compareList, pickedLines } from '../../core/exchange/import/updating/compareList';
import { abbreviationsOf } from '../../core/exchange/ownAbbreviations';
import { type OwnWorkbook, readOwnWorkbook, withoutCarried } from '../../core/files/ownWorkbook';
import type { Message } from '../../core/messages/translate';
import { type SourceId, snapshotId, sourceId } from '../../core/model/ids';
import type { IsoDate } from '../../core/model/isoDate';
import { LOCALITY_CLASSES, type LocalityClass } from '../../core/model/norm';
import { inOrder, type Plan, tableOf } from '../../core/model/plan';
import { fail, ok, type Result } from '../../core/model/result';
import { dateText } from '../../core/reports/figureText';
import { startPlan } from '../../core/scenarios/newPlan';
import { structureOf } from '../../core/scenarios/structures';
import { readWorkbook } from '../../excel/readWorkbook';
import { findSnapshot } from '../findSnapshot';
import { type ChosenList, chooseLists } from '../import/chooseLists';
import { dayOfOwn, importOwn } from '../import/importOwn';
import { importJson, importText, type TakenReport } from '../import/importReport';
import { localityIn } from '../import/localityIn';
import { openPlan, savePlan } from '../planOnDisk';
import type { Arguments, Context, Outcome, Subcommand } from '../subcommand';

function classOf(args: Arguments): Result<LocalityClass | null, Message> {
  const given = args.text('locality-class');
  if (given === null) return ok(null);
  const found = LOCALITY_CLASSES.find((one) => one === given);
  return found === undefined
    ? fail({ key: 'cli.import.badClass', params: { value: given } })
    : ok(found);
}

/** The plan that the lists go into: the one on disk, or a new one. */
async function planFor(
  args: Arguments,
  context: Context,
  file: CellSheets,
  lists: readonly ChosenList[],
): Promise<Result<Plan, Message>> {
  const into = args.text('into');
  if (into !== null) return openPlan(context, into);
  const localityClass = classOf(args);
  if (!localityClass.ok) return localityClass;
  const localities = lists.flatMap(({ parts }) =>
    parts.map(({ sheet, layout: { choices } }) => {
      const cells = file.sheets[sheet];
      const headerRow = choices.headerRows?.[0] ?? choices.firstDataRow;
      return cells === undefined ? null : localityIn(cells, headerRow);
    }),
  );
  const locality = localities.find((one) => one !== null) ?? '';
  const name = context.t('newPlan.name.default');
  const documentId = context.newId();
  return ok(
    startPlan({ documentId, name, locality, localityClass: localityClass.value }, context.packs),
  );
}

/** Refuses a list that the plan has already: the same name, or the same day without another name. */
function checkNew(plan: Plan, name: string, asOf: IsoDate, isNamed: boolean): Message | null {
  for (const one of inOrder(tableOf(plan, 'snapshots'))) {
    if (one.name.trim() === name)
      return { key: 'cli.import.nameTaken', params: { name, id: one.id } };
    if (!isNamed && one.kind === 'recorded' && one.asOf === asOf)
      return { key: 'cli.import.dateTaken', params: { name: one.name, date: asOf } };
  }
  return null;
}

/** Where a list goes: a new snapshot, or the one that `--update` names with all that changes. */
function placeOf(
  args: Arguments,
  context: Context,
  plan: Plan,
  asOf: IsoDate,
  drafts: readonly ImportDraft[],
): Result<ListToTake['place'], Message> {
  const word = args.text('update');
  if (word === null) {
    const given = args.text('name')?.normalize('NFC').trim() ?? null;
    const name = given ?? context.t('preview.name.default', { date: dateText(asOf) });
    const refusal = checkNew(plan, name, asOf, given !== null);
    if (refusal !== null) return fail(refusal);
    return ok({ kind: 'new', snapshotId: snapshotId(context.newId()), name });
  }
  const found = findSnapshot(plan, word);
  if (!found.ok) return found;
  const { id, kind, name } = found.value;
  if (kind !== 'recorded') return fail({ key: 'cli.import.updateScenario', params: { name } });
  const update = compareList(
    structureOf(plan, id),
    joinDrafts(drafts),
    new Set(),
    abbreviationsOf(plan),
  );
  const picked = new Set(pickedLines(update, new Set()).map((line) => line.id));
  return ok({ kind: 'update', snapshotId: id, update, picked });
}

/** Reads every part of the chosen lists; years of one sheet share their source. */
function readParts(
  file: CellSheets,
  lists: readonly ChosenList[],
  plan: Plan,
  context: Context,
): readonly (readonly ImportDraft[])[] {
  const sources = new Map<number, SourceId>();
  return lists.map(({ parts }) =>
    parts.map(({ sheet, year, layout }) => {
      const source = sources.get(sheet) ?? sourceId(context.newId());
      sources.set(sheet, source);
      const cells = file.sheets[sheet];
      if (cells === undefined) throw new Error('a chosen sheet is there');
      const abbreviations = abbreviationsOf(plan);
      const choices = {
        ...layout.choices,
        abbreviations,
        year: year ?? layout.choices.year,
      };
      return readList(cells, choices, {
        ids: context.newId,
        sourceId: source,
        fileName: file.fileName,
        importedOn: context.today,
        categories: inOrder(tableOf(plan, 'categories')),
      });
    }),
  );
}

function checkOptions(args: Arguments, context: Context, path: string): Message | null {
  const [output, into] = [args.text('output'), args.text('into')];
  if (output !== null && into !== null) return { key: 'cli.import.bothPlaces' };
  if (into !== null && args.isSet('locality-class')) return { key: 'cli.import.classOfPlan' };
  if (into === null && args.text('update') !== null) return { key: 'cli.import.updateNeedsPlan' };
  const place = output ?? into;
  return place !== null && context.files.isSameFile(place, path)
    ? { key: 'cli.sameFile', params: { file: place } }
    : null;
}

async function importList(args: Arguments, context: Context): Promise<Outcome> {
  const [path = ''] = args.positionals;
  const wrong = checkOptions(args, context, path);
  if (wrong !== null) return fail(wrong);
  const bytes = await context.files.read(path);
  if (!bytes.ok) return bytes;
  const file = readWorkbook(bytes.value, basename(path));
  if (!file.ok) return file;
  const own = args.text('sheet') === null ? readOwnWorkbook(file.value) : null;
  if (own !== null && own.carried !== null)
    return importOwnWorkbook(args, context, withoutCarried(file.value), own);
  const chosen = chooseLists(file.value, args);
  if (!chosen.ok) return chosen;
  const plan = await planFor(args, context, file.value, chosen.value);
  if (!plan.ok) return plan;
  const read = readParts(file.value, chosen.value, plan.value, context);
  const lists: ListToTake[] = [];
  for (const [i, { asOf }] of chosen.value.entries()) {
    const drafts = read[i] ?? [];
    const to = placeOf(args, context, plan.value, asOf, drafts);
    if (!to.ok) return to;
    lists.push({ drafts, asOf, place: to.value });
  }
  const change = takeLists(plan.value, lists, [], context.newId);
  if (!change.ok) return change;
  const taken = lists.map(
    ({ drafts, place: { snapshotId: id, ...to } }): TakenReport => ({
      snapshotId: id,
      drafts,
      joined: joinDrafts(drafts),
      update: to.kind === 'update' ? to.update : null,
    }),
  );
  return report(args, context, file.value, plan.value, change.value, taken);
}

/** A workbook that the program exported itself: nothing in it has to be guessed. */
async function importOwnWorkbook(
  args: Arguments,
  context: Context,
  file: CellSheets,
  own: OwnWorkbook,
): Promise<Outcome> {
  if (args.text('update') !== null)
    return fail({ key: 'cli.import.ownUpdate', params: { file: file.fileName } });
  const asOf = dayOfOwn(own, args);
  if (!asOf.ok) return asOf;
  const plan = await planFor(args, context, file, []);
  if (!plan.ok) return plan;
  const given = args.text('name')?.normalize('NFC').trim() ?? null;
  const name = given ?? own.carried?.name ?? '';
  const refusal = checkNew(plan.value, name, asOf.value, true);
  if (refusal !== null) return fail(refusal);
  const target = { snapshotId: snapshotId(context.newId()), name, asOf: asOf.value };
  const imported = importOwn(plan.value, own, target, context);
  if (!imported.ok) return imported;
  return report(args, context, file, plan.value, imported.value.change, [imported.value.taken]);
}

/** Writes the plan where it is wanted, and says what came in. */
async function report(
  args: Arguments,
  context: Context,
  file: CellSheets,
  plan: Plan,
  change: ChangeSet,
  taken: readonly TakenReport[],
): Promise<Outcome> {
  const next = applyChange(plan, change);
  const place = args.text('output') ?? args.text('into');
  if (place !== null) {
    const saved = await savePlan(context, place, next);
    if (!saved.ok) return saved;
  }
  const facts = { plan: next, file, taken, place };
  return ok(args.isSet('json') ? importJson(facts, context) : importText(facts, context));
}

/** Reads lists into a new plan or into one that is there. */
export const importSubcommand: Subcommand = {
  name: 'import',
  positionals: 1,
  options: {
    sheet: { type: 'string' },
    year: { type: 'string' },
    'as-of': { type: 'string' },
    name: { type: 'string' },
    output: { type: 'string', short: 'o' },
    into: { type: 'string' },
    update: { type: 'string' },
    'locality-class': { type: 'string' },
    json: { type: 'boolean' },
  },
  run: importList,
};

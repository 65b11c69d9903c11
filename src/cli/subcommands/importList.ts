import { basename } from 'node:path';
import { applyChange } from '../../core/changes/changeSet';
import type { CellSheet, CellSheets } from '../../core/exchange/cells';
import { buildImportChange } from '../../core/exchange/import/buildImportChange';
import { detectLayout, detectLayouts } from '../../core/exchange/import/detectLayout';
import { readList } from '../../core/exchange/import/readList';
import type { ImportDraft, LayoutProposal } from '../../core/exchange/import/types';
import type { Message } from '../../core/messages/translate';
import { snapshotId, sourceId } from '../../core/model/ids';
import { type IsoDate, parseIsoDate } from '../../core/model/isoDate';
import { LOCALITY_CLASSES, type LocalityClass } from '../../core/model/norm';
import { inOrder, type Plan, tableOf } from '../../core/model/plan';
import { fail, ok, type Result } from '../../core/model/result';
import { startPlan } from '../../core/scenarios/newPlan';
import { readWorkbook } from '../../excel/readWorkbook';
import { dateText } from '../figureText';
import { importJson, importText } from '../importReport';
import { localityIn } from '../localityIn';
import { openPlan, savePlan } from '../planOnDisk';
import type { Arguments, Context, Outcome, Subcommand } from '../subcommand';

/** A sheet chosen for import, with the way it is read. */
interface ChosenSheet {
  readonly sheet: CellSheet;
  readonly layout: LayoutProposal;
}

/** The sheet that a word names (by name, else by number from 1); without a word the likeliest. */
function chooseSheet(file: CellSheets, word: string | null): Result<ChosenSheet, Message> {
  if (word === null) {
    const layout = detectLayouts(file)[0];
    const sheet = layout === undefined ? undefined : file.sheets[layout.choices.sheet];
    if (layout === undefined || sheet === undefined)
      return fail({ key: 'read.noCells', params: { file: file.fileName } });
    return ok({ sheet, layout });
  }
  const name = word.normalize('NFC').trim();
  const byName = file.sheets.findIndex((one) => one.name === name);
  const index = byName >= 0 ? byName : /^\d+$/.test(name) ? Number(name) - 1 : -1;
  const sheet = file.sheets[index];
  if (sheet === undefined)
    return fail({
      key: 'cli.import.noSheet',
      params: {
        file: file.fileName,
        sheet: word,
        list: file.sheets.map((one, i) => `${i + 1} “${one.name}”`).join('; '),
      },
    });
  return ok({ sheet, layout: detectLayout(sheet, index) });
}

/** The day of the list: as given, else as its title says. */
function dayOf(args: Arguments, file: string, layout: LayoutProposal): Result<IsoDate, Message> {
  const given = args.text('as-of');
  if (given === null)
    return layout.asOf === null
      ? fail({ key: 'cli.import.noDate', params: { file } })
      : ok(layout.asOf);
  const day = parseIsoDate(given);
  return day === null ? fail({ key: 'cli.badDate', params: { value: given } }) : ok(day);
}

function classOf(args: Arguments): Result<LocalityClass | null, Message> {
  const given = args.text('locality-class');
  if (given === null) return ok(null);
  const found = LOCALITY_CLASSES.find((one) => one === given);
  return found === undefined
    ? fail({ key: 'cli.import.badClass', params: { value: given } })
    : ok(found);
}

/** The plan that the list goes into: the one on disk, or a new one. */
async function planFor(
  args: Arguments,
  context: Context,
  { sheet, layout }: ChosenSheet,
): Promise<Result<Plan, Message>> {
  const into = args.text('into');
  if (into !== null) return openPlan(context, into);
  const localityClass = classOf(args);
  if (!localityClass.ok) return localityClass;
  const headerRow = layout.choices.headerRows?.[0] ?? layout.choices.firstDataRow;
  const locality = localityIn(sheet, headerRow) ?? '';
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

async function importList(args: Arguments, context: Context): Promise<Outcome> {
  const [path = ''] = args.positionals;
  const [output, into] = [args.text('output'), args.text('into')];
  if (output !== null && into !== null) return fail({ key: 'cli.import.bothPlaces' });
  if (into !== null && args.isSet('locality-class')) return fail({ key: 'cli.import.classOfPlan' });
  const place = output ?? into;
  if (place !== null && context.files.isSameFile(place, path))
    return fail({ key: 'cli.sameFile', params: { file: place } });
  const bytes = await context.files.read(path);
  if (!bytes.ok) return bytes;
  const file = readWorkbook(bytes.value, basename(path));
  if (!file.ok) return file;
  const chosen = chooseSheet(file.value, args.text('sheet'));
  if (!chosen.ok) return chosen;
  const asOf = dayOf(args, basename(path), chosen.value.layout);
  if (!asOf.ok) return asOf;
  const plan = await planFor(args, context, chosen.value);
  if (!plan.ok) return plan;
  const given = args.text('name')?.normalize('NFC').trim() ?? null;
  const name = given ?? context.t('preview.name.default', { date: dateText(asOf.value) });
  const refusal = checkNew(plan.value, name, asOf.value, given !== null);
  if (refusal !== null) return fail(refusal);
  const draft: ImportDraft = readList(chosen.value.sheet, chosen.value.layout.choices, {
    ids: context.newId,
    sourceId: sourceId(context.newId()),
    fileName: basename(path),
    importedOn: context.today,
    categories: inOrder(tableOf(plan.value, 'categories')),
  });
  const id = snapshotId(context.newId());
  const change = buildImportChange(plan.value, draft, { snapshotId: id, name, asOf: asOf.value });
  if (!change.ok) return change;
  const next = applyChange(plan.value, change.value);
  if (place !== null) {
    const saved = await savePlan(context, place, next);
    if (!saved.ok) return saved;
  }
  const facts = {
    plan: next,
    snapshotId: id,
    file: file.value,
    sheet: chosen.value.sheet.name,
    draft,
    place,
  };
  return ok(args.isSet('json') ? importJson(facts, context) : importText(facts, context));
}

/** Reads a list into a new plan or into one that is there. */
export const importSubcommand: Subcommand = {
  name: 'import',
  positionals: 1,
  options: {
    sheet: { type: 'string' },
    'as-of': { type: 'string' },
    name: { type: 'string' },
    output: { type: 'string', short: 'o' },
    into: { type: 'string' },
    'locality-class': { type: 'string' },
    json: { type: 'boolean' },
  },
  run: importList,
};

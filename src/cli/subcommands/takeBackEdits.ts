import { basename } from 'node:path';
import { applyChange } from '../../core/changes/changeSet';
import { acceptBack, namingOf, placeOfBack } from '../../core/exchange/roundTrip/acceptBack';
import { type BackChange, isTakenAtFirst } from '../../core/exchange/roundTrip/backChange';
import { changeText, doubtText, unitNameOf } from '../../core/exchange/roundTrip/changeText';
import { compareBack } from '../../core/exchange/roundTrip/compareBack';
import { shownFrom, shownNow, shownThen } from '../../core/exchange/roundTrip/shown';
import { openOwnWorkbook } from '../../core/files/ownWorkbook';
import type { Message } from '../../core/messages/translate';
import { inOrder, tableOf } from '../../core/model/plan';
import { fail, ok, type Result } from '../../core/model/result';
import { snapshotReport } from '../../core/reports/snapshotReport';
import { snapshotIn } from '../../core/scenarios/structures';
import { readWorkbook } from '../../excel/readWorkbook';
import { jsonText } from '../jsonText';
import { openPlan, savePlan } from '../planOnDisk';
import { refusalOf } from '../refusalOf';
import type { Arguments, Context, Outcome, Subcommand } from '../subcommand';

/** The edits that `--take` names: `open` for those without a doubt, or numbers of the list. */
function pickedBy(
  word: string | null,
  changes: readonly BackChange[],
): Result<readonly BackChange[], Message> {
  if (word === null) return ok([]);
  if (word === 'open') return ok(changes.filter(isTakenAtFirst));
  const picked: BackChange[] = [];
  for (const part of word.split(',')) {
    const change = /^\d+$/.test(part.trim()) ? changes[Number(part) - 1] : undefined;
    if (change === undefined || change.state === 'impossible')
      return fail({ key: 'cli.back.noEdit', params: { value: part.trim() } });
    picked.push(change);
  }
  return ok(changes.filter((one) => picked.includes(one)));
}

async function takeBackEdits(args: Arguments, context: Context): Promise<Outcome> {
  const [path = '', bookPath = ''] = args.positionals;
  const opened = await openPlan(context, path);
  if (!opened.ok) return opened;
  const plan = opened.value;
  const bytes = await context.files.read(bookPath);
  if (!bytes.ok) return bytes;
  const file = readWorkbook(bytes.value, basename(bookPath));
  if (!file.ok) return file;
  const workbook = openOwnWorkbook(file.value);
  if (!workbook.ok) return workbook;
  const { own, origin } = workbook.value;
  const into = placeOfBack(plan, origin, own.fileName);
  if (!into.ok) return into;
  const id = into.value;
  const shown = shownNow(plan, origin);
  if (shown === null) throw new Error('the snapshot is there');
  const now = shownFrom(shown);
  const then = own.carried === null ? now : shownThen(own.carried);
  const categories = own.carried?.categories ?? inOrder(tableOf(plan, 'categories'));
  const { changes, problems } = compareBack(own.tables, then, now, categories);
  const picked = pickedBy(args.text('take'), changes);
  if (!picked.ok) return picked;
  const count = picked.value.length;
  if (count > 0) {
    const { newId, locale } = context;
    const change = acceptBack(plan, id, picked.value, own.fileName, locale, newId, refusalOf);
    if (!change.ok) return change;
    const saved = await savePlan(context, path, applyChange(plan, change.value));
    if (!saved.ok) return saved;
  }
  const naming = namingOf(plan, id, context.locale);
  if (args.isSet('json'))
    return ok(
      jsonText({
        reportVersion: 1,
        snapshot: snapshotReport(plan, id),
        edits: changes.map((change, i) => ({
          number: i + 1,
          kind: change.kind,
          state: change.state,
          unitId: change.kind === 'add' ? null : change.unitId,
          unit: unitNameOf(change, naming),
          text: changeText(change, naming),
          cells: change.cells,
          isTaken: picked.value.includes(change),
        })),
        problems: problems.map(({ severity, code, sheet, cell, message }) => ({
          ...{ severity, code, sheet, cell, text: context.say(message) },
        })),
      }),
    );
  const { t } = context;
  const { name } = snapshotIn(plan, id);
  const lines = changes.flatMap((change, i) => {
    const cells = change.cells.map((cell) => `${cell.sheet}!${cell.cell}`).join(', ');
    const doubt = doubtText(change, naming);
    return [
      `${i + 1}. ${t(`back.kind.${change.kind}`)}: ${unitNameOf(change, naming)}${cells === '' ? '' : ` (${cells})`}`,
      `   ${changeText(change, naming)}`,
      ...(doubt === null ? [] : [`   ${doubt}`]),
    ];
  });
  return ok(
    [
      t('back.into', { file: own.fileName, name }),
      ...(own.carried === null ? [t('back.notWhole')] : []),
      ...(changes.length === 0 ? [t('back.nothing')] : lines),
      ...problems.map(
        ({ sheet, cell, message }) =>
          `${[sheet, cell].filter((part) => part !== null).join('!')}: ${context.say(message)}`,
      ),
      ...(count === 0 ? [] : [t('back.done', { count, name }), t('cli.written', { file: path })]),
      '',
    ].join('\n'),
  );
}

/** Lists what others edited in an exported workbook, and takes what is asked for. */
export const takeBackSubcommand: Subcommand = {
  name: 'take-back',
  positionals: 2,
  options: { take: { type: 'string' }, json: { type: 'boolean' } },
  run: takeBackEdits,
};

import type { ChangeSet } from '../../core/changes/changeSet';
import { joinDrafts } from '../../core/exchange/import/taking/joinDrafts';
import { structureOfOwn } from '../../core/exchange/roundTrip/structureOfOwn';
import { takeOwn } from '../../core/exchange/roundTrip/takeOwn';
import type { OwnWorkbook } from '../../core/files/ownWorkbook';
import type { Message } from '../../core/messages/translate';
import { type SnapshotId, sourceId } from '../../core/model/ids';
import { type IsoDate, parseIsoDate } from '../../core/model/isoDate';
import type { Plan } from '../../core/model/plan';
import { fail, ok, type Result } from '../../core/model/result';
import { plainOf } from '../../core/model/structure';
import type { Arguments, Context } from '../subcommand';
import type { TakenReport } from './importReport';

/** The day of a workbook of the program's own: the one asked for, else the exported one. */
export function dayOfOwn(own: OwnWorkbook, args: Arguments): Result<IsoDate, Message> {
  const given = args.text('as-of');
  const day = given === null ? (own.carried?.asOf ?? null) : parseIsoDate(given);
  if (given !== null && day === null) return fail({ key: 'cli.badDate', params: { value: given } });
  return day === null
    ? fail({ key: 'cli.import.noDate', params: { file: own.fileName } })
    : ok(day);
}

/** Takes a workbook of the program's own as a list: ids, figures, order and parents as they are. */
export function importOwn(
  plan: Plan,
  own: OwnWorkbook,
  target: { readonly snapshotId: SnapshotId; readonly name: string; readonly asOf: IsoDate },
  context: Context,
): Result<{ readonly change: ChangeSet; readonly taken: TakenReport }, Message> {
  const { carried, tables, fileName } = own;
  if (carried === null) throw new Error('the workbook carries a structure');
  const { structure, problems } = structureOfOwn(carried, tables, context.newId);
  const source = {
    id: sourceId(context.newId()),
    fileName,
    sheet: context.t('proposal.sheet.structure'),
    importedOn: context.today,
  };
  const plain = plainOf(structure);
  const change = takeOwn(plan, { carried, structure: plain, source }, target, context.newId);
  if (!change.ok) return change;
  const { coverage } = carried;
  const draft = { source, ...plain, coverage, rows: [], totals: [], problems };
  const { snapshotId } = target;
  const taken = { snapshotId, drafts: [draft], joined: joinDrafts([draft]), update: null };
  return ok({ change: change.value, taken });
}

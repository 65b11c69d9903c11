import type { CellSheet } from '../../core/exchange/cells';
import type { OnProgress } from '../../core/exchange/readProgress';
import type { Message } from '../../core/messages/translate';
import { ok, type Result } from '../../core/model/result';
import { structureFrom } from '../../core/model/structure';
import { type RegisterContext, readRegister } from '../../core/reductions/reading/readRegister';
import { blankLayout, detectRegister } from '../../core/reductions/reading/registerLayout';
import type { OpenedRegister, RegisterAnswers, RegisterRequest } from './protocol';
import { readSource } from './readSource';

type OpenRequest = Extract<RegisterRequest, { kind: 'openRegister' }>;

/** One file with reductions at a time: its cells stay here, the window gets what was read of them. */
export class RegisterSession {
  private sheets: readonly CellSheet[] = [];
  private context: RegisterContext | null = null;

  answer(
    request: RegisterRequest,
    onProgress: OnProgress,
  ): RegisterAnswers[RegisterRequest['kind']] {
    if (request.kind === 'openRegister') return this.open(request, onProgress);
    const sheet = this.sheets[request.sheet];
    if (sheet === undefined || this.context === null) throw new Error('no such sheet');
    return readRegister(sheet, request.layout, request.defaults, this.context);
  }

  private open(
    { source, onto }: OpenRequest,
    onProgress: OnProgress,
  ): Result<OpenedRegister, Message> {
    this.context = { ...onto, structure: structureFrom(onto.structure) };
    const read = readSource(source, onProgress);
    if (!read.ok) return read;
    const { fileName, notices, sheets } = read.value;
    this.sheets = sheets;
    return ok({
      fileName,
      notices,
      sheets: sheets.map((sheet) => {
        const layout = detectRegister(sheet);
        const isRecognised = layout !== null;
        return { name: sheet.name, isRecognised, layout: layout ?? blankLayout(sheet) };
      }),
    });
  }
}

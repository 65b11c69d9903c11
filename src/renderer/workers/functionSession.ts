import type { CellSheet } from '../../core/exchange/cells';
import { problemsWorkbook } from '../../core/exchange/import/problemsWorkbook';
import type { OnProgress } from '../../core/exchange/readProgress';
import { findOverlaps } from '../../core/functions/overlaps';
import { blankFunctionLayout, detectFunctions } from '../../core/functions/reading/functionLayout';
import {
  type FunctionContext,
  type FunctionReading,
  readFunctions,
} from '../../core/functions/reading/readFunctions';
import { readingProblems } from '../../core/functions/reading/readingProblems';
import { unitFinderOnto } from '../../core/functions/reading/unitFinderOnto';
import type { Message } from '../../core/messages/translate';
import { ok, type Result } from '../../core/model/result';
import { structureFrom } from '../../core/model/structure';
import type {
  FunctionAnswers,
  FunctionRequest,
  FunctionSheet,
  FunctionsRead,
  OpenedFunctions,
} from './protocol';
import { readSource } from './readSource';

type OpenRequest = Extract<FunctionRequest, { kind: 'openFunctions' }>;

/** More pairs than anybody looks through; the likeliest are kept. */
const MOST_OVERLAPS = 5_000;

/** One file with functions at a time: its cells stay here, the window gets what was read of them. */
export class FunctionSession {
  private fileName = '';
  private sheets: readonly CellSheet[] = [];
  private context: FunctionContext | null = null;

  answer(
    request: FunctionRequest,
    onProgress: OnProgress,
  ): FunctionAnswers[FunctionRequest['kind']] {
    if (request.kind === 'openFunctions') return this.open(request, onProgress);
    if (request.kind === 'findOverlaps') {
      const overlaps = findOverlaps(request.tasks, request.abbreviations);
      return { overlaps: overlaps.slice(0, MOST_OVERLAPS), all: overlaps.length };
    }
    const read = this.read(request.sheets);
    if (request.kind === 'readFunctions') return joined(read);
    const problems = read.flatMap(([name, reading]) => readingProblems(name, reading));
    const source = { fileName: this.fileName, importedOn: null };
    return problemsWorkbook(this.sheets, { source, problems }, request.locale);
  }

  private read(
    sheets: readonly FunctionSheet[],
  ): readonly (readonly [name: string, reading: FunctionReading])[] {
    return sheets.map((one) => {
      const sheet = this.sheets[one.sheet];
      if (sheet === undefined || this.context === null) throw new Error('no such sheet');
      return [sheet.name, readFunctions(sheet, one.layout, this.context)];
    });
  }

  private open(
    { source, view, list, abbreviations }: OpenRequest,
    onProgress: OnProgress,
  ): Result<OpenedFunctions, Message> {
    const structure = structureFrom(list);
    this.context = {
      structure,
      find: unitFinderOnto(structureFrom(view), structure, abbreviations),
    };
    const read = readSource(source, onProgress);
    if (!read.ok) return read;
    const { fileName, notices, sheets } = read.value;
    this.sheets = sheets;
    this.fileName = fileName;
    return ok({
      fileName,
      notices,
      sheets: sheets.map((sheet) => {
        const layout = detectFunctions(sheet);
        const isRecognised = layout !== null;
        return { name: sheet.name, isRecognised, layout: layout ?? blankFunctionLayout(sheet) };
      }),
    });
  }
}

const joined = (
  read: readonly (readonly [name: string, reading: FunctionReading])[],
): FunctionsRead => ({
  tasks: read.flatMap(([sheet, { tasks }]) => tasks.map((task) => ({ ...task, sheet }))),
  leftOut: read.flatMap(([sheet, { leftOut }]) => leftOut.map((row) => ({ ...row, sheet }))),
});

import type { WorkbookModel } from '../../../../core/exchange/proposal/workbookModel';

/** Saves a workbook under a name of the user's choice. */
export type BookSaver = (book: WorkbookModel, bareName: string) => Promise<void>;

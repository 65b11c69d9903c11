import { type BrowserWindow, dialog, type FileFilter } from 'electron';
import type { ExportKind, OpenKind } from '../../preload/contract';
import type { FileDialogs } from '../files/planFiles';

const workbooks: FileFilter = {
  name: 'Excel, OpenDocument, CSV',
  extensions: ['xlsx', 'xls', 'xlsm', 'xlsb', 'ods', 'csv', 'tsv'],
};
const plans: FileFilter = { name: 'Tinh Gọn', extensions: ['tinhgon'] };

const openFilters: Record<OpenKind, FileFilter> = { workbook: workbooks, plan: plans };

const saveFilters: Record<ExportKind, FileFilter> = {
  tinhgon: plans,
  xlsx: { name: 'Excel', extensions: ['xlsx'] },
  svg: { name: 'SVG', extensions: ['svg'] },
  png: { name: 'PNG', extensions: ['png'] },
  pdf: { name: 'PDF', extensions: ['pdf'] },
};

/** The system's own dialogs, on the window that is there when they are asked for. */
export function createFileDialogs(currentWindow: () => BrowserWindow | null): FileDialogs {
  return {
    async askOpen(kind) {
      const options: Electron.OpenDialogOptions = {
        properties: ['openFile'],
        filters: [openFilters[kind]],
      };
      const window = currentWindow();
      const { filePaths } = await (window
        ? dialog.showOpenDialog(window, options)
        : dialog.showOpenDialog(options));
      return filePaths[0] ?? null;
    },
    async askSave(suggestedName, kind) {
      const options: Electron.SaveDialogOptions = {
        defaultPath: suggestedName,
        filters: [saveFilters[kind]],
        properties: ['showOverwriteConfirmation'],
      };
      const window = currentWindow();
      const { canceled, filePath } = await (window
        ? dialog.showSaveDialog(window, options)
        : dialog.showSaveDialog(options));
      return canceled || filePath === '' ? null : filePath;
    },
  };
}

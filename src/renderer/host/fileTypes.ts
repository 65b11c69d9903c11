import type { ExportKind, OpenKind } from '../../preload/contract';

export interface FileType {
  readonly mime: string;
  readonly extensions: readonly `.${string}`[];
}

const plan: FileType = { mime: 'application/x-tinhgon', extensions: ['.tinhgon'] };

export const openTypes: Record<OpenKind, FileType> = {
  plan,
  workbook: {
    mime: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    extensions: ['.xlsx', '.xls', '.xlsm', '.xlsb', '.ods', '.csv', '.tsv'],
  },
};

export const exportTypes: Record<ExportKind, FileType> = {
  tinhgon: plan,
  xlsx: {
    mime: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    extensions: ['.xlsx'],
  },
  svg: { mime: 'image/svg+xml', extensions: ['.svg'] },
  png: { mime: 'image/png', extensions: ['.png'] },
  pdf: { mime: 'application/pdf', extensions: ['.pdf'] },
};

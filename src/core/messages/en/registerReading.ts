import type { registerReading as vi } from '../vi/registerReading';

export const registerReading: Record<keyof typeof vi, string> = {
  'registerReading.sheet': 'Sheet',
  'registerReading.mapping': 'What columns hold',
  'registerReading.column': 'Column {name}: {label}',
  'registerReading.firstRow': 'First row of data',
  'registerReading.chooseUnit': 'Choose the unit for “{text}”',
  'registerReading.lines': 'Lines that were read',
  'registerReading.other': 'Another file',
  'registerReading.preview': 'Import from {file}',
  'registerReading.wait':
    'Choose an .xlsx, .xls, .ods or .csv file; or copy cells in Excel and press Ctrl+V here.',
  'registerReading.leftOut.none': 'Every line could be read.',
};

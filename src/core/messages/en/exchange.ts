import type { exchange as vi } from '../vi/exchange';

export const exchange: Record<keyof typeof vi, string> = {
  'read.emptyFile': 'The file “{file}” is empty (0 bytes). Check the file or ask for the original.',
  'read.pdf':
    'The file “{file}” is a PDF, not a spreadsheet. Ask for the Excel file, or convert the PDF to Excel and open that.',
  'read.webPage':
    'The file “{file}” is a web page (HTML), not a spreadsheet. Open it in Excel and save it as .xlsx.',
  'read.image': 'The file “{file}” is a picture, not a spreadsheet.',
  'read.wordDocument':
    'The file “{file}” is a Word document, not a spreadsheet. Copy its table into Excel and save that as .xlsx.',
  'read.zipNotWorkbook':
    'The file “{file}” is an archive without a spreadsheet format. Unpack it and open the Excel file inside.',
  'read.notWorkbook':
    'Cannot read “{file}”: its content is not a spreadsheet (.xlsx, .xls, .xlsb, .ods, .csv).',
  'read.password':
    'The file “{file}” is protected by a password. Open it in Excel, remove the password, save it and import again.',
  'read.damaged':
    'The file “{file}” is damaged and cannot be read. Open it in Excel and save it as a new file, or ask for the original.',
  'read.noCells': 'The file “{file}” has no cell with data. Check that it is the right file.',
  'read.tooLarge':
    'The file “{file}” is too large when unpacked ({size} MB; at most {limit} MB). Split it or delete pictures and sheets that are not needed.',
  'read.rowsCut': 'Sheet “{sheet}”: only the first {limit} rows were read.',
  'read.columnsCut': 'Sheet “{sheet}”: only the first {limit} columns were read.',
  'read.oldEncoding':
    'The file “{file}” is not Unicode; it was read as Windows-1258. Check the Vietnamese diacritics.',
};

import type { planFile as vi } from '../vi/planFile';

export const planFile: Record<keyof typeof vi, string> = {
  'planFile.notAPlan': '“{file}” is not a .tinhgon plan. The file was left as it is.',
  'planFile.newerVersion':
    '“{file}” was written by a newer version of Tinh Gọn (format {version}, this program reads up to {own}). Update the program. The file was left as it is.',
  'planFile.damaged':
    '“{file}” is damaged or cut off ({detail}). The file was left as it is; open an earlier version of it.',
  'planFile.inconsistent':
    'The content of “{file}” does not fit together ({detail}), so it was not opened: figures could be wrong. The file was left as it is.',
};

import type { ShellVersions } from '../../preload/contract';

/** What the program runs on, of all that a process tells of itself. */
export const shellVersions = ({
  electron = '',
  chrome = '',
  node = '',
}: Readonly<Record<string, string | undefined>>): ShellVersions => ({
  Electron: electron,
  Chromium: chrome,
  'Node.js': node,
});

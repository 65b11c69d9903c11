import type { MenuItemConstructorOptions } from 'electron';
import { type MessageKey, translate } from '../../core/messages/translate';
import type { HostLocale, MenuCommand } from '../../preload/contract';

type MenuLabel = MessageKey extends infer Key
  ? Key extends `menu.${infer Name}`
    ? Name
    : never
  : never;

const separator: MenuItemConstructorOptions = { type: 'separator' };

/**
 * The native menu. Its commands are carried out by the window, which also owns the keys: here they
 * are only shown beside the words, so that a text field keeps its own undo.
 */
export function menuTemplate(
  locale: HostLocale,
  send: (command: MenuCommand) => void,
): MenuItemConstructorOptions[] {
  const label = (key: MenuLabel): string => translate(locale, `menu.${key}`);

  const command = (key: MenuCommand, accelerator?: string): MenuItemConstructorOptions => ({
    id: key,
    label: label(key),
    click: () => send(key),
    registerAccelerator: false,
    ...(accelerator === undefined ? {} : { accelerator }),
  });

  const role = (
    key: MenuLabel,
    name: NonNullable<MenuItemConstructorOptions['role']>,
  ): MenuItemConstructorOptions => ({ label: label(key), role: name });

  return [
    {
      label: label('file'),
      submenu: [
        command('newPlan', 'CmdOrCtrl+N'),
        command('openPlan', 'CmdOrCtrl+O'),
        command('openWorkbook', 'CmdOrCtrl+I'),
        separator,
        command('savePlan', 'CmdOrCtrl+S'),
        command('savePlanAs', 'CmdOrCtrl+Shift+S'),
        command('versions'),
        command('password'),
        separator,
        command('exportProposal', 'CmdOrCtrl+E'),
        command('takeBack'),
        command('exportChart', 'CmdOrCtrl+Shift+P'),
        command('print', 'CmdOrCtrl+P'),
        command('printToPdf'),
        separator,
        role('quit', 'quit'),
      ],
    },
    {
      label: label('edit'),
      submenu: [
        command('undo', 'CmdOrCtrl+Z'),
        command('redo', 'CmdOrCtrl+Y'),
        separator,
        role('cut', 'cut'),
        role('copy', 'copy'),
        role('paste', 'paste'),
        role('selectAll', 'selectAll'),
        separator,
        command('find', 'CmdOrCtrl+F'),
      ],
    },
    {
      label: label('view'),
      submenu: [
        role('zoomIn', 'zoomIn'),
        role('zoomOut', 'zoomOut'),
        role('actualSize', 'resetZoom'),
        separator,
        role('fullScreen', 'togglefullscreen'),
      ],
    },
    { label: label('help'), submenu: [command('about')] },
  ];
}

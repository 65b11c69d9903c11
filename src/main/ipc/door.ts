import type { IpcMain, IpcMainInvokeEvent } from 'electron';
import { requestChannels } from '../../preload/contract';
import { isOwnUrl } from '../security/appScheme';
import { type RequestHandlers, type RequestName, requestSchemas } from './requestSchemas';

/** Only the top frame of one of the program's own pages may ask. */
function isOwnSender({ senderFrame, sender }: IpcMainInvokeEvent): boolean {
  return senderFrame !== null && senderFrame === sender.mainFrame && isOwnUrl(senderFrame.url);
}

/**
 * The one door through which the window reaches the shell: it checks who asks and what is asked,
 * for every channel alike. The window sees no more of a failure than that there was one.
 */
export function openDoor(
  ipcMain: Pick<IpcMain, 'handle'>,
  handlers: RequestHandlers,
  report: (channel: string, error: unknown) => void,
): void {
  for (const name of Object.keys(requestSchemas) as RequestName[]) {
    const channel = requestChannels[name];
    const handle = handlers[name] as (request: unknown) => Promise<unknown>;
    ipcMain.handle(channel, async (event, request: unknown) => {
      if (!isOwnSender(event)) throw new Error(`${channel}: refused`);
      const parsed = requestSchemas[name].safeParse(request);
      if (!parsed.success) throw new Error(`${channel}: invalid request`);
      try {
        return await handle(parsed.data);
      } catch (error) {
        report(channel, error);
        throw new Error(`${channel}: failed`);
      }
    });
  }
}

import { contextBridge, type IpcRendererEvent, ipcRenderer } from 'electron';
import {
  type HostApi,
  hostApiName,
  type MenuCommand,
  noticeChannels,
  type OpenOutcome,
  requestChannels,
  type Unsubscribe,
} from './contract';

function subscribe<T>(channel: string, listener: (value: T) => void): Unsubscribe {
  const forward = (_event: IpcRendererEvent, value: T): void => listener(value);
  ipcRenderer.on(channel, forward);
  return () => {
    ipcRenderer.removeListener(channel, forward);
  };
}

const hostApi: HostApi = {
  openFile: (request) => ipcRenderer.invoke(requestChannels.openFile, request),
  savePlan: (request) => ipcRenderer.invoke(requestChannels.savePlan, request),
  exportFile: (request) => ipcRenderer.invoke(requestChannels.exportFile, request),
  fileVersions: (request) => ipcRenderer.invoke(requestChannels.fileVersions, request),
  readFileVersion: (request) => ipcRenderer.invoke(requestChannels.readFileVersion, request),
  recentPlans: () => ipcRenderer.invoke(requestChannels.recentPlans, {}),
  openRecent: (request) => ipcRenderer.invoke(requestChannels.openRecent, request),
  setTitle: (request) => ipcRenderer.invoke(requestChannels.setTitle, request),
  setLocale: (request) => ipcRenderer.invoke(requestChannels.setLocale, request),
  confirmClose: (request) => ipcRenderer.invoke(requestChannels.confirmClose, request),
  print: () => ipcRenderer.invoke(requestChannels.print, {}),
  printToPdf: (request) => ipcRenderer.invoke(requestChannels.printToPdf, request),
  about: () => ipcRenderer.invoke(requestChannels.about, {}),
  onOpenPlan: (listener) => {
    const stop = subscribe<OpenOutcome>(noticeChannels.openPlan, listener);
    // Tells the shell that a plan named on the command line can be handed over now.
    void ipcRenderer.invoke(requestChannels.listening, {});
    return stop;
  },
  onCloseRequested: (listener) => subscribe<undefined>(noticeChannels.closeRequested, listener),
  onMenuCommand: (listener) => subscribe<MenuCommand>(noticeChannels.menuCommand, listener),
};

contextBridge.exposeInMainWorld(hostApiName, hostApi);

import type { Page } from '@playwright/test';
import type { HostApi, MenuCommand } from '../../../src/preload/contract';

/** What the stand-in remembers of what the window asked. */
interface ShellRecord {
  readonly closeAnswers: boolean[];
  readonly savedSizes: number[];
  title: string;
  fileStart: string;
  isDirty: boolean;
  closeRequested: () => void;
  menuCommand: (command: MenuCommand) => void;
}

/** A desktop shell in place of the real one: it keeps its one file in the page's memory. */
export class FakeShell {
  constructor(private readonly page: Page) {}

  /** Before the window is opened. */
  async install(): Promise<void> {
    await this.page.addInitScript(() => {
      const record: ShellRecord = {
        closeAnswers: [],
        savedSizes: [],
        title: '',
        fileStart: '',
        isDirty: false,
        closeRequested: () => undefined,
        menuCommand: () => undefined,
      };
      const contents: Uint8Array[] = [];
      const nothing = (): void => undefined;
      const api: HostApi = {
        openFile: async () => {
          const [bytes] = contents;
          return bytes === undefined
            ? { kind: 'cancelled' }
            : { kind: 'opened', file: { name: 'so.tinhgon', bytes, token: 'so' } };
        },
        savePlan: async ({ bytes }) => {
          record.savedSizes.push(bytes.length);
          contents.unshift(bytes);
          record.fileStart = String.fromCharCode(...bytes.slice(0, 8));
          return { kind: 'saved', token: 'so', name: 'so.tinhgon' };
        },
        exportFile: async () => ({ kind: 'cancelled' }),
        fileVersions: async () =>
          contents.slice(1).map(({ length }, i) => {
            const minute = `${contents.length - i}`.padStart(2, '0');
            return { id: `${i + 1}`, at: `2026-01-05T02:${minute}:00.000Z`, size: length };
          }),
        readFileVersion: async ({ id }) => {
          const bytes = contents[Number(id)];
          return bytes === undefined
            ? { kind: 'failed', reason: 'missing', detail: id }
            : { kind: 'read', bytes };
        },
        recentPlans: async () => [],
        openRecent: async () => ({ kind: 'cancelled' }),
        setTitle: async ({ title, dirty }) => {
          record.title = title;
          record.isDirty = dirty;
        },
        setLocale: async () => undefined,
        confirmClose: async ({ close }) => void record.closeAnswers.push(close),
        print: async () => undefined,
        printToPdf: async () => ({ kind: 'saved', token: 'in', name: 'in.pdf' }),
        about: async () => ({ Electron: '99.0.0' }),
        onOpenPlan: () => nothing,
        onCloseRequested: (listener) => {
          record.closeRequested = listener;
          return nothing;
        },
        onMenuCommand: (listener) => {
          record.menuCommand = listener;
          return nothing;
        },
      };
      Reflect.set(globalThis, 'tinhgon', api);
      Reflect.set(globalThis, 'shellRecord', record);
    });
  }

  private look<T>(read: (record: ShellRecord) => T): Promise<T> {
    return this.page.evaluate(
      `(${read.toString()})(Reflect.get(globalThis, 'shellRecord'))`,
    ) as Promise<T>;
  }

  /** As if the user pressed the cross of the window. */
  requestClose(): Promise<void> {
    return this.look((record) => record.closeRequested());
  }

  closeAnswers(): Promise<readonly boolean[]> {
    return this.look((record) => record.closeAnswers);
  }

  savedSizes(): Promise<readonly number[]> {
    return this.look((record) => record.savedSizes);
  }

  /** The first letters of the last content that was written. */
  startOfFile(): Promise<string> {
    return this.look((record) => record.fileStart);
  }

  /** As if the user chose an entry of the native menu. */
  choose(command: MenuCommand): Promise<void> {
    return this.page.evaluate(
      (name) => Reflect.get(globalThis, 'shellRecord').menuCommand(name),
      command,
    );
  }

  isDirty(): Promise<boolean> {
    return this.look((record) => record.isDirty);
  }
}

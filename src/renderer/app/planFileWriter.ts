import { writePlanFile } from '../../core/files/planFile';
import { isSealedFile } from '../../core/files/sealedFile';
import { settingsOf } from '../../core/model/plan';
import type { SaveOutcome } from '../../preload/contract';
import type { Host } from '../host/host';
import type { PlanLibrary } from '../persistence/planLibrary';
import { type OpenDocument, useDocumentStore } from '../state/documentStore';
import { useNoticeStore } from '../state/noticeStore';
import { fileNameFor } from '../ui/fileNameFor';
import type { FilePassword } from './filePassword';

const fileNameOf = ({ plan, file }: Pick<OpenDocument, 'plan' | 'file'>): string =>
  file?.name ?? `${fileNameFor(settingsOf(plan).name)}.tinhgon`;

/** Writes the open plan to its file or to copies, locked by its password where it has one. */
export class PlanFileWriter {
  constructor(
    private readonly host: Host,
    private readonly library: PlanLibrary,
    private readonly password: FilePassword,
  ) {}

  /** Writes the plan to its file, or to one that the user chooses; false when it is not written. */
  async save(saveAs: boolean, overwriteChanged = false): Promise<boolean> {
    const { document, setFile } = useDocumentStore.getState();
    if (document === null) return false;
    const { planId, plan, file } = document;
    const name = fileNameOf(document);
    const bytes = await this.password.lock(name, writePlanFile(plan));
    if (bytes === null) return false;
    const isSealed = isSealedFile(bytes);
    const outcome = await this.host.savePlan({
      token: file?.token ?? null,
      suggestedName: name,
      bytes,
      saveAs,
      ...(overwriteChanged ? { overwriteChanged } : {}),
    });
    if (outcome.kind === 'failed' && outcome.reason === 'changedOutside') {
      this.askAboutChanged(name);
      return false;
    }
    this.tellOutcome(outcome, name);
    if (outcome.kind !== 'saved') return false;
    setFile({ token: outcome.token, name: outcome.name }, plan);
    await this.library.noteSealed(planId, isSealed).catch(() => undefined);
    return true;
  }

  /** Lets the user choose, change or take off the password, and writes the file with what is chosen. */
  async changePassword(): Promise<void> {
    const { document } = useDocumentStore.getState();
    if (document === null) return;
    const change = await this.password.change(fileNameOf(document));
    if (change !== 'none') await this.save(false);
  }

  /** Lets the user decide about a file that somebody else has written meanwhile. */
  private askAboutChanged(file: string): void {
    const message = { key: 'save.failed.changedOutside', params: { file } } as const;
    useNoticeStore.getState().tell('problem', message, {
      topic: 'changedOutside',
      actions: [
        { labelKey: 'save.elsewhere', run: () => void this.save(true) },
        { labelKey: 'save.overwrite', run: () => void this.save(false, true) },
      ],
    });
  }

  /** Writes what is in view as a PDF, laid out as on paper. */
  async printToPdf(): Promise<void> {
    const { document } = useDocumentStore.getState();
    if (document === null) return;
    const suggestedName = fileNameFor(settingsOf(document.plan).name);
    this.tellOutcome(await this.host.printToPdf({ suggestedName }), suggestedName);
  }

  /** Tells how writing a file went; a cancelled one needs no word. */
  tellOutcome(outcome: SaveOutcome, name: string): void {
    const { tell } = useNoticeStore.getState();
    if (outcome.kind === 'saved')
      tell('done', { key: 'save.done', params: { file: outcome.name } });
    if (outcome.kind === 'failed')
      tell('problem', {
        key: `save.failed.${outcome.reason}`,
        params: { file: name, detail: outcome.detail },
      });
  }

  /** Writes what is open to a file of its own; the plan's own file stays as it is. */
  async exportCopy(): Promise<void> {
    const { document } = useDocumentStore.getState();
    if (document === null) return;
    const suggestedName = `${fileNameFor(settingsOf(document.plan).name)}.tinhgon`;
    const bytes = await this.password.lock(suggestedName, writePlanFile(document.plan));
    if (bytes === null) return;
    const outcome = await this.host.exportFile({ suggestedName, bytes, kind: 'tinhgon' });
    this.tellOutcome(outcome, suggestedName);
  }
}

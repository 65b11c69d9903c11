import type { Message } from '../../core/messages/translate';
import type { Host } from '../host/host';
import type { CopiedTable } from '../state/viewStore';
import { copiedCells, usePaste } from './paste';

/** A file with its content. */
export interface GivenFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

interface ListSourceListeners {
  readonly host: Host;
  /** Whether a list is wanted now: only then Ctrl+V gives one. */
  readonly isWaiting: boolean;
  readonly onFile: (file: GivenFile) => void;
  readonly onCells: (cells: CopiedTable) => void;
  readonly onProblem: (problem: Message) => void;
}

/** The ways to give a list to a dialog: a file that is chosen or pasted, or copied cells. */
export function useListSource(listeners: ListSourceListeners): {
  readonly choose: () => Promise<void>;
  readonly pasteCopied: () => Promise<void>;
} {
  const { host, isWaiting, onFile, onCells, onProblem } = listeners;
  usePaste(isWaiting, {
    onCells,
    onFile: (file) =>
      void file
        .arrayBuffer()
        .then((bytes) => onFile({ name: file.name, bytes: new Uint8Array(bytes) })),
  });
  return {
    pasteCopied: async () => {
      const cells = await copiedCells();
      if (cells === null) onProblem({ key: 'paste.denied' });
      else onCells(cells);
    },
    choose: async () => {
      const outcome = await host.openFile({ kind: 'workbook' });
      if (outcome.kind === 'opened') onFile(outcome.file);
      if (outcome.kind === 'failed')
        onProblem({
          key: `open.failed.${outcome.reason}`,
          params: { detail: outcome.detail },
        });
    },
  };
}

import { useEffect, useEffectEvent, useState } from 'react';
import type { ImportChoices } from '../../../../core/exchange/import/types';
import type { ListAnswers, ListRequest } from '../../../workers/protocol';
import type { WorkerClient } from '../../../workers/workerClient';

/** A pasted table as it was read last, and by which choices. */
export type ReadTable = ListAnswers['readPaste'] & {
  readonly choices: ImportChoices;
  readonly separated: ReadonlySet<string>;
};

/** Keeps what is read of a pasted table in step with the choices; null: nothing was read yet. */
export function usePasting(
  worker: WorkerClient<ListRequest>,
  choices: ImportChoices | null,
  separated: ReadonlySet<string>,
  onFailure: (error: unknown) => void,
): { readonly held: ReadTable | null; readonly isFresh: boolean } {
  const [held, setHeld] = useState<ReadTable | null>(null);
  const fail = useEffectEvent(onFailure);
  useEffect(() => {
    if (choices === null) return;
    let isCurrent = true;
    worker
      .ask<ListAnswers['readPaste']>({ kind: 'readPaste', choices, separated: [...separated] })
      .then(
        (answer) => isCurrent && setHeld({ ...answer, choices, separated }),
        (error: unknown) => isCurrent && fail(error),
      );
    return () => {
      isCurrent = false;
    };
  }, [worker, choices, separated]);
  return { held, isFresh: held?.choices === choices && held?.separated === separated };
}

import { useEffect, useEffectEvent, useState } from 'react';
import type {
  FunctionAnswers,
  FunctionRequest,
  FunctionSheet,
  FunctionsRead,
} from '../../../workers/protocol';
import type { WorkerClient } from '../../../workers/workerClient';

/** Keeps what is read of the taken sheets in step with the choices; null: nothing was read yet. */
export function useFunctionReading(
  worker: WorkerClient<FunctionRequest>,
  sheets: readonly FunctionSheet[],
  onFailure: (error: unknown) => void,
): FunctionsRead | null {
  const [reading, setReading] = useState<FunctionsRead | null>(null);
  const fail = useEffectEvent(onFailure);
  useEffect(() => {
    let isCurrent = true;
    worker.ask<FunctionAnswers['readFunctions']>({ kind: 'readFunctions', sheets }).then(
      (answer) => isCurrent && setReading(answer),
      (error: unknown) => isCurrent && fail(error),
    );
    return () => {
      isCurrent = false;
    };
  }, [worker, sheets]);
  return reading;
}

import { useEffect, useEffectEvent, useState } from 'react';
import type {
  RegisterDefaults,
  RegisterReading,
} from '../../../../core/reductions/reading/readRegister';
import type { RegisterLayout } from '../../../../core/reductions/reading/registerLayout';
import type { RegisterAnswers, RegisterRequest } from '../../../workers/protocol';
import type { WorkerClient } from '../../../workers/workerClient';

/** Keeps what is read of a sheet in step with the choices; null: nothing was read yet. */
export function useReading(
  worker: WorkerClient<RegisterRequest>,
  sheet: number,
  layout: RegisterLayout,
  defaults: RegisterDefaults,
  onFailure: (error: unknown) => void,
): RegisterReading | null {
  const [reading, setReading] = useState<RegisterReading | null>(null);
  const fail = useEffectEvent(onFailure);
  useEffect(() => {
    let isCurrent = true;
    worker
      .ask<RegisterAnswers['readRegister']>({ kind: 'readRegister', sheet, layout, defaults })
      .then(
        (answer) => isCurrent && setReading(answer),
        (error: unknown) => isCurrent && fail(error),
      );
    return () => {
      isCurrent = false;
    };
  }, [worker, sheet, layout, defaults]);
  return reading;
}

import { useEffect, useMemo, useState } from 'react';
import { abbreviationsOf } from '../../../../core/exchange/ownAbbreviations';
import type { FunctionLine } from '../../../../core/functions/functionLines';
import { overlapTasks } from '../../../../core/functions/overlapTasks';
import type { SnapshotId } from '../../../../core/model/ids';
import type { Plan } from '../../../../core/model/plan';
import type { FunctionAnswers } from '../../../workers/protocol';
import { startFunctionWorker } from '../../../workers/workers';

type Found = FunctionAnswers['findOverlaps'];

/** Pairs of tasks that may be one, looked for beside the window; null while it is looking. */
export function useOverlaps(
  plan: Plan,
  id: SnapshotId,
  lines: readonly FunctionLine[],
): Found | 'failed' | null {
  const [found, setFound] = useState<Found | 'failed' | null>(null);
  const [worker] = useState(startFunctionWorker);
  useEffect(() => () => worker.close(), [worker]);
  const request = useMemo(
    () => ({
      kind: 'findOverlaps' as const,
      tasks: overlapTasks(plan, id, lines),
      abbreviations: abbreviationsOf(plan),
    }),
    [plan, id, lines],
  );
  // A dismissal changes the plan and none of the tasks: nothing is looked for anew.
  const asked = JSON.stringify([request.tasks, request.abbreviations]);
  useEffect(() => {
    let isCurrent = true;
    const [tasks, abbreviations] = JSON.parse(asked);
    worker.ask<Found>({ kind: 'findOverlaps', tasks, abbreviations }).then(
      (answer) => isCurrent && setFound(answer),
      () => isCurrent && setFound('failed'),
    );
    return () => {
      isCurrent = false;
    };
  }, [worker, asked]);
  return found;
}

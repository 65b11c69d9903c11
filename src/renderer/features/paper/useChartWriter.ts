import { useEffect, useRef, useState } from 'react';
import type { ChartFormat } from '../../../core/picture/paper/paper';
import type { SaveOutcome } from '../../../preload/contract';
import type { Host } from '../../host/host';
import type {
  ChartOrder,
  ChartOrigin,
  ChartProblem,
  WriteAnswer,
  WriteProgress,
} from '../../workers/chartProtocol';
import { startChartWorker } from '../../workers/workers';

/** Writes the file of a chart, beside the window. */
export interface ChartWriter {
  readonly isWriting: boolean;
  /** Pages written; null before the first. */
  readonly progress: WriteProgress | null;
  readonly problem: ChartProblem | null;
  readonly write: (origin: ChartOrigin, order: ChartOrder, format: ChartFormat) => void;
  /** Ends the writing; no file comes afterwards. */
  readonly stop: () => void;
}

/** Writing a chart and handing it to the host under a name. */
export function useChartWriter(
  host: Host,
  name: string,
  onOutcome: (outcome: SaveOutcome, name: string) => void,
): ChartWriter {
  const [isWriting, setWriting] = useState(false);
  const [progress, setProgress] = useState<WriteProgress | null>(null);
  const [problem, setProblem] = useState<ChartProblem | null>(null);
  const end = useRef<() => void>(() => {});
  useEffect(() => () => end.current(), []);
  const stop = (): void => {
    end.current();
    setWriting(false);
    setProgress(null);
  };
  const write = async (
    origin: ChartOrigin,
    order: ChartOrder,
    format: ChartFormat,
  ): Promise<void> => {
    setWriting(true);
    setProgress(null);
    setProblem(null);
    const worker = startChartWorker();
    end.current = () => worker.close();
    try {
      const answer = await worker.ask<WriteAnswer, WriteProgress>(
        { kind: 'write', origin, order, format },
        setProgress,
      );
      if (!answer.ok) setProblem(answer.error);
      else {
        const suggestedName = `${name}.${format}`;
        const request = { suggestedName, bytes: answer.value, kind: format };
        onOutcome(await host.exportFile(request), suggestedName);
      }
    } catch (error) {
      setProblem({
        code: 'failed',
        detail: error instanceof Error ? error.message : String(error),
      });
    } finally {
      worker.close();
      setWriting(false);
      setProgress(null);
    }
  };
  return { isWriting, progress, problem, stop, write: (...wanted) => void write(...wanted) };
}

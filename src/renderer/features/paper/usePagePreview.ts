import { useEffect, useRef, useState } from 'react';
import type {
  ChartOrder,
  ChartOrigin,
  ChartProblem,
  PagePreview,
  PreviewAnswer,
} from '../../workers/chartProtocol';
import { startChartWorker } from '../../workers/workers';

/** Milliseconds without a further change before a page is drawn, so that typing draws once. */
const PAUSE = 150;

/** The page that is looked at. */
export interface Preview {
  /** The last page that was drawn; stays while the next one is under way. */
  readonly page: PagePreview | null;
  readonly problem: ChartProblem | null;
  readonly isWorking: boolean;
}

/** Draws a page of an order beside the window whenever either changes; late answers are dropped. */
export function usePagePreview(origin: ChartOrigin, order: ChartOrder, page: number): Preview {
  const [preview, setPreview] = useState<Preview>({ page: null, problem: null, isWorking: true });
  const [worker] = useState(startChartWorker);
  const opened = useRef(false);
  const asked = useRef(0);
  useEffect(() => () => worker.close(), [worker]);
  const key = JSON.stringify(order);
  useEffect(() => {
    asked.current += 1;
    const n = asked.current;
    setPreview((last) => ({ ...last, isWorking: true }));
    const timer = setTimeout(() => {
      const first = !opened.current;
      opened.current = true;
      const wanted = JSON.parse(key) as ChartOrder;
      worker
        .ask<PreviewAnswer>({
          kind: 'preview',
          origin: first ? origin : null,
          order: wanted,
          page,
        })
        .then(
          (answer) => {
            if (n !== asked.current) return;
            if (answer.ok) setPreview({ page: answer.value, problem: null, isWorking: false });
            else setPreview({ page: null, problem: answer.error, isWorking: false });
          },
          (error: unknown) => {
            opened.current = false;
            const detail = error instanceof Error ? error.message : String(error);
            setPreview({ page: null, problem: { code: 'failed', detail }, isWorking: false });
          },
        );
    }, PAUSE);
    return () => clearTimeout(timer);
  }, [worker, origin, key, page]);
  return preview;
}

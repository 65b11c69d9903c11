import type { Browser, Page } from '@playwright/test';

/** Work of the page's main thread per frame, in milliseconds of processor time. */
export interface FrameWork {
  readonly frames: number;
  readonly median: number;
  readonly p95: number;
  readonly max: number;
}

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  /** Time on the processor, so that other programs on a busy machine do not count. */
  readonly tdur?: number;
  readonly args?: { readonly name?: string };
}

/** What ends a frame, and what runs up to it, in the browser's own traces. */
const FRAME = 'Commit';
const TASK = 'RunTask';
const CATEGORIES = ['devtools.timeline', 'disabled-by-default-devtools.timeline'];

/** Traces the browser while `act` runs and adds up the tasks of the busiest page, frame by frame. */
export async function frameWork(
  browser: Browser,
  page: Page,
  act: () => Promise<void>,
): Promise<FrameWork> {
  await browser.startTracing(page, { categories: CATEGORIES });
  await act();
  const trace = JSON.parse((await browser.stopTracing()).toString()) as {
    traceEvents: readonly TraceEvent[];
  };
  return summed(trace.traceEvents);
}

function summed(events: readonly TraceEvent[]): FrameWork {
  const threads = events.filter(
    ({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain',
  );
  const framesOf = ({ pid, tid }: TraceEvent): TraceEvent[] =>
    events.filter((event) => event.name === FRAME && event.pid === pid && event.tid === tid);
  const [main] = threads.sort((a, b) => framesOf(b).length - framesOf(a).length);
  if (main === undefined) throw new Error('the trace has no page');
  const ends = framesOf(main)
    .map(({ ts }) => ts)
    .sort((a, b) => a - b);
  const work = new Float64Array(ends.length);
  let frame = 0;
  const tasks = events.filter(
    ({ name, pid, tid }) => name === TASK && pid === main.pid && tid === main.tid,
  );
  for (const task of tasks.sort((a, b) => a.ts - b.ts)) {
    while (frame < ends.length && (ends[frame] as number) < task.ts) frame += 1;
    if (frame === ends.length) break;
    work[frame] = (work[frame] as number) + (task.tdur ?? task.dur ?? 0) / 1000;
  }
  const sorted = [...work].sort((a, b) => a - b);
  const at = (share: number): number =>
    sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
  return { frames: sorted.length, median: at(0.5), p95: at(0.95), max: at(1) };
}

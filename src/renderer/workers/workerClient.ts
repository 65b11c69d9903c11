import type { Numbered, NumberedProgress } from './protocol';

/** Why a worker gave no answer. */
export type FailureReason = 'stalled' | 'crashed' | 'cancelled';

/** A request that was not answered; `message` is what the worker said, if anything. */
export class WorkerFailure extends Error {
  constructor(
    readonly reason: FailureReason,
    detail = '',
  ) {
    super(detail);
  }
}

interface Waiting {
  readonly resolve: (body: unknown) => void;
  readonly reject: (error: WorkerFailure) => void;
  readonly onProgress: (progress: unknown) => void;
}

/** A sleeping computer counts as one of these, not as time without progress. */
const TICKS = 30;

/**
 * A worker that answers each request once. One that crashes, or says nothing for `stallAfter`
 * milliseconds, is ended and all that waits for it fails; the next request goes to a new worker,
 * which remembers nothing of the old one.
 */
export class WorkerClient<Request> {
  private readonly waiting = new Map<number, Waiting>();
  private worker: Worker | null;
  private count = 0;
  private timer: ReturnType<typeof setInterval> | null = null;
  private silentTicks = 0;

  constructor(
    private readonly start: () => Worker,
    private readonly stallAfter: number | null = null,
  ) {
    this.worker = this.begin();
  }

  /** The answer to a request; rejects with a `WorkerFailure`. */
  ask<Answer, Progress = never>(
    body: Request,
    onProgress: (progress: Progress) => void = () => {},
  ): Promise<Answer> {
    this.count += 1;
    const n = this.count;
    this.worker ??= this.begin();
    const { worker } = this;
    return new Promise<Answer>((resolve, reject) => {
      this.waiting.set(n, {
        resolve: (answer) => resolve(answer as Answer),
        reject,
        onProgress: (progress) => onProgress(progress as Progress),
      });
      this.watch();
      worker.postMessage({ n, body } satisfies Numbered<Request>);
    });
  }

  /** Ends what is under way; it fails as cancelled. */
  cancel(): void {
    this.fail(new WorkerFailure('cancelled'));
  }

  /** Ends the worker for good; what is under way is never answered. */
  close(): void {
    this.waiting.clear();
    this.end();
  }

  private begin(): Worker {
    const worker = this.start();
    worker.onmessage = ({ data }: MessageEvent<Numbered<unknown> | NumberedProgress>) => {
      if (worker !== this.worker) return;
      this.silentTicks = 0;
      const waiting = this.waiting.get(data.n);
      if ('progress' in data) {
        waiting?.onProgress(data.progress);
        return;
      }
      this.waiting.delete(data.n);
      if (this.waiting.size === 0) this.unwatch();
      waiting?.resolve(data.body);
    };
    const crash = (detail: string): void => {
      if (worker === this.worker) this.fail(new WorkerFailure('crashed', detail));
    };
    worker.onerror = (event) => crash(event.message);
    worker.onmessageerror = () => crash('');
    return worker;
  }

  private watch(): void {
    if (this.stallAfter === null || this.timer !== null) return;
    this.silentTicks = 0;
    this.timer = setInterval(() => {
      this.silentTicks += 1;
      if (this.silentTicks >= TICKS) this.fail(new WorkerFailure('stalled'));
    }, this.stallAfter / TICKS);
  }

  private unwatch(): void {
    if (this.timer !== null) clearInterval(this.timer);
    this.timer = null;
  }

  private fail(failure: WorkerFailure): void {
    this.end();
    const waiting = [...this.waiting.values()];
    this.waiting.clear();
    for (const { reject } of waiting) reject(failure);
  }

  private end(): void {
    this.unwatch();
    this.worker?.terminate();
    this.worker = null;
  }
}

import type { Numbered } from './protocol';

/** A worker that answers each request once. Closing it ends what is under way. */
export class WorkerClient<Request> {
  private readonly waiting = new Map<
    number,
    { resolve: (body: unknown) => void; reject: (error: Error) => void }
  >();
  private count = 0;

  constructor(private readonly worker: Worker) {
    worker.onmessage = ({ data }: MessageEvent<Numbered<unknown>>) => {
      this.waiting.get(data.n)?.resolve(data.body);
      this.waiting.delete(data.n);
    };
    worker.onerror = (event) => {
      for (const { reject } of this.waiting.values()) reject(new Error(event.message));
      this.waiting.clear();
    };
  }

  /** The answer to a request; rejects when the worker fails. */
  ask<Answer>(body: Request): Promise<Answer> {
    this.count += 1;
    const n = this.count;
    return new Promise<Answer>((resolve, reject) => {
      this.waiting.set(n, { resolve: (answer) => resolve(answer as Answer), reject });
      this.worker.postMessage({ n, body } satisfies Numbered<Request>);
    });
  }

  close(): void {
    this.worker.terminate();
    this.waiting.clear();
  }
}

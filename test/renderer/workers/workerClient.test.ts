import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { WorkerClient, WorkerFailure } from '../../../src/renderer/workers/workerClient';

/** A worker that does what a test tells it to. */
class FakeWorker {
  onmessage: ((event: { data: unknown }) => void) | null = null;
  onerror: ((event: { message: string }) => void) | null = null;
  onmessageerror: (() => void) | null = null;
  readonly asked: { n: number; body: string }[] = [];
  isEnded = false;

  postMessage(message: { n: number; body: string }): void {
    this.asked.push(message);
  }

  terminate(): void {
    this.isEnded = true;
  }

  say(message: unknown): void {
    this.onmessage?.({ data: message });
  }
}

let workers: FakeWorker[] = [];

function clientOf(stallAfter: number | null = null): WorkerClient<string> {
  workers = [];
  return new WorkerClient<string>(() => {
    const worker = new FakeWorker();
    workers.push(worker);
    return worker as unknown as Worker;
  }, stallAfter);
}

const reasonOf = (answer: Promise<unknown>): Promise<string> =>
  answer.then(
    () => 'answered',
    (error: unknown) => (error instanceof WorkerFailure ? error.reason : 'another error'),
  );

describe('WorkerClient', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('gives each request its own answer and its own progress', async () => {
    const client = clientOf();
    const heard: number[] = [];
    const first = client.ask<string, number>('a', (progress) => heard.push(progress));
    const second = client.ask<string>('b');
    workers[0]?.say({ n: 1, progress: 7 });
    workers[0]?.say({ n: 2, body: 'B' });
    workers[0]?.say({ n: 1, body: 'A' });
    expect([await first, await second, heard]).toEqual(['A', 'B', [7]]);
  });

  it('ends a worker that says nothing for the given time, and not before', async () => {
    const client = clientOf(900);
    const reason = reasonOf(client.ask('a'));
    vi.advanceTimersByTime(890);
    workers[0]?.say({ n: 1, progress: 1 });
    vi.advanceTimersByTime(860);
    expect(workers[0]?.isEnded).toBe(false);
    vi.advanceTimersByTime(60);
    expect(workers[0]?.isEnded).toBe(true);
    expect(await reason).toBe('stalled');
  });

  it('does not watch a worker that is asked nothing, or that has no limit', async () => {
    const client = clientOf(900);
    const answer = client.ask<string>('a');
    workers[0]?.say({ n: 1, body: 'A' });
    await answer;
    vi.advanceTimersByTime(10_000);
    expect(workers[0]?.isEnded).toBe(false);
    void clientOf().ask('a');
    vi.advanceTimersByTime(1_000_000);
    expect(workers[0]?.isEnded).toBe(false);
  });

  it.each(['onerror', 'onmessageerror'] as const)(
    'fails all that waits when the worker crashes (%s), and asks a new one next',
    async (event) => {
      const client = clientOf(900);
      const reasons = [reasonOf(client.ask('a')), reasonOf(client.ask('b'))];
      workers[0]?.[event]?.({ message: 'Array buffer allocation failed' });
      expect(await Promise.all(reasons)).toEqual(['crashed', 'crashed']);
      const next = client.ask<string>('c');
      workers[0]?.say({ n: 3, body: 'from the old one' });
      workers[1]?.say({ n: 3, body: 'C' });
      expect(await next).toBe('C');
      expect(workers.map((worker) => worker.isEnded)).toEqual([true, false]);
    },
  );

  it('is cancelled at once and can be asked again', async () => {
    const client = clientOf();
    const reason = reasonOf(client.ask('a'));
    client.cancel();
    expect(await reason).toBe('cancelled');
    expect(workers[0]?.isEnded).toBe(true);
    const next = client.ask<string>('b');
    workers[1]?.say({ n: 2, body: 'B' });
    expect(await next).toBe('B');
  });
});

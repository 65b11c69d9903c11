import { describe, expect, it, vi } from 'vitest';
import { OutsidePlans, planOnCommandLine } from '../../../src/main/window/outsidePlans';
import type { OpenOutcome } from '../../../src/preload/contract';

describe('a plan on the command line', () => {
  it.each([
    [['.'], null],
    [[], null],
    [['--flag.tinhgon'], null],
    [['a.xlsx'], null],
    [['.', 'a.tinhgon'], '/home/an/a.tinhgon'],
    [['--x', '/b/Đề án.TINHGON'], '/b/Đề án.TINHGON'],
  ])('%j names %s', (args, path) => {
    expect(planOnCommandLine(args, '/home/an')).toBe(path);
  });
});

describe('plans from outside', () => {
  const cancelled: OpenOutcome = { kind: 'cancelled' };

  it('wait until the window listens, then the last one is opened', async () => {
    const open = vi.fn(async () => cancelled);
    const deliver = vi.fn();
    const plans = new OutsidePlans(open, deliver);
    await plans.offer('/a.tinhgon');
    await plans.offer('/b.tinhgon');
    expect(deliver).not.toHaveBeenCalled();
    await plans.startListening();
    expect(open.mock.calls).toEqual([['/b.tinhgon']]);
    expect(deliver).toHaveBeenCalledExactlyOnceWith(cancelled);
  });

  it('are delivered at once when it listens, and nothing is for nothing', async () => {
    const deliver = vi.fn();
    const plans = new OutsidePlans(async () => cancelled, deliver);
    await plans.startListening();
    await plans.offer(null);
    expect(deliver).not.toHaveBeenCalled();
    await plans.offer('/a.tinhgon');
    expect(deliver).toHaveBeenCalledOnce();
  });
});

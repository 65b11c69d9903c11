import { holdByDatabase } from './holdByDatabase';

/** How long a window that is being loaded anew waits for itself to let go. */
const PATIENCE_MILLISECONDS = 1500;
/** How long the window that holds a plan may take to write what waits there. */
const HANDOVER_MILLISECONDS = 15_000;
const PAUSE_MILLISECONDS = 100;

/** A plan held by this window: no other writes its journal meanwhile. */
export interface PlanHold {
  /** Lets another window have the plan. Closing the window does it by itself. */
  release(): void;
}

/** What windows on the same plan say to each other. */
type Word = 'wanted' | 'refused';

const pause = (): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, PAUSE_MILLISECONDS);
  });

const nameOf = (planId: string): string => `tinhgon-plan-${planId}`;

/** Takes the lock of a plan; gives what lets it go, or null when another window has it. */
function lockPlan(locks: LockManager, planId: string): Promise<(() => void) | null> {
  return new Promise((resolve) => {
    void locks.request(nameOf(planId), { ifAvailable: true }, (lock) => {
      if (lock === null) {
        resolve(null);
        return undefined;
      }
      return new Promise<void>((letGo) => {
        resolve(() => letGo());
      });
    });
  });
}

/** Tries once to hold a plan; null when another window holds it. */
async function tryToHold(
  planId: string,
  onWanted: () => Promise<boolean>,
): Promise<PlanHold | null> {
  // Not there on plain http, whatever the types say.
  const locks = navigator.locks as LockManager | undefined;
  const letGo = await (locks === undefined
    ? holdByDatabase(planId, PATIENCE_MILLISECONDS)
    : lockPlan(locks, planId));
  if (letGo === null) return null;
  const channel = new BroadcastChannel(nameOf(planId));
  const release = (): void => {
    channel.close();
    letGo();
  };
  channel.onmessage = async ({ data }: MessageEvent<Word>) => {
    if (data !== 'wanted') return;
    if (await onWanted()) release();
    else channel.postMessage('refused' satisfies Word);
  };
  return { release };
}

/**
 * Holds a plan for this window, so that two windows never write the same journal; null when
 * another window holds it. `onWanted` is asked when another window wants the plan: once it has
 * written everything it answers true and the hold is over, or false and keeps the plan.
 */
export async function holdPlan(
  planId: string,
  onWanted: () => Promise<boolean>,
): Promise<PlanHold | null> {
  const end = performance.now() + PATIENCE_MILLISECONDS;
  for (;;) {
    const hold = await tryToHold(planId, onWanted);
    if (hold !== null || performance.now() > end) return hold;
    await pause();
  }
}

/** Asks the window that holds a plan to hand it over; null when it refuses or says nothing. */
export async function takePlanOver(
  planId: string,
  onWanted: () => Promise<boolean>,
): Promise<PlanHold | null> {
  const channel = new BroadcastChannel(nameOf(planId));
  let isRefused = false;
  channel.onmessage = ({ data }: MessageEvent<Word>) => {
    isRefused ||= data === 'refused';
  };
  channel.postMessage('wanted' satisfies Word);
  const end = performance.now() + HANDOVER_MILLISECONDS;
  let hold: PlanHold | null = null;
  while (hold === null && !isRefused && performance.now() < end) {
    hold = await tryToHold(planId, onWanted);
    if (hold === null) await pause();
  }
  channel.close();
  return hold;
}

import { holdByDatabase } from './holdByDatabase';

/** How long a window that is being loaded anew waits for itself to let go. */
const PATIENCE_MILLISECONDS = 1500;
const PAUSE_MILLISECONDS = 100;

const pause = (): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, PAUSE_MILLISECONDS);
  });

/** Tries once to hold a plan; null when another window holds it. */
function tryToHold(locks: LockManager, name: string): Promise<(() => void) | null> {
  return new Promise((resolve) => {
    void locks.request(name, { ifAvailable: true }, (lock) => {
      if (lock === null) {
        resolve(null);
        return undefined;
      }
      return new Promise<void>((release) => {
        resolve(() => release());
      });
    });
  });
}

/**
 * Holds a plan for this window, so that two windows never write the same journal. Gives what lets
 * it go, or null when another window holds it. Closing the window lets go by itself.
 */
export async function holdPlan(planId: string): Promise<(() => void) | null> {
  // Not there on plain http, whatever the types say.
  const locks = navigator.locks as LockManager | undefined;
  if (locks === undefined) return holdByDatabase(planId, PATIENCE_MILLISECONDS);
  const end = performance.now() + PATIENCE_MILLISECONDS;
  for (;;) {
    const release = await tryToHold(locks, `tinhgon-plan-${planId}`);
    if (release !== null || performance.now() > end) return release;
    await pause();
  }
}

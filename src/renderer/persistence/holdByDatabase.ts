interface Opened {
  readonly database: IDBDatabase;
  /** This opening brought the database to its version. */
  readonly isUpgrade: boolean;
}

/**
 * Opens a database, or gives null when that takes longer than `patience` milliseconds: openings
 * stand in a line behind one that waits for a window to close.
 */
function openWithin(patience: number, name: string, version?: number): Promise<Opened | null> {
  return new Promise((resolve) => {
    const request = indexedDB.open(name, version);
    let isUpgrade = false;
    let isGivenUp = false;
    const giveUp = (): void => {
      isGivenUp = true;
      resolve(null);
    };
    const timer = setTimeout(giveUp, patience);
    request.onupgradeneeded = () => {
      isUpgrade = true;
    };
    request.onerror = giveUp;
    request.onsuccess = () => {
      clearTimeout(timer);
      // An opening cannot be taken back: one that nobody waits for any more lets go at once.
      if (isGivenUp) request.result.close();
      else resolve({ database: request.result, isUpgrade });
    };
  });
}

/**
 * Holds a plan where the browser has no locks (plain http); null when another window holds it. Only
 * one window can bring a database to its next version, and not while another keeps it open: the one
 * that did so and keeps it open holds the plan. Closing the window, or its crash, lets go.
 */
export async function holdByDatabase(
  planId: string,
  patience: number,
): Promise<(() => void) | null> {
  const name = `tinhgon-hold-${planId}`;
  const look = await openWithin(patience, name);
  if (look === null) return null;
  const next = look.database.version + 1;
  look.database.close();
  const held = await openWithin(patience, name, next);
  if (held === null) return null;
  const { database, isUpgrade } = held;
  if (isUpgrade) return () => database.close();
  database.close();
  return null;
}

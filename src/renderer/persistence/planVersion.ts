/** Why a version was kept: the user named it, the program by itself, or before going back to another. */
export type VersionKind = 'named' | 'automatic' | 'beforeReturn';

/** An earlier state of a plan, as it is listed; its content is stored apart. */
export interface PlanVersion {
  readonly id: string;
  readonly planId: string;
  readonly kind: VersionKind;
  /** Given by the user; null for the others. */
  readonly name: string | null;
  /** ISO 8601 instant at which it was kept. */
  readonly at: string;
  /** Number of the last edit in it. */
  readonly seq: number;
  /** Bytes that it takes. */
  readonly size: number;
}

/** A version that is to be kept. */
export type VersionWish = Pick<PlanVersion, 'id' | 'kind' | 'name'>;

/** Versions that the program kept by itself, beyond which older days keep one each. */
const NEWEST = 5;
const MOST = 20;

/** The versions to let go: named ones stay until the user removes them. */
export function versionsToDrop(versions: readonly PlanVersion[]): readonly PlanVersion[] {
  const own = versions
    .filter(({ kind }) => kind !== 'named')
    .sort((a, b) => (a.at < b.at ? 1 : a.at > b.at ? -1 : b.seq - a.seq));
  const days = new Set<string>();
  const kept = own.filter(({ at }, i) => {
    const day = at.slice(0, 10);
    const isFirst = !days.has(day);
    days.add(day);
    return i < NEWEST || isFirst;
  });
  const staying = new Set(kept.slice(0, MOST));
  return own.filter((version) => !staying.has(version));
}

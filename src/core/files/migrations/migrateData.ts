/** One step from a version of `plan.json` to the next; pure, one file each. */
export type Migration = (data: unknown) => unknown;

/** Steps by the version that they start from. Version 1 is the first one, so there is none yet. */
const MIGRATIONS: ReadonlyMap<number, Migration> = new Map();

/** Data of an older version brought to the present one. */
export function migrateData(data: unknown, fromVersion: number): unknown {
  let result = data;
  for (let version = fromVersion; ; version += 1) {
    const step = MIGRATIONS.get(version);
    if (step === undefined) return result;
    result = step(result);
  }
}

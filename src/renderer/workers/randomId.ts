/**
 * A new id for a unit, snapshot, measure or plan: a letter, then 16 random hex digits. Made from
 * `getRandomValues`, which is there on plain http too; `randomUUID` is not.
 */
export function randomId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(8));
  return `x${[...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('')}`;
}

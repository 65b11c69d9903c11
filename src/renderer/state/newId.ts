/** A new id for a unit, snapshot, measure or plan: a letter, then 16 random hex digits. */
export const newId = (): string => `x${crypto.randomUUID().replaceAll('-', '').slice(0, 16)}`;

import type { AnyFinding } from '../findings/figureFinding';

/** What a decision does to the findings of a snapshot. */
export interface FindingChanges {
  readonly gained: readonly AnyFinding[];
  readonly solved: readonly AnyFinding[];
}

const keyOfFinding = ({ rule, pack, unitId }: AnyFinding): string =>
  `${pack?.id ?? ''}/${rule.id}/${unitId ?? ''}`;

/** The findings that are there after and not before, and those that are gone. */
export function findingChanges(
  before: readonly AnyFinding[],
  after: readonly AnyFinding[],
): FindingChanges {
  const had = new Set(before.map(keyOfFinding));
  const has = new Set(after.map(keyOfFinding));
  return {
    gained: after.filter((one) => !had.has(keyOfFinding(one))),
    solved: before.filter((one) => !has.has(keyOfFinding(one))),
  };
}

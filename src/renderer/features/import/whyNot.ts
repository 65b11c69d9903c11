import type { Message } from '../../../core/messages/translate';
import type { ListState } from './useLists';
import type { PartState } from './useSheets';

interface Readiness {
  readonly parts: readonly PartState[];
  readonly lists: readonly ListState[];
  /** Units read of a part; null while it is read. */
  readonly unitsIn: (key: string) => number | null;
  readonly isJoined: (list: ListState) => boolean;
}

/** Why the lists cannot be taken yet, in the order in which it can be mended; null: they can. */
export function whyNot({ parts, lists, unitsIn, isJoined }: Readiness): Message | null {
  const taken = parts.filter(({ isTaken }) => isTaken);
  if (taken.length === 0) return { key: 'preview.wait.none' };
  if (taken.some(({ key }) => unitsIn(key) === 0)) return { key: 'preview.nothing' };
  if (taken.some(({ asOf }) => asOf === null)) return { key: 'preview.wait.day' };
  if (lists.some(({ updates, name }) => updates === null && name.trim() === ''))
    return { key: 'preview.wait.name' };
  const twin = lists.find(({ isNameTaken }) => isNameTaken);
  if (twin !== undefined) return { key: 'preview.exists', params: { name: twin.name.trim() } };
  const targets = lists.flatMap(({ updates }) => (updates === null ? [] : [updates.id]));
  if (new Set(targets).size < targets.length) return { key: 'preview.wait.sameList' };
  const isReady = taken.every(({ key }) => unitsIn(key) !== null) && lists.every(isJoined);
  return isReady ? null : { key: 'preview.wait.reading' };
}

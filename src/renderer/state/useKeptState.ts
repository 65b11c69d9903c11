import { useEffect, useState } from 'react';
import { settingsOf } from '../../core/model/plan';
import { useDocumentStore } from './documentStore';

const kept = new Map<string, unknown>();

/**
 * State of a view that is there again when the user comes back from another view, as long as the
 * window is open; each plan has its own. What is kept counts only while it still makes sense.
 */
export function useKeptState<T>(
  key: string,
  initial: () => T,
  makesSense: (value: T) => boolean = () => true,
): readonly [T, (value: T) => void] {
  const documentId = useDocumentStore((store) =>
    store.document === null ? '' : settingsOf(store.document.plan).documentId,
  );
  const place = `${documentId} ${key}`;
  const [value, setValue] = useState<T>(() => {
    if (!kept.has(place)) return initial();
    const before = kept.get(place) as T;
    return makesSense(before) ? before : initial();
  });
  useEffect(() => {
    kept.set(place, value);
  }, [place, value]);
  return [value, setValue];
}

import { useEffect, useMemo, useRef, useState } from 'react';
import { abbreviationsOf } from '../../../core/exchange/ownAbbreviations';
import type { SnapshotId } from '../../../core/model/ids';
import type { IsoDate } from '../../../core/model/isoDate';
import { inOrder, type Plan, tableOf } from '../../../core/model/plan';
import type { RecordedSnapshot } from '../../../core/model/snapshot';
import { plainOf } from '../../../core/model/structure';
import { structureOf } from '../../../core/scenarios/structures';
import { useMessages } from '../../i18n/useMessages';
import { dayText } from '../../ui/dates';
import type { ListAnswers, ListRequest } from '../../workers/protocol';
import type { WorkerClient } from '../../workers/workerClient';
import type { PartState } from './useSheets';

/** Parts of one day: they enter the plan as one list, or bring one up to date. */
export interface ListState {
  readonly asOf: IsoDate;
  readonly parts: readonly PartState[];
  readonly name: string;
  /** The list that is brought up to date; null: a new one. */
  readonly updates: RecordedSnapshot | null;
  /** Lines of the update of which the user wants the opposite, and those that are two units. */
  readonly turned: ReadonlySet<string>;
  readonly separated: ReadonlySet<string>;
  /** Whether the plan has another list of this name. */
  readonly isNameTaken: boolean;
}

/** What the user says of the list of a day. */
interface Said {
  readonly name?: string;
  readonly updates?: SnapshotId | null;
  readonly turned?: ReadonlySet<string>;
  readonly separated?: ReadonlySet<string>;
}

const NONE: ReadonlySet<string> = new Set();

/** The lists of the plan that a newer one may bring up to date. */
export const recordedIn = (plan: Plan | null): readonly RecordedSnapshot[] =>
  plan === null ? [] : inOrder(tableOf(plan, 'snapshots')).filter((one) => one.kind === 'recorded');

/**
 * The lists that the taken parts make, one for each day. A list of a day that the plan has already
 * is taken for a newer form of it, unless the user says otherwise.
 */
export function useLists(plan: Plan | null, parts: readonly PartState[]) {
  const { t } = useMessages();
  const [said, setSaid] = useState<ReadonlyMap<IsoDate, Said>>(new Map());
  const lists = useMemo(() => {
    const byDay = new Map<IsoDate, PartState[]>();
    for (const part of parts)
      if (part.isTaken && part.asOf !== null)
        byDay.set(part.asOf, [...(byDay.get(part.asOf) ?? []), part]);
    const recorded = recordedIn(plan);
    const names = new Set(
      plan === null ? [] : [...tableOf(plan, 'snapshots').values()].map(({ name }) => name),
    );
    return [...byDay].map(([asOf, members]): ListState => {
      const words = said.get(asOf) ?? {};
      const updates =
        words.updates === undefined
          ? recorded.find((one) => one.asOf === asOf)
          : recorded.find((one) => one.id === words.updates);
      const name = words.name ?? t('preview.name.default', { date: dayText(asOf) });
      return {
        asOf,
        parts: members,
        name,
        updates: updates ?? null,
        turned: words.turned ?? NONE,
        separated: words.separated ?? NONE,
        isNameTaken: updates === undefined && names.has(name.trim()),
      };
    });
  }, [parts, plan, said, t]);
  const setList = (asOf: IsoDate, words: Said): void =>
    setSaid((before) => new Map(before).set(asOf, { ...before.get(asOf), ...words }));
  return { lists, setList };
}

/** The list as its parts make it together. */
export type JoinedList = ListAnswers['join'];

interface Known {
  /** What the answer was given for: parts as they were read, and what the user said. */
  readonly stamps: readonly unknown[];
  readonly joined: JoinedList;
}

const isSame = (a: readonly unknown[], b: readonly unknown[]): boolean =>
  a.length === b.length && a.every((one, i) => one === b[i]);

/**
 * Joins the parts of each list, and compares it with the one that it brings up to date. `stampOf`
 * gives what a part was read as, null while it is being read. Null: not known yet.
 */
export function useJoined(
  worker: WorkerClient<ListRequest>,
  plan: Plan | null,
  lists: readonly ListState[],
  stampOf: (key: string) => object | null,
): (list: ListState) => JoinedList | null {
  const [known, setKnown] = useState<ReadonlyMap<IsoDate, Known>>(new Map());
  const asked = useRef(new Map<IsoDate, readonly unknown[]>());
  const stampsOf = (list: ListState): readonly unknown[] => [
    plan,
    list.updates,
    list.separated,
    ...list.parts.map(({ key }) => stampOf(key)),
  ];
  const find = (list: ListState): JoinedList | null => {
    const held = known.get(list.asOf);
    return held !== undefined && isSame(held.stamps, stampsOf(list)) ? held.joined : null;
  };
  useEffect(() => {
    for (const list of lists) {
      const { asOf, updates, separated, parts } = list;
      const stamps = stampsOf(list);
      if (stamps.slice(3).includes(null) || isSame(asked.current.get(asOf) ?? [], stamps)) continue;
      asked.current.set(asOf, stamps);
      const before =
        updates === null || plan === null ? null : plainOf(structureOf(plan, updates.id));
      const keys = parts.map(({ key }) => key);
      worker
        .ask<JoinedList>({
          kind: 'join',
          parts: keys,
          before,
          separated: [...separated],
          abbreviations: abbreviationsOf(plan),
        })
        .then(
          (joined) => setKnown((held) => new Map(held).set(asOf, { stamps, joined })),
          () => undefined,
        );
    }
  });
  return find;
}

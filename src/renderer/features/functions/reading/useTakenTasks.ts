import { useMemo, useState } from 'react';
import {
  type ChosenUnits,
  decideNames,
  openNames,
} from '../../../../core/functions/reading/decideNames';
import { fatesOf } from '../../../../core/functions/reading/takeFunctions';
import type { SnapshotId, UnitId } from '../../../../core/model/ids';
import type { Plan } from '../../../../core/model/plan';
import type { FunctionsRead } from '../../../workers/protocol';

/** The tasks of a reading with what the user decides on them: units of unclear names, and what is taken. */
export function useTakenTasks(plan: Plan, listId: SnapshotId, reading: FunctionsRead | null) {
  const [chosen, setChosen] = useState<ChosenUnits>(new Map());
  const [turned, setTurned] = useState<ReadonlySet<string>>(new Set());
  const tasks = reading?.tasks ?? NO_TASKS;
  const open = useMemo(() => openNames(tasks), [tasks]);
  const told = useMemo(() => tasks.map((task) => decideNames(task, chosen)), [tasks, chosen]);
  const fates = useMemo(() => fatesOf(plan, listId, told), [plan, listId, told]);
  const lines = tasks.flatMap((task, i) => {
    const [one, fate] = [told[i], fates[i]];
    if (one === undefined || fate === undefined) return [];
    const key = `${task.sheet}!${task.cell}`;
    const isWanted = fate.kind === 'new' || fate.kind === 'updates';
    return [{ key, task, told: one, fate, isOn: isWanted !== turned.has(key) }];
  });
  const on = lines.filter(({ isOn }) => isOn);
  const count = (kind: (typeof fates)[number]['kind'], among: typeof lines): number =>
    among.filter(({ fate }) => fate.kind === kind).length;
  return {
    lines,
    open,
    chosen,
    taken: on
      .filter(({ fate }) => fate.kind !== 'same')
      .map((line) => ({ task: line.told, fate: line.fate })),
    counts: {
      added: count('new', on) + count('repeats', on),
      updated: count('updates', on),
      same: count('same', lines),
      repeated: count('repeats', lines),
    },
    choose: (key: string, id: UnitId): void => setChosen(new Map(chosen).set(key, id)),
    toggle: (key: string): void => {
      const next = new Set(turned);
      if (!next.delete(key)) next.add(key);
      setTurned(next);
    },
  };
}

const NO_TASKS: FunctionsRead['tasks'] = [];

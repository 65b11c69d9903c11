import { useEffect, useEffectEvent, useMemo, useRef, useState } from 'react';
import type { DraftView } from '../../../core/exchange/import/preview/draftView';
import type { ImportChoices } from '../../../core/exchange/import/types';
import type { Category } from '../../../core/model/headcount';
import { type SourceId, sourceId } from '../../../core/model/ids';
import type { Abbreviations } from '../../../core/text/builtInAbbreviations';
import { newId } from '../../state/newId';
import { today } from '../../ui/dates';
import type { ListAnswers, ListRequest } from '../../workers/protocol';
import type { WorkerClient } from '../../workers/workerClient';
import type { PartState, SheetState } from './useSheets';

/** A part as it was read last, and by which choices. */
export interface ReadPart {
  readonly choices: ImportChoices;
  readonly skipsBadRows: boolean;
  readonly view: DraftView;
  readonly example: ListAnswers['read']['example'];
}

interface Wanted {
  readonly key: string;
  readonly choices: ImportChoices;
}

/** What all parts are read with. */
interface Reading {
  /** Whether rows with an error are left out. */
  readonly skipsBadRows: boolean;
  readonly categories: readonly Category[];
  /** The plan's own short forms. */
  readonly abbreviations: Abbreviations;
}

interface Made {
  readonly abbreviations: Abbreviations;
  readonly byYear: Map<number | null, ImportChoices>;
}

const made = new WeakMap<ImportChoices, Made>();

/** The choices for one year of a sheet, the same object as long as those of the sheet are the same. */
function choicesFor(
  choices: ImportChoices,
  year: number | null,
  abbreviations: Abbreviations,
): ImportChoices {
  let held = made.get(choices);
  if (held?.abbreviations !== abbreviations) held = { abbreviations, byYear: new Map() };
  made.set(choices, held);
  const known = held.byYear.get(year) ?? { ...choices, year, abbreviations };
  held.byYear.set(year, known);
  return known;
}

/**
 * Keeps what is read of the parts in step with the choices: the one in view first, then those that
 * are taken. `isFresh` tells whether a part was read by the choices that hold now.
 */
export function useDrafts(
  worker: WorkerClient<ListRequest>,
  sheets: ReadonlyMap<number, SheetState>,
  parts: readonly PartState[],
  chosen: PartState | null,
  { skipsBadRows, categories, abbreviations }: Reading,
  onFailure: (error: unknown) => void,
) {
  const [read, setRead] = useState<ReadonlyMap<string, ReadPart>>(new Map());
  const fail = useEffectEvent(onFailure);
  const sources = useRef(new Map<number, SourceId>());
  const wanted = useMemo(() => {
    const asked = parts.filter(({ key, isTaken }) => isTaken || key === chosen?.key);
    const ordered = [...asked].sort(
      (a, b) => Number(b.key === chosen?.key) - Number(a.key === chosen?.key),
    );
    return ordered.flatMap(({ key, sheet, year }): Wanted[] => {
      const choices = sheets.get(sheet)?.choices;
      return choices === undefined
        ? []
        : [{ key, choices: choicesFor(choices, year, abbreviations) }];
    });
  }, [parts, chosen?.key, sheets, abbreviations]);
  const isFresh = (key: string): boolean => {
    const held = read.get(key);
    const want = wanted.find((one) => one.key === key);
    return (
      held !== undefined && held.choices === want?.choices && held.skipsBadRows === skipsBadRows
    );
  };
  const next = wanted.find(({ key }) => !isFresh(key));
  const nextKey = next?.key;
  const nextChoices = next?.choices;
  useEffect(() => {
    if (nextKey === undefined || nextChoices === undefined) return;
    let isCurrent = true;
    const source = sources.current.get(nextChoices.sheet) ?? sourceId(newId());
    sources.current.set(nextChoices.sheet, source);
    worker
      .ask<ListAnswers['read']>({
        kind: 'read',
        part: nextKey,
        choices: nextChoices,
        skipsBadRows,
        sourceId: source,
        importedOn: today(),
        categories,
      })
      .then(
        (answer) => {
          if (!isCurrent) return;
          const part = { choices: nextChoices, skipsBadRows, ...answer };
          setRead((before) => new Map(before).set(nextKey, part));
        },
        (error: unknown) => {
          if (isCurrent) fail(error);
        },
      );
    return () => {
      isCurrent = false;
    };
  }, [worker, nextKey, nextChoices, skipsBadRows, categories]);
  return { read, isFresh };
}

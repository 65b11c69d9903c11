import { Button, NativeSelect } from '@mantine/core';
import { useEffect, useState } from 'react';
import type { KindGroup } from '../../../core/exchange/import/kindGroups';
import type { ImportChoices } from '../../../core/exchange/import/types';
import { UNIT_KINDS, type UnitKind } from '../../../core/model/unit';
import { useMessages } from '../../i18n/useMessages';
import type { ListAnswers, ListRequest } from '../../workers/protocol';
import type { WorkerClient } from '../../workers/workerClient';
import styles from './PreviewSide.module.css';
import type { ReadPart } from './useDrafts';

interface KindGroupsProps {
  readonly worker: WorkerClient<ListRequest>;
  readonly part: string;
  /** The part as it was read last; its groups are asked for again when it is read anew. */
  readonly read: Pick<ReadPart, 'choices'> | null;
  readonly choices: ImportChoices;
  readonly onChoices: (choices: ImportChoices) => void;
  readonly onRow: (row: number) => void;
}

/** Groups that are shown; a list with more kinds of names is not corrected in bulk. */
const MOST_GROUPS = 200;

/** Kinds by groups of names: a wrong one is corrected for all units of the group at once. */
export function KindGroups({ worker, part, read, choices, onChoices, onRow }: KindGroupsProps) {
  const { t } = useMessages();
  const [groups, setGroups] = useState<readonly KindGroup[]>([]);
  const abbreviations = read?.choices.abbreviations;
  useEffect(() => {
    if (read === null || abbreviations === undefined) return;
    let isCurrent = true;
    worker.ask<ListAnswers['kinds']>({ kind: 'kinds', part, abbreviations }).then(
      (found) => isCurrent && setGroups(found),
      () => undefined,
    );
    return () => {
      isCurrent = false;
    };
  }, [worker, part, read, abbreviations]);
  const setKinds = (rows: readonly number[], kind: UnitKind | null): void => {
    const unitKinds: Record<number, UnitKind> = { ...choices.unitKinds };
    for (const row of rows)
      if (kind === null) delete unitKinds[row];
      else unitKinds[row] = kind;
    onChoices({ ...choices, unitKinds });
  };
  return (
    <ul className={styles.groups}>
      {groups.slice(0, MOST_GROUPS).map((group) => {
        const { words, place, kind, unitIds, rows } = group;
        const name = t(`kinds.group.${place}`, { words });
        const isCorrected = rows.some((row) => choices.unitKinds[row] !== undefined);
        const [first] = rows;
        return (
          <li key={`${place}/${words}/${kind}`} className={styles.group}>
            <button
              type="button"
              className={styles.link}
              disabled={first === undefined}
              onClick={() => first !== undefined && onRow(first)}
            >
              {name}
            </button>
            <span className={styles.percent}>{t('kinds.units', { count: unitIds.length })}</span>
            <NativeSelect
              aria-label={t('kinds.kindOf', { name })}
              value={kind}
              disabled={rows.length === 0}
              data={UNIT_KINDS.map((value) => ({ value, label: t(`kind.${value}`) }))}
              onChange={(event) => setKinds(rows, event.currentTarget.value as UnitKind)}
            />
            {isCorrected && (
              <Button size="compact-xs" variant="subtle" onClick={() => setKinds(rows, null)}>
                {t('preview.auto')}
              </Button>
            )}
          </li>
        );
      })}
    </ul>
  );
}

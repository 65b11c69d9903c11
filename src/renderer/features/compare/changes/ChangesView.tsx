import { Checkbox, NumberInput, Select, TextInput } from '@mantine/core';
import { useMemo } from 'react';
import type { ChangeKind } from '../../../../core/comparison/changeKinds';
import {
  type ChangeFilter,
  changeLinesOf,
  isWanted,
} from '../../../../core/comparison/changeLines';
import type { SnapshotId } from '../../../../core/model/ids';
import { snapshotIn } from '../../../../core/scenarios/structures';
import { useMessages } from '../../../i18n/useMessages';
import { type Figures, sideOf } from '../../../state/useFigures';
import { useKeptState } from '../../../state/useKeptState';
import styles from '../../../ui/ListView.module.css';
import { ChangeList } from './ChangeList';
import own from './ChangesView.module.css';
import { ChangeTotals } from './ChangeTotals';
import { groupedLines, type ListedLine } from './groupedLines';
import { KindChoice } from './KindChoice';

interface ChangesViewProps {
  readonly figures: Figures;
  readonly reference: SnapshotId;
  /** What can be compared with the reference; never empty. */
  readonly others: readonly SnapshotId[];
}

/** The net changes from the reference to one of the other snapshots, with what is looked for. */
export function ChangesView({ figures, reference, others }: ChangesViewProps) {
  const { t, locale } = useMessages();
  const { plan } = figures;
  const [wanted, setWanted] = useKeptState<SnapshotId | null>('changes/other', () => null);
  const other = wanted !== null && others.includes(wanted) ? wanted : (others[0] ?? reference);
  const changes = useMemo(() => changeLinesOf(plan, reference, other), [plan, reference, other]);
  const [kinds, setKinds] = useKeptState<ReadonlySet<ChangeKind>>('changes/kinds', () => new Set());
  const [agencyKey, setAgencyKey] = useKeptState<string | null>('changes/agency', () => null);
  const [words, setWords] = useKeptState('changes/words', () => '');
  const [leastPosts, setLeastPosts] = useKeptState('changes/posts', () => 0);
  const [isGrouped, setIsGrouped] = useKeptState('changes/grouped', () => false);
  const agencies = useMemo(() => {
    const names = new Map(
      changes.lines.flatMap((line) => line.agencies.map(({ key, name }) => [key, name])),
    );
    return [...names].map(([value, label]) => ({ value, label }));
  }, [changes]);
  const filter: ChangeFilter = {
    kinds,
    agencyKey: agencies.some(({ value }) => value === agencyKey) ? agencyKey : null,
    words,
    leastPosts,
  };
  // Counts at the kinds tell what each would show together with everything else that is asked.
  const candidates = changes.lines.filter((line) => isWanted(line, filter, false));
  const shown = candidates.filter((line) => isWanted(line, filter));
  const listed: readonly ListedLine[] = isGrouped
    ? groupedLines(shown, locale)
    : shown.map((line) => ({ kind: 'change', line }));
  const [from, to] = [snapshotIn(plan, reference), snapshotIn(plan, other)];
  return (
    <>
      <div className={styles.bar}>
        {others.length > 1 && (
          <Select
            label={t('compare.with')}
            w={230}
            value={other}
            data={others.map((id) => ({ value: id, label: snapshotIn(plan, id).name }))}
            allowDeselect={false}
            onChange={(id) => id !== null && setWanted(id as SnapshotId)}
          />
        )}
        <TextInput
          label={t('changes.words')}
          placeholder={t('changes.wordsHint')}
          w={200}
          value={words}
          onChange={(event) => setWords(event.currentTarget.value)}
        />
        <Select
          label={t('changes.agency')}
          placeholder={t('changes.allAgencies')}
          w={230}
          value={filter.agencyKey}
          data={agencies}
          searchable
          clearable
          onChange={setAgencyKey}
        />
        <NumberInput
          label={t('changes.leastPosts')}
          w={150}
          min={0}
          allowDecimal={false}
          allowNegative={false}
          value={leastPosts}
          onChange={(value) => setLeastPosts(typeof value === 'number' ? value : 0)}
        />
        <Checkbox
          className={own.check}
          label={t('changes.grouped')}
          checked={isGrouped}
          onChange={(event) => setIsGrouped(event.currentTarget.checked)}
        />
      </div>
      <ChangeTotals changes={changes} from={from.name} to={to.name} />
      {!changes.comparison.isRelated && <p className={styles.open}>{t('compare.unrelated')}</p>}
      {changes.lines.length === 0 ? (
        <p className={styles.soft}>{t('compare.none')}</p>
      ) : (
        <>
          <KindChoice lines={candidates} all={changes.lines} chosen={kinds} onChoose={setKinds} />
          <p className={own.count}>
            {t('changes.shown', { count: shown.length, all: changes.lines.length })}
          </p>
          <ChangeList
            figures={figures}
            left={sideOf(plan, from)}
            right={sideOf(plan, to)}
            lines={listed}
          />
        </>
      )}
    </>
  );
}

import { NativeSelect } from '@mantine/core';
import { useMemo, useState } from 'react';
import { transferSeveral } from '../../../../core/commands/several/endSeveral';
import { CIVIL_SERVANT } from '../../../../core/model/builtInCategories';
import { postsOf } from '../../../../core/model/headcount';
import { type CategoryId, categoryId, type UnitId } from '../../../../core/model/ids';
import { useMessages } from '../../../i18n/useMessages';
import { CountInput } from '../../../ui/CountInput';
import { categoryName } from '../../../ui/categoryName';
import { numberText } from '../../../ui/figureTexts';
import { UnitPicker } from '../../../ui/UnitPicker';
import { DecisionForm } from '../DecisionForm';
import styles from '../Restructure.module.css';
import { mostHeld } from './mostHeld';
import type { SeveralProps } from './severalProps';
import { UnitsTable } from './UnitsTable';

/** Điều chuyển biên chế from several units to one, as many from each as is typed. */
export function TransferSeveralDialog({ figures, units, onClose }: SeveralProps) {
  const { t, locale } = useMessages();
  const [toUnitId, setTo] = useState<UnitId | null>(null);
  const [category, setCategory] = useState<CategoryId>(
    () => mostHeld(figures.categories, units) ?? CIVIL_SERVANT,
  );
  const [given, setGiven] = useState<ReadonlyMap<UnitId, number>>(new Map());
  const commands = useMemo(
    () =>
      toUnitId === null
        ? null
        : transferSeveral(
            toUnitId,
            [...given].map(([unitId, assigned]) => ({ unitId, categoryId: category, assigned })),
          ),
    [toUnitId, category, given],
  );
  const have = (unit: (typeof units)[number]) => postsOf(unit.headcount, category).assigned;
  const all = units.reduce((sum, unit) => sum + (have(unit) ?? 0), 0);
  const moved = [...given.values()].reduce((sum, posts) => sum + posts, 0);
  return (
    <DecisionForm
      figures={figures}
      title={t('several.transfer.title', { count: units.length })}
      command={commands}
      step={{ labelKey: 'step.transferPostsOf', params: { count: commands?.length ?? 0 } }}
      isWide
      onClose={onClose}
    >
      <UnitPicker
        isFirst
        label={t('transfer.to')}
        structure={figures.side.structure}
        value={toUnitId}
        onChange={setTo}
      />
      <NativeSelect
        label={t('inspector.posts')}
        value={category}
        data={figures.categories.map((one) => ({
          value: one.id as string,
          label: categoryName(one, t),
        }))}
        onChange={(event) => {
          setCategory(categoryId(event.currentTarget.value));
          setGiven(new Map());
        }}
      />
      {all === 0 && <p className={styles.warning}>{t('several.posts.none')}</p>}
      <UnitsTable
        label={t('several.transfer.table')}
        structure={figures.side.structure}
        units={units.filter((unit) => have(unit) !== 0)}
        isOut={(unit) => unit.id === toUnitId || (given.get(unit.id) ?? 0) === 0}
        columns={[
          {
            id: 'have',
            label: t('divide.whole'),
            cell: (unit) => {
              const posts = have(unit);
              return posts === null ? '?' : numberText(posts, locale);
            },
            total: numberText(all, locale),
          },
          {
            id: 'given',
            label: t('several.transfer.given'),
            cell: (unit) =>
              have(unit) === null || unit.id === toUnitId ? (
                '–'
              ) : (
                <CountInput
                  aria-label={`${t('several.transfer.given')}: ${unit.name}`}
                  value={given.get(unit.id) ?? null}
                  placeholder="0"
                  onCommit={(value) => setGiven(new Map(given).set(unit.id, value ?? 0))}
                />
              ),
            total: numberText(moved - (toUnitId === null ? 0 : (given.get(toUnitId) ?? 0)), locale),
          },
        ]}
      />
    </DecisionForm>
  );
}

import { NativeSelect } from '@mantine/core';
import { useMemo, useState } from 'react';
import type { PostTransfer, TransferPosts } from '../../../core/commands/command';
import { type Category, type PostMeasure, postsOf } from '../../../core/model/headcount';
import { type CategoryId, categoryId, type FunctionId, type UnitId } from '../../../core/model/ids';
import type { Unit } from '../../../core/model/unit';
import { useMessages } from '../../i18n/useMessages';
import type { Figures } from '../../state/useFigures';
import type { WantedTransfer } from '../../state/viewStore';
import { CountInput } from '../../ui/CountInput';
import { categoryName } from '../../ui/categoryName';
import { UnitPicker } from '../../ui/UnitPicker';
import { DecisionForm } from './DecisionForm';
import styles from './Restructure.module.css';
import { TasksShare } from './TasksShare';
import { useTasksOf } from './useTasksOf';

interface TransferDialogProps {
  readonly figures: Figures;
  readonly unit: Unit;
  /** What is proposed to begin with. */
  readonly wanted?: WantedTransfer | undefined;
  readonly onClose: () => void;
}

/** What is proposed, as lines of the form. */
function transfersOf(wanted: WantedTransfer | undefined): ReadonlyMap<CategoryId, PostTransfer> {
  if (wanted === undefined) return new Map();
  const { categoryId: id, posts } = wanted;
  return new Map([[id, { fromCategoryId: id, toCategoryId: id, assigned: posts, present: null }]]);
}

const MEASURES: readonly PostMeasure[] = ['assigned', 'present'];

/** Điều chuyển biên chế: which posts go to which unit, and as which category. */
export function TransferDialog({ figures, unit, wanted, onClose }: TransferDialogProps) {
  const { t } = useMessages();
  const { structure } = figures.side;
  const [toUnitId, setTo] = useState<UnitId | null>(wanted?.toUnitId ?? null);
  const [transfers, setTransfers] = useState(() => transfersOf(wanted));
  const tasks = useTasksOf(figures, unit.id);
  const [functionIds, setFunctionIds] = useState<readonly FunctionId[]>([]);
  const command = useMemo(
    (): TransferPosts | null =>
      toUnitId === null || transfers.size + functionIds.length === 0
        ? null
        : {
            kind: 'transferPosts',
            unitId: unit.id,
            toUnitId,
            transfers: [...transfers.values()],
            ...(functionIds.length === 0 ? {} : { functionIds }),
          },
    [unit.id, toUnitId, transfers, functionIds],
  );
  const held = figures.categories.filter(({ id }) =>
    MEASURES.some((measure) => (postsOf(unit.headcount, id)[measure] ?? 0) > 0),
  );
  const transferOf = (id: CategoryId): PostTransfer =>
    transfers.get(id) ?? { fromCategoryId: id, toCategoryId: id, assigned: null, present: null };
  const change = (id: CategoryId, fields: Partial<PostTransfer>): void =>
    setTransfers(new Map(transfers).set(id, { ...transferOf(id), ...fields }));
  const field = (category: Category, measure: PostMeasure) => {
    const have = postsOf(unit.headcount, category.id)[measure];
    if (have === null) return <span className={styles.soft}>{t('inspector.posts.unknown')}</span>;
    return (
      <span className={styles.held}>
        <CountInput
          aria-label={`${categoryName(category, t)}, ${t(`postMeasure.${measure}`)}`}
          value={transferOf(category.id)[measure]}
          placeholder="0"
          onCommit={(value) => change(category.id, { [measure]: value })}
        />
        <span className={styles.soft}>{t('splitOff.posts.of', { have })}</span>
      </span>
    );
  };
  return (
    <DecisionForm
      figures={figures}
      title={t('transfer.title', { name: unit.name })}
      command={command}
      isWide
      onClose={onClose}
    >
      <UnitPicker
        isFirst
        label={t('transfer.to')}
        structure={structure}
        value={toUnitId}
        without={new Set([unit.id])}
        onChange={setTo}
      />
      {held.length === 0 ? (
        <p className={styles.warning}>{t('transfer.none')}</p>
      ) : (
        <table className={styles.posts}>
          <thead>
            <tr>
              <th>{t('inspector.posts')}</th>
              {MEASURES.map((measure) => (
                <th key={measure}>{t(`postMeasure.${measure}`)}</th>
              ))}
              <th>{t('transfer.as')}</th>
            </tr>
          </thead>
          <tbody>
            {held.map((category) => (
              <tr key={category.id}>
                <th scope="row">{categoryName(category, t)}</th>
                {MEASURES.map((measure) => (
                  <td key={measure}>{field(category, measure)}</td>
                ))}
                <td>
                  <NativeSelect
                    aria-label={t('transfer.asOf', { category: categoryName(category, t) })}
                    value={transferOf(category.id).toCategoryId}
                    data={figures.categories.map((one) => ({
                      value: one.id as string,
                      label: categoryName(one, t),
                    }))}
                    onChange={(event) =>
                      change(category.id, { toCategoryId: categoryId(event.currentTarget.value) })
                    }
                  />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <TasksShare
        title={t('transfer.tasks')}
        tasks={tasks}
        allLabel={t('tasks.all')}
        choices={[
          { value: 'stays', label: t('transfer.tasks.stay') },
          {
            value: 'goes',
            label:
              (toUnitId === null ? undefined : structure.units.get(toUnitId)?.name) ??
              t('transfer.to'),
          },
        ]}
        takerOf={(id) => (functionIds.includes(id) ? 'goes' : 'stays')}
        onGive={(ids, to) =>
          setFunctionIds([
            ...functionIds.filter((id) => !ids.includes(id)),
            ...(to === 'goes' ? ids : []),
          ])
        }
      />
    </DecisionForm>
  );
}

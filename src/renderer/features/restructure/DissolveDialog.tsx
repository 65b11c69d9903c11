import { ActionIcon } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import type { DissolveUnit, PostDestination } from '../../../core/commands/command';
import { type FunctionId, type UnitId, unitId } from '../../../core/model/ids';
import type { Unit } from '../../../core/model/unit';
import { useMessages } from '../../i18n/useMessages';
import type { Figures } from '../../state/useFigures';
import { UnitPicker } from '../../ui/UnitPicker';
import { DecisionForm } from './DecisionForm';
import { hasPostsToShare, PostsShareTable } from './PostsShareTable';
import styles from './Restructure.module.css';
import { TasksShare } from './TasksShare';
import { useTasksOf } from './useTasksOf';

interface DissolveDialogProps {
  readonly figures: Figures;
  readonly unit: Unit;
  readonly onClose: () => void;
}

const SAME = '-';

/** Giải thể: where every post and child goes; what is given up counts as a reduction. */
export function DissolveDialog({ figures, unit, onClose }: DissolveDialogProps) {
  const { t } = useMessages();
  const { structure } = figures.side;
  const [restTo, setRestTo] = useState<UnitId | null>(unit.parentId);
  const [destinations, setDestinations] = useState<readonly PostDestination[]>([]);
  const [childrenTo, setChildrenTo] = useState<UnitId | null>(null);
  const [ownPlaces, setOwnPlaces] = useState<ReadonlyMap<UnitId, UnitId>>(new Map());
  const tasks = useTasksOf(figures, unit.id);
  const [functionsTo, setFunctionsTo] = useState<UnitId | null>(unit.parentId);
  const [ownTakers, setOwnTakers] = useState<ReadonlyMap<FunctionId, UnitId>>(new Map());
  const [otherTakers, setOtherTakers] = useState<readonly UnitId[]>([]);
  const parent = unit.parentId === null ? undefined : structure.units.get(unit.parentId);
  const takers = [
    ...new Set([
      ...otherTakers,
      ...destinations.map(({ toUnitId }) => toUnitId),
      ...(parent === undefined ? [] : [parent.id, ...parent.childIds]),
      ...unit.childIds,
    ]),
  ].filter((id) => id !== unit.id);
  const giveTasks = (ids: readonly FunctionId[], to: UnitId | null): void => {
    const next = new Map(ownTakers);
    for (const id of ids)
      if (to === null) next.delete(id);
      else next.set(id, to);
    setOwnTakers(next);
  };
  const command = useMemo(
    (): DissolveUnit => ({
      kind: 'dissolveUnit',
      unitId: unit.id,
      destinations: destinations.filter(({ posts }) => Object.keys(posts).length > 0),
      restTo,
      childrenTo,
      childDestinations: [...ownPlaces].map(([childId, toUnitId]) => ({ childId, toUnitId })),
      ...(tasks.length === 0
        ? {}
        : {
            functionsTo,
            functionDestinations: [...ownTakers].map(([functionId, toUnitId]) => ({
              functionId,
              toUnitId,
            })),
          }),
    }),
    [unit.id, destinations, restTo, childrenTo, ownPlaces, tasks, functionsTo, ownTakers],
  );
  const nameOf = (id: UnitId): string => structure.units.get(id)?.name ?? id;
  const without = new Set([unit.id]);
  const hasPosts = hasPostsToShare(figures.categories, unit.headcount);
  const setChild = (childId: UnitId, toUnitId: UnitId | null): void => {
    const next = new Map(ownPlaces);
    if (toUnitId === null) next.delete(childId);
    else next.set(childId, toUnitId);
    setOwnPlaces(next);
  };
  return (
    <DecisionForm
      figures={figures}
      title={t('dissolve.title', { name: unit.name })}
      command={command}
      isWide
      onClose={onClose}
    >
      <UnitPicker
        isFirst
        label={t('dissolve.posts')}
        structure={structure}
        value={restTo}
        without={without}
        noneLabel={t('dissolve.posts.giveUp')}
        onChange={setRestTo}
      />
      {hasPosts && (
        <div>
          <strong>{t('dissolve.share')}</strong>
          {destinations.map(({ toUnitId }) => (
            <div key={toUnitId} className={styles.chosen}>
              <span>{nameOf(toUnitId)}</span>
              <ActionIcon
                variant="subtle"
                color="gray"
                aria-label={`${t('app.delete')}: ${nameOf(toUnitId)}`}
                onClick={() =>
                  setDestinations(destinations.filter((one) => one.toUnitId !== toUnitId))
                }
              >
                <IconX size={14} />
              </ActionIcon>
            </div>
          ))}
          <UnitPicker
            key={destinations.length}
            label={t('dissolve.addReceiver')}
            structure={structure}
            value={null}
            without={new Set([unit.id, ...destinations.map(({ toUnitId }) => toUnitId)])}
            onChange={(id) =>
              id !== null && setDestinations([...destinations, { toUnitId: id, posts: {} }])
            }
          />
          {destinations.length > 0 && (
            <PostsShareTable
              categories={figures.categories}
              whole={unit.headcount}
              restName={restTo === null ? t('dissolve.posts.giveUp') : nameOf(restTo)}
              shares={destinations.map(({ toUnitId, posts }) => ({
                key: toUnitId,
                name: nameOf(toUnitId),
                posts,
              }))}
              onShare={(key, posts) =>
                setDestinations(
                  destinations.map((one) => (one.toUnitId === key ? { ...one, posts } : one)),
                )
              }
            />
          )}
        </div>
      )}
      {unit.childIds.length > 0 && (
        <>
          <UnitPicker
            label={t('dissolve.children')}
            structure={structure}
            value={childrenTo}
            without={without}
            noneLabel={t('dissolve.children.parent')}
            onChange={setChildrenTo}
          />
          {unit.childIds.map((id) => (
            <UnitPicker
              key={id}
              label={t('dissolve.child', { name: nameOf(id) })}
              structure={structure}
              value={ownPlaces.get(id) ?? null}
              without={new Set([unit.id, id])}
              noneLabel={t('dissolve.child.same')}
              onChange={(toUnitId) => setChild(id, toUnitId)}
            />
          ))}
        </>
      )}
      {tasks.length > 0 && (
        <>
          <UnitPicker
            label={t('dissolve.tasks', { count: tasks.length })}
            structure={structure}
            value={functionsTo}
            without={without}
            noneLabel={t('dissolve.tasks.nobody')}
            onChange={setFunctionsTo}
          />
          <TasksShare
            title={t('dissolve.tasks.each')}
            tasks={tasks}
            allLabel={t('tasks.all')}
            choices={[
              { value: SAME, label: t('dissolve.task.same') },
              ...takers.map((id) => ({ value: id as string, label: nameOf(id) })),
            ]}
            takerOf={(id) => ownTakers.get(id) ?? SAME}
            onGive={(ids, to) => giveTasks(ids, to === SAME ? null : unitId(to))}
          />
          <UnitPicker
            key={otherTakers.length}
            label={t('dissolve.tasks.other')}
            structure={structure}
            value={null}
            without={new Set([unit.id, ...takers])}
            onChange={(id) => id !== null && setOtherTakers([...otherTakers, id])}
          />
        </>
      )}
    </DecisionForm>
  );
}

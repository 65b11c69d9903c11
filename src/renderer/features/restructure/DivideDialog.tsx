import { ActionIcon, Button, NativeSelect, TextInput } from '@mantine/core';
import { IconPlus, IconX } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import type { DividedPart, DivideUnit } from '../../../core/commands/command';
import { type FunctionId, type UnitId, unitId } from '../../../core/model/ids';
import { UNIT_KINDS, type Unit, type UnitKind } from '../../../core/model/unit';
import { useMessages } from '../../i18n/useMessages';
import { newId } from '../../state/newId';
import type { Figures } from '../../state/useFigures';
import { useViewStore } from '../../state/viewStore';
import { DecisionForm } from './DecisionForm';
import { hasPostsToShare, PostsShareTable } from './PostsShareTable';
import styles from './Restructure.module.css';
import { TasksShare } from './TasksShare';
import { useTasksOf } from './useTasksOf';

interface DivideDialogProps {
  readonly figures: Figures;
  readonly unit: Unit;
  readonly onClose: () => void;
}

const MOST_PARTS = 6;

/** Chia: the new units, and what each of them gets; the first gets what is left. */
export function DivideDialog({ figures, unit, onClose }: DivideDialogProps) {
  const { t } = useMessages();
  const focusOn = useViewStore((store) => store.focusOn);
  const { structure } = figures.side;
  const newPart = (): DividedPart => ({
    newUnitId: unitId(newId()),
    name: '',
    unitKind: unit.kind,
    posts: {},
    childIds: [],
  });
  const [parts, setParts] = useState<readonly DividedPart[]>(() => [newPart(), newPart()]);
  const command = useMemo(
    (): DivideUnit | null =>
      parts.some(({ name }) => name.trim() === '')
        ? null
        : { kind: 'divideUnit', unitId: unit.id, parts },
    [unit.id, parts],
  );
  const change = (at: number, fields: Partial<DividedPart>): void =>
    setParts(parts.map((part, i) => (i === at ? { ...part, ...fields } : part)));
  const nameOf = (at: number): string => parts[at]?.name.trim() || t('divide.part', { n: at + 1 });
  const giveChild = (childId: UnitId, to: number): void =>
    setParts(
      parts.map((part, i) => ({
        ...part,
        childIds:
          i === to
            ? [...part.childIds.filter((id) => id !== childId), childId]
            : part.childIds.filter((id) => id !== childId),
      })),
    );
  const tasks = useTasksOf(figures, unit.id);
  const giveTasks = (ids: readonly FunctionId[], to: number): void =>
    setParts(
      parts.map((part, i) => ({
        ...part,
        functionIds: [
          ...(part.functionIds ?? []).filter((id) => !ids.includes(id)),
          ...(i === to ? ids : []),
        ],
      })),
    );
  return (
    <DecisionForm
      figures={figures}
      title={t('divide.title', { name: unit.name })}
      command={command}
      isWide
      onClose={onClose}
      onDone={() => parts[0] !== undefined && focusOn(parts[0].newUnitId)}
    >
      {parts.map((part, i) => (
        <div key={part.newUnitId} className={styles.part}>
          <TextInput
            label={t('divide.part', { n: i + 1 })}
            value={part.name}
            onChange={(event) => change(i, { name: event.currentTarget.value })}
            {...(i === 0 ? { 'data-autofocus': true } : {})}
            required
          />
          <NativeSelect
            label={t('splitOff.newKind')}
            value={part.unitKind}
            data={UNIT_KINDS.map((value) => ({ value, label: t(`kind.${value}`) }))}
            onChange={(event) => change(i, { unitKind: event.currentTarget.value as UnitKind })}
          />
          {parts.length > 2 && (
            <ActionIcon
              variant="subtle"
              color="gray"
              aria-label={t('divide.removePart', { n: i + 1 })}
              onClick={() => setParts(parts.filter((_, at) => at !== i))}
            >
              <IconX size={14} />
            </ActionIcon>
          )}
        </div>
      ))}
      {parts.length < MOST_PARTS && (
        <Button
          variant="subtle"
          size="compact-sm"
          className={styles.add}
          leftSection={<IconPlus size={14} />}
          onClick={() => setParts([...parts, newPart()])}
        >
          {t('divide.addPart')}
        </Button>
      )}
      {hasPostsToShare(figures.categories, unit.headcount) && (
        <div>
          <strong>{t('divide.posts')}</strong>
          <p className={styles.soft}>{t('divide.rest')}</p>
          <PostsShareTable
            categories={figures.categories}
            whole={unit.headcount}
            restName={nameOf(0)}
            shares={parts.slice(1).map((part, i) => ({
              key: part.newUnitId,
              name: nameOf(i + 1),
              posts: part.posts,
            }))}
            onShare={(key, posts) =>
              change(
                parts.findIndex((part) => part.newUnitId === key),
                { posts },
              )
            }
          />
        </div>
      )}
      {unit.childIds.length > 0 && (
        <div>
          <strong>{t('divide.children')}</strong>
          {unit.childIds.map((id) => {
            const at = parts.findIndex(({ childIds }) => childIds.includes(id));
            const name = structure.units.get(id)?.name ?? id;
            return (
              <div key={id} className={styles.child}>
                <span>{name}</span>
                <NativeSelect
                  aria-label={name}
                  value={String(Math.max(0, at))}
                  data={parts.map((_, i) => ({ value: String(i), label: nameOf(i) }))}
                  onChange={(event) => giveChild(id, Number(event.currentTarget.value))}
                />
              </div>
            );
          })}
        </div>
      )}
      <TasksShare
        title={t('divide.tasks')}
        tasks={tasks}
        allLabel={t('tasks.all')}
        choices={parts.map((_, i) => ({ value: String(i), label: nameOf(i) }))}
        takerOf={(id) =>
          String(
            Math.max(
              0,
              parts.findIndex((part) => part.functionIds?.includes(id)),
            ),
          )
        }
        onGive={(ids, to) => giveTasks(ids, Number(to))}
      />
    </DecisionForm>
  );
}

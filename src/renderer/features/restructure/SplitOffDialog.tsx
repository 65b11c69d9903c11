import { Checkbox, Select, TextInput } from '@mantine/core';
import { useMemo, useState } from 'react';
import type { Place, SplitOffUnit } from '../../../core/commands/command';
import {
  type Category,
  categoriesIn,
  type Headcount,
  type PostMeasure,
  postsOf,
  withPosts,
} from '../../../core/model/headcount';
import { type FunctionId, type UnitId, unitId } from '../../../core/model/ids';
import { UNIT_KINDS, type Unit, type UnitKind } from '../../../core/model/unit';
import { useMessages } from '../../i18n/useMessages';
import { newId } from '../../state/newId';
import type { Figures } from '../../state/useFigures';
import { useViewStore } from '../../state/viewStore';
import { CountInput } from '../../ui/CountInput';
import { categoryName } from '../../ui/categoryName';
import { DecisionForm } from './DecisionForm';
import styles from './Restructure.module.css';
import { TasksShare } from './TasksShare';
import { useTasksOf } from './useTasksOf';

const MEASURES: readonly PostMeasure[] = ['assigned', 'present'];

interface SplitOffDialogProps {
  readonly figures: Figures;
  readonly unit: Unit;
  readonly onClose: () => void;
}

/** Tách: name, posts and children of the new unit; the old one goes on with the rest. */
export function SplitOffDialog({ figures, unit, onClose }: SplitOffDialogProps) {
  const { t } = useMessages();
  const focusOn = useViewStore((store) => store.focusOn);
  const { structure } = figures.side;
  const [newUnitId] = useState(() => unitId(newId()));
  const [name, setName] = useState('');
  const [unitKind, setKind] = useState<UnitKind>(unit.kind);
  const [posts, setPosts] = useState<Headcount>({});
  const [childIds, setChildIds] = useState<readonly UnitId[]>([]);
  const tasks = useTasksOf(figures, unit.id);
  const [functionIds, setFunctionIds] = useState<readonly FunctionId[]>([]);
  const command = useMemo((): SplitOffUnit | null => {
    const place: Place =
      unit.parentId === null
        ? { kind: 'agency', index: null }
        : { kind: 'under', parentId: unit.parentId, index: null };
    return name.trim() === ''
      ? null
      : {
          kind: 'splitOffUnit',
          unitId: unit.id,
          newUnitId,
          name,
          unitKind,
          place,
          posts,
          childIds,
          ...(functionIds.length === 0 ? {} : { functionIds }),
        };
  }, [unit, newUnitId, name, unitKind, posts, childIds, functionIds]);
  const held = categoriesIn(unit.headcount);
  const postsField = (category: Category, measure: PostMeasure) => {
    const have = postsOf(unit.headcount, category.id)[measure];
    if (have === null) return <span className={styles.soft}>{t('inspector.posts.unknown')}</span>;
    const given = postsOf(posts, category.id);
    return (
      <span className={styles.held}>
        <CountInput
          aria-label={`${categoryName(category, t)}, ${t(`postMeasure.${measure}`)}`}
          value={given[measure]}
          placeholder="0"
          onCommit={(value) =>
            setPosts(withPosts(posts, category.id, { ...given, [measure]: value }))
          }
        />
        <span className={styles.soft}>{t('splitOff.posts.of', { have })}</span>
      </span>
    );
  };
  return (
    <DecisionForm
      figures={figures}
      title={t('splitOff.title', { name: unit.name })}
      command={command}
      onClose={onClose}
      onDone={() => focusOn(newUnitId)}
    >
      <div className={styles.pair}>
        <Select
          label={t('splitOff.newKind')}
          value={unitKind}
          data={UNIT_KINDS.map((kind) => ({ value: kind, label: t(`kind.${kind}`) }))}
          allowDeselect={false}
          onChange={(value) => value !== null && setKind(value as UnitKind)}
        />
        <TextInput
          label={t('splitOff.newName')}
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
          data-autofocus
          required
        />
      </div>
      <div>
        <strong>{t('splitOff.posts')}</strong>
        <table className={styles.posts}>
          <thead>
            <tr>
              <th>{t('inspector.posts')}</th>
              {MEASURES.map((measure) => (
                <th key={measure}>{t(`postMeasure.${measure}`)}</th>
              ))}
            </tr>
          </thead>
          <tbody>
            {figures.categories
              .filter((category) => held.includes(category.id))
              .map((category) => (
                <tr key={category.id}>
                  <th scope="row">{categoryName(category, t)}</th>
                  {MEASURES.map((measure) => (
                    <td key={measure}>{postsField(category, measure)}</td>
                  ))}
                </tr>
              ))}
          </tbody>
        </table>
      </div>
      {unit.childIds.length > 0 && (
        <Checkbox.Group
          label={t('splitOff.children')}
          value={[...childIds]}
          onChange={(ids) => setChildIds(ids as UnitId[])}
        >
          {unit.childIds.map((id) => (
            <Checkbox key={id} mt={4} value={id} label={structure.units.get(id)?.name ?? id} />
          ))}
        </Checkbox.Group>
      )}
      <TasksShare
        title={t('splitOff.tasks')}
        tasks={tasks}
        allLabel={t('tasks.all')}
        choices={[
          { value: 'stays', label: unit.name },
          { value: 'goes', label: name.trim() || t('splitOff.newUnit') },
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

import { NativeSelect } from '@mantine/core';
import { useMemo, useState } from 'react';
import { dissolveSeveral } from '../../../../core/commands/several/endSeveral';
import type { UnitId } from '../../../../core/model/ids';
import { useMessages } from '../../../i18n/useMessages';
import { UnitPicker } from '../../../ui/UnitPicker';
import { DecisionForm } from '../DecisionForm';
import type { SeveralProps } from './severalProps';
import { UnitList } from './UnitList';

const POSTS_TO = ['one', 'parents', 'givenUp'] as const;
type PostsTo = (typeof POSTS_TO)[number];

/** Giải thể several units at once: their posts go to one unit, to the parent of each, or are given up. */
export function DissolveSeveralDialog({ figures, units, onClose }: SeveralProps) {
  const { t } = useMessages();
  const { structure } = figures.side;
  const [postsTo, setPostsTo] = useState<PostsTo>('one');
  const [receiverId, setReceiver] = useState<UnitId | null>(null);
  const [childrenTo, setChildrenTo] = useState<UnitId | null>(null);
  const ids = useMemo(() => units.map(({ id }) => id), [units]);
  const ending = useMemo(() => new Set(ids), [ids]);
  const commands = useMemo(() => {
    const posts = postsTo === 'one' ? receiverId : postsTo;
    return posts === null ? null : dissolveSeveral(structure, ids, posts, childrenTo);
  }, [structure, ids, postsTo, receiverId, childrenTo]);
  const hasChildren = units.some((unit) => unit.childIds.some((id) => !ending.has(id)));
  return (
    <DecisionForm
      figures={figures}
      title={t('several.dissolve.title', { count: units.length })}
      command={commands}
      step={{ labelKey: 'step.dissolveUnitsOf', params: { count: units.length } }}
      onClose={onClose}
    >
      <UnitList units={units} />
      <NativeSelect
        data-autofocus
        label={t('dissolve.posts')}
        value={postsTo}
        data={POSTS_TO.map((one) => ({ value: one, label: t(`several.dissolve.${one}`) }))}
        onChange={(event) => setPostsTo(event.currentTarget.value as PostsTo)}
      />
      {postsTo === 'one' && (
        <UnitPicker
          label={t('transfer.to')}
          structure={structure}
          value={receiverId}
          without={ending}
          onChange={setReceiver}
        />
      )}
      {hasChildren && (
        <UnitPicker
          label={t('dissolve.children')}
          structure={structure}
          value={childrenTo}
          without={ending}
          noneLabel={t('dissolve.children.parent')}
          onChange={setChildrenTo}
        />
      )}
    </DecisionForm>
  );
}

import { ActionIcon } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import type { DissolveUnit, PostDestination } from '../../../core/commands/command';
import type { UnitId } from '../../../core/model/ids';
import type { Unit } from '../../../core/model/unit';
import { useMessages } from '../../i18n/useMessages';
import type { Figures } from '../../state/useFigures';
import { UnitPicker } from '../../ui/UnitPicker';
import { DecisionForm } from './DecisionForm';
import { hasPostsToShare, PostsShareTable } from './PostsShareTable';
import styles from './Restructure.module.css';

interface DissolveDialogProps {
  readonly figures: Figures;
  readonly unit: Unit;
  readonly onClose: () => void;
}

/** Giải thể: where every post and child goes; what is given up counts as a reduction. */
export function DissolveDialog({ figures, unit, onClose }: DissolveDialogProps) {
  const { t } = useMessages();
  const { structure } = figures.side;
  const [restTo, setRestTo] = useState<UnitId | null>(unit.parentId);
  const [destinations, setDestinations] = useState<readonly PostDestination[]>([]);
  const [childrenTo, setChildrenTo] = useState<UnitId | null>(null);
  const [ownPlaces, setOwnPlaces] = useState<ReadonlyMap<UnitId, UnitId>>(new Map());
  const command = useMemo(
    (): DissolveUnit => ({
      kind: 'dissolveUnit',
      unitId: unit.id,
      destinations: destinations.filter(({ posts }) => Object.keys(posts).length > 0),
      restTo,
      childrenTo,
      childDestinations: [...ownPlaces].map(([childId, toUnitId]) => ({ childId, toUnitId })),
    }),
    [unit.id, destinations, restTo, childrenTo, ownPlaces],
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
    </DecisionForm>
  );
}

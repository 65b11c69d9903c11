import { NativeSelect } from '@mantine/core';
import { useState } from 'react';
import { linkSnapshots } from '../../../core/linking/linkByCodeAndPath';
import { linksAtStake, possiblePredecessors } from '../../../core/linking/predecessors';
import type { Plan } from '../../../core/model/plan';
import type { RecordedSnapshot } from '../../../core/model/snapshot';
import { useMessages } from '../../i18n/useMessages';
import { useDocumentStore } from '../../state/documentStore';
import { newId } from '../../state/newId';
import { ConfirmDialog } from './ConfirmDialog';

interface EarlierListProps {
  readonly plan: Plan;
  readonly later: RecordedSnapshot;
}

/** Which list this one leads back to. Another choice takes the links away, after a question. */
export function EarlierList({ plan, later }: EarlierListProps) {
  const { t } = useMessages();
  const perform = useDocumentStore((store) => store.perform);
  const [wanted, setWanted] = useState<RecordedSnapshot | null>(null);
  const lists = possiblePredecessors(plan, later);
  const stake = linksAtStake(plan, later);
  const leadBackTo = (earlier: RecordedSnapshot): void => {
    setWanted(null);
    perform({
      commandId: 'chooseEarlierList',
      labelKey: 'linking.step.earlier',
      params: { later: later.name, earlier: earlier.name },
      changeSet: linkSnapshots(plan, earlier.id, later, newId),
    });
  };
  if (lists.length === 0) return null;
  return (
    <>
      <NativeSelect
        size="xs"
        aria-label={t('linking.earlier')}
        title={t('linking.earlier')}
        value={later.predecessorId ?? ''}
        data={[
          ...(later.predecessorId === null
            ? [{ value: '', label: t('linking.earlier.choose') }]
            : []),
          ...lists.map(({ id, name }) => ({ value: id, label: name })),
        ]}
        onChange={(event) => {
          const earlier = lists.find(({ id }) => id === event.currentTarget.value);
          if (earlier === undefined || earlier.id === later.predecessorId) return;
          if (stake.all === 0) leadBackTo(earlier);
          else setWanted(earlier);
        }}
      />
      {wanted !== null && (
        <ConfirmDialog
          title={t('linking.earlier.title')}
          text={t('linking.earlier.text', { ...stake, earlier: wanted.name })}
          accept={t('linking.earlier.accept')}
          onAccept={() => leadBackTo(wanted)}
          onClose={() => setWanted(null)}
        />
      )}
    </>
  );
}

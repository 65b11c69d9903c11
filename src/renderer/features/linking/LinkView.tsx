import { Button, Text } from '@mantine/core';
import { useMemo, useState } from 'react';
import { addLinks, type LinkDecision, removeLinks } from '../../../core/linking/editLinks';
import type { LinkProposal } from '../../../core/linking/matching/linkProposal';
import type { UnitId } from '../../../core/model/ids';
import { tableOf } from '../../../core/model/plan';
import type { RecordedSnapshot } from '../../../core/model/snapshot';
import { snapshotIn, structureOf } from '../../../core/scenarios/structures';
import { useMessages } from '../../i18n/useMessages';
import { useDocumentStore } from '../../state/documentStore';
import { newId } from '../../state/newId';
import type { Figures } from '../../state/useFigures';
import styles from '../../ui/ListView.module.css';
import { Decisions } from './Decisions';
import local from './Linking.module.css';
import { LinkList } from './LinkList';
import { Proposals } from './Proposals';
import { UnitColumn } from './UnitColumn';
import { useProposals } from './useProposals';

/** Which unit of the earlier list is which of this one: proposals, and two columns for the rest. */
export function LinkView({ figures }: { readonly figures: Figures }) {
  const { t } = useMessages();
  const { snapshot } = figures.side;
  if (snapshot.kind !== 'recorded' || snapshot.predecessorId === null)
    return (
      <div className={styles.view}>
        <Text c="dimmed">
          {t(snapshot.kind === 'recorded' ? 'linking.none' : 'linking.scenario')}
        </Text>
      </div>
    );
  return <LinkLists key={snapshot.id} figures={figures} later={snapshot} />;
}

interface LinkListsProps {
  readonly figures: Figures;
  readonly later: RecordedSnapshot;
}

function LinkLists({ figures, later }: LinkListsProps) {
  const { t } = useMessages();
  const { plan } = figures;
  const perform = useDocumentStore((store) => store.perform);
  const [chosenThen, setChosenThen] = useState<ReadonlySet<UnitId>>(new Set());
  const [chosenNow, setChosenNow] = useState<ReadonlySet<UnitId>>(new Set());
  const earlier = snapshotIn(plan, later.predecessorId ?? later.id);
  const before = structureOf(plan, earlier.id);
  const after = structureOf(plan, later.id);
  const links = useMemo(
    () => [...tableOf(plan, 'lineage').values()].filter((link) => link.snapshotId === later.id),
    [plan, later.id],
  );
  const { proposals, isWorking, problem, dismiss } = useProposals(before, after, links);
  const linkedThen = new Set(links.map((link) => link.fromUnitId));
  const linkedNow = new Set(links.map((link) => link.toUnitId));
  const decide = (decisions: readonly LinkDecision[]): void => {
    perform({
      commandId: 'linkLists',
      labelKey: 'linking.step',
      params: { count: decisions.reduce((sum, one) => sum + one.fromIds.length, 0) },
      changeSet: addLinks(plan, later.id, decisions, newId),
    });
    setChosenThen(new Set());
    setChosenNow(new Set());
  };
  const asDecision = ({ fromIds, toIds, kind }: LinkProposal): LinkDecision => ({
    fromIds,
    toIds,
    kind,
    origin: 'user',
  });
  const certain = proposals.filter((one) => one.isCertain);
  return (
    <div className={local.view}>
      <div className={styles.bar}>
        <h2 className={styles.title}>
          {t('linking.title', { later: later.name, earlier: earlier.name })}
        </h2>
        {certain.length > 0 && (
          <Button onClick={() => decide(certain.map(asDecision))}>
            {t('linking.acceptCertain', { count: certain.length })}
          </Button>
        )}
        {isWorking && <Text role="status">{t('linking.working')}</Text>}
        {problem !== null && (
          <Text c="var(--tg-bad)" role="alert">
            {t('linking.failed', { detail: problem })}
          </Text>
        )}
      </div>
      <div className={local.panes}>
        <Proposals
          proposals={proposals}
          isWorking={isWorking}
          before={before}
          after={after}
          onAccept={(proposal) => decide([asDecision(proposal)])}
          onDismiss={dismiss}
        />
        <UnitColumn
          labelKey="linking.left"
          name={earlier.name}
          structure={before}
          isLinked={(id) => linkedThen.has(id)}
          chosen={chosenThen}
          onChosen={setChosenThen}
        />
        <UnitColumn
          labelKey="linking.right"
          name={later.name}
          structure={after}
          isLinked={(id) => linkedNow.has(id)}
          chosen={chosenNow}
          onChosen={setChosenNow}
        />
      </div>
      <Decisions chosenThen={chosenThen} chosenNow={chosenNow} onDecide={decide} />
      <LinkList
        links={links}
        before={before}
        after={after}
        onUnlink={(ids) =>
          perform({
            commandId: 'unlink',
            labelKey: 'linking.step.undo',
            params: {},
            changeSet: removeLinks(plan, later.id, ids),
          })
        }
      />
    </div>
  );
}

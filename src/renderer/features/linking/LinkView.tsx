import { Button, Progress, Text } from '@mantine/core';
import { useState } from 'react';
import type { LinkProposal, ProposalSort } from '../../../core/linking/matching/linkProposal';
import type { RecordedSnapshot } from '../../../core/model/snapshot';
import { useMessages } from '../../i18n/useMessages';
import type { Figures } from '../../state/useFigures';
import styles from '../../ui/ListView.module.css';
import { ConfirmDialog } from './ConfirmDialog';
import { EarlierList } from './EarlierList';
import { KeyLegend } from './KeyLegend';
import { LinkBoard } from './LinkBoard';
import { LineLegend } from './LinkLines';
import local from './LinkView.module.css';
import { useLinking } from './useLinking';

/** Which unit of the earlier list is which of this one: proposals, and two columns for the rest. */
export function LinkView({ figures }: { readonly figures: Figures }) {
  const { t } = useMessages();
  const { snapshot } = figures.side;
  if (snapshot.kind !== 'recorded')
    return (
      <div className={styles.view}>
        <Text c="dimmed">{t('linking.scenario')}</Text>
      </div>
    );
  if (snapshot.predecessorId === null)
    return (
      <div className={styles.view}>
        <Text c="dimmed">{t('linking.none')}</Text>
        <EarlierList plan={figures.plan} later={snapshot} />
      </div>
    );
  return (
    <LinkLists
      key={`${snapshot.id}/${snapshot.predecessorId}`}
      figures={figures}
      later={snapshot}
    />
  );
}

interface LinkListsProps {
  readonly figures: Figures;
  readonly later: RecordedSnapshot;
}

interface Asked {
  readonly sort: ProposalSort;
  readonly proposals: readonly LinkProposal[];
}

function LinkLists({ figures, later }: LinkListsProps) {
  const { t } = useMessages();
  const linking = useLinking(figures.plan, later);
  const [asked, setAsked] = useState<Asked | null>(null);
  const { proposals, progress, problem, open, rows } = linking;
  const certain = proposals.filter((one) => one.isCertain);
  const all = rows.before.length;
  return (
    <div className={local.view}>
      <div className={local.head}>
        <h2 className={local.title}>{t('linking.title', { later: later.name })}</h2>
        <EarlierList plan={figures.plan} later={later} />
        <span className={local.count} role="status">
          {t('linking.progress', { linked: all - open.before, all, open: open.before })}
        </span>
        {certain.length > 0 && (
          <Button size="compact-sm" onClick={() => linking.accept(certain, 'match')}>
            {t('linking.acceptCertain', { count: certain.length })}
          </Button>
        )}
        {progress !== null && problem === null && (
          <span className={local.working}>
            <Progress
              value={progress * 100}
              w={80}
              transitionDuration={0}
              aria-label={t('linking.working')}
            />
            {t('linking.working')}
          </span>
        )}
        {problem !== null && (
          <Text c="var(--tg-bad)" role="alert">
            {t('linking.failed', { detail: problem })}
          </Text>
        )}
      </div>
      <LinkBoard
        linking={linking}
        laterName={later.name}
        onAcceptAll={(sort, some) => setAsked({ sort, proposals: some })}
      />
      <div className={local.foot}>
        <KeyLegend />
        <LineLegend />
      </div>
      {asked !== null && (
        <ConfirmDialog
          title={t('linking.acceptAll', { count: asked.proposals.length })}
          text={t('linking.acceptAll.text', {
            count: asked.proposals.length,
            sort: t(`linking.sort.${asked.sort}`),
          })}
          accept={t('linking.acceptAll.accept')}
          onAccept={() => {
            linking.accept(asked.proposals, asked.sort === 'certain' ? 'match' : 'user');
            setAsked(null);
          }}
          onClose={() => setAsked(null)}
        />
      )}
    </div>
  );
}

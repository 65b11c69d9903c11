import { ActionIcon } from '@mantine/core';
import { IconCheck, IconX } from '@tabler/icons-react';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useRef } from 'react';
import type { LinkProposal } from '../../../core/linking/matching/linkProposal';
import type { Structure } from '../../../core/model/structure';
import { useMessages } from '../../i18n/useMessages';
import local from './Linking.module.css';
import { unitPath } from './unitPath';

interface ProposalsProps {
  readonly proposals: readonly LinkProposal[];
  readonly isWorking: boolean;
  readonly before: Structure;
  readonly after: Structure;
  readonly onAccept: (proposal: LinkProposal) => void;
  readonly onDismiss: (proposal: LinkProposal) => void;
}

/** What the program proposes, the surest first, each with its reason and how sure it is. */
export function Proposals(props: ProposalsProps) {
  const { proposals, isWorking, before, after, onAccept, onDismiss } = props;
  const { t, say } = useMessages();
  const box = useRef<HTMLDivElement>(null);
  const virtual = useVirtualizer({
    count: proposals.length,
    getScrollElement: () => box.current,
    estimateSize: () => 74,
    overscan: 6,
  });
  return (
    <section
      className={local.pane}
      aria-label={t('linking.proposals', { count: proposals.length })}
    >
      <h3 className={local.paneTitle}>{t('linking.proposals', { count: proposals.length })}</h3>
      {proposals.length === 0 && !isWorking && (
        <p className={local.soft}>{t('linking.proposals.none')}</p>
      )}
      <div ref={box} className={local.scroll}>
        <div className={local.space} style={{ height: virtual.getTotalSize() }}>
          {virtual.getVirtualItems().map((item) => {
            const proposal = proposals[item.index] as LinkProposal;
            return (
              <div
                key={item.key}
                ref={virtual.measureElement}
                data-index={item.index}
                className={local.proposal}
                style={{ transform: `translateY(${item.start}px)` }}
              >
                <div className={local.names}>
                  {proposal.fromIds.map((id) => (
                    <span key={id} title={unitPath(before, id)}>
                      {before.units.get(id)?.name}
                    </span>
                  ))}
                  {proposal.toIds.map((id) => (
                    <span key={id} title={unitPath(after, id)}>
                      → {after.units.get(id)?.name}
                    </span>
                  ))}
                  <span className={local.soft}>
                    {t(`lineage.${proposal.kind}`)} · {proposal.reasons.map(say).join('; ')} ·{' '}
                    {proposal.isCertain
                      ? `✓ ${t('linking.certain')}`
                      : t('linking.score', { percent: Math.floor(proposal.score * 100) })}
                  </span>
                </div>
                <ActionIcon
                  variant="light"
                  aria-label={t('linking.accept')}
                  title={t('linking.accept')}
                  onClick={() => onAccept(proposal)}
                >
                  <IconCheck size={14} />
                </ActionIcon>
                <ActionIcon
                  variant="subtle"
                  color="gray"
                  aria-label={t('linking.reject')}
                  title={t('linking.reject')}
                  onClick={() => onDismiss(proposal)}
                >
                  <IconX size={14} />
                </ActionIcon>
              </div>
            );
          })}
        </div>
      </div>
    </section>
  );
}

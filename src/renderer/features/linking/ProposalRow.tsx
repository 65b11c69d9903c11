import { ActionIcon } from '@mantine/core';
import { IconCheck, IconX } from '@tabler/icons-react';
import type { LinkProposal } from '../../../core/linking/matching/linkProposal';
import type { UnitId } from '../../../core/model/ids';
import { agencyIn, type Structure } from '../../../core/model/structure';
import { useMessages } from '../../i18n/useMessages';
import { unitPath } from './linkRows';
import styles from './Proposals.module.css';

interface ProposalRowProps {
  readonly id: string;
  readonly measure: (element: HTMLElement | null) => void;
  readonly index: number;
  readonly top: number;
  readonly proposal: LinkProposal;
  readonly before: Structure;
  readonly after: Structure;
  readonly isActive: boolean;
  readonly onPick: () => void;
  readonly onAccept: () => void;
  readonly onReject: () => void;
}

/** One proposal: its units, what is said of them, why, and how sure it is. */
export function ProposalRow(props: ProposalRowProps) {
  const { proposal, before, after, index, isActive } = props;
  const { t, say } = useMessages();
  const { fromIds, toIds, kind, score, isCertain, reasons } = proposal;
  const names = (structure: Structure, ids: readonly UnitId[], mark: string) =>
    ids
      .filter((id) => structure.units.has(id))
      .map((id) => (
        <span key={id} className={styles.name} title={unitPath(structure, id)}>
          {mark}
          {structure.units.get(id)?.name}
        </span>
      ));
  const [structure, first] = fromIds[0] === undefined ? [after, toIds[0]] : [before, fromIds[0]];
  const agency =
    first !== undefined && structure.units.has(first) ? agencyIn(structure, first) : null;
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the list box answers the keys.
    // biome-ignore lint/a11y/useFocusableInteractive: the list box has the focus.
    <div
      id={props.id}
      ref={props.measure}
      data-index={index}
      className={styles.proposal}
      role="option"
      aria-selected={isActive}
      style={{ transform: `translateY(${props.top}px)` }}
      onClick={props.onPick}
    >
      <div className={styles.names}>
        {agency !== null && agency.id !== first && (
          <span className={styles.soft}>{agency.name}</span>
        )}
        {names(before, fromIds, '')}
        {names(after, toIds, '→ ')}
        <span className={styles.soft}>
          <b>{t(`lineage.${kind}`)}</b> ·{' '}
          {isCertain
            ? `✓ ${t('linking.certain')}`
            : t('linking.score', { percent: Math.floor(score * 100) })}{' '}
          · {reasons.map(say).join('; ')}
        </span>
      </div>
      <ActionIcon
        variant="light"
        tabIndex={-1}
        aria-label={t('linking.accept')}
        title={t('linking.accept')}
        onClick={(event) => {
          event.stopPropagation();
          props.onAccept();
        }}
      >
        <IconCheck size={14} />
      </ActionIcon>
      <ActionIcon
        variant="subtle"
        color="gray"
        tabIndex={-1}
        aria-label={t('linking.reject')}
        title={t('linking.reject')}
        onClick={(event) => {
          event.stopPropagation();
          props.onReject();
        }}
      >
        <IconX size={14} />
      </ActionIcon>
    </div>
  );
}

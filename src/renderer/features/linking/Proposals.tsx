import { Button, NativeSelect } from '@mantine/core';
import { useVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, useId, useMemo, useRef, useState } from 'react';
import {
  type LinkProposal,
  PROPOSAL_SORTS,
  type ProposalSort,
  sortOfProposal,
} from '../../../core/linking/matching/linkProposal';
import { useMessages } from '../../i18n/useMessages';
import { keyPressOf } from '../../ui/keyPress';
import pane from './LinkPane.module.css';
import { linkKeyAction } from './linkKeys';
import { ProposalRow } from './ProposalRow';
import styles from './Proposals.module.css';
import type { Linking } from './useLinking';

const SMALLEST_ROW = 62;

interface ProposalsProps {
  readonly linking: Linking;
  readonly onAccept: (proposal: LinkProposal) => void;
  /** Shows the units of a proposal in the columns. */
  readonly onShow: (proposal: LinkProposal) => void;
  /** Asks before all of one sort are accepted. */
  readonly onAcceptAll: (sort: ProposalSort, proposals: readonly LinkProposal[]) => void;
}

/** What the program proposes, the surest first, each with its reasons and how sure it is. */
export function Proposals({ linking, onAccept, onShow, onAcceptAll }: ProposalsProps) {
  const { proposals, progress } = linking;
  const { t, locale } = useMessages();
  const [sort, setSort] = useState<ProposalSort | 'all'>('all');
  const [at, setAt] = useState(0);
  const box = useRef<HTMLDivElement>(null);
  const id = useId();
  const bySort = useMemo(() => {
    const groups = new Map<ProposalSort, LinkProposal[]>(PROPOSAL_SORTS.map((one) => [one, []]));
    for (const proposal of proposals) groups.get(sortOfProposal(proposal))?.push(proposal);
    return groups;
  }, [proposals]);
  const shown = sort === 'all' ? proposals : (bySort.get(sort) ?? []);
  const active = Math.min(at, shown.length - 1);
  const virtual = useVirtualizer({
    count: shown.length,
    getScrollElement: () => box.current,
    estimateSize: () => SMALLEST_ROW,
    overscan: 6,
  });
  const goTo = (index: number): void => {
    const next = Math.max(0, Math.min(shown.length - 1, index));
    const proposal = shown[next];
    if (proposal === undefined) return;
    setAt(next);
    virtual.scrollToIndex(next);
    onShow(proposal);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    if (event.target !== event.currentTarget) return;
    const action = linkKeyAction(keyPressOf(event));
    const proposal = shown[active];
    if (action === null) return;
    if (action.kind === 'move') {
      const { step } = action;
      if (step === 'first') goTo(0);
      else if (step === 'last') goTo(shown.length - 1);
      else goTo(active + (step === 'pageUp' ? -5 : step === 'pageDown' ? 5 : step));
    } else if (proposal === undefined) return;
    else if (action.kind === 'accept' || action.kind === 'link') onAccept(proposal);
    else if (action.kind === 'reject') linking.reject(proposal);
    else return;
    event.preventDefault();
  };
  const title = t('linking.proposals', { count: proposals.length });
  const count = new Intl.NumberFormat(locale);
  return (
    <section className={pane.pane} aria-label={title}>
      <h3 className={pane.title}>{title}</h3>
      <div className={styles.filter}>
        <NativeSelect
          size="xs"
          aria-label={t('linking.sort')}
          value={sort}
          data={[
            { value: 'all', label: t('linking.sort.all') },
            ...PROPOSAL_SORTS.map((one) => ({
              value: one,
              label: `${t(`linking.sort.${one}`)} (${count.format(bySort.get(one)?.length ?? 0)})`,
            })),
          ]}
          onChange={(event) => {
            const next = PROPOSAL_SORTS.find((one) => one === event.currentTarget.value);
            setSort(next ?? 'all');
            setAt(0);
          }}
        />
        {sort !== 'all' && shown.length > 0 && (
          <Button size="compact-sm" variant="light" onClick={() => onAcceptAll(sort, shown)}>
            {t('linking.acceptAll', { count: shown.length })}
          </Button>
        )}
      </div>
      {shown.length === 0 && progress === null && (
        <p className={pane.empty}>{t('linking.proposals.none')}</p>
      )}
      <div
        ref={box}
        className={pane.scroll}
        role="listbox"
        aria-label={title}
        aria-activedescendant={shown[active] === undefined ? undefined : `${id}-${active}`}
        tabIndex={0}
        onKeyDown={onKeyDown}
      >
        <div className={pane.space} role="presentation" style={{ height: virtual.getTotalSize() }}>
          {virtual.getVirtualItems().map((item) => {
            const proposal = shown[item.index];
            if (proposal === undefined) return null;
            return (
              <ProposalRow
                key={`${proposal.fromIds.join()}>${proposal.toIds.join()}`}
                id={`${id}-${item.index}`}
                measure={virtual.measureElement}
                index={item.index}
                top={item.start}
                proposal={proposal}
                before={linking.before}
                after={linking.after}
                isActive={item.index === active}
                onPick={() => goTo(item.index)}
                onAccept={() => onAccept(proposal)}
                onReject={() => linking.reject(proposal)}
              />
            );
          })}
        </div>
      </div>
    </section>
  );
}

import { Button, Text } from '@mantine/core';
import { useMemo, useState } from 'react';
import {
  ALL_FINDINGS,
  arrangeFindings,
  type FindingFilter,
  type FindingGrouping,
} from '../../../core/norms/arrangeFindings';
import { packsInForce } from '../../../core/norms/evaluateNorms';
import { useMessages } from '../../i18n/useMessages';
import type { Figures } from '../../state/useFigures';
import { useViewStore } from '../../state/viewStore';
import { dayText } from '../../ui/dates';
import { targetName } from '../../ui/targetName';
import styles from './Checks.module.css';
import { ChecksToolbar } from './ChecksToolbar';
import { FindingList } from './FindingList';

/** What the rules in force say of the snapshot in view. */
export function ChecksView({ figures }: { readonly figures: Figures }) {
  const { t } = useMessages();
  const show = useViewStore((store) => store.show);
  const { plan, side, findings } = figures;
  const [grouping, setGrouping] = useState<FindingGrouping>('rule');
  const [filter, setFilter] = useState<FindingFilter>(ALL_FINDINGS);
  const date = dayText(side.snapshot.asOf);
  const packs = packsInForce(plan, side.snapshot.asOf);
  const groups = useMemo(
    () =>
      arrangeFindings(findings, {
        structure: side.structure,
        grouping,
        filter,
        ruleName: (rule) => targetName(rule, t),
      }),
    [findings, side.structure, grouping, filter, t],
  );
  const shown = groups.reduce((sum, group) => sum + group.findings.length, 0);
  return (
    <div className={styles.view}>
      <div className={styles.top}>
        <h2 className={styles.title}>{t('checks.title', { name: side.snapshot.name })}</h2>
        <Button
          size="compact-sm"
          variant="default"
          onClick={() => show({ dialog: { kind: 'rulePacks' } })}
        >
          {t('packs.open')}
        </Button>
      </div>
      <p className={styles.packs}>
        {packs.length === 0
          ? t('checks.noPacks', { date })
          : t('checks.packs', { date, packs: packs.map((pack) => pack.title).join('; ') })}
      </p>
      {findings.length === 0 ? (
        packs.length > 0 && <Text size="sm">{t('checks.none')}</Text>
      ) : (
        <>
          <ChecksToolbar
            grouping={grouping}
            filter={filter}
            shown={shown}
            count={findings.length}
            onGrouping={setGrouping}
            onFilter={setFilter}
          />
          {shown === 0 ? (
            <Text size="sm">{t('checks.noneShown')}</Text>
          ) : (
            <FindingList figures={figures} grouping={grouping} groups={groups} />
          )}
        </>
      )}
    </div>
  );
}

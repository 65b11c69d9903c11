import { Button } from '@mantine/core';
import type { FunctionLine } from '../../../../core/functions/functionLines';
import type { Overlap } from '../../../../core/functions/overlaps';
import type { SnapshotId } from '../../../../core/model/ids';
import { useMessages } from '../../../i18n/useMessages';
import { dismissPair, takeBackPair } from '../../../state/functions';
import { useViewStore } from '../../../state/viewStore';
import { AcceptFinding } from '../../../ui/AcceptFinding';
import styles from './Insight.module.css';

interface OverlapRowProps {
  readonly overlap: Overlap;
  readonly a: FunctionLine;
  readonly b: FunctionLine;
  /** Why it was said to be no overlap; null: it was not. */
  readonly reason: string | null;
  readonly listId: SnapshotId;
}

/** Two tasks that may be one, with why, and what can be done about it. */
export function OverlapRow({ overlap, a, b, reason, listId }: OverlapRowProps) {
  const { t } = useMessages();
  const show = useViewStore((store) => store.show);
  const { ids, score, sharedWords, isSameField, isSameBasis } = overlap;
  const why = [
    score === 100
      ? t('functions.overlap.sameTitle')
      : t('functions.overlap.shared', { words: sharedWords }),
    isSameField ? t('functions.overlap.sameField') : '',
    isSameBasis ? t('functions.overlap.sameBasis') : '',
  ];
  return (
    <>
      <strong className={styles.score} title={t('functions.overlap.score', { score })}>
        {score}
      </strong>
      {[a, b].map(({ item, leads, agency }) => (
        <div key={item.id} className={styles.side}>
          <button
            type="button"
            className={styles.link}
            title={item.title}
            onClick={() =>
              show({ dialog: { kind: 'functionItem', functionId: item.id, unitId: null } })
            }
          >
            {item.title}
          </button>
          <span className={styles.softLine}>
            {[leads.map(({ name }) => name).join('; '), agency?.name].filter(Boolean).join(' · ')}
          </span>
        </div>
      ))}
      <div className={styles.acts}>
        <span className={styles.softLine} title={why.filter(Boolean).join('; ')}>
          {why.filter(Boolean).join('; ')}
        </span>
        <Button
          size="compact-xs"
          variant="default"
          onClick={() => show({ dialog: { kind: 'assignFunctions', functionIds: ids } })}
        >
          {t('functions.overlap.assign')}
        </Button>
        <AcceptFinding
          acceptedReason={reason}
          label={t('functions.overlap.dismiss')}
          onAccept={(text) => dismissPair(listId, ids, text)}
          onTakeBack={() => takeBackPair(listId, ids)}
        />
      </div>
    </>
  );
}

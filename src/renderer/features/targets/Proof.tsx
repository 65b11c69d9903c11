import { SegmentedControl } from '@mantine/core';
import { useMemo, useState } from 'react';
import type { AutonomyReading, Target } from '../../../core/model/target';
import { type ProofPart, type ProofRow, proofParts } from '../../../core/targets/proofParts';
import type { TargetState } from '../../../core/targets/targetResult';
import { useMessages } from '../../i18n/useMessages';
import type { Figures } from '../../state/useFigures';
import { numberText } from '../../ui/figureTexts';
import styles from './Proof.module.css';
import { ProofList } from './ProofList';
import { UncountedPosts } from './UncountedPosts';

interface ProofProps {
  readonly figures: Figures;
  readonly target: Target;
  readonly state: TargetState;
  readonly reading: AutonomyReading | 'main';
}

/** The lists behind a figure: numerator and denominator, or both sides, and what is left out. */
export function Proof({ figures, target, state, reading }: ProofProps) {
  const { t, locale } = useMessages();
  const { plan, side } = figures;
  const parts = useMemo(
    () =>
      proofParts(plan, target, side.snapshot.id, state, reading).map((part) => ({
        ...part,
        rows: [...part.rows].sort((a, b) => weight(b) - weight(a)),
      })),
    [plan, target, side.snapshot.id, state, reading],
  );
  const [name, setName] = useState<ProofPart['name'] | null>(null);
  const shown = parts.find((part) => part.name === name) ?? parts[0];
  if (shown === undefined) return null;
  const isTyped = shown.name === 'denominator' || shown.name === 'baseline';
  return (
    <>
      <SegmentedControl
        size="xs"
        className={styles.parts}
        aria-label={t('targets.why')}
        value={shown.name}
        data={parts.map((part) => ({
          value: part.name,
          label: t(`proofPart.${part.name}`, { count: numberText(part.rows.length, locale) }),
        }))}
        onChange={(value) => setName(value as ProofPart['name'])}
      />
      {isTyped && target.manualBaseline !== null && (
        <p className={styles.note}>
          {t('proofPart.manual', { count: numberText(target.manualBaseline, locale) })}
        </p>
      )}
      {shown.name === 'excluded' && target.kind === 'headcount' && (
        <UncountedPosts figures={figures} target={target} />
      )}
      {shown.rows.length === 0 ? (
        <p className={styles.note}>{t('targets.candidates.none')}</p>
      ) : (
        <ProofList key={shown.name} figures={figures} target={target} rows={shown.rows} />
      )}
    </>
  );
}

/** Units that went first, then what counts, then what may count, then the rest. */
function weight({ credit, note }: ProofRow): number {
  if (credit === null || note === 'posts') return 0;
  if (credit.least.numerator > 0) return note === 'gone' || note === 'unlinked' ? 4 : 3;
  return credit.most.numerator > 0 ? 2 : note === 'alreadyAutonomous' ? 1 : 0;
}

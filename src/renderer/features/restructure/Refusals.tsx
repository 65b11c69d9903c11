import { Text } from '@mantine/core';
import type { Message } from '../../../core/messages/translate';
import { useMessages } from '../../i18n/useMessages';

const MOST_REASONS = 5;

interface RefusalsProps {
  /** For each command why it is refused, or null. */
  readonly refusals: readonly (Message | null)[];
}

/** Why commands cannot be carried out; of several, how many are passed over. */
export function Refusals({ refusals }: RefusalsProps) {
  const { t, say } = useMessages();
  const refused = refusals.filter((refusal) => refusal !== null);
  if (refused.length === 0) return null;
  const reasons = [...new Set(refused.map(say))];
  return (
    <div role="alert">
      {refusals.length > 1 && (
        <Text c="var(--tg-bad)">
          {t('decision.refused', { count: refused.length, all: refusals.length })}
        </Text>
      )}
      {reasons.slice(0, MOST_REASONS).map((reason) => (
        <Text key={reason} c="var(--tg-bad)">
          {reason}
        </Text>
      ))}
      {reasons.length > MOST_REASONS && (
        <Text c="var(--tg-bad)">{t('several.more', { count: reasons.length - MOST_REASONS })}</Text>
      )}
    </div>
  );
}

import type { FindingGroup } from '../../../core/norms/arrangeFindings';
import { useMessages } from '../../i18n/useMessages';
import { numberText } from '../../ui/figureTexts';
import { targetName } from '../../ui/targetName';
import styles from './Checks.module.css';
import { citationText } from './citationText';

/** What the findings below have in common, and how many they are. */
export function GroupHeading({ group }: { readonly group: FindingGroup }) {
  const { t, locale } = useMessages();
  const { head, findings } = group;
  const name =
    head.by === 'rule'
      ? targetName(head.rule, t)
      : head.by === 'severity'
        ? t(`proposalText.severity.${head.severity}`)
        : (head.agency?.name ?? t('checks.plan'));
  return (
    <>
      <h3 className={styles.name}>
        {name} ({numberText(findings.length, locale)})
      </h3>
      {head.by === 'rule' && <div className={styles.soft}>{citationText(head.rule, t)}</div>}
    </>
  );
}

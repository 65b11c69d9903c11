import { Text } from '@mantine/core';
import type { AnyFinding } from '../../../core/findings/figureFinding';
import { agencyIn } from '../../../core/model/structure';
import { packsInForce } from '../../../core/norms/evaluateNorms';
import { useMessages } from '../../i18n/useMessages';
import { acceptException } from '../../state/acceptException';
import type { Figures } from '../../state/useFigures';
import { useViewStore } from '../../state/viewStore';
import { AcceptFinding } from '../../ui/AcceptFinding';
import { dayText } from '../../ui/dates';
import { numberText } from '../../ui/figureTexts';
import styles from '../../ui/ListView.module.css';
import { targetName } from '../../ui/targetName';

const MOST_SHOWN = 500;

/** What the rules in force say of the snapshot in view. */
export function ChecksView({ figures }: { readonly figures: Figures }) {
  const { t, locale } = useMessages();
  const { plan, side, findings } = figures;
  const date = dayText(side.snapshot.asOf);
  // Texts that only give a time for surplus leaders are nothing that could be broken.
  const packs = packsInForce(plan, side.snapshot.asOf).filter(({ rules }) => rules.length > 0);
  return (
    <div className={styles.view}>
      <h2 className={styles.title}>{t('checks.title', { name: side.snapshot.name })}</h2>
      <Text c="dimmed" mb="sm">
        {packs.length === 0
          ? t('checks.noPacks', { date })
          : t('checks.packs', { date, packs: packs.map((pack) => pack.title).join('; ') })}
      </Text>
      {findings.length === 0 && packs.length > 0 && <Text>{t('checks.none')}</Text>}
      {findings.length > 0 && (
        <table className={styles.table}>
          <thead>
            <tr>
              <th>{t('checks.unit')}</th>
              <th className="tg-number">{t('checks.value')}</th>
              <th className="tg-number">{t('checks.threshold')}</th>
              <th>{t('checks.outcome')}</th>
              <th aria-label={t('checks.accept')} />
            </tr>
          </thead>
          {byRule(findings.slice(0, MOST_SHOWN)).map(([rule, found]) => (
            <tbody key={rule.id}>
              <tr>
                <th className={styles.group} scope="rowgroup" colSpan={5}>
                  {targetName(rule, t)} ({numberText(found.length, locale)})
                  <div className={styles.soft}>
                    {rule.citation}
                    {!rule.isChecked && ` (${t('checks.unchecked')})`}
                  </div>
                </th>
              </tr>
              {found.map((finding) => (
                <FindingRow key={finding.unitId ?? ''} figures={figures} finding={finding} />
              ))}
            </tbody>
          ))}
        </table>
      )}
    </div>
  );
}

/** Findings under the rule that they break, in the order in which the rules first occur. */
function byRule(
  findings: readonly AnyFinding[],
): readonly (readonly [AnyFinding['rule'], readonly AnyFinding[]])[] {
  const groups = new Map<AnyFinding['rule'], AnyFinding[]>();
  for (const finding of findings) {
    const group = groups.get(finding.rule);
    if (group === undefined) groups.set(finding.rule, [finding]);
    else group.push(finding);
  }
  return [...groups];
}

interface FindingRowProps {
  readonly figures: Figures;
  readonly finding: AnyFinding;
}

function FindingRow({ figures, finding }: FindingRowProps) {
  const { t, say, locale } = useMessages();
  const { show, focusOn } = useViewStore();
  const { unitId, outcome } = finding;
  const unit = unitId === null ? undefined : figures.side.structure.units.get(unitId);
  const count = (value: number | null): string =>
    value === null ? '–' : numberText(value, locale);
  return (
    <tr>
      <td className={styles.unit}>
        {unit === undefined ? (
          t('checks.plan')
        ) : (
          <button
            type="button"
            className={styles.link}
            onClick={() => {
              show({ tab: 'chart', agencyId: null });
              focusOn(unit.id);
            }}
          >
            {unit.name}
          </button>
        )}
        {unit !== undefined && unit.parentId !== null && (
          <div className={styles.soft}>{agencyIn(figures.side.structure, unit.id).name}</div>
        )}
      </td>
      <td className="tg-number">{finding.pack === null ? '' : count(finding.value)}</td>
      <td className="tg-number">{finding.pack === null ? '' : count(finding.threshold)}</td>
      <td
        className={`${styles.outcome} ${outcome === 'broken' && finding.pack !== null ? styles.bad : styles.open}`}
      >
        {outcome === 'broken' && finding.pack !== null ? '✕ ' : '△ '}
        {finding.pack === null ? say(finding.detail) : t(`outcome.${outcome}`)}
      </td>
      <td>
        <AcceptFinding
          acceptedReason={finding.acceptedReason}
          onAccept={(reason) =>
            acceptException(figures.plan, figures.side.snapshot.id, finding, reason)
          }
        />
      </td>
    </tr>
  );
}

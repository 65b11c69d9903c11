import { Button } from '@mantine/core';
import { useState } from 'react';
import type { AnyFinding } from '../../../core/findings/figureFinding';
import type { UnitId } from '../../../core/model/ids';
import { agencyIn } from '../../../core/model/structure';
import type { FindingGrouping } from '../../../core/norms/arrangeFindings';
import type { Finding } from '../../../core/norms/finding';
import { useMessages } from '../../i18n/useMessages';
import { acceptException, takeBackException } from '../../state/exceptions';
import { mendsOf } from '../../state/mendsOf';
import type { Figures } from '../../state/useFigures';
import { AcceptFinding } from '../../ui/AcceptFinding';
import { numberText } from '../../ui/figureTexts';
import { MendButtons } from '../../ui/MendButtons';
import { targetName } from '../../ui/targetName';
import styles from './Checks.module.css';
import { citationText } from './citationText';
import { UnitLink } from './UnitLink';

interface FindingRowProps {
  readonly figures: Figures;
  readonly finding: AnyFinding;
  readonly grouping: FindingGrouping;
}

const MOST_UNITS = 200;

/** One finding: what it is about, the numbers, what can be done. */
export function FindingRow({ figures, finding, grouping }: FindingRowProps) {
  const { t, say } = useMessages();
  const { plan, side } = figures;
  const { unitId, rule, acceptedReason } = finding;
  const unit = unitId === null ? undefined : side.structure.units.get(unitId);
  const mends =
    unit === undefined || acceptedReason !== null || finding.pack === null
      ? []
      : mendsOf(figures, unit, finding);
  return (
    <>
      <div>
        {unit === undefined ? <strong>{t('checks.plan')}</strong> : <UnitLink unit={unit} />}
        {grouping !== 'rule' && (
          <div className={styles.soft} title={citationText(rule, t)}>
            {targetName(rule, t)}
          </div>
        )}
        {grouping !== 'agency' && unit !== undefined && unit.parentId !== null && (
          <div className={styles.soft}>{agencyIn(side.structure, unit.id).name}</div>
        )}
        {finding.pack !== null && finding.units.length > 0 && (
          <UnitsBehind
            figures={figures}
            units={finding.units}
            hasDeputies={finding.rule.measure === 'averageDeputies'}
          />
        )}
      </div>
      {finding.pack === null ? (
        <>
          <div className="tg-number">–</div>
          <div className="tg-number">–</div>
          <div className={styles[finding.severity]}>△ {say(finding.detail)}</div>
        </>
      ) : (
        <NormCells finding={finding} grouping={grouping} />
      )}
      <div className={styles.actions}>
        <MendButtons mends={mends} />
        <AcceptFinding
          acceptedReason={acceptedReason}
          onAccept={(reason) => acceptException(plan, side.snapshot.id, finding, reason)}
          onTakeBack={() => takeBackException(plan, side.snapshot.id, finding)}
        />
      </div>
    </>
  );
}

interface NormCellsProps {
  readonly finding: Finding;
  readonly grouping: FindingGrouping;
}

/** The number that a rule measures, its threshold, and what follows. */
function NormCells({ finding, grouping }: NormCellsProps) {
  const { t, locale } = useMessages();
  const { rule, units, outcome, severity, value, threshold } = finding;
  const number = (one: number | null): string => (one === null ? '–' : numberText(one, locale));
  // A ratio that misses its threshold is never rounded to it.
  const towards = rule.comparator === 'atLeast' ? Math.floor : Math.ceil;
  const shown = value === null ? null : towards(value * 100) / 100;
  const isAverage = rule.measure === 'averageDeputies' && value !== null;
  return (
    <>
      <div className="tg-number">
        {number(shown)}
        {isAverage && (
          <div className={styles.soft}>
            {t('checks.average', { average: numberText(value / units.length, locale) })}
          </div>
        )}
      </div>
      <div className="tg-number">
        {threshold === null
          ? '–'
          : `${rule.comparator === 'atLeast' ? '≥' : '≤'} ${number(threshold)}`}
      </div>
      <div className={outcome === 'broken' ? styles[severity] : styles.note}>
        {outcome === 'broken' && severity === 'violation' ? '✕ ' : '△ '}
        {t(`outcome.${outcome}`)}
        {outcome === 'broken' && grouping !== 'severity' && (
          <div className={styles.soft}>{t(`proposalText.severity.${severity}`)}</div>
        )}
      </div>
    </>
  );
}

interface UnitsBehindProps {
  readonly figures: Figures;
  readonly units: readonly UnitId[];
  /** Whether their deputies are what the finding is about. */
  readonly hasDeputies: boolean;
}

/** The units that a finding on several together rests on. */
function UnitsBehind({ figures, units, hasDeputies }: UnitsBehindProps) {
  const { t } = useMessages();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button
        size="compact-xs"
        variant="subtle"
        aria-expanded={isOpen}
        onClick={() => setOpen(!isOpen)}
      >
        {t(isOpen ? 'checks.units.hide' : 'checks.units.show', { count: units.length })}
      </Button>
      {isOpen && <UnitsList figures={figures} units={units} hasDeputies={hasDeputies} />}
    </>
  );
}

function UnitsList({ figures, units, hasDeputies }: UnitsBehindProps) {
  const { t, locale } = useMessages();
  const { structure } = figures.side;
  return (
    <ul className={styles.units}>
      {units.slice(0, MOST_UNITS).map((id) => {
        const unit = structure.units.get(id);
        if (unit === undefined) return null;
        const { deputies } = unit.leadership;
        return (
          <li key={id}>
            <UnitLink unit={unit} />{' '}
            {hasDeputies && (
              <span className={styles.soft}>
                {t('checks.units.deputies', {
                  count: deputies === null ? '?' : numberText(deputies, locale),
                })}
              </span>
            )}
          </li>
        );
      })}
      {units.length > MOST_UNITS && (
        <li className={styles.soft}>{t('several.more', { count: units.length - MOST_UNITS })}</li>
      )}
    </ul>
  );
}

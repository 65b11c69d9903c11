import {
  type ComputedAutonomy,
  computedAutonomy,
  isGroupContradicted,
} from '../../../core/autonomy/computedGroup';
import type { Autonomy } from '../../../core/model/autonomy';
import type { Unit } from '../../../core/model/unit';
import { countedGroup } from '../../../core/targets/countsAs';
import { convertedUnits } from '../../../core/targets/evaluateTarget';
import { percentText } from '../../../core/text/percentText';
import { useMessages } from '../../i18n/useMessages';
import type { Figures } from '../../state/useFigures';
import { millionsText } from '../../ui/figureTexts';
import styles from './Inspector.module.css';

interface UnitComputedGroupProps {
  readonly figures: Figures;
  readonly unit: Unit;
}

/** The group that a unit's A and B lead to, step by step, beside the one that it was given. */
export function UnitComputedGroup({ figures, unit }: UnitComputedGroupProps) {
  const { t } = useMessages();
  const { autonomy } = unit;
  const computed = computedAutonomy(autonomy);
  return (
    <section className={styles.computed} aria-label={t('computed.title')}>
      <h3 className={styles.heading}>{t('computed.title')}</h3>
      {computed.kind === 'notComputable' || autonomy === null ? (
        <p className={styles.line}>
          {t('computed.notComputable', {
            why: t(
              `computed.why.${computed.kind === 'notComputable' ? computed.reason : 'revenueUnknown'}`,
            ),
          })}
        </p>
      ) : (
        <>
          <Steps autonomy={autonomy} computed={computed} />
          <Agreement figures={figures} unit={unit} autonomy={autonomy} />
        </>
      )}
      <p className={styles.soft}>{t('computed.basis')}</p>
    </section>
  );
}

interface StepsProps {
  readonly autonomy: Autonomy;
  readonly computed: Extract<ComputedAutonomy, { readonly kind: 'computed' }>;
}

function Steps({ autonomy, computed }: StepsProps) {
  const { t, locale } = useMessages();
  const { level, group, investment } = computed;
  const money = (value: number | null): string => millionsText(value ?? 0, locale);
  const share = percentText(level, locale);
  // Group 1 is group 2 with investment covered besides, which is the next step.
  const reached = group === '1' ? '2' : group;
  return (
    <>
      <p className={styles.line}>
        {t('computed.level', {
          a: money(autonomy.revenue),
          b: money(autonomy.recurrentExpenditure),
          level: share,
        })}
      </p>
      <p className={styles.line}>
        <strong>{t('computed.reaches', { level: share, group: reached })}</strong>
      </p>
      {investment !== null && (
        <p className={styles.line}>
          {t(`computed.investment.${investment}`, {
            sources: money(autonomy.investmentSources),
            depreciation: money(autonomy.depreciation),
          })}
        </p>
      )}
    </>
  );
}

function Agreement({
  figures,
  unit,
  autonomy,
}: UnitComputedGroupProps & { readonly autonomy: Autonomy }) {
  const { t } = useMessages();
  const { plan, side } = figures;
  const decided = countedGroup(unit, side.snapshot.asOf, convertedUnits(plan, side.snapshot.id));
  if (decided === 'unknown') return <p className={styles.soft}>{t('computed.noDecision')}</p>;
  if (autonomy.regime !== null && autonomy.regime !== 'ND60_2021')
    return (
      <p className={styles.soft}>
        {t('computed.otherRegime', { regime: t(`autonomyRegime.${autonomy.regime}`) })}
      </p>
    );
  return isGroupContradicted(autonomy, decided) ? (
    <p className={styles.warning}>
      △ {t('computed.differs', { group: t(`autonomyGroup.${decided}`) })}
    </p>
  ) : (
    <p className={styles.good}>✓ {t('computed.agrees')}</p>
  );
}

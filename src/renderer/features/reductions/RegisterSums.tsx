import type { ReductionSums } from '../../../core/reductions/filterLines';
import { useMessages } from '../../i18n/useMessages';
import { numberText } from '../../ui/figureTexts';
import styles from './Reductions.module.css';

/** What the shown lines add up to. */
export function RegisterSums({ sums }: { readonly sums: ReductionSums }) {
  const { t, locale } = useMessages();
  return (
    <dl className={styles.sums} aria-label={t('reductions.sums')}>
      {(['planned', 'done', 'open'] as const).map((key) => (
        <div key={key}>
          <dt>{t(`reductions.sum.${key}`)}</dt>
          <dd>{numberText(sums[key], locale)}</dd>
        </div>
      ))}
      <div>
        <dt>{t('reductions.sum.money')}</dt>
        <dd>{t('reductions.sum.moneyText', { money: numberText(sums.money, locale) })}</dd>
        {sums.moneyUnknown > 0 && (
          <dd className={styles.soft}>
            {t('reductions.sum.moneyUnknown', { count: sums.moneyUnknown })}
          </dd>
        )}
      </div>
    </dl>
  );
}

import type { Party } from '../../../core/figures/agencyFlows';
import {
  type AgencyReduction,
  type NetReductions,
  netReductions,
} from '../../../core/figures/netReductions';
import type { HeadcountTarget } from '../../../core/model/target';
import { recordedBaseOf, structureOf } from '../../../core/scenarios/structures';
import { useMessages } from '../../i18n/useMessages';
import type { Figures } from '../../state/useFigures';
import { differenceText, numberText, postsText } from '../../ui/figureTexts';
import styles from '../../ui/ListView.module.css';
import { UnitLink } from './UnitLink';

interface AgencyTransfersProps {
  readonly figures: Figures;
  readonly target: HeadcountTarget;
}

/** What agencies give to each other in a scenario, and what is really cut in each. */
export function AgencyTransfers({ figures, target }: AgencyTransfersProps) {
  const { t } = useMessages();
  const { plan, side } = figures;
  if (side.snapshot.kind !== 'scenario') return null;
  const found = netReductions(plan, side.snapshot.id, target.categoryIds, target.measure);
  const touched = found.agencies.filter(isTouched);
  const base = recordedBaseOf(plan, side.snapshot.id);
  const then = structureOf(plan, base.id);
  const nameOf = (party: Party): string =>
    party === null
      ? t('flows.parked')
      : ((side.structure.units.get(party) ?? then.units.get(party))?.name ?? t('flows.between'));
  return (
    <details>
      <summary className={styles.subtitle}>
        {t('flows.title', { base: base.name, count: found.transfers.length })}
      </summary>
      {touched.length === 0 ? (
        <p className={styles.soft}>{t('flows.none')}</p>
      ) : (
        <Reductions figures={figures} found={found} touched={touched} nameOf={nameOf} />
      )}
      {found.transfers.length > 0 && <Transfers figures={figures} found={found} nameOf={nameOf} />}
    </details>
  );
}

/** Agencies in which nothing came, went or was cut would only hide the others. */
const isTouched = ({ baseline, snapshot, movedOut, movedIn, net }: AgencyReduction): boolean =>
  baseline.known !== snapshot.known ||
  movedOut.known + movedOut.unknown + movedIn.known + movedIn.unknown > 0 ||
  (net !== null && net !== 0);

interface PartProps {
  readonly figures: Figures;
  readonly found: NetReductions;
  readonly nameOf: (party: Party) => string;
}

function Reductions({
  figures,
  found,
  touched,
  nameOf,
}: PartProps & { readonly touched: readonly AgencyReduction[] }) {
  const { t, locale } = useMessages();
  const count = (value: number | null): string =>
    value === null ? '?' : differenceText(value, locale).replace('+', '');
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th>{t('targets.proof.agency')}</th>
          <th className="tg-number">{t('flows.before')}</th>
          <th className="tg-number">{t('flows.after')}</th>
          <th className="tg-number">{t('flows.out')}</th>
          <th className="tg-number">{t('flows.in')}</th>
          <th className="tg-number">{t('flows.net')}</th>
        </tr>
      </thead>
      <tbody>
        {touched.map(({ party, baseline, snapshot, movedOut, movedIn, net }) => (
          <tr key={party ?? ''}>
            <td>
              <UnitLink figures={figures} id={party} name={nameOf(party)} />
            </td>
            {[baseline, snapshot, movedOut, movedIn].map((sum, i) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the columns never change places.
              <td key={i} className="tg-number">
                {postsText(sum, locale)}
              </td>
            ))}
            <td className="tg-number">
              <strong>{count(net)}</strong>
            </td>
          </tr>
        ))}
        <tr>
          <td colSpan={5}>{t('flows.plan')}</td>
          <td className="tg-number">
            <strong>{count(found.plan)}</strong>
          </td>
        </tr>
      </tbody>
    </table>
  );
}

function Transfers({ figures, found, nameOf }: PartProps) {
  const { t, locale } = useMessages();
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th>{t('flows.from')}</th>
          <th>{t('flows.to')}</th>
          <th className="tg-number">{t('flows.posts')}</th>
          <th>{t('flows.units')}</th>
        </tr>
      </thead>
      <tbody>
        {found.transfers.map(({ from, to, posts, units }) => (
          <tr key={`${from ?? ''}>${to ?? ''}`}>
            <td>
              <UnitLink figures={figures} id={from} name={nameOf(from)} />
            </td>
            <td>
              <UnitLink figures={figures} id={to} name={nameOf(to)} />
            </td>
            <td className="tg-number">{postsText(posts, locale)}</td>
            <td>
              {units.slice(0, MOST_UNITS).map(({ id, name }, i) => (
                <span key={id}>
                  {i > 0 && '; '}
                  <UnitLink figures={figures} id={id} name={name} />
                </span>
              ))}
              {units.length > MOST_UNITS &&
                ` ${t('flows.more', { count: numberText(units.length - MOST_UNITS, locale) })}`}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const MOST_UNITS = 12;

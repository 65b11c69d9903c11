import type { SideBySide, SidePane } from '../../../../core/comparison/sideBySide/sideBySide';
import type { SideChange } from '../../../../core/comparison/sideBySide/sideChanges';
import type { Category } from '../../../../core/model/headcount';
import type { UnitId } from '../../../../core/model/ids';
import { useMessages } from '../../../i18n/useMessages';
import { fieldChangeText } from '../../../ui/fieldChangeText';
import { differenceText } from '../../../ui/figureTexts';
import styles from './ChartsView.module.css';
import { CHANGE_TINTS, kindKey, signOf } from './changeLook';

interface ChangeDetailsProps {
  readonly side: SideBySide;
  readonly names: readonly string[];
  readonly categories: readonly Category[];
  readonly place: UnitId | null;
  readonly scheme: 'light' | 'dark';
}

/** What changed about the selected unit, in each pane beside the reference. */
export function ChangeDetails({ side, names, categories, place, scheme }: ChangeDetailsProps) {
  const { t } = useMessages();
  const name = place === null ? undefined : side.tree.units.get(place)?.name;
  return (
    <section className={styles.details} aria-label={t('sides.details')}>
      {place === null || name === undefined ? (
        <p className={styles.soft}>{t('sides.choose')}</p>
      ) : (
        <>
          <strong className={styles.detailsName}>{name}</strong>
          <div className={styles.columns}>
            {side.panes.slice(1).map((pane, i) => (
              <div key={pane.id}>
                <PaneChange
                  {...{ side, pane, categories, place, scheme }}
                  name={names[i + 1] ?? ''}
                />
              </div>
            ))}
          </div>
        </>
      )}
    </section>
  );
}

interface PaneChangeProps extends Pick<ChangeDetailsProps, 'side' | 'categories' | 'scheme'> {
  readonly pane: SidePane;
  readonly name: string;
  readonly place: UnitId;
}

function PaneChange({ side, pane, name, categories, place, scheme }: PaneChangeProps) {
  const { t, locale } = useMessages();
  const change = pane.changeAt.get(place);
  const reference = side.panes[0] as SidePane;
  if (change === undefined)
    return (
      <p>
        <span className={styles.paneLabel}>{name}</span>
        {t(pane.unitAt.has(place) ? 'sides.unchanged' : 'sides.notHere')}
      </p>
    );
  const nameIn = (one: SidePane) => (id: UnitId) => one.structure.units.get(id)?.name ?? id;
  const naming = { categories, nameThen: nameIn(reference), nameNow: nameIn(pane), t, locale };
  const texts = change.fields.map((field) => fieldChangeText(field, naming));
  const line = lineText(change, nameIn(reference), nameIn(pane));
  return (
    <>
      <p>
        <span className={styles.paneLabel}>{name}</span>
        {change.kinds.map((kind) => (
          <span key={kind} className={styles.kind} style={{ color: CHANGE_TINTS[kind][scheme] }}>
            {signOf(kind)} {t(kindKey(kind))}
          </span>
        ))}
        {change.difference !== null && change.difference !== 0 && (
          <span className={styles.soft}>
            {t('sides.postsDifference', { difference: differenceText(change.difference, locale) })}
          </span>
        )}
      </p>
      {line !== null && <p>{line}</p>}
      {texts.length > 0 && <p>{texts.join('; ')}</p>}
    </>
  );
}

/** Who became whom, where that is not one and the same unit. */
function lineText(
  { fromIds, toIds }: SideChange,
  nameThen: (id: UnitId) => string,
  nameNow: (id: UnitId) => string,
): string | null {
  if (fromIds.length + toIds.length < 3) return null;
  return `${fromIds.map(nameThen).join('; ')} → ${toIds.map(nameNow).join('; ')}`;
}

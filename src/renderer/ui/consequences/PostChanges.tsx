import { useMemo } from 'react';
import { ownTotalOf, type PostSum, payrollSum } from '../../../core/figures/rollUp';
import type { UnitId } from '../../../core/model/ids';
import type { Unit } from '../../../core/model/unit';
import { useMessages } from '../../i18n/useMessages';
import type { Figures, Side } from '../../state/useFigures';
import { postsText } from '../figureTexts';
import styles from './Consequences.module.css';

interface PostChangesProps {
  readonly figures: Figures;
  readonly after: Side;
}

const MOST = 50;

/** The units whose own posts change, with the number before and after; closed until someone asks. */
export function PostChanges({ figures, after }: PostChangesProps) {
  const { t, locale } = useMessages();
  const { side, categories } = figures;
  const changes = useMemo(() => {
    const own = (unit: Unit | undefined): PostSum | null =>
      unit === undefined
        ? null
        : payrollSum(ownTotalOf(unit, side.coverage), categories, 'assigned');
    const changed = after.structure.units.idsChangedSince(side.structure.units);
    return [...(changed as ReadonlySet<string> as ReadonlySet<UnitId>)].flatMap((id) => {
      const [from, to] = [side.structure.units.get(id), after.structure.units.get(id)];
      const [before, then] = [postsText(own(from), locale), postsText(own(to), locale)];
      return before === then ? [] : [{ id, name: (from ?? to)?.name ?? id, before, then }];
    });
  }, [side, after, categories, locale]);
  if (changes.length === 0) return null;
  return (
    <details className={styles.findings}>
      <summary>{t('decision.preview.units', { count: changes.length })}</summary>
      <ul>
        {changes.slice(0, MOST).map(({ id, name, before, then }) => (
          <li key={id}>
            {name}: {before} → {then}
          </li>
        ))}
        {changes.length > MOST && <li>{t('several.more', { count: changes.length - MOST })}</li>}
      </ul>
    </details>
  );
}

import type { Roadmap } from '../../../core/targets/roadmap';
import type { Verdict } from '../../../core/targets/verdict';
import { useMessages } from '../../i18n/useMessages';
import lists from '../../ui/ListView.module.css';
import { demandText, valueText } from '../../ui/readingTexts';
import { targetName } from '../../ui/targetName';
import marks from '../../ui/VerdictMark.module.css';
import styles from './Roadmap.module.css';

interface RoadmapTableProps {
  readonly roadmap: Roadmap;
  readonly year: number | null;
  readonly onYear: (year: number | null) => void;
}

const SIGNS = { met: '✓', notMet: '✕', undetermined: '?' } as const;

/** The numbers behind the lines; the due year of each target carries its verdict. */
export function RoadmapTable({ roadmap, year, onYear }: RoadmapTableProps) {
  const { t, locale } = useMessages();
  // Years of which no list tells anything would only push the others out of view.
  const told = new Set(
    roadmap.lines.flatMap(({ target, points }) => [
      target.dueYear,
      ...points.filter(({ state }) => state !== null).map((point) => point.year),
    ]),
  );
  const years = roadmap.years.filter((one) => told.has(one));
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: keys scroll to the years that are cut off.
    <section className={styles.scroller} aria-label={t('roadmap.table')} tabIndex={0}>
      <table className={`${lists.table} ${styles.table}`}>
        <thead>
          <tr>
            <th className={styles.first}>{t('roadmap.target')}</th>
            <th className="tg-number">{t('targets.required')}</th>
            {years.map((one) => (
              <th
                key={one}
                className="tg-number"
                data-marked={one === year}
                onMouseEnter={() => onYear(one)}
                onMouseLeave={() => onYear(null)}
              >
                31/12/{one}
              </th>
            ))}
            <th className="tg-number">{t('targets.end')}</th>
          </tr>
        </thead>
        <tbody>
          {roadmap.lines.map(({ target, points, end }) => (
            <tr key={target.id}>
              <th scope="row" className={styles.first}>
                {targetName(target, t)}
              </th>
              <td className="tg-number">{demandText(target, locale)}</td>
              {points
                .filter((point) => told.has(point.year))
                .map(({ year: one, state }) => (
                  <td key={one} className="tg-number" data-marked={one === year}>
                    {state === null ? '–' : valueText(state.decisive, locale)}
                    {one === target.dueYear && <DueMark verdict={state?.decisive.verdict} />}
                  </td>
                ))}
              <td className="tg-number">{valueText(end.decisive, locale)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** The verdict of a due year, undetermined where no list tells of it. */
function DueMark({ verdict = 'undetermined' }: { readonly verdict?: Verdict | undefined }) {
  const { t } = useMessages();
  return (
    <>
      {' '}
      <strong className={marks[verdict]} title={t(`verdict.${verdict}`)}>
        {SIGNS[verdict]}
      </strong>
    </>
  );
}

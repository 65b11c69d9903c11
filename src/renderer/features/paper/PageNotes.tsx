import { Text } from '@mantine/core';
import type { ChartFormat } from '../../../core/picture/paper/paper';
import { pngSize } from '../../../core/picture/pngSize';
import { useMessages } from '../../i18n/useMessages';
import { numberText } from '../../ui/figureTexts';
import type { PagePreview } from '../../workers/chartProtocol';

/** Letters smaller than this, in points, are hard to read in print. */
const LEGIBLE = 5;
/** The smallest letters of a chart in true size, in points. */
const SMALLEST = 10.5 * 0.75;
/** From so many pages on, their number is worth a second look. */
const MANY_PAGES = 30;

/** What the user should know before the file is written. */
export function PageNotes({
  page,
  format,
}: {
  readonly page: PagePreview;
  readonly format: ChartFormat;
}) {
  const { t, locale } = useMessages();
  const size = format === 'png' ? pngSize(page) : null;
  const points = SMALLEST * page.scale;
  const notes = [
    format === 'pdf' && points < LEGIBLE
      ? t('paper.small', { points: numberText(Math.round(points * 10) / 10, locale) })
      : null,
    page.count >= MANY_PAGES ? t('paper.manySheets', { count: page.count }) : null,
    format === 'png' && size === null ? t('paper.problem.tooLarge') : null,
    size !== null && size.share < 1
      ? t('paper.png.smaller', { percent: Math.round(size.share * 100) })
      : null,
  ].filter((note) => note !== null);
  return notes.map((note) => (
    <Text key={note} size="sm" c="var(--tg-open)" role="note">
      {note}
    </Text>
  ));
}

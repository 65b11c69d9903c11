import { type RefObject, useEffect } from 'react';
import type { ShownUnit } from '../../../../core/comparison/shownUnits';
import { useMessages } from '../../../i18n/useMessages';
import { useNoticeStore } from '../../../state/noticeStore';
import { copyUnits } from './copyUnits';
import type { GridColumn, UnitsSource } from './unitColumns';

/** Ctrl+C in the grid copies the lines that are looked for; browsers tell the page, not the grid. */
export function useUnitsCopy(
  box: RefObject<HTMLDivElement | null>,
  shown: readonly ShownUnit[],
  columns: readonly GridColumn[],
  source: UnitsSource,
): void {
  const { t } = useMessages();
  useEffect(() => {
    const onCopy = (event: ClipboardEvent): void => {
      const isHere = box.current !== null && document.activeElement === box.current;
      if (!isHere || event.clipboardData === null) return;
      const lines = shown.filter(({ isContext }) => !isContext);
      if (lines.length === 0) return;
      const { tsv, html } = copyUnits(lines, columns, source, t);
      event.clipboardData.setData('text/plain', tsv);
      event.clipboardData.setData('text/html', html);
      event.preventDefault();
      useNoticeStore
        .getState()
        .tell('done', { key: 'units.copied', params: { count: lines.length } });
    };
    document.addEventListener('copy', onCopy);
    return () => document.removeEventListener('copy', onCopy);
  }, [box, shown, columns, source, t]);
}

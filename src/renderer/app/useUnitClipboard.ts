import { useEffect, useEffectEvent } from 'react';
import type { Place } from '../../core/commands/command';
import { pasteUnits } from '../../core/copying/pasteUnits';
import { copyUnits, type UnitsCopy } from '../../core/copying/unitsCopy';
import { readUnitsCopy, unitsCopyText } from '../../core/files/unitsCopyText';
import type { UnitId } from '../../core/model/ids';
import { useMessages } from '../i18n/useMessages';
import { useCopiedUnits } from '../state/copiedUnits';
import { newId } from '../state/newId';
import { useNoticeStore } from '../state/noticeStore';
import { moveUnits } from '../state/runCommand';
import type { Figures } from '../state/useFigures';
import { useViewStore } from '../state/viewStore';
import { clipboardForms } from '../ui/clipboardForms';
import { copyTable } from './copyTable';
import { tellRefusal } from './unitEdits';

/** The form in which windows of this program hand units to each other. */
const UNITS_TYPE = 'application/x-tinhgon-units+json';

/** Where pasted units go: below the selected unit, or among the agencies when none is selected. */
function pastePlace(selection: ReadonlySet<UnitId>): Place {
  const [parentId] = selection;
  return parentId === undefined
    ? { kind: 'agency', index: null }
    : { kind: 'under', parentId, index: null };
}

/** Pastes units: what was cut here moves at once, copies are shown first. */
export function pasteCopied(figures: Figures, copy: UnitsCopy): void {
  const { selection, show } = useViewStore.getState();
  const place = pastePlace(selection);
  const pasted = pasteUnits(figures.plan, figures.side.snapshot.id, copy, place, {
    withPosts: true,
    newId,
  });
  if (pasted.kind === 'copy') {
    show({ dialog: { kind: 'pasteUnits', copy, place } });
    return;
  }
  const refusal = moveUnits(pasted.unitIds, place);
  tellRefusal(refusal);
  if (refusal === null) useCopiedUnits.getState().keep(null);
}

/** Shows what copied cells would do below the selected unit; false for what is no table. */
function pasteCells(clipboard: DataTransfer): boolean {
  const cells = { html: clipboard.getData('text/html'), text: clipboard.getData('text/plain') };
  if (!/<table/i.test(cells.html) && !/[\t\n]./.test(cells.text)) return false;
  const { selection, show } = useViewStore.getState();
  const [unitId = null, ...others] = selection;
  if (others.length > 0) tellRefusal({ key: 'pasting.oneUnit', params: {} });
  else show({ dialog: { kind: 'pasteTable', unitId, cells } });
  return true;
}

/** Copy, cut and paste of units while the chart has the keyboard. */
export function useUnitClipboard(figures: Figures | null): void {
  const { t } = useMessages();
  const isInChart = (): boolean =>
    document.activeElement?.closest('[role="tree"]') != null &&
    document.activeElement.closest('input, textarea') === null;
  const onCopy = useEffectEvent((event: ClipboardEvent) => {
    const { selection } = useViewStore.getState();
    if (figures === null || event.clipboardData === null || !isInChart()) return;
    const { plan, side } = figures;
    const ids = [...selection].filter((id) => side.structure.units.has(id));
    if (ids.length === 0) return;
    const isCut = event.type === 'cut';
    const copy = copyUnits(plan, side.snapshot.id, ids, isCut);
    const { tsv, html } = clipboardForms(copyTable(figures, copy.units, t));
    event.clipboardData.setData('text/plain', tsv);
    event.clipboardData.setData('text/html', html);
    event.clipboardData.setData(UNITS_TYPE, unitsCopyText(copy));
    event.preventDefault();
    useCopiedUnits.getState().keep(copy);
    useNoticeStore.getState().tell('done', {
      key: isCut ? 'copy.cut' : 'copy.copied',
      params: { count: copy.units.length },
    });
  });
  const onPaste = useEffectEvent((event: ClipboardEvent) => {
    if (figures === null || event.clipboardData === null || !isInChart()) return;
    const text = event.clipboardData.getData(UNITS_TYPE);
    if (text === '') {
      if (pasteCells(event.clipboardData)) event.preventDefault();
      return;
    }
    event.preventDefault();
    const copy = readUnitsCopy(text);
    if (copy.ok) pasteCopied(figures, copy.value);
    else tellRefusal({ key: 'copy.notUnits', params: {} });
  });
  useEffect(() => {
    document.addEventListener('copy', onCopy);
    document.addEventListener('cut', onCopy);
    document.addEventListener('paste', onPaste);
    return () => {
      document.removeEventListener('copy', onCopy);
      document.removeEventListener('cut', onCopy);
      document.removeEventListener('paste', onPaste);
    };
  }, []);
}

import { IconFileImport } from '@tabler/icons-react';
import { useEffect, useEffectEvent, useState } from 'react';
import { useMessages } from '../i18n/useMessages';
import { newId } from '../state/newId';
import { useNoticeStore } from '../state/noticeStore';
import { useViewStore } from '../state/viewStore';
import styles from './FileDrop.module.css';
import { useServices } from './services';

const WORKBOOK = /\.(xlsx|xlsm|xls|xlsb|ods|csv|tsv|txt)$/i;

const hasFiles = (event: DragEvent): boolean =>
  event.dataTransfer?.types.includes('Files') ?? false;

/** Opens a file that is dropped anywhere on the window: a plan as a plan, a workbook as a list. */
export function FileDrop() {
  const { t } = useMessages();
  const { documents } = useServices();
  const [isOver, setIsOver] = useState(false);
  const openFile = async (file: File): Promise<void> => {
    const isPlan = /\.tinhgon$/i.test(file.name);
    const { tell } = useNoticeStore.getState();
    if (!isPlan && !WORKBOOK.test(file.name)) {
      tell('problem', { key: 'drop.unknown', params: { file: file.name } });
      return;
    }
    let bytes: Uint8Array;
    try {
      bytes = new Uint8Array(await file.arrayBuffer());
    } catch {
      tell('problem', { key: 'drop.unreadable', params: { file: file.name } });
      return;
    }
    const dropped = { name: file.name, bytes };
    if (isPlan) {
      useViewStore.getState().show({ dialog: null });
      // A dropped file has no place that the window could write to: saving asks for one.
      await documents.openBytes({ ...dropped, token: null });
    } else
      useViewStore.getState().show({
        dialog: { kind: 'importList', file: { ...dropped, id: newId() } },
      });
  };
  const onDrag = useEffectEvent((event: DragEvent) => {
    if (!hasFiles(event)) return;
    // Without this the window would leave the program for the file.
    event.preventDefault();
    const { dialog } = useViewStore.getState();
    const isBusy = dialog !== null && dialog.kind !== 'importList';
    if (event.dataTransfer !== null) event.dataTransfer.dropEffect = isBusy ? 'none' : 'copy';
    setIsOver(!isBusy && event.type !== 'drop');
    const files = event.type === 'drop' && !isBusy ? [...(event.dataTransfer?.files ?? [])] : [];
    const [file] = files;
    if (file === undefined) return;
    if (files.length > 1)
      useNoticeStore
        .getState()
        .tell('problem', { key: 'drop.several', params: { file: file.name } });
    void openFile(file);
  });
  const onLeave = useEffectEvent((event: DragEvent) => {
    if (event.relatedTarget === null) setIsOver(false);
  });
  useEffect(() => {
    const kinds = ['dragenter', 'dragover', 'drop'] as const;
    for (const kind of kinds) window.addEventListener(kind, onDrag);
    window.addEventListener('dragleave', onLeave);
    return () => {
      for (const kind of kinds) window.removeEventListener(kind, onDrag);
      window.removeEventListener('dragleave', onLeave);
    };
  }, []);
  if (!isOver) return null;
  return (
    <div className={styles.zone} role="status">
      <IconFileImport size={44} stroke={1.3} />
      <strong>{t('drop.hint')}</strong>
      <span>{t('drop.kinds')}</span>
    </div>
  );
}

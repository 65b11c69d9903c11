import { type Message, translate } from '../../../core/messages/translate';
import { useMessages } from '../../i18n/useMessages';
import { Dialog } from '../../ui/Dialog';
import { DialogButtons } from '../../ui/DialogButtons';
import type { CellEdit } from './cellEdits';
import { headingText } from './copyRange';
import styles from './PasteDialog.module.css';

/** A refused cell with its reason, or a changed one. */
export interface PasteLine {
  readonly edit: CellEdit;
  readonly reason: Message | null;
}

interface PasteDialogProps {
  readonly lines: readonly PasteLine[];
  readonly onAccept: () => void;
  readonly onCancel: () => void;
}

/** So many lines are read by nobody; the rest is counted. */
const MOST_LINES = 200;

/** What a paste would change and what of it is refused and why, before anything is done. */
export function PasteDialog({ lines, onAccept, onCancel }: PasteDialogProps) {
  const { t, locale } = useMessages();
  const refused = lines.filter(({ reason }) => reason !== null);
  const changes = lines.filter(({ reason }) => reason === null);
  const shown = [...refused, ...changes].slice(0, MOST_LINES);
  const orUnknown = (text: string): string => (text === '' ? t('table.paste.unknown') : text);
  return (
    <Dialog title={t('table.paste.title')} size="xl" onClose={onCancel}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          onAccept();
        }}
      >
        <p className={styles.summary}>
          {t('table.paste.summary', { changes: changes.length, refused: refused.length })}
        </p>
        <div className={styles.list}>
          <table className={styles.table} aria-label={t('table.paste.title')}>
            <thead>
              <tr>
                <th scope="col">{t('table.column.name')}</th>
                <th scope="col">{t('table.paste.column')}</th>
                <th scope="col">{t('table.paste.before')}</th>
                <th scope="col">{t('table.paste.after')}</th>
              </tr>
            </thead>
            <tbody>
              {shown.map(({ edit, reason }) => (
                <tr key={`${edit.unit.id}/${edit.column.id}`}>
                  <td>{edit.unit.name}</td>
                  <td>{headingText(edit.column)}</td>
                  <td>{orUnknown(edit.from)}</td>
                  {reason === null ? (
                    <td>
                      <strong>{orUnknown(edit.to)}</strong>
                    </td>
                  ) : (
                    <td className={styles.refused}>
                      {t('table.paste.refused', {
                        text: orUnknown(edit.to),
                        reason: translate(locale, reason.key, reason.params),
                      })}
                    </td>
                  )}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
        {lines.length > shown.length && (
          <p>{t('table.paste.more', { count: lines.length - shown.length })}</p>
        )}
        <DialogButtons
          accept={t('table.paste.accept', { count: changes.length })}
          isDisabled={changes.length === 0}
          onCancel={onCancel}
        />
      </form>
    </Dialog>
  );
}

import { Dialog } from '../../ui/Dialog';
import { DialogButtons } from '../../ui/DialogButtons';

interface ConfirmDialogProps {
  readonly title: string;
  readonly text: string;
  readonly accept: string;
  readonly onAccept: () => void;
  readonly onClose: () => void;
}

/** Asks before something that touches many links. */
export function ConfirmDialog({ title, text, accept, onAccept, onClose }: ConfirmDialogProps) {
  return (
    <Dialog title={title} size="md" onClose={onClose}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          onAccept();
        }}
      >
        <p>{text}</p>
        <DialogButtons accept={accept} onCancel={onClose} />
      </form>
    </Dialog>
  );
}

import { type FormEvent, useMemo, useState } from 'react';
import type { Target } from '../../../core/model/target';
import { draftOf, readTargetDraft, type TargetDraft } from '../../../core/targets/targetDraft';
import { useMessages } from '../../i18n/useMessages';
import type { Figures } from '../../state/useFigures';
import { Dialog } from '../../ui/Dialog';
import { DialogButtons } from '../../ui/DialogButtons';
import { DemandFields } from './DemandFields';
import { NameFields } from './NameFields';
import { namingSourcesOf } from './namingSources';
import { ScopeFields } from './ScopeFields';
import { SubjectFields } from './SubjectFields';
import styles from './TargetDialog.module.css';
import { TargetPreview } from './TargetPreview';

interface TargetDialogProps {
  readonly figures: Figures;
  readonly target: Target;
  readonly isNew: boolean;
  /** Told of the finished target when it differs from what it started from, or is new. */
  readonly onSave: (target: Target) => void;
  readonly onClose: () => void;
}

/** Every field of a target. Nothing enters the plan before all of them can be read. */
export function TargetDialog({ figures, target, isNew, onSave, onClose }: TargetDialogProps) {
  const { t, locale } = useMessages();
  const sources = useMemo(() => namingSourcesOf(figures, locale), [figures, locale]);
  const [draft, setDraft] = useState<TargetDraft>(() => draftOf(target, sources));
  const read = useMemo(() => readTargetDraft(draft, target, sources), [draft, target, sources]);
  const problems = read.ok ? {} : read.error;
  const change = (fields: Partial<TargetDraft>): void => setDraft({ ...draft, ...fields });
  const fields = { figures, draft, problems, onChange: change };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (!read.ok) return;
    onSave(read.value);
    onClose();
  };
  return (
    <Dialog
      title={t(isNew ? 'targets.new.title' : 'targets.edit.title')}
      size="920px"
      onClose={onClose}
    >
      <form className={styles.form} onSubmit={submit}>
        <NameFields {...fields} target={read.ok ? read.value : target} sources={sources} />
        <SubjectFields {...fields} />
        <ScopeFields {...fields} />
        <DemandFields {...fields} />
        <div className={styles.foot}>
          <TargetPreview figures={figures} target={read.ok ? read.value : null} />
          <DialogButtons accept={t('targets.save')} isDisabled={!read.ok} onCancel={onClose} />
        </div>
      </form>
    </Dialog>
  );
}

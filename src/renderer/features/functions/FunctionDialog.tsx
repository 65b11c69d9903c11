import { NativeSelect, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import { isEqualValue } from '../../../core/changes/isEqualValue';
import type { FunctionFields } from '../../../core/functions/editFunctions';
import { holdingsIn } from '../../../core/functions/holdingsIn';
import type { Message } from '../../../core/messages/translate';
import { FUNCTION_KINDS, type FunctionHolders } from '../../../core/model/functionItem';
import type { FunctionId, UnitId } from '../../../core/model/ids';
import { tableOf } from '../../../core/model/plan';
import { agencyIn } from '../../../core/model/structure';
import { useMessages } from '../../i18n/useMessages';
import { saveFunction } from '../../state/functions';
import type { Figures } from '../../state/useFigures';
import { DateInput } from '../../ui/DateInput';
import { Dialog } from '../../ui/Dialog';
import { DialogButtons } from '../../ui/DialogButtons';
import { UnitPicker } from '../../ui/UnitPicker';
import { UnitsPicker } from '../../ui/UnitsPicker';
import styles from './Functions.module.css';
import { NO_PROCEDURE, ProcedureFields, type TypedProcedure, typedOf } from './ProcedureFields';
import { readProcedure } from './readProcedure';

interface FunctionDialogProps {
  readonly figures: Figures;
  /** The task to change; null: a new one. */
  readonly functionId: FunctionId | null;
  /** The unit that a new one is given to. */
  readonly unitId: UnitId | null;
  readonly onClose: () => void;
}

const NEW: FunctionFields = {
  kind: 'task',
  title: '',
  field: '',
  legalBasis: '',
  remarks: '',
  procedure: null,
  owner: '',
  dueDate: null,
};

/** Enters a task into the register or changes one, with who holds it in the snapshot in view. */
export function FunctionDialog({ figures, functionId, unitId, onClose }: FunctionDialogProps) {
  const { t, say, locale } = useMessages();
  const { plan, side } = figures;
  const item = functionId === null ? undefined : tableOf(plan, 'functions').get(functionId);
  const before: FunctionHolders =
    functionId === null
      ? {
          agencyId: unitId === null ? null : agencyIn(side.structure, unitId).id,
          leadUnitIds: unitId === null ? [] : [unitId],
          supportingUnitIds: [],
        }
      : holdingsIn(plan, side.snapshot.id).of(functionId);
  const [fields, setFields] = useState<FunctionFields>(() => {
    if (item === undefined) return NEW;
    const { id: _, assignments: __, order: ___, ...said } = item;
    return said;
  });
  const [holders, setHolders] = useState(before);
  const [procedure, setProcedure] = useState<TypedProcedure>(() =>
    item?.procedure ? typedOf(item.procedure, locale) : NO_PROCEDURE,
  );
  const [refusal, setRefusal] = useState<Message | null>(null);
  const set = (changed: Partial<FunctionFields>): void => {
    setFields({ ...fields, ...changed });
    setRefusal(null);
  };
  const accept = (): void => {
    const read = fields.kind === 'procedure' ? readProcedure(procedure) : null;
    if (read !== null && !read.ok) {
      setRefusal(read.error);
      return;
    }
    const isNew = item === undefined;
    const isHeld = holders.agencyId !== null || holders.leadUnitIds.length > 0;
    const changed = isNew
      ? isHeld || holders.supportingUnitIds.length > 0
      : !isEqualValue(before, holders);
    const reason = saveFunction(
      functionId,
      { ...fields, procedure: read?.value ?? null },
      changed ? holders : {},
    );
    if (reason === null) onClose();
    else setRefusal(reason);
  };
  return (
    <Dialog
      title={t(item === undefined ? 'functions.dialog.add' : 'functions.dialog.edit')}
      size="xl"
      onClose={onClose}
    >
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          accept();
        }}
      >
        <Textarea
          autosize
          minRows={2}
          maxRows={5}
          required
          data-autofocus
          label={t('functions.column.title')}
          value={fields.title}
          onChange={(event) => set({ title: event.currentTarget.value })}
        />
        <div className={styles.fields}>
          <NativeSelect
            label={t('functions.kind')}
            value={fields.kind}
            data={FUNCTION_KINDS.map((value) => ({ value, label: t(`functions.kind.${value}`) }))}
            onChange={(event) => {
              const { value } = event.currentTarget;
              set({ kind: FUNCTION_KINDS.find((one) => one === value) ?? 'task' });
            }}
          />
          <TextInput
            label={t('functions.field')}
            value={fields.field}
            onChange={(event) => set({ field: event.currentTarget.value })}
          />
          <TextInput
            label={t('functions.column.basis')}
            value={fields.legalBasis}
            onChange={(event) => set({ legalBasis: event.currentTarget.value })}
          />
          <TextInput
            label={t('functions.remarks')}
            value={fields.remarks}
            onChange={(event) => set({ remarks: event.currentTarget.value })}
          />
        </div>
        {fields.kind === 'procedure' && (
          <ProcedureFields value={procedure} onChange={setProcedure} />
        )}
        <fieldset className={styles.holders}>
          <legend>{t('functions.holders', { name: side.snapshot.name })}</legend>
          {side.snapshot.kind === 'scenario' && (
            <p className={styles.soft}>{t('functions.holders.measure')}</p>
          )}
          <UnitPicker
            label={t('functions.given')}
            structure={side.structure}
            value={holders.agencyId}
            noneLabel={t('functions.given.none')}
            onChange={(agencyId) => setHolders({ ...holders, agencyId })}
          />
          <UnitsPicker
            label={t('functions.lead')}
            structure={side.structure}
            value={holders.leadUnitIds}
            placeholder={t('functions.lead.none')}
            onChange={(leadUnitIds) => setHolders({ ...holders, leadUnitIds })}
          />
          <UnitsPicker
            label={t('functions.supports')}
            structure={side.structure}
            value={holders.supportingUnitIds}
            placeholder={t('functions.supports.none')}
            onChange={(supportingUnitIds) => setHolders({ ...holders, supportingUnitIds })}
          />
        </fieldset>
        <div className={styles.fields}>
          <TextInput
            label={t('functions.owner')}
            value={fields.owner}
            onChange={(event) => set({ owner: event.currentTarget.value })}
          />
          <DateInput
            isOptional
            label={t('functions.dueDate')}
            value={fields.dueDate}
            onChange={(dueDate) => set({ dueDate })}
          />
        </div>
        {refusal !== null && (
          <p className={styles.warning} role="alert">
            {say(refusal)}
          </p>
        )}
        <DialogButtons accept={t('app.ok')} onCancel={onClose} />
      </form>
    </Dialog>
  );
}

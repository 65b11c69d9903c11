import { NativeSelect, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { UnitId } from '../../../core/model/ids';
import { RELATION_KINDS, type RelationKind } from '../../../core/model/register';
import type { Unit } from '../../../core/model/unit';
import { useMessages } from '../../i18n/useMessages';
import { tieUnits } from '../../state/relations';
import type { Figures } from '../../state/useFigures';
import { Dialog } from '../../ui/Dialog';
import { DialogButtons } from '../../ui/DialogButtons';
import { UnitPicker } from '../../ui/UnitPicker';
import styles from './Restructure.module.css';

interface RelateDialogProps {
  readonly figures: Figures;
  readonly unit: Unit;
  /** The other unit, where two were selected. */
  readonly otherId: UnitId | null;
  readonly onClose: () => void;
}

/** Ties a unit to another by a second line: chỉ đạo or phối hợp. */
export function RelateDialog({ figures, unit, otherId, onClose }: RelateDialogProps) {
  const { t, say } = useMessages();
  const [kind, setKind] = useState<RelationKind>('direction');
  const [isOutward, setOutward] = useState(true);
  const [toId, setTo] = useState<UnitId | null>(otherId);
  const [caption, setCaption] = useState('');
  const [refusal, setRefusal] = useState<string | null>(null);
  const accept = (): void => {
    if (toId === null) return;
    const [fromUnitId, toUnitId] =
      isOutward || kind === 'coordination' ? [unit.id, toId] : [toId, unit.id];
    const reason = tieUnits({ kind, fromUnitId, toUnitId, caption: caption.trim() });
    if (reason === null) onClose();
    else setRefusal(say(reason));
  };
  return (
    <Dialog title={t('relation.title', { name: unit.name })} onClose={onClose}>
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          accept();
        }}
      >
        <NativeSelect
          label={t('relation.kind')}
          value={kind}
          data={RELATION_KINDS.map((one) => ({ value: one, label: t(`relation.kind.${one}`) }))}
          onChange={(event) => setKind(event.currentTarget.value as RelationKind)}
        />
        <UnitPicker
          isFirst
          label={t('relation.to')}
          structure={figures.side.structure}
          value={toId}
          without={new Set([unit.id])}
          onChange={(id) => {
            setTo(id);
            setRefusal(null);
          }}
        />
        {kind === 'direction' && (
          <NativeSelect
            label={t('relation.way')}
            value={isOutward ? 'out' : 'in'}
            data={(['out', 'in'] as const).map((way) => ({
              value: way,
              label: t(`relation.way.${way}`, { name: unit.name }),
            }))}
            onChange={(event) => setOutward(event.currentTarget.value === 'out')}
          />
        )}
        <TextInput
          label={t('relation.caption')}
          value={caption}
          onChange={(event) => setCaption(event.currentTarget.value)}
        />
        {refusal !== null && (
          <p className={styles.warning} role="alert">
            {refusal}
          </p>
        )}
        <DialogButtons accept={t('app.ok')} isDisabled={toId === null} onCancel={onClose} />
      </form>
    </Dialog>
  );
}

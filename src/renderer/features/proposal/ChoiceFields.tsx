import { Checkbox, MultiSelect, TextInput } from '@mantine/core';
import type { SnapshotId } from '../../../core/model/ids';
import {
  OPTIONAL_SHEETS,
  type OptionalSheet,
  type ProposalChoice,
  type Signatory,
} from '../../../core/model/proposalChoice';
import type { Snapshot } from '../../../core/model/snapshot';
import { useMessages } from '../../i18n/useMessages';
import { DateInput } from '../../ui/DateInput';
import styles from './Proposal.module.css';

interface ChoiceFieldsProps {
  /** What the proposal can be compared with. */
  readonly snapshots: readonly Snapshot[];
  readonly choice: ProposalChoice;
  readonly onChange: (choice: ProposalChoice) => void;
}

/** Who signs at most: so many stand side by side on a page. */
const MOST_SIGNATORIES = 3;
const NOBODY: Signatory = { title: '', name: '' };

/** Title block, sheets, compared scenarios and those who sign. */
export function ChoiceFields({ snapshots, choice, onChange }: ChoiceFieldsProps) {
  const { t } = useMessages();
  const { titleBlock, without, comparedIds, signatories } = choice;
  const toggle = (sheet: OptionalSheet): void =>
    onChange({
      ...choice,
      without: OPTIONAL_SHEETS.filter((one) => without.includes(one) !== (one === sheet)),
    });
  const setSignatory = (at: number, fields: Partial<Signatory>): void => {
    const all = Array.from({ length: MOST_SIGNATORIES }, (_, i) => signatories[i] ?? NOBODY);
    const next = all.map((one, i) => (i === at ? { ...one, ...fields } : one));
    while (next.at(-1)?.title === '' && next.at(-1)?.name === '') next.pop();
    onChange({ ...choice, signatories: next });
  };
  return (
    <>
      <div className={styles.pair}>
        {(['superior', 'agency', 'place', 'annex'] as const).map((field) => (
          <TextInput
            key={field}
            label={t(`export.${field}`)}
            value={titleBlock[field]}
            onChange={(event) =>
              onChange({
                ...choice,
                titleBlock: { ...titleBlock, [field]: event.currentTarget.value },
              })
            }
          />
        ))}
        <DateInput
          label={t('export.date')}
          value={titleBlock.date}
          isOptional
          onChange={(date) => onChange({ ...choice, titleBlock: { ...titleBlock, date } })}
        />
        <MultiSelect
          label={t('export.compared')}
          value={comparedIds.filter((id) => snapshots.some((one) => one.id === id))}
          data={snapshots.map((one) => ({ value: one.id, label: one.name }))}
          disabled={without.includes('comparison')}
          searchable
          hidePickedOptions
          onChange={(ids) => onChange({ ...choice, comparedIds: ids as SnapshotId[] })}
        />
      </div>
      <fieldset className={styles.group}>
        <legend>{t('export.sheets')}</legend>
        <p className={styles.soft}>{t('export.sheets.always')}</p>
        <div className={styles.sheets}>
          {OPTIONAL_SHEETS.map((sheet) => (
            <Checkbox
              key={sheet}
              label={t(`proposal.sheet.${sheet}`)}
              checked={!without.includes(sheet)}
              onChange={() => toggle(sheet)}
            />
          ))}
        </div>
      </fieldset>
      <fieldset className={styles.group}>
        <legend>{t('export.signatories')}</legend>
        <div className={styles.signatories}>
          {Array.from({ length: MOST_SIGNATORIES }, (_, i) => (
            <div key={String(i)} className={styles.signatory}>
              <TextInput
                aria-label={t('export.signatory.title', { n: i + 1 })}
                placeholder={t(`export.signatory.example.${(i + 1) as 1 | 2 | 3}`)}
                value={signatories[i]?.title ?? ''}
                onChange={(event) => setSignatory(i, { title: event.currentTarget.value })}
              />
              <TextInput
                aria-label={t('export.signatory.name', { n: i + 1 })}
                placeholder={t('export.signatory.name.example')}
                value={signatories[i]?.name ?? ''}
                onChange={(event) => setSignatory(i, { name: event.currentTarget.value })}
              />
            </div>
          ))}
        </div>
      </fieldset>
    </>
  );
}

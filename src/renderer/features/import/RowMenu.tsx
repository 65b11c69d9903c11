import { NativeSelect, Popover } from '@mantine/core';
import { type ImportChoices, ROW_KINDS, type RowKind } from '../../../core/exchange/import/types';
import { UNIT_KINDS, type UnitKind } from '../../../core/model/unit';
import { useMessages } from '../../i18n/useMessages';
import styles from './PreviewGrid.module.css';

interface RowMenuProps {
  readonly row: number;
  /** How the row was read; undefined: it is outside of the table. */
  readonly kind: RowKind | undefined;
  readonly unitKind: UnitKind | undefined;
  readonly choices: ImportChoices;
  readonly onChoices: (choices: ImportChoices) => void;
  readonly onClose: () => void;
}

/** Kinds of rows that a user may name; the others follow from what the rows hold. */
const NAMED = ROW_KINDS.filter((kind) => kind !== 'blank' && kind !== 'otherYear');
const AUTO = '';

function withEntry<Value>(
  held: Readonly<Record<number, Value>>,
  row: number,
  value: Value | null,
): Record<number, Value> {
  const next: Record<number, Value> = { ...held };
  if (value === null) delete next[row];
  else next[row] = value;
  return next;
}

const SIGNS: Readonly<Partial<Record<RowKind, string>>> = {
  section: '§',
  subtotal: 'Σ',
  total: 'Σ',
  note: '✎',
  repeatedHeader: '≡',
  ignored: '✕',
  otherYear: '◷',
};

/** Sign of a row that is not a unit, so that it is told by more than its colour. */
export const rowSign = (kind: RowKind | undefined): string =>
  kind === undefined ? '' : (SIGNS[kind] ?? '');

/** What a row is, for correcting how it was read. */
export function RowMenu(props: RowMenuProps) {
  const { row, kind, unitKind, choices, onChoices, onClose } = props;
  const { t } = useMessages();
  return (
    <Popover
      opened
      onChange={(isOpen) => {
        if (!isOpen) onClose();
      }}
      position="right-start"
      trapFocus
      returnFocus
      withinPortal
      transitionProps={{ duration: 0 }}
    >
      <Popover.Target>
        <span className={styles.rowAnchor} />
      </Popover.Target>
      <Popover.Dropdown className={styles.rowMenu} aria-label={t('preview.row', { row: row + 1 })}>
        <NativeSelect
          label={t('preview.rowIs', { row: row + 1 })}
          data-autofocus
          // The dialog below listens to Escape as well.
          data-mantine-stop-propagation
          value={choices.rowKinds[row] ?? AUTO}
          data={[
            {
              value: AUTO,
              label:
                kind === undefined
                  ? t('preview.auto')
                  : t('preview.autoAs', { kind: t(`import.rowKind.${kind}`) }),
            },
            ...NAMED.map((value) => ({ value, label: t(`import.rowKind.${value}`) })),
          ]}
          onChange={(event) => {
            const value = event.currentTarget.value;
            onChoices({
              ...choices,
              rowKinds: withEntry(
                choices.rowKinds,
                row,
                value === AUTO ? null : (value as RowKind),
              ),
            });
          }}
        />
        {kind === 'unit' && (
          <NativeSelect
            label={t('preview.unitIs')}
            data-mantine-stop-propagation
            value={choices.unitKinds[row] ?? AUTO}
            data={[
              {
                value: AUTO,
                label:
                  unitKind === undefined
                    ? t('preview.auto')
                    : t('preview.autoAs', { kind: t(`kind.${unitKind}`) }),
              },
              ...UNIT_KINDS.map((value) => ({ value, label: t(`kind.${value}`) })),
            ]}
            onChange={(event) => {
              const value = event.currentTarget.value;
              onChoices({
                ...choices,
                unitKinds: withEntry(
                  choices.unitKinds,
                  row,
                  value === AUTO ? null : (value as UnitKind),
                ),
              });
            }}
          />
        )}
      </Popover.Dropdown>
    </Popover>
  );
}

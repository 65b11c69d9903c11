import { Radio, Stack } from '@mantine/core';
import { useMemo, useState } from 'react';
import type { Place } from '../../../core/commands/command';
import { pasteUnits } from '../../../core/copying/pasteUnits';
import type { UnitsCopy } from '../../../core/copying/unitsCopy';
import type { UnitId } from '../../../core/model/ids';
import { useMessages } from '../../i18n/useMessages';
import { newId } from '../../state/newId';
import type { Figures } from '../../state/useFigures';
import { categoryName } from '../../ui/categoryName';
import { DecisionForm } from './DecisionForm';
import styles from './Restructure.module.css';

const MOST_SHOWN = 100;

interface PasteUnitsDialogProps {
  readonly figures: Figures;
  readonly copy: UnitsCopy;
  readonly place: Place;
  readonly onClose: () => void;
}

/** New units made after copied ones, with or without their posts. */
export function PasteUnitsDialog({ figures, copy, place, onClose }: PasteUnitsDialogProps) {
  const { t } = useMessages();
  const [withPosts, setWithPosts] = useState(true);
  const { plan, side } = figures;
  const pasted = useMemo(
    () =>
      pasteUnits(plan, side.snapshot.id, { ...copy, isCut: false }, place, { withPosts, newId }),
    [plan, side.snapshot.id, copy, place, withPosts],
  );
  const depths = useMemo(() => {
    const found = new Map<UnitId, number>();
    for (const { id, parentId } of copy.units)
      found.set(id, parentId === null ? 0 : (found.get(parentId) ?? -1) + 1);
    return found;
  }, [copy]);
  const parent = place.kind === 'under' ? side.structure.units.get(place.parentId) : undefined;
  const params = { count: copy.units.length, name: parent?.name ?? '' };
  if (pasted.kind === 'move') return null;
  const lost = copy.categories.filter(({ id }) => pasted.lostCategories.includes(id));
  return (
    <DecisionForm
      figures={figures}
      title={t(parent === undefined ? 'paste.titleAgency' : 'paste.title', params)}
      command={pasted.commands}
      step={{ labelKey: 'step.pasteUnits', params: { count: copy.units.length } }}
      onClose={onClose}
    >
      <Radio.Group
        label={t('paste.what')}
        value={withPosts ? 'all' : 'structure'}
        onChange={(value) => setWithPosts(value === 'all')}
      >
        <Stack gap={4} mt={4}>
          <Radio value="all" label={t('paste.withPosts')} data-autofocus />
          <Radio value="structure" label={t('paste.withoutPosts')} />
        </Stack>
      </Radio.Group>
      <ul className={styles.pasted} aria-label={t('paste.units')}>
        {copy.units.slice(0, MOST_SHOWN).map((unit) => (
          <li key={unit.id} style={{ paddingInlineStart: (depths.get(unit.id) ?? 0) * 16 }}>
            {unit.name}
          </li>
        ))}
        {copy.units.length > MOST_SHOWN && (
          <li className={styles.soft}>
            {t('paste.more', { count: copy.units.length - MOST_SHOWN })}
          </li>
        )}
      </ul>
      {copy.isCut && <p className={styles.warning}>{t('paste.cutElsewhere')}</p>}
      {pasted.lostCodes > 0 && (
        <p className={styles.warning}>{t('paste.lostCodes', { count: pasted.lostCodes })}</p>
      )}
      {lost.length > 0 && (
        <p className={styles.warning}>
          {t('paste.lostCategories', {
            names: lost.map((category) => categoryName(category, t)).join('; '),
          })}
        </p>
      )}
    </DecisionForm>
  );
}

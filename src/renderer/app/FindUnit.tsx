import { Combobox, TextInput, useCombobox } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { useEffect, useMemo, useState } from 'react';
import { unitId } from '../../core/model/ids';
import { ancestorsIn } from '../../core/model/structure';
import { keyOf } from '../../core/text/keyOf';
import { useMessages } from '../i18n/useMessages';
import { useFigures } from '../state/useFigures';
import { useViewStore } from '../state/viewStore';
import { focusView } from '../ui/focusView';
import styles from './FindUnit.module.css';

const MOST_RESULTS = 30;

/** Finds units by name, with or without diacritics, and shows the chosen one. */
export function FindUnit() {
  const { t } = useMessages();
  const figures = useFigures();
  const { focusOn, show, tab } = useViewStore();
  const [text, setText] = useState('');
  const combobox = useCombobox({ onDropdownClose: () => combobox.resetSelectedOption() });
  const structure = figures?.side.structure ?? null;
  const keys = useMemo(
    () =>
      structure === null
        ? []
        : [...structure.units.values()].map((unit) => ({ unit, key: keyOf(unit.name) })),
    [structure],
  );
  const wanted = keyOf(text);
  const found = useMemo(
    () =>
      wanted === '' ? [] : keys.filter(({ key }) => key.includes(wanted)).slice(0, MOST_RESULTS),
    [keys, wanted],
  );
  // The first result is chosen as soon as it stands in the list, so that Enter goes there.
  useEffect(() => {
    if (found.length > 0) combobox.selectFirstOption();
  }, [found, combobox.selectFirstOption]);
  return (
    <Combobox
      store={combobox}
      onOptionSubmit={(id) => {
        show({ agencyId: null, tab: tab === 'table' ? 'table' : 'chart' });
        focusOn(unitId(id));
        setText('');
        combobox.closeDropdown();
        requestAnimationFrame(focusView);
      }}
    >
      <Combobox.Target>
        <TextInput
          id="find-unit"
          className={styles.field}
          aria-label={t('app.search')}
          placeholder={t('app.search')}
          leftSection={<IconSearch size={14} />}
          value={text}
          onChange={(event) => {
            setText(event.currentTarget.value);
            combobox.openDropdown();
          }}
          onBlur={() => combobox.closeDropdown()}
        />
      </Combobox.Target>
      <Combobox.Dropdown hidden={wanted === ''} className={styles.results}>
        <Combobox.Options>
          {found.map(({ unit }) => (
            <Combobox.Option key={unit.id} value={unit.id}>
              <div>{unit.name}</div>
              {structure !== null && (
                <div className={styles.path}>
                  {ancestorsIn(structure, unit.id)
                    .map((one) => one.name)
                    .join(' › ')}
                </div>
              )}
            </Combobox.Option>
          ))}
          {found.length === 0 && <Combobox.Empty>{t('app.search.none')}</Combobox.Empty>}
        </Combobox.Options>
      </Combobox.Dropdown>
    </Combobox>
  );
}

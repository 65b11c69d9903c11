import { Checkbox, TextInput } from '@mantine/core';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useMemo, useRef, useState } from 'react';
import type { UnitId } from '../../../core/model/ids';
import { ancestorsIn, type Structure, walk } from '../../../core/model/structure';
import { keyOf } from '../../../core/text/keyOf';
import { useMessages } from '../../i18n/useMessages';
import local from './Linking.module.css';

interface UnitColumnProps {
  readonly labelKey: 'linking.left' | 'linking.right';
  readonly name: string;
  readonly structure: Structure;
  readonly isLinked: (id: UnitId) => boolean;
  readonly chosen: ReadonlySet<UnitId>;
  readonly onChosen: (chosen: ReadonlySet<UnitId>) => void;
}

/** The units of one list that are not linked yet, to be chosen. */
export function UnitColumn(props: UnitColumnProps) {
  const { labelKey, name, structure, isLinked, chosen, onChosen } = props;
  const { t } = useMessages();
  const box = useRef<HTMLDivElement>(null);
  const [filter, setFilter] = useState('');
  const wanted = keyOf(filter);
  const all = useMemo(
    () =>
      [...walk(structure)].map(({ unit }) => ({
        unit,
        key: keyOf(unit.name),
        path: ancestorsIn(structure, unit.id)
          .map((one) => one.name)
          .join(' ‹ '),
      })),
    [structure],
  );
  const open = all.filter(({ unit }) => !isLinked(unit.id));
  const shown = open.filter(({ key }) => key.includes(wanted));
  const virtual = useVirtualizer({
    count: shown.length,
    getScrollElement: () => box.current,
    estimateSize: () => 40,
    overscan: 8,
  });
  const label = t(labelKey, { name, count: open.length });
  return (
    <section className={local.pane} aria-label={label}>
      <h3 className={local.paneTitle}>{label}</h3>
      <TextInput
        m={6}
        aria-label={`${t('linking.filter')}: ${name}`}
        placeholder={t('linking.filter')}
        value={filter}
        onChange={(event) => setFilter(event.currentTarget.value)}
      />
      <div ref={box} className={local.scroll}>
        <div className={local.space} style={{ height: virtual.getTotalSize() }}>
          {virtual.getVirtualItems().map((item) => {
            const line = shown[item.index];
            if (line === undefined) return null;
            const { unit, path } = line;
            return (
              <div
                key={unit.id}
                ref={virtual.measureElement}
                data-index={item.index}
                className={local.unit}
                style={{ transform: `translateY(${item.start}px)` }}
              >
                <Checkbox
                  label={unit.name}
                  description={path}
                  checked={chosen.has(unit.id)}
                  onChange={(event) => {
                    const next = new Set(chosen);
                    if (event.currentTarget.checked) next.add(unit.id);
                    else next.delete(unit.id);
                    onChosen(next);
                  }}
                />
              </div>
            );
          })}
        </div>
      </div>
    </section>
  );
}

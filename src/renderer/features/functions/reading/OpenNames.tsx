import { Button, Text } from '@mantine/core';
import { useState } from 'react';
import type { ChosenUnits, OpenName } from '../../../../core/functions/reading/decideNames';
import { nameDoubt } from '../../../../core/functions/reading/readingProblems';
import type { UnitId } from '../../../../core/model/ids';
import { agencyIn, type Structure, unitIn } from '../../../../core/model/structure';
import { useMessages } from '../../../i18n/useMessages';
import styles from '../../../ui/listReading/Reading.module.css';
import { UnitPicker } from '../../../ui/UnitPicker';

interface OpenNamesProps {
  readonly structure: Structure;
  readonly names: readonly OpenName[];
  readonly chosen: ChosenUnits;
  readonly placeOf: (sheet: string, cell: string) => string;
  readonly onChoose: (key: string, id: UnitId) => void;
}

/** Names of units that are not beyond doubt; each is chosen once for all tasks that have it. */
export function OpenNames({ structure, names, chosen, placeOf, onChoose }: OpenNamesProps) {
  const { t, say } = useMessages();
  const [asked, setAsked] = useState<string | null>(null);
  const label = t('functions.read.open', {
    count: names.filter(({ key }) => !chosen.has(key)).length,
  });
  return (
    <section className={styles.pane} aria-label={label}>
      <h3>{label}</h3>
      {names.length === 0 ? (
        <Text c="dimmed">{t('functions.read.allNamesClear')}</Text>
      ) : (
        <ul className={styles.leftOut}>
          {names.map(({ key, name, sheet, uses }) => {
            const unitId = chosen.get(key) ?? null;
            const doubt = nameDoubt(name);
            const question = t('registerReading.chooseUnit', { text: name.text });
            return (
              <li key={key}>
                <strong>{t(`functions.read.role.${name.role}`)}</strong>
                <span>
                  {doubt !== null && say(doubt)}
                  <span className={styles.soft}>
                    {t('functions.read.uses', { count: uses, cell: placeOf(sheet, name.cell) })}
                  </span>
                  {asked === key ? (
                    <div ref={takeFocus}>
                      <UnitPicker
                        label={question}
                        structure={structure}
                        value={unitId}
                        {...(name.units.length > 1
                          ? { without: allBut(structure, name.units) }
                          : {})}
                        onChange={(id) => {
                          setAsked(null);
                          if (id !== null) onChoose(key, id);
                        }}
                      />
                    </div>
                  ) : (
                    <Button
                      size="compact-xs"
                      variant="default"
                      aria-label={question}
                      onClick={() => setAsked(key)}
                    >
                      {unitId === null
                        ? t('functions.read.choose')
                        : `${unitIn(structure, unitId).name} (${agencyIn(structure, unitId).name})`}
                    </Button>
                  )}
                </span>
              </li>
            );
          })}
        </ul>
      )}
    </section>
  );
}

/** What was asked for takes the keys. */
const takeFocus = (box: HTMLElement | null): void => box?.querySelector('input')?.focus();

/** Every unit that a name cannot mean. */
const allBut = (structure: Structure, units: readonly UnitId[]): ReadonlySet<UnitId> => {
  const wanted = new Set(units);
  return new Set([...structure.units.values()].flatMap(({ id }) => (wanted.has(id) ? [] : [id])));
};

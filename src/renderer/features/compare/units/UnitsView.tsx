import { Button, Checkbox, MultiSelect, Select, TextInput } from '@mantine/core';
import { useMemo } from 'react';
import { shownUnits } from '../../../../core/comparison/shownUnits';
import {
  figureColumnOf,
  UNIT_FIGURES,
  type UnitFigure,
} from '../../../../core/comparison/unitFigures';
import { compareUnits } from '../../../../core/comparison/unitRows';
import { unitsWorkbook } from '../../../../core/exchange/unitsWorkbook';
import type { SnapshotId } from '../../../../core/model/ids';
import { settingsOf } from '../../../../core/model/plan';
import { useMessages } from '../../../i18n/useMessages';
import type { Figures } from '../../../state/useFigures';
import { useKeptState } from '../../../state/useKeptState';
import styles from '../../../ui/ListView.module.css';
import type { BookSaver } from './bookSaver';
import { UnitsGrid } from './UnitsGrid';
import own from './UnitsGrid.module.css';
import { gridColumns, type UnitsSource } from './unitColumns';

const DEFAULT_FIGURES: readonly UnitFigure[] = ['assigned', 'change'];

interface UnitsViewProps {
  readonly figures: Figures;
  readonly ids: readonly SnapshotId[];
  readonly reference: SnapshotId;
  readonly onSaveBook: BookSaver;
}

/** The units of several snapshots, one line each, in the hierarchy of the reference. */
export function UnitsView({ figures, ids, reference, onSaveBook }: UnitsViewProps) {
  const { t, locale } = useMessages();
  const { plan } = figures;
  const [chosen, setChosen] = useKeptState<readonly UnitFigure[]>(
    'units/figures',
    () => DEFAULT_FIGURES,
  );
  const [isDifferentOnly, setDifferentOnly] = useKeptState('units/different', () => false);
  const [wantedAgency, setAgency] = useKeptState<string | null>('units/agency', () => null);
  const [words, setWords] = useKeptState('units/words', () => '');
  const units = useMemo(() => compareUnits(plan, ids, reference), [plan, ids, reference]);
  const at = ids.indexOf(reference);
  const source = useMemo((): UnitsSource => {
    const names = new Map(units.map(({ key, name }) => [key, name]));
    return {
      columns: ids.map((id) => figureColumnOf(plan, id)),
      reference: at,
      nameOf: (key) => names.get(key) ?? key,
      locale,
    };
  }, [plan, ids, units, at, locale]);
  const agencies = useMemo(
    () =>
      units.flatMap(({ depth, key, name }) => (depth === 0 ? [{ value: key, label: name }] : [])),
    [units],
  );
  const agencyKey = agencies.some(({ value }) => value === wantedAgency) ? wantedAgency : null;
  const shown = useMemo(
    () => shownUnits(units, { isDifferentOnly, agencyKey, words }),
    [units, isDifferentOnly, agencyKey, words],
  );
  const columns = useMemo(() => gridColumns(ids.length, at, chosen), [ids.length, at, chosen]);
  const planName = settingsOf(plan).name;
  const save = (): void => {
    const title = t('units.title');
    const lines = shown.flatMap(({ unit, isContext }) => (isContext ? [] : [unit]));
    const book = unitsWorkbook({ ...source, title, planName, figures: chosen, units: lines });
    void onSaveBook(book, `${title} - ${planName}`);
  };
  return (
    <>
      <div className={styles.bar}>
        <MultiSelect
          label={t('units.figures')}
          miw={260}
          maw={460}
          value={[...chosen]}
          data={UNIT_FIGURES.map((value) => ({ value, label: t(`units.figure.${value}`) }))}
          hidePickedOptions
          onChange={(values) =>
            values.length > 0 && setChosen(UNIT_FIGURES.filter((one) => values.includes(one)))
          }
        />
        <TextInput
          label={t('changes.words')}
          placeholder={t('changes.wordsHint')}
          w={170}
          value={words}
          onChange={(event) => setWords(event.currentTarget.value)}
        />
        <Select
          label={t('changes.agency')}
          placeholder={t('changes.allAgencies')}
          w={210}
          value={agencyKey}
          data={agencies}
          searchable
          clearable
          onChange={setAgency}
        />
        <Checkbox
          className={own.check}
          label={t('units.different')}
          checked={isDifferentOnly}
          onChange={(event) => setDifferentOnly(event.currentTarget.checked)}
        />
        <Button variant="default" disabled={shown.length === 0} onClick={save}>
          {t('units.export')}
        </Button>
      </div>
      <UnitsGrid
        source={source}
        shown={shown}
        columns={columns}
        isFiltered={isDifferentOnly || agencyKey !== null || words.trim() !== ''}
      />
      <p className={styles.soft}>
        {t('units.hint', { name: source.columns[at]?.snapshot.name ?? '' })}
      </p>
    </>
  );
}

import { Checkbox, NativeSelect, TextInput } from '@mantine/core';
import { useDeferredValue, useMemo, useState } from 'react';
import type { RenameUnit } from '../../../../core/commands/command';
import type { UnitId } from '../../../../core/model/ids';
import type { Unit } from '../../../../core/model/unit';
import { useMessages } from '../../../i18n/useMessages';
import type { Figures } from '../../../state/useFigures';
import { useViewStore } from '../../../state/viewStore';
import { DecisionForm } from '../DecisionForm';
import styles from '../Restructure.module.css';
import { UnitsTable } from '../several/UnitsTable';
import { MarkedText } from './MarkedText';
import { nameHits } from './nameHits';
import { NAME_SCOPES, type NameScope, scopesOf, unitsInScope } from './nameScope';

interface ReplaceDialogProps {
  readonly figures: Figures;
  readonly onClose: () => void;
}

const OPTIONS = ['ignoresDiacritics', 'isCaseSensitive', 'isWholeWords'] as const;

/** Finds a text in names and puts another in its place, each hit to be seen and left out. */
export function ReplaceDialog({ figures, onClose }: ReplaceDialogProps) {
  const { t } = useMessages();
  const { selection, agencyId } = useViewStore();
  const { structure } = figures.side;
  const scopes = useMemo(
    () => scopesOf(structure, selection, agencyId),
    [structure, selection, agencyId],
  );
  const [scope, setScope] = useState<NameScope>(() =>
    scopes.selection === null ? 'all' : 'selection',
  );
  const [options, setOptions] = useState({
    ignoresDiacritics: true,
    isCaseSensitive: false,
    isWholeWords: false,
  });
  const [find, setFind] = useState('');
  const [replacement, setReplacement] = useState('');
  const [left, setLeft] = useState<ReadonlySet<UnitId>>(new Set());
  // Thousands of names are looked through: typing goes on meanwhile.
  const [soughtFor, putInstead] = [useDeferredValue(find), useDeferredValue(replacement)];
  const units = useMemo(() => unitsInScope(structure, scopes, scope), [structure, scopes, scope]);
  const hits = useMemo(
    () => nameHits(units, { ...options, find: soughtFor }, putInstead),
    [units, options, soughtFor, putInstead],
  );
  const commands = useMemo(
    () =>
      [...hits.values()].flatMap(({ unit, after, isEmpty }): RenameUnit[] =>
        isEmpty || left.has(unit.id) ? [] : [{ kind: 'renameUnit', unitId: unit.id, name: after }],
      ),
    [hits, left],
  );
  const isIn = (unit: Unit): boolean => !left.has(unit.id) && hits.get(unit.id)?.isEmpty === false;
  const toggle = (id: UnitId, isChosen: boolean): void => {
    const next = new Set(left);
    if (isChosen) next.delete(id);
    else next.add(id);
    setLeft(next);
  };
  return (
    <DecisionForm
      figures={figures}
      title={t('replace.title')}
      command={commands}
      step={{ labelKey: 'step.replaceNames', params: { count: commands.length } }}
      isWide
      onClose={onClose}
    >
      <div className={styles.fields}>
        <TextInput
          data-autofocus
          label={t('replace.find')}
          value={find}
          onChange={(event) => setFind(event.currentTarget.value)}
        />
        <TextInput
          label={t('replace.by')}
          value={replacement}
          onChange={(event) => setReplacement(event.currentTarget.value)}
        />
      </div>
      <div className={styles.options}>
        {OPTIONS.map((option) => (
          <Checkbox
            key={option}
            label={t(`replace.${option}`)}
            checked={options[option]}
            onChange={(event) => setOptions({ ...options, [option]: event.currentTarget.checked })}
          />
        ))}
        <NativeSelect
          aria-label={t('replace.scope')}
          value={scope}
          data={NAME_SCOPES.filter((one) => one === 'all' || scopes[one] !== null).map((one) => ({
            value: one,
            label:
              one === 'agency'
                ? t('replace.scope.agency', { name: scopes.agency?.name ?? '' })
                : t(`replace.scope.${one}`, { count: selection.size }),
          }))}
          onChange={(event) => setScope(event.currentTarget.value as NameScope)}
        />
      </div>
      {soughtFor !== '' && (
        <p className={styles.soft} aria-live="polite">
          {t('replace.hits', { hits: hits.size, names: units.length, chosen: commands.length })}
        </p>
      )}
      {hits.size > 0 && (
        <UnitsTable
          label={t('replace.table')}
          structure={figures.side.structure}
          units={[...hits.values()].map(({ unit }) => unit)}
          isOut={(unit) => !isIn(unit)}
          name={(unit) => (
            <Checkbox
              checked={isIn(unit)}
              disabled={hits.get(unit.id)?.isEmpty ?? true}
              onChange={(event) => toggle(unit.id, event.currentTarget.checked)}
              label={<MarkedText text={unit.name} found={hits.get(unit.id)?.found ?? []} />}
            />
          )}
          columns={[
            {
              id: 'after',
              label: t('decision.preview.after'),
              isText: true,
              cell: (unit) =>
                hits.get(unit.id)?.isEmpty === false ? (
                  hits.get(unit.id)?.after
                ) : (
                  <span className={styles.warning}>{t('replace.empty')}</span>
                ),
            },
          ]}
        />
      )}
    </DecisionForm>
  );
}

import { Button, Checkbox, NativeSelect } from '@mantine/core';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useMemo, useRef, useState } from 'react';
import {
  isWantedLine,
  type ListUpdate,
  type UpdateLine,
} from '../../../core/exchange/import/updating/compareList';
import type { Category } from '../../../core/model/headcount';
import type { UnitId } from '../../../core/model/ids';
import { ancestorsIn, type Structure } from '../../../core/model/structure';
import { useMessages } from '../../i18n/useMessages';
import { fieldChangeText } from '../../ui/fieldChangeText';
import { numberText } from '../../ui/figureTexts';
import styles from './PreviewSide.module.css';

interface UpdateLinesProps {
  readonly update: ListUpdate;
  /** The list that is there. */
  readonly before: Structure;
  /** Names of the units of the newer list. */
  readonly names: ReadonlyMap<UnitId, string>;
  readonly categories: readonly Category[];
  /** Lines of which the user wants the opposite of what is proposed. */
  readonly turned: ReadonlySet<string>;
  readonly onTurned: (turned: ReadonlySet<string>) => void;
  /** The two sides of a changed line are two units. */
  readonly onSeparate: (lineId: string) => void;
  /** What is said of lines of a pasted table, which takes nothing away; missing: a newer list. */
  readonly pasted?: PastedTexts;
}

/** What is said of a line of a pasted table beside its changes. */
export interface PastedTexts {
  /** Whether a line does anything. */
  readonly canTake: (line: UpdateLine) => boolean;
  /** What a new unit comes with. */
  readonly factsOf: (line: UpdateLine) => readonly string[];
  /** What of a line is not done, and why. */
  readonly refusalsOf: (line: UpdateLine) => readonly string[];
}

type Kind = UpdateLine['kind'];
const KINDS: readonly Kind[] = ['added', 'changed', 'gone'];
const SIGNS: Readonly<Record<Kind, string>> = { added: '+', changed: '△', gone: '✕' };

/** What the newer list would add, change and take away; each line can be left out. */
export function UpdateLines(props: UpdateLinesProps) {
  const { update, before, names, categories, turned, onTurned, onSeparate, pasted } = props;
  const { t, say, locale } = useMessages();
  const box = useRef<HTMLDivElement>(null);
  const [kind, setKind] = useState<Kind | 'all'>('all');
  const counts = useMemo(() => {
    const found: Record<Kind, number> = { added: 0, changed: 0, gone: 0 };
    for (const line of update.lines) found[line.kind] += 1;
    return found;
  }, [update]);
  const lines = kind === 'all' ? update.lines : update.lines.filter((one) => one.kind === kind);
  const virtual = useVirtualizer({
    count: lines.length,
    getScrollElement: () => box.current,
    estimateSize: () => 46,
    overscan: 8,
  });
  const nameThen = (id: UnitId): string => before.units.get(id)?.name ?? id;
  const nameNow = (id: UnitId): string => names.get(id) ?? nameThen(id);
  const naming = { categories, nameThen, nameNow, t, locale };
  const pathOf = (id: UnitId): string =>
    ancestorsIn(before, id)
      .map(({ name }) => name)
      .join(' ‹ ');
  const isWanted = (line: UpdateLine): boolean => isWantedLine(line) !== turned.has(line.id);
  const canTake = (line: UpdateLine): boolean => pasted?.canTake(line) ?? true;
  const takeable = lines.filter(canTake);
  const wanted = takeable.filter(isWanted).length;
  const kindText = (one: Kind): string =>
    t(one === 'gone' && pasted !== undefined ? 'pasting.kind.gone' : `update.kind.${one}`);
  const setWanted = (changed: readonly UpdateLine[], want: boolean): void => {
    const next = new Set(turned);
    for (const line of changed)
      if (isWantedLine(line) === want) next.delete(line.id);
      else next.add(line.id);
    onTurned(next);
  };
  const options: readonly (readonly [Kind | 'all', number])[] = [
    ['all', update.lines.length],
    ...KINDS.map((one) => [one, counts[one]] as const),
  ];
  return (
    <>
      <div className={styles.updateHead}>
        <Checkbox
          label={t('update.wanted', { count: wanted, of: takeable.length })}
          checked={takeable.length > 0 && wanted === takeable.length}
          indeterminate={wanted > 0 && wanted < takeable.length}
          disabled={takeable.length === 0}
          onChange={(event) => setWanted(takeable, event.currentTarget.checked)}
        />
        <NativeSelect
          aria-label={t('update.filter')}
          value={kind}
          data={options.map(([value, count]) => ({
            value,
            label: t('problems.filterOption', {
              label: value === 'all' ? t('update.kind.all') : kindText(value),
              count,
            }),
          }))}
          onChange={(event) => setKind(event.currentTarget.value as Kind | 'all')}
        />
      </div>
      <p className={styles.soft}>
        {t(pasted === undefined ? 'update.unchanged' : 'pasting.unchanged', {
          count: numberText(update.unchanged, locale),
        })}
      </p>
      <div ref={box} className={styles.paneScroll}>
        <div className={styles.space} style={{ height: virtual.getTotalSize() }}>
          {virtual.getVirtualItems().map((item) => {
            const line = lines[item.index] as UpdateLine;
            const name = line.kind === 'added' ? nameNow(line.toId) : nameThen(line.fromId);
            return (
              <div
                key={line.id}
                ref={virtual.measureElement}
                data-index={item.index}
                className={styles.updateLine}
                style={{ transform: `translateY(${item.start}px)` }}
              >
                {canTake(line) ? (
                  <Checkbox
                    aria-label={t('update.take', { name })}
                    checked={isWanted(line)}
                    onChange={(event) => setWanted([line], event.currentTarget.checked)}
                  />
                ) : (
                  <span className={styles.noBox} />
                )}
                <div className={styles.updateText}>
                  <span title={line.kind === 'added' ? undefined : pathOf(line.fromId)}>
                    <strong>
                      {line.kind === 'gone' && !canTake(line) ? '–' : SIGNS[line.kind]}{' '}
                      {kindText(line.kind)}:
                    </strong>{' '}
                    {name}
                  </span>
                  {line.kind === 'changed' &&
                    (line.changes.length === 0
                      ? [t('update.otherFacts')]
                      : line.changes.map((change) => fieldChangeText(change, naming))
                    ).map((text) => (
                      <span key={text} className={styles.updateFact}>
                        {text}
                      </span>
                    ))}
                  {pasted?.factsOf(line).map((text) => (
                    <span key={text} className={styles.updateFact}>
                      {text}
                    </span>
                  ))}
                  {pasted?.refusalsOf(line).map((text) => (
                    <span key={text} className={styles.uncertain}>
                      {text}
                    </span>
                  ))}
                  {line.kind === 'gone' && line.isOutside && pasted === undefined && (
                    <span className={styles.updateFact}>{t('update.outside')}</span>
                  )}
                  {line.kind === 'changed' && !line.isCertain && (
                    <span className={styles.uncertain}>
                      {t('update.uncertain', { reasons: line.reasons.map(say).join('; ') })}{' '}
                      <Button
                        size="compact-xs"
                        variant="subtle"
                        onClick={() => onSeparate(line.id)}
                      >
                        {t('update.separate')}
                      </Button>
                    </span>
                  )}
                </div>
              </div>
            );
          })}
        </div>
      </div>
    </>
  );
}

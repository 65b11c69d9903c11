import { Button, Text } from '@mantine/core';
import { Fragment, useMemo, useState } from 'react';
import type { MeasureId } from '../../../core/model/ids';
import type { MeasureStatus } from '../../../core/model/measure';
import { editMeasures } from '../../../core/scenarios/editMeasure';
import { measureLines } from '../../../core/scenarios/measureLines';
import { useMessages } from '../../i18n/useMessages';
import { useDocumentStore } from '../../state/documentStore';
import { useNoticeStore } from '../../state/noticeStore';
import type { Figures } from '../../state/useFigures';
import { useViewStore } from '../../state/viewStore';
import styles from '../../ui/ListView.module.css';
import { type Arrangement, arrangeMeasures } from './arrangeMeasures';
import { MeasureRow } from './MeasureRow';
import { MeasuresToolbar } from './MeasuresToolbar';

/** Lines shown at first, and more at a time: an edit of a whole column makes thousands. */
const PAGE = 200;
const COLUMNS = 8;

/** The decisions of a scenario, one line each, to be grouped, dated, switched off or taken out. */
export function MeasuresView({ figures }: { readonly figures: Figures }) {
  const { t, say } = useMessages();
  const perform = useDocumentStore((store) => store.perform);
  const tell = useNoticeStore((store) => store.tell);
  const show = useViewStore((store) => store.show);
  const { plan, side } = figures;
  const { snapshot } = side;
  const [most, setMost] = useState(PAGE);
  const [arrangement, setArrangement] = useState<Arrangement>({
    grouping: 'none',
    status: 'all',
    words: '',
  });
  const lines = useMemo(
    () => (snapshot.kind === 'scenario' ? measureLines(plan, snapshot.id) : null),
    [plan, snapshot],
  );
  const groups = useMemo(
    () => (lines === null ? [] : arrangeMeasures(plan, lines, arrangement, { t, say })),
    [plan, lines, arrangement, t, say],
  );
  const neededBy = useMemo(() => {
    const users = new Map<MeasureId, MeasureId[]>();
    for (const { measure } of lines ?? [])
      for (const id of measure.dependsOn) users.set(id, [...(users.get(id) ?? []), measure.id]);
    return users;
  }, [lines]);
  if (lines === null)
    return (
      <div className={styles.view}>
        <Text c="dimmed">{t('measures.recorded')}</Text>
      </div>
    );
  const numbers = new Map(lines.map(({ measure }, i) => [measure.id, i + 1]));
  const found = groups.flatMap((group) => group.lines);
  const inPage = new Set(found.slice(0, most).map(({ measure }) => measure.id));
  const rest = found.length - inPage.size;
  const setStatus = (status: MeasureStatus): void => {
    const ids = found.map(({ measure }) => measure.id);
    perform({
      commandId: 'editMeasures',
      labelKey: 'step.editMeasures',
      params: { count: ids.length },
      changeSet: editMeasures(plan, ids, { status }),
    });
    tell('done', {
      key: 'measures.setStatus.done',
      params: { status: t(`measureStatus.${status}`), count: ids.length },
    });
  };
  return (
    <div className={styles.view}>
      <h2 className={styles.title}>{t('measures.title', { name: snapshot.name })}</h2>
      <MeasuresToolbar
        arrangement={arrangement}
        shown={found.length}
        total={lines.length}
        onArrange={(next) => {
          setArrangement(next);
          setMost(PAGE);
        }}
        onSetStatus={setStatus}
        onTake={() => show({ dialog: { kind: 'takeMeasures', toId: snapshot.id } })}
      />
      {lines.length === 0 && <Text c="dimmed">{t('measures.empty')}</Text>}
      {lines.length > 0 && found.length === 0 && <Text c="dimmed">{t('measures.noneShown')}</Text>}
      {found.length > 0 && (
        <table className={styles.table}>
          <thead>
            <tr>
              <th>{t('measures.no')}</th>
              <th>{t('measures.on')}</th>
              <th>{t('measures.text')}</th>
              <th className={`${styles.wraps} tg-number`}>{t('measures.postsBefore')}</th>
              <th className={`${styles.wraps} tg-number`}>{t('measures.postsAfter')}</th>
              <th>{t('measures.date')}</th>
              <th>{t('measures.status')}</th>
              <th aria-label={t('measures.remove')} />
            </tr>
          </thead>
          <tbody>
            {groups.map((group) => {
              const shown = group.lines.filter(({ measure }) => inPage.has(measure.id));
              if (shown.length === 0) return null;
              return (
                <Fragment key={group.heading}>
                  {group.heading !== '' && (
                    <tr>
                      <th className={styles.group} colSpan={COLUMNS} scope="rowgroup">
                        {group.heading} ({group.lines.length})
                      </th>
                    </tr>
                  )}
                  {shown.map((line) => (
                    <MeasureRow
                      key={line.measure.id}
                      figures={figures}
                      line={line}
                      numbers={numbers}
                      neededBy={neededBy.get(line.measure.id) ?? []}
                    />
                  ))}
                </Fragment>
              );
            })}
          </tbody>
        </table>
      )}
      {rest > 0 && (
        <Button variant="default" mt="sm" onClick={() => setMost(most + PAGE)}>
          {t('measures.more', { count: Math.min(rest, PAGE), rest })}
        </Button>
      )}
    </div>
  );
}

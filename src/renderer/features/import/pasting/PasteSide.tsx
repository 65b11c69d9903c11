import { Tabs } from '@mantine/core';
import { useMemo, useState } from 'react';
import type { ImportChoices, Reason } from '../../../../core/exchange/import/types';
import type { UnitId } from '../../../../core/model/ids';
import type { Unit } from '../../../../core/model/unit';
import { useMessages } from '../../../i18n/useMessages';
import type { Figures } from '../../../state/useFigures';
import { Consequences } from '../../../ui/consequences/Consequences';
import { type ListRequest, PASTED_PART } from '../../../workers/protocol';
import type { WorkerClient } from '../../../workers/workerClient';
import { KindGroups } from '../KindGroups';
import { PreviewReasons } from '../PreviewReasons';
import sideStyles from '../PreviewSide.module.css';
import { PreviewTree } from '../PreviewTree';
import { UpdateLines } from '../UpdateLines';
import styles from './Pasting.module.css';
import { pastedTexts } from './pastedTexts';
import type { SettledPaste } from './settlePaste';
import type { ReadTable } from './usePasting';

interface PasteSideProps {
  readonly figures: Figures;
  /** null: the agencies. */
  readonly unit: Unit | null;
  readonly worker: WorkerClient<ListRequest>;
  readonly held: ReadTable | null;
  readonly settled: SettledPaste | null;
  readonly choices: ImportChoices;
  readonly reasons: readonly Reason[];
  readonly turned: ReadonlySet<string>;
  readonly onChoices: (choices: ImportChoices) => void;
  readonly onTurned: (turned: ReadonlySet<string>) => void;
  readonly onSeparate: (lineId: string) => void;
  readonly onRow: (row: number, column?: number) => void;
}

/** What the table would do below the unit, how it was read, and for what reasons. */
export function PasteSide(props: PasteSideProps) {
  const { figures, unit, worker, held, settled, choices, onChoices, onRow } = props;
  const messages = useMessages();
  const { t } = messages;
  const [tab, setTab] = useState<string | null>('lines');
  const pasting = held?.pasting ?? null;
  const after = settled?.prepared.after ?? null;
  const names = useMemo(
    () =>
      new Map<UnitId, string>(
        [...(pasting?.units.values() ?? [])].map(({ id, name }) => [id, name]),
      ),
    [pasting],
  );
  const count = (pasting?.lines ?? []).filter(({ kind }) => kind !== 'gone').length;
  const title = t('pasting.lines', { name: unit?.name ?? figures.side.snapshot.name });
  const tree = t('preview.tree', { count: held?.view.lines.length ?? 0 });
  return (
    <Tabs value={tab} onChange={setTab} className={sideStyles.tabs} keepMounted={false}>
      <Tabs.List>
        <Tabs.Tab value="lines">{t('update.tab', { count })}</Tabs.Tab>
        <Tabs.Tab value="consequences">{t('pasting.consequences')}</Tabs.Tab>
        <Tabs.Tab value="tree">{t('preview.treeTab')}</Tabs.Tab>
        <Tabs.Tab value="kinds">{t('kinds.tab')}</Tabs.Tab>
        <Tabs.Tab value="reasons">{t('preview.reasons')}</Tabs.Tab>
      </Tabs.List>
      <Tabs.Panel value="consequences" className={sideStyles.tabPanel}>
        <section className={sideStyles.pane} aria-label={t('pasting.consequences')}>
          {after !== null && <Consequences figures={figures} after={after} />}
        </section>
      </Tabs.Panel>
      <Tabs.Panel value="lines" className={sideStyles.tabPanel}>
        <section className={sideStyles.pane} aria-label={title}>
          <h3 className={sideStyles.paneTitle}>{title}</h3>
          {pasting !== null && pasting.outside > 0 && (
            <p className={styles.outside}>{t('pasting.outside', { count: pasting.outside })}</p>
          )}
          {pasting !== null && (
            <UpdateLines
              update={pasting}
              before={figures.side.structure}
              names={names}
              categories={figures.categories}
              turned={props.turned}
              onTurned={props.onTurned}
              onSeparate={props.onSeparate}
              pasted={pastedTexts(figures, unit, pasting, settled, messages)}
            />
          )}
        </section>
      </Tabs.Panel>
      <Tabs.Panel value="tree" className={sideStyles.tabPanel}>
        <section className={sideStyles.pane} aria-label={tree}>
          <h3 className={sideStyles.paneTitle}>{tree}</h3>
          <PreviewTree view={held?.view ?? null} onRow={onRow} />
        </section>
      </Tabs.Panel>
      <Tabs.Panel value="kinds" className={sideStyles.tabPanel}>
        <section className={sideStyles.pane} aria-label={t('kinds.title')}>
          <h3 className={sideStyles.paneTitle}>{t('kinds.title')}</h3>
          <KindGroups
            worker={worker}
            part={PASTED_PART}
            read={held}
            choices={choices}
            onChoices={onChoices}
            onRow={onRow}
          />
        </section>
      </Tabs.Panel>
      <Tabs.Panel value="reasons" className={sideStyles.tabPanel}>
        <section className={sideStyles.pane} aria-label={t('preview.reasons')}>
          <PreviewReasons
            reasons={props.reasons}
            onColumn={(column) => onRow(choices.headerRows?.[0] ?? choices.firstDataRow, column)}
          />
        </section>
      </Tabs.Panel>
    </Tabs>
  );
}

import { Tabs } from '@mantine/core';
import { useState } from 'react';
import type { ImportChoices, Reason } from '../../../core/exchange/import/types';
import type { Category } from '../../../core/model/headcount';
import type { Plan } from '../../../core/model/plan';
import { structureOf } from '../../../core/scenarios/structures';
import { useMessages } from '../../i18n/useMessages';
import type { ListRequest } from '../../workers/protocol';
import type { WorkerClient } from '../../workers/workerClient';
import { KindGroups } from './KindGroups';
import { PreviewReasons } from './PreviewReasons';
import styles from './PreviewSide.module.css';
import { PreviewTree } from './PreviewTree';
import { UpdateLines } from './UpdateLines';
import type { ReadPart } from './useDrafts';
import type { JoinedList, ListState } from './useLists';

interface PreviewSideProps {
  readonly plan: Plan | null;
  readonly worker: WorkerClient<ListRequest>;
  /** The key of the part in view, and the part as it was read last. */
  readonly part: string;
  readonly read: ReadPart | null;
  readonly choices: ImportChoices;
  readonly onChoices: (choices: ImportChoices) => void;
  readonly list: ListState | null;
  readonly joined: JoinedList | null;
  readonly reasons: readonly Reason[];
  readonly categories: readonly Category[];
  readonly onRow: (row: number) => void;
  readonly onColumn: (column: number) => void;
  readonly onTurned: (turned: ReadonlySet<string>) => void;
  readonly onSeparate: (lineId: string) => void;
}

/** What was read: as a tree, against the list that is brought up to date, and for what reasons. */
export function PreviewSide(props: PreviewSideProps) {
  const { plan, read, list, joined, reasons, categories, onRow, onColumn } = props;
  const view = read?.view ?? null;
  const { t } = useMessages();
  const updates = list?.updates ?? null;
  const [tab, setTab] = useState<string | null>(updates === null ? 'tree' : 'update');
  const tree = t('preview.tree', { count: view?.lines.length ?? 0 });
  return (
    <Tabs value={tab} onChange={setTab} className={styles.tabs} keepMounted={false}>
      <Tabs.List>
        {updates !== null && (
          <Tabs.Tab value="update">
            {t('update.tab', { count: joined?.update?.lines.length ?? 0 })}
          </Tabs.Tab>
        )}
        <Tabs.Tab value="tree">{t('preview.treeTab')}</Tabs.Tab>
        <Tabs.Tab value="kinds">{t('kinds.tab')}</Tabs.Tab>
        <Tabs.Tab value="reasons">{t('preview.reasons')}</Tabs.Tab>
      </Tabs.List>
      {updates !== null && plan !== null && (
        <Tabs.Panel value="update" className={styles.tabPanel}>
          <section className={styles.pane} aria-label={t('update.title', { name: updates.name })}>
            <h3 className={styles.paneTitle}>{t('update.title', { name: updates.name })}</h3>
            {joined?.update != null && (
              <UpdateLines
                update={joined.update}
                before={structureOf(plan, updates.id)}
                names={joined.names}
                categories={categories}
                turned={list?.turned ?? new Set()}
                onTurned={props.onTurned}
                onSeparate={props.onSeparate}
              />
            )}
          </section>
        </Tabs.Panel>
      )}
      <Tabs.Panel value="tree" className={styles.tabPanel}>
        <section className={styles.pane} aria-label={tree}>
          <h3 className={styles.paneTitle}>{tree}</h3>
          <PreviewTree view={view} onRow={onRow} />
        </section>
      </Tabs.Panel>
      <Tabs.Panel value="kinds" className={styles.tabPanel}>
        <section className={styles.pane} aria-label={t('kinds.title')}>
          <h3 className={styles.paneTitle}>{t('kinds.title')}</h3>
          <KindGroups
            worker={props.worker}
            part={props.part}
            read={read}
            choices={props.choices}
            onChoices={props.onChoices}
            onRow={onRow}
          />
        </section>
      </Tabs.Panel>
      <Tabs.Panel value="reasons" className={styles.tabPanel}>
        <section className={styles.pane} aria-label={t('preview.reasons')}>
          <PreviewReasons reasons={reasons} onColumn={onColumn} />
        </section>
      </Tabs.Panel>
    </Tabs>
  );
}

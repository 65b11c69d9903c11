import { create } from 'zustand';
import { buildImportChange } from '../../core/exchange/import/taking/buildImportChange';
import { joinDrafts } from '../../core/exchange/import/taking/joinDrafts';
import { linkSnapshots } from '../../core/linking/linkByCodeAndPath';
import { translate } from '../../core/messages/translate';
import { snapshotId, sourceId } from '../../core/model/ids';
import { inOrder, tableOf } from '../../core/model/plan';
import { snapshotIn } from '../../core/scenarios/structures';
import { useDocumentStore } from '../state/documentStore';
import { newId } from '../state/newId';
import { useNoticeStore } from '../state/noticeStore';
import { usePreferenceStore } from '../state/preferenceStore';
import { useViewStore } from '../state/viewStore';
import { afterPaint } from '../ui/afterPaint';
import { dayText } from '../ui/dates';
import type { SampleId, SampleProgress } from '../ui/sampleIds';
import type { ListAnswers } from '../workers/protocol';
import { startListWorker } from '../workers/workers';
import type { Documents } from './documents';
import { SAMPLES } from './sampleFiles';

/** How far the opening of a sample is; null while none is opened. */
export const useSampleOpening = create<SampleProgress | null>()(() => null);

/** Makes a plan from a sample: its lists imported as they are detected, and linked. */
export async function openSample(id: SampleId, documents: Documents): Promise<void> {
  const sample = SAMPLES[id];
  const worker = startListWorker();
  const { locale } = usePreferenceStore.getState();
  try {
    const lists = [];
    for (const [i, { url, name }] of sample.files.entries()) {
      useSampleOpening.setState({ id, reading: i + 1, of: sample.files.length }, true);
      const bytes = new Uint8Array(await (await fetch(url)).arrayBuffer());
      const opened = await worker.ask<ListAnswers['open']>({
        kind: 'open',
        bytes,
        fileName: name,
        abbreviations: {},
      });
      const layout = opened.ok ? opened.value.proposed[0]?.layout : undefined;
      if (layout === undefined || layout.asOf === null) throw new Error(name);
      await worker.ask<ListAnswers['read']>({
        kind: 'read',
        part: name,
        choices: layout.choices,
        skipsBadRows: false,
        sourceId: sourceId(newId()),
        importedOn: null,
        categories: sample.categories,
      });
      const taken = await worker.ask<ListAnswers['take']>({ kind: 'take', parts: [name] });
      lists.push({ drafts: taken, asOf: layout.asOf });
    }
    useSampleOpening.setState({ id, reading: null, of: sample.files.length }, true);
    await afterPaint();
    await documents.create({
      name: translate(locale, `sample.${id}`),
      locality: sample.locality,
      localityClass: sample.localityClass,
    });
    const store = useDocumentStore.getState();
    for (const { drafts, asOf } of lists) {
      const plan = useDocumentStore.getState().document?.plan;
      if (plan === undefined) return;
      const name = translate(locale, 'preview.name.default', { date: dayText(asOf) });
      const list = snapshotId(newId());
      const imported = buildImportChange(plan, joinDrafts(drafts), {
        snapshotId: list,
        name,
        asOf,
      });
      if (!imported.ok) throw new Error(name);
      store.perform({
        commandId: 'importList',
        labelKey: 'step.importList',
        params: { name },
        changeSet: imported.value,
      });
      useViewStore.getState().show({ snapshotId: list });
      linkToEarlier(list);
    }
  } catch {
    useNoticeStore.getState().tell('problem', { key: 'open.sampleFailed' });
  } finally {
    worker.close();
    useSampleOpening.setState(null, true);
  }
}

function linkToEarlier(list: ReturnType<typeof snapshotId>): void {
  const { document, perform } = useDocumentStore.getState();
  if (document === null) return;
  const later = snapshotIn(document.plan, list);
  const earlier = inOrder(tableOf(document.plan, 'snapshots')).find(
    (one) => one.kind === 'recorded' && one.asOf < later.asOf,
  );
  if (later.kind !== 'recorded' || earlier === undefined) return;
  perform({
    commandId: 'linkLists',
    labelKey: 'step.linkLists',
    params: {},
    changeSet: linkSnapshots(document.plan, earlier.id, later, newId),
  });
}

import type { SnapshotId } from '../../../../core/model/ids';
import { type Plan, settingsOf } from '../../../../core/model/plan';
import { snapshotIn } from '../../../../core/scenarios/structures';
import { type Messages, useMessages } from '../../../i18n/useMessages';
import { AgencyChangeList } from './AgencyChangeList';
import { MeasurePage } from './MeasurePage';
import styles from './Presentation.module.css';
import { PresentedMatrix } from './PresentedMatrix';
import type { Page } from './pages';
import { TitlePage } from './TitlePage';

interface PresentationPageProps {
  readonly plan: Plan;
  readonly ids: readonly SnapshotId[];
  readonly reference: SnapshotId;
  readonly page: Page;
  readonly isShown: boolean;
}

/** One page with its heading and the plan's name below. */
export function PresentationPage(props: PresentationPageProps) {
  const { plan, ids, reference, page, isShown } = props;
  const { t } = useMessages();
  return (
    <section className={styles.page} data-shown={isShown} data-kind={page.kind}>
      {page.kind === 'title' ? (
        <TitlePage plan={plan} ids={ids} reference={reference} />
      ) : (
        <>
          <h2 className={styles.heading}>{headingOf(page, plan, reference, t)}</h2>
          <div className={styles.content}>
            <Content {...props} />
          </div>
          <footer className={styles.footer}>{settingsOf(plan).name}</footer>
        </>
      )}
    </section>
  );
}

function Content({ plan, ids, reference, page }: PresentationPageProps) {
  switch (page.kind) {
    case 'title':
      return null;
    case 'figures':
    case 'targets':
      return <PresentedMatrix plan={plan} ids={ids} reference={reference} rows={page.rows} />;
    case 'changes':
      return <AgencyChangeList plan={plan} reference={reference} page={page} />;
    case 'measures':
      return <MeasurePage lines={page.lines} from={page.from} />;
  }
}

function headingOf(
  page: Exclude<Page, { readonly kind: 'title' }>,
  plan: Plan,
  reference: SnapshotId,
  t: Messages['t'],
): string {
  if (page.kind === 'figures' || page.kind === 'targets') return t(`present.heading.${page.kind}`);
  const heading =
    page.kind === 'changes'
      ? t('present.heading.changes', {
          from: snapshotIn(plan, reference).name,
          to: snapshotIn(plan, page.id).name,
        })
      : t('present.heading.measures', { name: snapshotIn(plan, page.id).name });
  return page.parts === 1 ? heading : `${heading} (${page.part}/${page.parts})`;
}

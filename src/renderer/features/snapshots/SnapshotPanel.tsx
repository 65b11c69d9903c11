import { useDocumentStore } from '../../state/documentStore';
import type { Figures } from '../../state/useFigures';
import { AgencyList } from './AgencyList';
import { SnapshotList } from './SnapshotList';
import styles from './SnapshotPanel.module.css';

/** The left side: lists and scenarios of the plan, and the agencies of the one in view. */
export function SnapshotPanel({ figures }: { readonly figures: Figures | null }) {
  const plan = useDocumentStore((store) => store.document?.plan ?? null);
  if (plan === null) return null;
  return (
    <div className={styles.panel}>
      <SnapshotList plan={plan} />
      {figures !== null && <AgencyList figures={figures} />}
    </div>
  );
}

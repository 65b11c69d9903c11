import { memo, useContext } from 'react';
import type { NodeProps } from 'reactflow';
import { CardActionsContext, type GhostNode } from './cardNode';
import styles from './GhostCard.module.css';

/** A unit that is gone: what it was and what became of it. Its click leads to what goes on. */
export const GhostCard = memo(function GhostCard({ data }: NodeProps<GhostNode>) {
  const actions = useContext(CardActionsContext);
  const sentence = `${data.name}: ${data.fate}`;
  return (
    <div
      role="treeitem"
      tabIndex={-1}
      aria-label={sentence}
      aria-level={data.level}
      aria-selected={false}
      className={`${styles.card} unitCard`}
      style={{ height: data.height }}
      title={sentence}
    >
      <span className={styles.name}>{data.name}</span>
      <span className={styles.fate}>
        <span aria-hidden="true">{data.sign}</span> {data.fate}
      </span>
      {data.hasSuccessor && (
        <button
          type="button"
          tabIndex={-1}
          className={styles.follow}
          aria-label={sentence}
          onClick={() => actions.showSuccessors(data.id)}
        />
      )}
    </div>
  );
});

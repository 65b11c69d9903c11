import { NumberInput, SegmentedControl, Select, Tooltip } from '@mantine/core';
import type { ReactNode } from 'react';
import type { SideBySide } from '../../../../core/comparison/sideBySide/sideBySide';
import type { SideFilter } from '../../../../core/comparison/sideBySide/sideView';
import { type UnitId, unitId } from '../../../../core/model/ids';
import { useMessages } from '../../../i18n/useMessages';
import styles from './ChartsView.module.css';
import { LINE_MODES, type LineMode } from './LineageOverlay';

/** Ways to show the common tree. */
export const VIEWS = ['all', 'changes'] as const;
export type View = (typeof VIEWS)[number];

interface ChartsToolbarProps {
  readonly side: SideBySide;
  readonly view: View;
  readonly filter: SideFilter;
  readonly lines: LineMode;
  readonly levels: number;
  readonly onView: (view: View) => void;
  readonly onAgency: (place: UnitId | null) => void;
  readonly onLeastPosts: (least: number) => void;
  readonly onLines: (mode: LineMode) => void;
  readonly onLevel: (level: number) => void;
  readonly children: ReactNode;
}

/** What is shown, and what of it is looked at. */
export function ChartsToolbar(props: ChartsToolbarProps) {
  const { side, view, filter, lines, levels } = props;
  const { t } = useMessages();
  const agencies = [...side.tree.rootIds, ...side.tree.parkedIds];
  return (
    <div className={styles.toolbar}>
      <SegmentedControl
        size="xs"
        aria-label={t('sides.view')}
        value={view}
        data={VIEWS.map((value) => ({ value, label: t(`sides.view.${value}`) }))}
        onChange={(value) => props.onView(value as View)}
      />
      <Select
        size="xs"
        w={172}
        aria-label={t('sides.agency')}
        placeholder={t('sides.agency.all')}
        value={filter.agency}
        data={agencies.map((id) => ({ value: id, label: nameOf(side, id) }))}
        searchable
        clearable
        onChange={(id) => props.onAgency(id === null ? null : unitId(id))}
      />
      <Select
        size="xs"
        w={112}
        aria-label={t('sides.level')}
        placeholder={t('sides.level')}
        value={null}
        data={Array.from({ length: levels }, (_, i) => ({
          value: String(i + 1),
          label: i + 1 === levels ? t('sides.level.all') : String(i + 1),
        }))}
        onChange={(level) => level !== null && props.onLevel(Number(level))}
      />
      <Tooltip label={t('sides.leastPostsHint')} multiline w={300} openDelay={500}>
        <span className={styles.inline}>
          <label htmlFor="sides-least">{t('sides.leastPosts')}</label>
          <NumberInput
            id="sides-least"
            size="xs"
            w={64}
            min={0}
            max={100_000}
            allowDecimal={false}
            allowNegative={false}
            value={filter.leastPosts}
            onChange={(value) => props.onLeastPosts(Number(value) || 0)}
          />
        </span>
      </Tooltip>
      <Select
        size="xs"
        w={206}
        aria-label={t('sides.lines')}
        value={lines}
        data={LINE_MODES.map((value) => ({ value, label: t(`sides.lines.${value}`) }))}
        allowDeselect={false}
        onChange={(value) => value !== null && props.onLines(value as LineMode)}
      />
      {props.children}
    </div>
  );
}

const nameOf = (side: SideBySide, id: UnitId): string => side.tree.units.get(id)?.name ?? id;

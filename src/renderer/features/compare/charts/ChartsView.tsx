import { useComputedColorScheme } from '@mantine/core';
import { useCallback, useMemo, useRef, useState } from 'react';
import { type SideBySide, sideBySide } from '../../../../core/comparison/sideBySide/sideBySide';
import {
  SIDE_CHANGE_KINDS,
  type SideChange,
  type SideChangeKind,
} from '../../../../core/comparison/sideBySide/sideChanges';
import { isLookedAt, type SideFilter } from '../../../../core/comparison/sideBySide/sideView';
import { measureFor } from '../../../../core/figures/payroll';
import type { SnapshotId, UnitId } from '../../../../core/model/ids';
import { snapshotIn } from '../../../../core/scenarios/structures';
import { useMessages } from '../../../i18n/useMessages';
import { type Figures, sideOf } from '../../../state/useFigures';
import chartColours from '../../../ui/chartKit/ChartColours.module.css';
import { useCanvasTheme } from '../../../ui/chartKit/useCanvasTools';
import { ChangeDetails } from './ChangeDetails';
import { ChangeLegend } from './ChangeLegend';
import { ChartsToolbar, type View } from './ChartsToolbar';
import styles from './ChartsView.module.css';
import type { LineMode } from './LineageOverlay';
import { Panes } from './Panes';
import { stopStep } from './paneKeys';
import { PanesStage } from './panesStage';
import type { PaneTextSource } from './paneTexts';
import { StepTools } from './StepTools';
import { usePanesCamera } from './usePanesCamera';
import { usePanesTree } from './usePanesTree';
import { useSelectedPlace } from './useSelectedPlace';

/** Charts that fit beside each other and can still be read. */
const MOST_PANES = 3;

/** What stays chosen when other snapshots are. */
interface Choices {
  readonly view: View;
  readonly kinds: ReadonlySet<SideChangeKind>;
  readonly leastPosts: number;
  readonly lines: LineMode;
}

const START: Choices = {
  view: 'all',
  kinds: new Set(SIDE_CHANGE_KINDS.filter((kind) => kind !== 'carried')),
  leastPosts: 0,
  lines: 'selected',
};

interface ChartsViewProps {
  readonly figures: Figures;
  readonly ids: readonly SnapshotId[];
  readonly reference: SnapshotId;
}

/** The charts of two or three snapshots, the reference first, with what changed since it marked. */
export function ChartsView({ figures, ids, reference }: ChartsViewProps) {
  const [choices, setChoices] = useState(START);
  const wanted = [reference, ...ids.filter((id) => id !== reference)];
  const shown = wanted.slice(0, MOST_PANES);
  // Other snapshots are other charts: what was selected and collapsed there says nothing here.
  return (
    <ChartsOf
      key={shown.join()}
      figures={figures}
      ids={shown}
      left={wanted.slice(MOST_PANES)}
      choices={choices}
      onChoices={(fields) => setChoices({ ...choices, ...fields })}
    />
  );
}

/** What happens to the organisation, which the reference announces too. */
const FATES: ReadonlySet<SideChangeKind> = new Set([
  'dissolved',
  'leftPlan',
  'merged',
  'absorbed',
  'divided',
  'splitOff',
  'reshaped',
  'moved',
]);

/** What becomes of a unit of the reference in the first pane in which something does. */
function fateAt({ panes }: SideBySide, place: UnitId): SideChange | undefined {
  const unit = panes[0]?.unitAt.get(place);
  if (unit === undefined) return undefined;
  for (const { changeAt } of panes) {
    const change = changeAt.get(place);
    if (change?.fromIds.includes(unit) && change.kinds.some((kind) => FATES.has(kind)))
      return change;
  }
  return undefined;
}

interface ChartsOfProps {
  readonly figures: Figures;
  readonly ids: readonly SnapshotId[];
  /** Chosen too, but without room. */
  readonly left: readonly SnapshotId[];
  readonly choices: Choices;
  readonly onChoices: (fields: Partial<Choices>) => void;
}

function ChartsOf({ figures, left, choices, onChoices, ...props }: ChartsOfProps) {
  // The key tells these apart, so that the list stays one object while they are shown.
  const [ids] = useState(props.ids);
  const { t, locale } = useMessages();
  const scheme = useComputedColorScheme('light');
  const { plan, categories } = figures;
  const measure = useMemo(() => {
    const { totals } = sideOf(plan, snapshotIn(plan, ids[0] as SnapshotId));
    return measureFor(totals, categories);
  }, [plan, ids, categories]);
  const side = useMemo(
    () => sideBySide(plan, ids, { categories, measure }),
    [plan, ids, categories, measure],
  );
  const names = ids.map((id) => snapshotIn(plan, id).name);
  const { view, kinds, leastPosts, lines } = choices;
  const [agency, setAgency] = useState<UnitId | null>(null);
  const filter = useMemo<SideFilter>(
    () => ({ kinds, leastPosts, agency }),
    [kinds, leastPosts, agency],
  );
  const [pane, setPane] = useState({ width: 380, height: 480 });
  const [stage] = useState(() => new PanesStage());
  const host = useRef<HTMLDivElement>(null);
  const theme = useCanvasTheme(host, scheme);
  const tree = usePanesTree(side, filter, view === 'changes', pane);
  const source = useMemo<PaneTextSource>(
    () => ({
      side,
      agency: filter.agency,
      categories,
      measure,
      changeAt: (number, place) => {
        const change = number === 0 ? fateAt(side, place) : side.panes[number]?.changeAt.get(place);
        return change !== undefined && isLookedAt(change, filter) ? change : null;
      },
      t,
      locale,
    }),
    [side, categories, measure, filter, t, locale],
  );
  const [selectedPlace, setSelectedPlace] = useState<UnitId | null>(null);
  const camera = usePanesCamera(
    stage,
    tree.scene,
    selectedPlace,
    pane,
    `${view} ${filter.agency ?? ''}`,
  );
  const selection = useSelectedPlace({
    source,
    tree,
    camera,
    names,
    selectedPlace,
    setSelectedPlace,
  });
  const onResize = useCallback(() => {
    const { width, height } = stage.size;
    setPane((now) =>
      Math.abs(now.width - width) + Math.abs(now.height - height) > 30 ? { width, height } : now,
    );
  }, [stage]);
  const isUnrelated = side.panes.filter(({ isRelated }) => !isRelated);
  const hasChanges = side.panes.some(({ changes }) => changes.length > 0);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys of the whole view, beside its buttons.
    <div
      ref={host}
      className={`${chartColours.colours} ${styles.charts}`}
      onKeyDown={(event) => {
        const step = stopStep(event);
        if (step === null) return;
        event.preventDefault();
        selection.step(step);
      }}
    >
      <ChartsToolbar
        {...{ side, view, filter, lines }}
        levels={tree.levels}
        onView={(next) => onChoices({ view: next })}
        onAgency={setAgency}
        onLeastPosts={(least) => onChoices({ leastPosts: least })}
        onLines={(mode) => onChoices({ lines: mode })}
        onLevel={tree.setLevel}
      >
        <StepTools
          at={selection.at}
          count={tree.stops.length}
          onStep={selection.step}
          onZoom={(kind) =>
            kind === 'fit' ? camera.fit() : stage.zoomBy(kind === 'in' ? 1.25 : 0.8)
          }
        />
      </ChartsToolbar>
      {hasChanges && (
        <ChangeLegend
          {...{ side, filter, scheme }}
          onKinds={(next) => onChoices({ kinds: next })}
        />
      )}
      {left.length > 0 && (
        <p className={styles.note}>
          {t('sides.tooMany', {
            shown: names.join('; '),
            left: left.map((id) => snapshotIn(plan, id).name).join('; '),
          })}
        </p>
      )}
      {isUnrelated.map(({ id }) => (
        <p key={id} className={styles.note}>
          {t('sides.unrelated', { name: snapshotIn(plan, id).name, reference: names[0] ?? '' })}
        </p>
      ))}
      {isUnrelated.length === 0 && !hasChanges && (
        <p className={styles.note}>{t('sides.same', { reference: names[0] ?? '' })}</p>
      )}
      {hasChanges && tree.stops.length === 0 && <p className={styles.note}>{t('sides.none')}</p>}
      <Panes
        {...{ stage, theme, source, tree, names, lines, camera, selection, scheme, onResize }}
        selectedPlace={selectedPlace}
      />
      <ChangeDetails {...{ side, names, categories, scheme }} place={selectedPlace} />
      <p role="status" className={styles.hidden}>
        {selection.said}
      </p>
    </div>
  );
}

import { useMemo } from 'react';
import type { SideBySide } from '../../../../core/comparison/sideBySide/sideBySide';
import { changesIn } from '../../../../core/comparison/sideBySide/sideView';
import type { StepDirection } from '../../../../core/layout/stepFrom';
import type { UnitId } from '../../../../core/model/ids';
import { ancestorsIn, walkFrom } from '../../../../core/model/structure';
import { useMessages } from '../../../i18n/useMessages';
import { useViewStore } from '../../../state/viewStore';
import type { CanvasTheme } from '../../../ui/chartKit/canvasTheme';
import { useNameLines } from '../../../ui/chartKit/useCanvasTools';
import styles from './ChartsView.module.css';
import { LineageOverlay, type LineMode } from './LineageOverlay';
import { relatives } from './lineage';
import { type ActiveCard, PaneCanvas } from './PaneCanvas';
import type { PaneAction } from './paneKeys';
import { panePicture } from './panePicture';
import type { PanePlace, PanesStage } from './panesStage';
import { cardTexts, type PaneTextSource } from './paneTexts';
import type { PanesCamera } from './usePanesCamera';
import type { PanesTree } from './usePanesTree';
import type { PlaceSelection } from './useSelectedPlace';

/** How far Shift+arrow moves the charts, in pixels. */
const PAN = 120;

interface PanesProps {
  /** null until the page's style could be read. */
  readonly theme: CanvasTheme | null;
  readonly stage: PanesStage;
  readonly source: PaneTextSource;
  readonly tree: PanesTree;
  readonly names: readonly string[];
  readonly lines: LineMode;
  readonly camera: PanesCamera;
  readonly selection: PlaceSelection;
  readonly selectedPlace: UnitId | null;
  readonly scheme: 'light' | 'dark';
  readonly onResize: () => void;
}

/** The panes beside each other, each with its name, and the lines of lineage over them. */
export function Panes(props: PanesProps) {
  const { stage, theme, source, tree, names, camera, selection, selectedPlace, scheme } = props;
  const { side, agency } = source;
  const { t } = useMessages();
  const { show, focusOn } = useViewStore();
  const lineNames = useNameLines();
  const { scene, hiddenBelow, collapsed } = tree;
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is hidden follows from the scene.
  const pictures = useMemo(
    () =>
      theme === null
        ? []
        : side.panes.map((_pane, number) =>
            panePicture(source, number, scene, theme, scheme, hiddenBelow),
          ),
    [side, source, scene, theme, scheme],
  );
  const tied = useMemo(
    () =>
      side.panes.map((_pane, number) => {
        if (selectedPlace === null) return NONE;
        const found = side.panes.flatMap((_one, pane) =>
          relatives(side, { pane, place: selectedPlace }),
        );
        return new Set([
          selectedPlace,
          ...found.flatMap(({ pane, place }) => (pane === number ? [place] : [])),
        ]);
      }),
    [side, selectedPlace],
  );
  const counts = useMemo(() => countsIn(side, agency), [side, agency]);
  if (theme === null) return <div className={styles.panes} />;

  const open = ({ pane, place }: PanePlace): void => {
    const own = side.panes[pane];
    const at = own?.unitAt.has(place)
      ? place
      : relatives(side, { pane, place }).find((one) => one.pane === pane)?.place;
    const unit = at === undefined ? undefined : own?.unitAt.get(at);
    if (own === undefined || unit === undefined) return;
    show({ snapshotId: own.id, tab: 'chart', agencyId: null, compareWithId: null });
    focusOn(unit);
  };
  const toggle = (place: UnitId): void => {
    camera.hold(place);
    tree.toggle(place);
  };
  const act = (pane: number, action: PaneAction): void => {
    if (action.kind === 'step') selection.stepAside(action.direction);
    else if (action.kind === 'pan') stage.panBy(...PANS[action.direction]);
    else if (action.kind === 'level') tree.setLevel(action.level);
    else if (action.kind === 'zoomIn') stage.zoomBy(1.25);
    else if (action.kind === 'zoomOut') stage.zoomBy(0.8);
    else if (action.kind === 'fit') camera.fit();
    else if (action.kind === 'next') selection.step(1);
    else if (action.kind === 'previous') selection.step(-1);
    else if (action.kind === 'clear') selection.select(null);
    else if (selectedPlace !== null && action.kind === 'toggle') toggle(selectedPlace);
    else if (selectedPlace !== null) open({ pane, place: selectedPlace });
  };
  const activeOf = (number: number): ActiveCard | null => {
    const unit = selectedPlace === null ? undefined : tree.tree.units.get(selectedPlace);
    if (unit === undefined) return null;
    const texts = cardTexts(source, number, unit.id);
    const change = texts?.change === '' ? t('sides.unchanged') : (texts?.change ?? '');
    return {
      label:
        texts === null || !texts.isThere
          ? t('sides.labelGone', { name: unit.name, change: change || t('sides.notHere') })
          : t('sides.label', { name: texts.name, posts: texts.posts, change }),
      level: ancestorsIn(tree.tree, unit.id).length + 1,
      isExpanded: unit.childIds.length === 0 ? null : !collapsed.has(unit.id),
    };
  };
  return (
    <div className={styles.panes}>
      {side.panes.map((pane, number) => {
        const picture = pictures[number];
        const { units, changes } = counts[number] ?? NOTHING;
        if (picture === undefined) return null;
        return (
          <section key={pane.id} className={styles.pane}>
            <header className={styles.paneHead}>
              <h3 className={styles.paneName} title={names[number]}>
                {names[number]}
              </h3>
              <span className={styles.soft}>
                {number === 0
                  ? `${t('sides.units', { count: units })}, ${t('compare.isReference')}`
                  : t('sides.unitsAndChanges', { units, changes })}
              </span>
            </header>
            <PaneCanvas
              {...{ stage, picture, theme }}
              names={lineNames}
              label={names[number] ?? ''}
              selected={tied[number] ?? NONE}
              active={activeOf(number)}
              litIn={(hovered) =>
                new Set(
                  relatives(side, hovered).flatMap((one) =>
                    one.pane === number ? [one.place] : [],
                  ),
                )
              }
              onSelect={selection.select}
              onToggle={toggle}
              onOpen={(place) => open({ pane: number, place })}
              onAction={(action) => act(number, action)}
              onResize={props.onResize}
            />
          </section>
        );
      })}
      <LineageOverlay
        {...{ stage, side, scene, pictures }}
        mode={props.lines}
        selected={selectedPlace}
        accent={theme.accent}
      />
    </div>
  );
}

const NOTHING = { units: 0, changes: 0 };

/** What each pane has of an agency, or of all: units, and changes of their own. */
function countsIn(side: SideBySide, agency: UnitId | null): readonly (typeof NOTHING)[] {
  const starts = agency === null ? [...side.tree.rootIds, ...side.tree.parkedIds] : [agency];
  const places = [...walkFrom(side.tree, starts)].map(({ unit }) => unit.id);
  return changesIn(side, agency).map((changes, number) => ({
    units: places.filter((place) => side.panes[number]?.unitAt.has(place)).length,
    changes: changes.filter(({ kinds }) => kinds[0] !== 'carried').length,
  }));
}

const NONE: ReadonlySet<UnitId> = new Set();

const PANS: Readonly<Record<StepDirection, readonly [number, number]>> = {
  left: [PAN, 0],
  right: [-PAN, 0],
  up: [0, PAN],
  down: [0, -PAN],
};

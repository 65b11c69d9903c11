import { type RefObject, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { useReactFlow, useStoreApi } from 'reactflow';
import type { Size } from '../../../core/layout/rect';
import { unitId } from '../../../core/model/ids';
import type { Structure } from '../../../core/model/structure';
import type { Viewport } from '../../ui/chartKit/openingView';
import type { Scene } from '../../ui/chartKit/scene';
import { glideBetween, type SeenScene } from './glide';

/** Milliseconds from the old places to the new ones. */
const DURATION = 200;
/** Fast first, as what follows an action should be; its curve for elements and for the canvas. */
const EASING = 'cubic-bezier(0.33, 1, 0.68, 1)';
const eased = (time: number): number => 1 - (1 - time) ** 3;

/** The chart on its way to a new layout. */
export interface GlideControl {
  /** What the canvas draws of a scene now. */
  readonly drawn: (scene: Scene) => Scene;
  /** Calls back for every picture on the way and for the last one; the result ends it. */
  readonly onFrame: (listener: () => void) => () => void;
  /** Everything is at its place at once. */
  readonly end: () => void;
}

class Gliding implements GlideControl {
  private readonly listeners = new Set<() => void>();
  private animations: readonly Animation[] = [];
  private frame = 0;
  private now: { readonly target: Scene; readonly picture: Scene } | null = null;

  constructor(private readonly host: RefObject<HTMLElement | null>) {}

  readonly drawn = (scene: Scene): Scene =>
    this.now !== null && this.now.target === scene ? this.now.picture : scene;

  readonly onFrame = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  readonly end = (): void => {
    if (this.now === null) return;
    cancelAnimationFrame(this.frame);
    for (const animation of this.animations) animation.cancel();
    this.animations = [];
    this.now = null;
    if (this.host.current !== null) delete this.host.current.dataset.gliding;
    for (const listener of this.listeners) listener();
  };

  start(structure: Structure, from: SeenScene, to: SeenScene, pane: Size): void {
    this.end();
    const { current: host } = this.host;
    const glide = host === null ? null : glideBetween(structure, from, to, pane);
    if (host === null || glide === null) return;
    // Cards that come into the page on the way stay hidden: the canvas draws them.
    host.dataset.gliding = 'true';
    this.animations = [...host.querySelectorAll<HTMLElement>('.react-flow__node')].map((node) => {
      const { x, y } = glide.offsets.get(unitId(node.dataset.id ?? '')) ?? { x: 0, y: 0 };
      return node.animate(
        [
          { translate: `${x}px ${y}px`, opacity: 1 },
          { translate: '0px 0px', opacity: 1 },
        ],
        { duration: DURATION, easing: EASING, fill: 'both' },
      );
    });
    const begun = performance.now();
    const step = (): void => {
      const time = (performance.now() - begun) / DURATION;
      if (time >= 1) {
        this.end();
        return;
      }
      this.now = { target: to.scene, picture: glide.sceneAt(eased(time)) };
      for (const listener of this.listeners) listener();
      this.frame = requestAnimationFrame(step);
    };
    step();
  }
}

/** The viewport as it was before the layout of this rendering moved it; call it before the camera. */
export function useViewportBefore(): RefObject<Viewport> {
  const flow = useReactFlow();
  const before = useRef<Viewport>(flow.getViewport());
  useLayoutEffect(() => {
    before.current = flow.getViewport();
  });
  return before;
}

/**
 * Lets the cards in view glide to their places after a new layout, elements and canvas together, so
 * that the eye can follow. Any press, key or turn of the wheel ends it at once, and nothing glides
 * for those who asked their system for less motion. Call it after the camera, which moves first.
 */
export function useGlide(
  host: RefObject<HTMLElement | null>,
  structure: Structure,
  scene: Scene,
  before: RefObject<Viewport>,
  isHeld: boolean,
): GlideControl {
  const flow = useReactFlow();
  const store = useStoreApi();
  const [gliding] = useState(() => new Gliding(host));
  const shown = useRef(scene);
  useEffect(() => {
    const { current: from } = shown;
    shown.current = scene;
    const { width, height } = store.getState();
    const isStill = matchMedia('(prefers-reduced-motion: reduce)').matches || isHeld || width === 0;
    if (from.layout === scene.layout || isStill) return;
    gliding.start(
      structure,
      { scene: from, viewport: before.current },
      { scene, viewport: flow.getViewport() },
      { width, height },
    );
  }, [scene, structure, before, isHeld, gliding, flow, store]);
  useEffect(() => {
    const events = ['pointerdown', 'keydown', 'wheel'] as const;
    for (const event of events)
      window.addEventListener(event, gliding.end, { capture: true, passive: true });
    return () => {
      for (const event of events) window.removeEventListener(event, gliding.end, true);
      gliding.end();
    };
  }, [gliding]);
  return gliding;
}

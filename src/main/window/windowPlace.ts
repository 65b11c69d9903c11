import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { z } from 'zod';

const placeSchema = z.object({
  x: z.int(),
  y: z.int(),
  width: z.int().min(200).max(20_000),
  height: z.int().min(200).max(20_000),
  isMaximized: z.boolean(),
});

/** Where the window stood when it was closed; without `isMaximized`, its size when it is not. */
export type WindowPlace = z.infer<typeof placeSchema>;

export interface Area {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** So much of the title bar must be on a screen that it can be taken hold of. */
const GRIP = 80;

/** The place that was kept; null when there is none, or none that a window could have. */
export function readPlace(file: string): WindowPlace | null {
  try {
    return placeSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    return null;
  }
}

/** Keeps the place. That it cannot be kept stops nobody from closing the window. */
export function keepPlace(file: string, place: WindowPlace): void {
  try {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, JSON.stringify(place));
  } catch {
    // The next start takes the usual size.
  }
}

/** The place, if its title bar is on one of the screens: a second screen may be gone by now. */
export function placeOn(screens: readonly Area[], place: WindowPlace | null): WindowPlace | null {
  if (place === null) return null;
  const { x, y, width } = place;
  const isReachable = screens.some(
    (screen) =>
      x + width >= screen.x + GRIP &&
      x <= screen.x + screen.width - GRIP &&
      y >= screen.y &&
      y <= screen.y + screen.height - GRIP,
  );
  return isReachable ? place : null;
}

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { keepPlace, placeOn, readPlace } from '../../../src/main/window/windowPlace';

const PLACE = { x: 100, y: 50, width: 1200, height: 700, isMaximized: false };
const SCREEN = { x: 0, y: 0, width: 1366, height: 768 };
let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'place-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('the place of the window', () => {
  it('is kept from one run to the next', () => {
    const file = join(folder, 'new/window.json');
    expect(readPlace(file)).toBeNull();
    keepPlace(file, PLACE);
    expect(readPlace(file)).toEqual(PLACE);
  });

  it.each([
    '',
    '{"x":0',
    '[]',
    '{"x":0,"y":0,"width":-5,"height":700,"isMaximized":false}',
    '{"x":0.5,"y":0,"width":900,"height":700,"isMaximized":false}',
    '{"x":0,"y":0,"width":1e9,"height":700,"isMaximized":false}',
    '{"x":"0","y":0,"width":900,"height":700,"isMaximized":false}',
  ])('%s is no place', (text) => {
    const file = join(folder, 'wrong.json');
    writeFileSync(file, text);
    expect(readPlace(file)).toBeNull();
  });

  it('may fail to be kept without a word', () => {
    writeFileSync(join(folder, 'file'), '');
    expect(() => keepPlace(join(folder, 'file/window.json'), PLACE)).not.toThrow();
  });

  it.each([
    [{}, true],
    [{ x: 1300 }, false],
    [{ x: -1150 }, false],
    [{ x: -1100 }, true],
    [{ y: -10 }, false],
    [{ y: 700 }, false],
    [{ x: 2000, y: 100 }, false],
  ])('with %j can be taken hold of on one screen: %s', (change, isReachable) => {
    const place = { ...PLACE, ...change };
    expect(placeOn([SCREEN], place)).toEqual(isReachable ? place : null);
  });

  it('may be on a second screen while that is there', () => {
    const place = { ...PLACE, x: 1500 };
    expect(placeOn([SCREEN, { ...SCREEN, x: 1366 }], place)).toEqual(place);
    expect(placeOn([SCREEN], place)).toBeNull();
    expect(placeOn([SCREEN], null)).toBeNull();
  });
});

import { describe, expect, it } from 'vitest';
import { readDisplay } from '../../src/renderer/state/chartDisplay';

describe('readDisplay', () => {
  const fresh = readDisplay(null);

  it('gives back what was written', () => {
    const chosen = { ...fresh, style: 'leftRight', mode: 'findings', isStaffBeside: true } as const;
    expect(readDisplay(JSON.stringify(chosen))).toEqual(chosen);
  });

  it.each(['', 'not json', 'null', '[1]', '{"style":"spiral","mode":7,"isLegendOpen":"no"}'])(
    'falls back to a new installation for %s',
    (text) => {
      expect(readDisplay(text)).toEqual(fresh);
    },
  );
});

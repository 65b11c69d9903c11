import { describe, expect, it } from 'vitest';
import { trustedScripts } from '../../../src/renderer/workers/trustedScripts';

const OWN = 'assets/list.worker.js';

/** A browser that knows Trusted Types: scripts come as objects that only its policies make. */
class Trusted {
  constructor(readonly address: string) {}
}
const browser = {
  trustedTypes: {
    createPolicy: (_name: string, rules: { createScriptURL: (address: string) => string }) => ({
      createScriptURL: (address: string) => new Trusted(rules.createScriptURL(address)),
    }),
  },
};

describe('scripts of the program', () => {
  it.each([{}, browser])('refuse every other address', (surroundings) => {
    const trusted = trustedScripts([OWN], surroundings);
    expect(() => trusted('https://example.org/x.js')).toThrow(TypeError);
    expect(() => trusted('data:text/javascript,0')).toThrow(TypeError);
  });

  it('are trusted where the browser asks for it, and plain addresses elsewhere', () => {
    expect(trustedScripts([OWN], browser)(OWN)).toEqual(new Trusted(OWN));
    expect(trustedScripts([OWN], {})(OWN)).toBe(OWN);
  });
});

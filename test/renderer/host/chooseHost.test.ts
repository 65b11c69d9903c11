import { describe, expect, it } from 'vitest';
import { hostApiName } from '../../../src/preload/contract';
import { chooseHost } from '../../../src/renderer/host/chooseHost';

type Surroundings = Window & typeof globalThis;

const aWindow = (extra: object = {}) =>
  Object.assign(new EventTarget(), { document: {} }, extra) as unknown as Surroundings;

describe('choosing the host', () => {
  it('takes the desktop shell where its interface is there', () => {
    const print = async (): Promise<void> => undefined;
    const host = chooseHost(aWindow({ [hostApiName]: { print } }));
    expect(host.kind).toBe('desktop');
    expect(host.print).toBe(print);
    expect(host.abilities.keepsPreviousVersion).toBe(true);
  });

  it('takes the browser otherwise', () => {
    expect(chooseHost(aWindow()).kind).toBe('browser');
  });
});

import { describe, expect, it } from 'vitest';
import { DEFAULT_PORT, parseOptions } from '../../scripts/start/options.mjs';

const defaults = { port: DEFAULT_PORT, opens: true, triesElectron: true, help: false };

describe('options of starting', () => {
  it.each([
    [[], {}],
    [['--no-open'], { opens: false }],
    [['--browser'], { triesElectron: false }],
    [['--port', '5000'], { port: 5000 }],
    [['--port=5000'], { port: 5000 }],
    [['--help'], { help: true }],
    [['-h'], { help: true }],
    [['--no-open', '--port', '1024'], { opens: false, port: 1024 }],
  ])('%j are understood', (args, changed) => {
    expect(parseOptions(args)).toEqual({ options: { ...defaults, ...changed } });
  });

  it.each(['80', '1023', '65536', '-1', '4781.5', '5e3', '', 'abc'])(
    'a port of “%s” is refused',
    (value) => {
      expect(parseOptions(['--port', value])).toEqual({
        problem: { key: 'badPort', params: { value } },
      });
    },
  );

  it('a port without a number is refused', () => {
    expect(parseOptions(['--port'])).toHaveProperty('problem.key', 'badPort');
  });

  it('an unknown option is named', () => {
    expect(parseOptions(['--prot', '5000'])).toEqual({
      problem: { key: 'badOption', params: { option: '--prot' } },
    });
  });
});

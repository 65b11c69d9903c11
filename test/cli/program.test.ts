import { describe, expect, it } from 'vitest';
import { diskFiles } from '../../src/cli/fileAccess';
import { runProgram } from '../../src/cli/program';
import { SUBCOMMANDS } from '../../src/cli/subcommands';
import { builtInRulePacks } from '../../src/core/files/builtInRulePacks';
import { day } from '../builders/aPlan';

const run = (...words: readonly string[]) =>
  runProgram(words, SUBCOMMANDS, {
    files: diskFiles,
    newId: () => 'x1',
    today: day('2026-01-01'),
    packs: builtInRulePacks(),
    password: null,
  });

describe('the command line', () => {
  it.each([
    [[], '--help'],
    [['frob'], 'frob'],
    [['--frob'], '--frob'],
    [['check'], 'check'],
    [['check', 'a', 'b'], 'b'],
    [['check', 'a', '--frob'], '--frob'],
    [['check', 'a', '-x'], '-x'],
    [['check', 'a', '--snapshot'], '--snapshot'],
    [['check', 'a', '--snapshot', '--json'], '--snapshot'],
    [['check', 'a', '--snapshot='], '--snapshot'],
    [['check', 'a', '--json=yes'], '--json'],
    [['check', 'a', '--json', '--json'], '--json'],
    [['check', 'a', '--locale', 'fr'], 'fr'],
    [['check', '--__proto__', 'a'], '--__proto__'],
    [['check', 'none.tinhgon'], 'none.tinhgon'],
    [['check', '.'], '“.”'],
    [['branch', 'none.tinhgon', '--from', 'A'], '--name'],
    [['branch', 'none.tinhgon', '--from', 'A', '--name', 'B', '--as-of', '1'], '“1”'],
    [['apply', 'none.tinhgon', 'c.json'], '--to'],
    [['export', 'none.tinhgon'], '-o'],
    [['export', 'a.tinhgon', '-o', './a.tinhgon'], 'a.tinhgon'],
  ])('refuses %j in one line with exit 2', async (words, word) => {
    const { stdout, stderr, exitCode } = await run(...words);
    expect([stdout, exitCode]).toEqual(['', 2]);
    expect(stderr).toContain(word);
    expect(stderr).toMatch(/^[^\n]+\n$/);
  });

  it('speaks the language that is asked for, in refusals too', async () => {
    expect((await run('check', 'none.tinhgon', '--locale', 'en')).stderr).toMatch(/was not found/);
    expect((await run('--locale=en', 'frob')).stderr).toMatch(/no command “frob”/);
    expect((await run('--locale', 'en', '--help')).stdout).toMatch(/^Tinh Gọn.*Usage/su);
  });

  it('has help for the program and for each subcommand, naming every option', async () => {
    expect((await run('--help')).stdout).toContain('Cách dùng');
    for (const [name, { options }] of SUBCOMMANDS) {
      const { stdout, exitCode } = await run(name, '--help', '--locale', 'en');
      expect([stdout.includes(`Usage: ${name}`), exitCode]).toEqual([true, 0]);
      for (const option of Object.keys(options)) expect(stdout).toContain(`--${option}`);
    }
  });
});

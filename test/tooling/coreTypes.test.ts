import { resolve } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

const projectRoot = resolve(import.meta.dirname, '../..');

/** Type errors of one line as if it stood in src/core. */
function errorsOf(source: string): string[] {
  const config = ts.getParsedCommandLineOfConfigFile(
    resolve(projectRoot, 'tsconfig.core.json'),
    {},
    { ...ts.sys, onUnRecoverableConfigFileDiagnostic: () => undefined },
  );
  const options = config?.options ?? {};
  const name = resolve(projectRoot, 'src/core/line.ts');
  const host = ts.createCompilerHost(options);
  const readFile = host.getSourceFile.bind(host);
  host.getSourceFile = (file, target) =>
    file === name ? ts.createSourceFile(file, source, target) : readFile(file, target);
  const program = ts.createProgram([name], options, host);
  return ts
    .getPreEmitDiagnostics(program)
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, ' '));
}

describe('types in src/core', () => {
  it.each(['window', 'document', 'process', 'fetch', 'console', 'Buffer', 'setTimeout'])(
    '%s does not exist there',
    (name) => {
      expect(errorsOf(`export const a = ${name};`).join()).toContain(`'${name}'`);
    },
  );

  it('an array access can be undefined', () => {
    const source = 'export const first = (a: readonly string[]): string => a[0];';
    expect(errorsOf(source)).toHaveLength(1);
  });

  it('plain ES2023 is all there', () => {
    expect(errorsOf('export const a = [2, 1].toSorted().at(-1);')).toEqual([]);
  });
});

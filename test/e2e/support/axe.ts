import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';

/** What axe-core gives for one rule that is broken. */
interface Violation {
  readonly id: string;
  readonly impact: string | null;
  readonly nodes: readonly {
    readonly target: readonly unknown[];
    readonly failureSummary?: string;
  }[];
}

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Puts axe into every page from now on; the security policy lets nothing in later. */
export async function addAxe(page: Page): Promise<void> {
  await page.addInitScript(source);
}

/** The serious and critical violations in view, one line each. */
export async function seriousViolations(page: Page): Promise<readonly string[]> {
  const violations = await page.evaluate(async () => {
    const axe = Reflect.get(globalThis, 'axe') as {
      run(options: object): Promise<{ readonly violations: readonly Violation[] }>;
    };
    const found = await axe.run({ resultTypes: ['violations'] });
    return found.violations;
  });
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) =>
      nodes
        .slice(0, 4)
        .map(({ target, failureSummary = '' }) =>
          [id, target.join(' '), failureSummary.split('\n')[1]?.trim() ?? ''].join(' | '),
        ),
    );
}

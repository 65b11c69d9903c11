import type { Page } from '@playwright/test';
import axe from 'axe-core';

/** What axe-core gives for one rule that is broken. */
interface Violation {
  readonly id: string;
  readonly impact: string | null;
  readonly nodes: readonly {
    readonly target: readonly unknown[];
    readonly failureSummary?: string;
  }[];
}

/** Puts axe into every page from now on; the security policy lets nothing in later. */
export async function addAxe(page: Page): Promise<void> {
  await page.addInitScript(axe.source);
}

/** The serious and critical violations in view, one line each. */
export async function seriousViolations(page: Page): Promise<readonly string[]> {
  const violations = await page.evaluate(async () => {
    const inPage = Reflect.get(globalThis, 'axe') as {
      run(context: object, options: object): Promise<{ readonly violations: readonly Violation[] }>;
    };
    const names = 'label-content-name-mismatch';
    const found = await inPage.run(document, {
      resultTypes: ['violations'],
      rules: { [names]: { enabled: false } },
    });
    // The name of a card says in words what its figures show in short: no other name may differ.
    const outsideOfCards = await inPage.run(
      { include: document, exclude: ['[role="tree"]'] },
      { resultTypes: ['violations'], runOnly: { type: 'rule', values: [names] } },
    );
    return [...found.violations, ...outsideOfCards.violations];
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

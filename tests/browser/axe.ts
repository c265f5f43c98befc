import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { type Page, expect } from '@playwright/test';
import type axe from 'axe-core';

/** What a page is given to look at itself: the small form, which takes half as long to read. */
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

declare global {
  interface Window {
    readonly axe: typeof axe;
  }
}

/** What is looked for, and where. */
export interface LookingFor {
  /** Only what axe calls serious or critical; otherwise every fault. */
  readonly isSeriousOnly?: boolean;
  /** The only rules that are asked; otherwise all of WCAG 2.2 AA and of good practice. */
  readonly rules?: readonly string[];
  /** Rules that are not asked. */
  readonly without?: readonly string[];
  /** The part of the page that is looked at; otherwise all of it. */
  readonly within?: string;
}

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe finds on the screen as it stands: the rule, the element and what is wrong with it. */
export async function faultsOn(page: Page, looking: LookingFor = {}): Promise<readonly string[]> {
  await bringAxe(page);
  const { violations, applied } = await page.evaluate(
    async ({ tags, rules, without, within }) => {
      const results = await window.axe.run(within ?? document, {
        runOnly:
          rules === undefined ? { type: 'tag', values: tags } : { type: 'rule', values: rules },
        rules: Object.fromEntries(without.map((rule) => [rule, { enabled: false }])),
        // What passes is counted by rules, and not written down element by element, which took as long as looking.
        resultTypes: ['violations'],
        // A frame of ours runs no script, so that nothing in it answers; axe would wait for it.
        iframes: false,
      });
      const applied = results.passes.length + results.violations.length;
      return { violations: results.violations, applied };
    },
    {
      tags: TAGS,
      rules: looking.rules === undefined ? undefined : [...looking.rules],
      without: [...(looking.without ?? [])],
      within: looking.within,
    },
  );
  expect(applied, 'axe has looked').toBeGreaterThan(looking.rules === undefined ? 10 : 0);
  return violations
    .filter(({ impact }) => looking.isSeriousOnly !== true || SERIOUS.has(impact))
    .flatMap(({ id, nodes }) =>
      nodes.map(
        ({ html, failureSummary }) => `${id}: ${html.slice(0, 200)} ${failureSummary ?? ''}`,
      ),
    );
}

/** Gives a page axe once, and not for each look: reading all of it takes longer than most looks. */
async function bringAxe(page: Page): Promise<void> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(AXE);
}

const SERIOUS: ReadonlySet<unknown> = new Set(['serious', 'critical']);

/** The rules whose answer hangs on colours. */
export const BY_COLOUR = ['color-contrast', 'link-in-text-block'];

/**
 * What axe finds on the screen as it stands in light colours, and in dark ones what hangs on colours: the same elements
 * stand there. They follow the system's at once, so that nothing is loaded anew for them.
 */
export async function faultsInBothColours(
  page: Page,
  looking: LookingFor = {},
): Promise<readonly string[]> {
  const inLight = await faultsOn(page, looking);
  await wear(page, 'dark');
  const inDark = await faultsOn(page, { ...looking, rules: BY_COLOUR });
  await wear(page, 'light');
  return [...inLight, ...inDark.map((fault) => `dark: ${fault}`)];
}

/** Gives the page of a desk other colours, and waits until it wears them; none fades in. */
async function wear(page: Page, colorScheme: 'light' | 'dark'): Promise<void> {
  await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
  await expect(page.locator('html')).toHaveAttribute('data-mantine-color-scheme', colorScheme);
}

/** What axe calls serious or critical on the screen as it stands, in light colours and in dark ones. */
export function seriousFaultsInBothColours(page: Page): Promise<readonly string[]> {
  return faultsInBothColours(page, { isSeriousOnly: true });
}

/** What axe calls serious or critical on the screen as it stands. */
export function seriousFaultsOn(page: Page): Promise<readonly string[]> {
  return faultsOn(page, { isSeriousOnly: true });
}

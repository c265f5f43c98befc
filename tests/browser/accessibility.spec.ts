import type { Page } from '@playwright/test';
import { seriousFaultsInBothColours, seriousFaultsOn } from './axe.ts';
import { type FoundedDesk, expect, test } from './desk.ts';

/** A screen, and the address that shows it. */
interface Screen {
  readonly name: string;
  readonly path: (desk: FoundedDesk) => string;
  /** Hundreds of parts that are drawn alike: all are looked at once, and a few of them in each size and colour. */
  readonly alike?: string;
}

/** Every screen by the address that shows it; a new one belongs here, or among those around the galley. */
const SCREENS: readonly Screen[] = [
  { name: 'stories', path: () => '/' },
  { name: 'no story found', path: () => '/?words=nothing-is-called-this' },
  { name: 'claims', path: () => '/claims' },
  { name: 'verdicts', path: () => '/verdicts' },
  { name: 'finders', path: () => '/finders' },
  { name: 'policies', path: () => '/policies' },
  { name: 'a new policy', path: () => '/policies/new?starter=magazine' },
  { name: 'API reference', path: () => '/reference', alike: '.sm-api' },
  { name: 'open a story', path: () => '/stories/new' },
  { name: 'galley', path: (desk) => `/stories/${desk.sampleId}` },
  { name: 'readiness sheet', path: (desk) => `/stories/${desk.sampleId}/report` },
  {
    name: 'annotated story',
    path: (desk) => `/stories/${desk.sampleId}/report?format=story-html`,
  },
  { name: 'report as CSV', path: (desk) => `/stories/${desk.sampleId}/report?format=csv` },
  { name: 'readiness', path: (desk) => `/stories/${desk.sampleId}/readiness` },
  { name: 'origins', path: (desk) => `/stories/${desk.sampleId}/origins` },
  { name: 'who is named', path: (desk) => `/stories/${desk.sampleId}/sources` },
  {
    name: 'annotations made elsewhere',
    path: (desk) => `/stories/${desk.sampleId}/annotations`,
  },
  { name: 'drafts of a story', path: (desk) => `/stories/${desk.sampleId}/drafts` },
  {
    name: 'drafts side by side',
    path: (desk) => `/stories/${desk.sampleId}/drafts/compare`,
  },
  { name: 'people on a story', path: (desk) => `/stories/${desk.sampleId}/members` },
  { name: 'nothing here', path: () => '/stories/story_00000000000000000000/members' },
];

const OUTSIDE = [
  { name: 'sign in', path: '/sign-in' },
  { name: 'an invitation that cannot be used', path: '/join/no-such-token' },
] as const;

const SIZES = [
  { name: 'wide', width: 1440, height: 900 },
  { name: 'narrow', width: 390, height: 844 },
] as const;

const SCHEMES = ['light', 'dark'] as const;

/** Serious findings of axe, and whether the page itself scrolls sideways. */
async function look(page: Page, faults = seriousFaultsOn): Promise<readonly string[]> {
  // A frame that runs no script cannot be looked into; the reports it shows are looked at on their own.
  await page.evaluate(() => {
    for (const frame of document.querySelectorAll('iframe')) frame.remove();
  });
  const found = await faults(page);
  const isTooWide = await page.evaluate(
    () => document.documentElement.scrollWidth > window.innerWidth,
  );
  return isTooWide ? [...found, 'the page scrolls sideways'] : found;
}

/** Takes all but the first five of some parts out of a page. */
async function leaveAFew(page: Page, parts: string): Promise<void> {
  const taken = await page.locator(parts).evaluateAll((all) => {
    const rest = all.slice(5);
    for (const part of rest) part.remove();
    return rest.length;
  });
  expect(taken).toBeGreaterThan(0);
}

/** Errors of every kind, refused requests and policy violations too: none is wanted on any screen. */
function watchAll(page: Page): string[] {
  const faults: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text());
  });
  page.on('pageerror', (error) => faults.push(String(error)));
  return faults;
}

test('no screen has a serious finding, wide and narrow, light and dark', async ({
  desk,
  login,
}) => {
  test.setTimeout(900_000);
  const page = await login('admin');
  const faults = watchAll(page);
  let looked = 0;
  for (const screen of SCREENS) {
    await page.goto(screen.path(desk));
    if (screen.alike !== undefined) {
      expect.soft(await look(page), `all of ${screen.name}`).toEqual([]);
      await leaveAFew(page, screen.alike);
    }
    for (const size of SIZES) {
      await page.setViewportSize(size);
      await expect(page.getByRole('heading', { level: 1 }).first()).toBeVisible();
      const found = await look(page, seriousFaultsInBothColours);
      expect.soft(found, `${screen.name}, ${size.name}`).toEqual([]);
      looked += 1;
    }
  }
  expect(looked).toBe(SCREENS.length * SIZES.length);
  // The last screen is meant to be missing, and a report's frame to run nothing, our recorder included.
  const unwanted = faults.filter((fault) => !/status of 404|^Blocked script execution/.test(fault));
  expect(unwanted, 'no console error, no policy violation').toEqual([]);
});

for (const scheme of SCHEMES) {
  test(`nor has the entrance: ${scheme}`, async ({ desk, browser }) => {
    for (const size of SIZES) {
      const context = await browser.newContext({
        baseURL: desk.url,
        colorScheme: scheme,
        // Colours that fade in are judged when they stand.
        reducedMotion: 'reduce',
        viewport: size,
      });
      const page = await context.newPage();
      const faults = watchAll(page);
      for (const screen of OUTSIDE) {
        await page.goto(screen.path);
        await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
        expect.soft(await look(page), `${screen.name}, ${size.name}`).toEqual([]);
      }
      expect(faults).toEqual([]);
      await context.close();
    }
  });
}

for (const format of ['readiness-html', 'story-html'] as const) {
  test(`nor has the report ${format}, light and dark`, async ({ desk, login }) => {
    const page = await login('viewer');
    const url = `/api/v1/stories/${desk.sampleId}/report?format=${format}`;
    const report = await page.context().request.get(desk.url + url);
    expect(report.status()).toBe(200);
    const alone = await page.context().newPage();
    await alone.setContent(await report.text());
    await expect(alone.locator('script')).toHaveCount(0);
    for (const colorScheme of SCHEMES) {
      await alone.emulateMedia({ colorScheme });
      expect.soft(await look(alone), colorScheme).toEqual([]);
    }
  });
}

test('the palette, a dialogue and the account menu have no serious finding', async ({ login }) => {
  const page = await login('admin');
  await page.goto('/people');
  await page
    .getByRole('button', { name: /^Deactivate/ })
    .first()
    .click();
  await expect(page.getByRole('dialog')).toBeVisible();
  expect.soft(await look(page), 'dialogue').toEqual([]);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);

  await page.keyboard.press('ControlOrMeta+K');
  await expect(page.getByRole('textbox', { name: 'Action, claim, story or screen' })).toBeFocused();
  expect.soft(await look(page), 'palette').toEqual([]);
  await page.keyboard.press('Escape');

  await page.getByRole('button', { name: /^Account of/ }).click();
  await expect(page.getByRole('menu')).toBeVisible();
  expect.soft(await look(page), 'menu').toEqual([]);
});

test('the first key leads past the header to the content', async ({ login }) => {
  const page = await login('checker');
  await page.goto('/');
  await page.keyboard.press('Tab');
  const skip = page.getByRole('link', { name: 'Skip to the content' });
  await expect(skip).toBeFocused();
  await skip.press('Enter');
  await expect(page.locator('#content')).toBeFocused();
});

test('the colours chosen by hand stay, and are there before the first paint', async ({ login }) => {
  const page = await login('checker');
  await page.goto('/');
  await page.getByRole('button', { name: 'Use dark colours' }).click();
  await expect(page.locator('html')).toHaveAttribute('data-mantine-color-scheme', 'dark');
  await page.reload({ waitUntil: 'commit' });
  await expect(page.locator('html')).toHaveAttribute('data-mantine-color-scheme', 'dark');
  await page.getByRole('button', { name: 'Use light colours' }).click();
  await expect(page.locator('html')).toHaveAttribute('data-mantine-color-scheme', 'light');
});

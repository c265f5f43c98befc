import type { Locator, Page } from '@playwright/test';
import type { StoryId } from '#lib/id.ts';
import { faultsOn } from './axe.ts';
import { type FoundedDesk, expect, test } from './desk.ts';
import { aFullStory } from './full-story.ts';
import { draw, openGalley, select, storyOf } from './galley-page.ts';

/** A state of the galley: how a reader gets there from an open claim. */
interface State {
  readonly name: string;
  readonly reach: (page: Page) => Promise<void>;
}

/** Wide in light and narrow in dark are looked at in full, wide in dark for its contrasts. */
const VIEWS = [
  { name: 'wide', size: { width: 1500, height: 900 }, scheme: 'light', other: 'dark' },
  { name: 'narrow', size: { width: 390, height: 844 }, scheme: 'dark', other: null },
] as const;

type View = (typeof VIEWS)[number];

const dialog = (page: Page, name: string | RegExp) => page.getByRole('dialog', { name });
const form = (page: Page, name: string) => page.getByRole('form', { name });

function byKey(key: string, name: string, target: (page: Page) => Locator): State {
  return {
    name,
    reach: async (page) => {
      await page.keyboard.press(key);
      await expect(target(page)).toBeVisible();
    },
  };
}

function byButton(name: RegExp, target: (page: Page) => Locator): State {
  return {
    name: String(name),
    reach: async (page) => {
      await page.getByRole('button', { name }).first().press('Enter');
      await expect(target(page)).toBeVisible();
    },
  };
}

/** What opens over or in an open claim, and is left by Escape. */
const ON_A_CLAIM: readonly State[] = [
  byKey('3', 'a verdict', (page) => form(page, 'Verdict: Is it so?')),
  {
    name: 'templates',
    reach: async (page) => {
      await page.keyboard.press('1');
      await expect(page.getByLabel('Why corroborated?')).toBeFocused();
      await page.getByRole('button', { name: 'Templates for why' }).press('Enter');
      await expect(page.getByRole('menu')).toBeVisible();
    },
  },
  byKey('a', 'an attribution', (page) => form(page, 'New attribution')),
  byKey('e', 'evidence', (page) => form(page, 'New evidence')),
  byKey('Shift+e', 'evidence of other claims', (page) =>
    page.getByRole('region', { name: 'Evidence of other claims' }),
  ),
  byKey('l', 'a link', (page) => form(page, 'Link to another claim')),
  byKey('c', 'a thread', (page) => form(page, 'New thread')),
  byKey('BracketLeft', 'boundaries moved', (page) => page.getByText('Save these words')),
  byKey('w', 'withdrawing', (page) => dialog(page, /^Withdraw claim/)),
  byKey('?', 'the keys', (page) => dialog(page, 'Keys')),
  byKey('ControlOrMeta+k', 'the palette', (page) =>
    page.getByRole('textbox', { name: /^Action, claim/ }),
  ),
  byButton(/^Change the words/, (page) => page.getByRole('menu')),
  byButton(/^Story$/, (page) => page.getByRole('menuitem', { name: 'Readiness' })),
  byButton(/^Notices:/, (page) => dialog(page, 'Notices')),
  byButton(/^People on this story/, (page) => dialog(page, /^People on this story/)),
];

/** What axe finds on the screen as it stands, targets that are too small, and whether it scrolls sideways. */
async function look(page: Page, view: View, name: string): Promise<void> {
  // What pops up hangs beside the landmarks, is reached through its button, and lies over other targets.
  const without = name === NOTHING ? [] : ['region', 'target-size'];
  expect.soft(await faultsOn(page, { without }), `${name}, ${view.scheme}`).toEqual([]);
  expect.soft(await tooSmall(page), `${name}: targets of 24 px`).toEqual([]);
  expect
    .soft(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth))
    .toBe(true);
  if (view.other === null) return;
  await page.emulateMedia({ colorScheme: view.other });
  await expect(page.locator(`html[data-mantine-color-scheme="${view.other}"]`)).toBeAttached();
  const contrasts = await faultsOn(page, { rules: ['color-contrast'] });
  expect.soft(contrasts, `${name}, ${view.other}`).toEqual([]);
  await page.emulateMedia({ colorScheme: view.scheme });
}

/** The state in which nothing lies over the screen. */
const NOTHING = 'nothing open';

/** Targets below 24 px (WCAG 2.5.8), but for words of a sentence, and boxes that their label makes larger. */
function tooSmall(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const controls = 'button, a[href], input, select, textarea, summary, [role="menuitem"]';
    return [...document.querySelectorAll<HTMLElement>(controls)]
      .filter((element) => element.checkVisibility({ visibilityProperty: true }))
      .filter((element) => element.closest('.sm-unseen, .sm-skip, p a, .sm-handles') === null)
      .filter(
        (element) => !(element instanceof HTMLInputElement && (element.labels?.length ?? 0) > 0),
      )
      .flatMap((element) => {
        const { width, height } = element.getBoundingClientRect();
        const isSmall = width > 0 && height > 0 && (width < 23.9 || height < 23.9);
        return isSmall ? [`${width} × ${height}: ${element.outerHTML.slice(0, 160)}`] : [];
      });
  });
}

/** Goes on from claim to claim, each drawn before the next key, until claim 4 is open. */
async function openClaim(page: Page): Promise<void> {
  const heading = page.getByRole('heading', { name: /^Claim \d+/ });
  const open = async () => ((await heading.count()) === 0 ? null : await heading.textContent());
  let at = await open();
  for (let press = 0; press < 6 && at?.startsWith('Claim 4') !== true; press += 1) {
    await page.keyboard.press('n');
    const before = at ?? 'no claim';
    await expect(heading).not.toHaveText(before);
    at = await open();
  }
  // Its name comes first; the forms under it are the last claim's, and shut, until they follow.
  await expect(form(page, 'About claim 4')).toBeVisible();
}

// A dozen states, each looked at in light and in dark: two minutes and more of axe in one test.
test.describe.configure({ timeout: 480_000 });

for (const view of VIEWS) {
  test(`no state of the galley has a fault: ${view.name}`, async ({ desk, login }) => {
    const storyId = await aFullStory(desk);
    const page = await login('checker');
    await page.setViewportSize(view.size);
    await page.emulateMedia({ colorScheme: view.scheme });
    await openGalley(page, storyId);
    await look(page, view, NOTHING);
    await openClaim(page);
    await expect(page.getByRole('article', { name: /^Thread opened/ })).toBeVisible();
    await look(page, view, 'a claim with everything');
    for (const { name, reach } of ON_A_CLAIM) {
      await reach(page);
      await look(page, view, name);
      await page.keyboard.press('Escape');
      await page.keyboard.press('Escape');
      await openClaim(page);
    }
  });

  test(`nor what is drawn and listed in the text: ${view.name}`, async ({ desk, login }) => {
    const storyId = await aFullStory(desk);
    const page = await login('checker');
    await page.setViewportSize(view.size);
    await page.emulateMedia({ colorScheme: view.scheme });
    await openGalley(page, storyId);
    await draw(page, 'wary of', 'war');
    await expect(page.getByRole('button', { name: /^Mark claim/ })).toBeVisible();
    await look(page, view, 'words selected');
    await page.keyboard.press('Escape');
    await select(page, '20,000');
    await page.keyboard.press('Space');
    await expect(page.getByRole('group', { name: /^Claims over these words/ })).toBeVisible();
    await look(page, view, 'several claims to choose from');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    await page.locator('[data-gutter="2"]').click();
    await expect(dialog(page, 'Coverage of this block')).toBeVisible();
    await look(page, view, 'the coverage of a block');
    await page.keyboard.press('Escape');
    await page.keyboard.press('f');
    await page.getByText('1 claim withdrawn').click();
    await look(page, view, 'the list with what is withdrawn');
    await page.getByText('Outline', { exact: true }).click();
    await look(page, view, 'the outline');
    await page.getByText('Dismissed', { exact: true }).click();
    await look(page, view, 'what is dismissed');
  });

  test(`nor what goes wrong, is read a second time, or is only read: ${view.name}`, async ({
    desk,
    login,
  }) => {
    const storyId = await aFullStory(desk);
    const page = await login('checker');
    await page.setViewportSize(view.size);
    await page.emulateMedia({ colorScheme: view.scheme });
    await openGalley(page, storyId);
    await openClaim(page);
    await changedByBoth(desk, page, storyId);
    await look(page, view, 'two versions to choose from');
    await page.getByRole('button', { name: 'Drop mine' }).click();

    await page.getByLabel('Restatement').fill('There are none.');
    await page.context().setOffline(true);
    await page.getByRole('button', { name: 'Save claim' }).click();
    await expect(page.getByText('1 change waits to be sent.')).toBeVisible();
    await look(page, view, 'work that waits');
    await withdrawnMeanwhile(desk, storyId);
    await page.context().setOffline(false);
    await expect(page.getByText(/1 change was refused/)).toBeVisible();
    await look(page, view, 'work that was refused, a claim that is withdrawn');
    await page.getByRole('button', { name: 'Show what waits' }).click();
    await expect(dialog(page, 'Not saved yet')).toBeVisible();
    await look(page, view, 'what was refused');

    const { claims } = await desk.call('editor', 'read-marks', { storyId });
    const claimIds = claims.filter(({ state }) => state === 'open').map(({ id }) => id);
    const readerId = desk.ids.checker;
    await desk.call('editor', 'ask-second-reading', { storyId, readerId, claimIds });
    await openGalley(page, storyId);
    await page.keyboard.press('n');
    await expect(page.getByRole('region', { name: 'Your second reading' })).toBeVisible();
    await look(page, view, 'a second reading');
    await page.goto(`/stories/${await storyOf(desk, 'Nothing is claimed here.')}`);
    await look(page, view, 'a story without claims');

    const viewer = await login('viewer');
    await viewer.setViewportSize(view.size);
    await viewer.emulateMedia({ colorScheme: view.scheme });
    await openGalley(viewer, storyId);
    await viewer.keyboard.press('n');
    await look(viewer, view, 'as a viewer');
  });
}

for (const view of VIEWS) {
  test(`nor have the screens around the galley: ${view.name}`, async ({ desk, login }) => {
    const storyId = await aFullStory(desk);
    const { claims } = await desk.call('editor', 'read-marks', { storyId });
    const claimIds = claims.filter(({ state }) => state === 'open').map(({ id }) => id);
    const asking = { storyId, readerId: desk.ids.admin, claimIds };
    const { reading } = await desk.call('editor', 'ask-second-reading', asking);
    await desk.call('editor', 'add-template', {
      kind: 'justification',
      name: `Two inventories, ${view.name}`,
      body: 'Two inventories differ by more than a tenth.',
    });
    const page = await login('admin');
    await page.emulateMedia({ colorScheme: view.scheme });
    for (const path of [
      '/notices',
      '/templates',
      '/people',
      '/account',
      `/stories/${storyId}/second-readings`,
      `/stories/${storyId}/second-readings/${reading.id}`,
      `/stories/${storyId}/review`,
    ]) {
      await page.setViewportSize(view.size);
      await page.goto(path);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await look(page, view, path);
      await page.setViewportSize({ width: 320, height: 256 });
      expect
        .soft(await page.evaluate(() => document.documentElement.scrollWidth), `${path} at 400 %`)
        .toBeLessThanOrEqual(320);
    }
  });
}

/** The open claim's restatement is changed by the editor while the checker writes another, and saves it. */
async function changedByBoth(desk: FoundedDesk, page: Page, storyId: StoryId): Promise<void> {
  await page.getByLabel('Restatement').fill('Karsh has them.');
  const { id: claimId, version: expects } = await claimFour(desk, storyId);
  const change = { claimId, expects, restatement: 'Karsh has 20,000 missiles.' };
  await desk.call('editor', 'change-claim', change);
  await page.getByRole('button', { name: 'Save claim' }).click();
  await expect(page.getByText(/was changed by somebody else while you wrote/)).toBeVisible();
}

async function withdrawnMeanwhile(desk: FoundedDesk, storyId: StoryId): Promise<void> {
  const { id: claimId, version: expects } = await claimFour(desk, storyId);
  await desk.call('editor', 'withdraw-claim', { claimId, expects, reason: 'Told twice.' });
}

async function claimFour(desk: FoundedDesk, storyId: StoryId) {
  const { claims } = await desk.call('editor', 'read-marks', { storyId });
  const claim = claims.find(({ number }) => number === 4);
  if (claim === undefined) throw new Error('There is no claim 4.');
  return claim;
}

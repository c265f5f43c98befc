import type { Locator, Page } from '@playwright/test';
import type { StoryId } from '#lib/id.ts';
import { BY_COLOUR, faultsOn } from './axe.ts';
import { type FoundedDesk, expect, test } from './desk.ts';
import { aFullStory } from './full-story.ts';
import { draw, openGalley, select, storyOf } from './galley-page.ts';

/** A state of the galley: how a reader gets there from an open claim, and what shows that they are there. */
interface State {
  readonly name: string;
  readonly reach: (page: Page) => Promise<void>;
  readonly shown: (page: Page) => Locator;
  /** Whether it is gone once the window has another size, as a menu is. */
  readonly isFleeting?: true;
}

/** Wide in light and narrow in dark are looked at in full, the other colours of each for their contrasts. */
const VIEWS = [
  { name: 'wide', size: { width: 1500, height: 900 }, scheme: 'light', other: 'dark' },
  { name: 'narrow', size: { width: 390, height: 844 }, scheme: 'dark', other: 'light' },
] as const;

type View = (typeof VIEWS)[number];

const dialog = (page: Page, name: string | RegExp) => page.getByRole('dialog', { name });
const form = (page: Page, name: string) => page.getByRole('form', { name });

function byKey(key: string, name: string, target: (page: Page) => Locator): State {
  return {
    name,
    reach: (page) => page.keyboard.press(key),
    shown: target,
  };
}

function byButton(name: RegExp, target: (page: Page) => Locator): State {
  return {
    name: String(name),
    reach: (page) => page.getByRole('button', { name }).first().press('Enter'),
    shown: target,
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
    },
    shown: (page) => page.getByRole('menu'),
    isFleeting: true,
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
  { ...byButton(/^Change the words/, (page) => page.getByRole('menu')), isFleeting: true },
  {
    ...byButton(/^Story$/, (page) => page.getByRole('menuitem', { name: 'Readiness' })),
    isFleeting: true,
  },
  byButton(/^Notices:/, (page) => dialog(page, 'Notices')),
  byButton(/^People on this story/, (page) => dialog(page, /^People on this story/)),
];

/** Gives the page the size and the colours of a view. */
async function take(page: Page, { size, scheme }: View): Promise<void> {
  await page.setViewportSize(size);
  await wear(page, scheme);
}

async function wear(page: Page, colorScheme: 'light' | 'dark'): Promise<void> {
  await page.emulateMedia({ colorScheme });
  await expect(page.locator('html')).toHaveAttribute('data-mantine-color-scheme', colorScheme);
}

/** Looks at what is on the screen in every view, in each of which this is seen. */
async function lookAround(
  page: Page,
  name: string,
  shown: Locator,
  views: readonly View[] = VIEWS,
): Promise<void> {
  for (const view of views) {
    await take(page, view);
    await expect(shown, `${name}, ${view.name}`).toBeVisible();
    await look(page, view, name);
  }
  if (views.length > 1) await take(page, VIEWS[0]);
}

/** What axe finds on the screen as it stands, targets that are too small, and whether it scrolls sideways. */
async function look(page: Page, view: View, name: string): Promise<void> {
  // What pops up hangs beside the landmarks, is reached through its button, and lies over other targets.
  const without = name === NOTHING ? [] : ['region', 'target-size'];
  const what = `${name}, ${view.name}`;
  expect.soft(await faultsOn(page, { without }), what).toEqual([]);
  expect.soft(await tooSmall(page), `${what}: targets of 24 px`).toEqual([]);
  expect
    .soft(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth))
    .toBe(true);
  await wear(page, view.other);
  const contrasts = await faultsOn(page, { rules: BY_COLOUR });
  expect.soft(contrasts, `${what}, ${view.other}`).toEqual([]);
  await wear(page, view.scheme);
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

/** Gets to a state, looks at it, and leaves it for the open claim. */
async function goThrough(page: Page, state: State, views: readonly View[]): Promise<void> {
  await state.reach(page);
  await lookAround(page, state.name, state.shown(page), views);
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await openClaim(page);
}

// A dozen states, each looked at in light and in dark: two minutes and more of axe in one test.
test.describe.configure({ timeout: 480_000 });

test('no state of the galley has a fault', async ({ desk, login }) => {
  const storyId = await aFullStory(desk);
  const page = await login('checker');
  await page.setViewportSize(VIEWS[0].size);
  await openGalley(page, storyId);
  await lookAround(page, NOTHING, page.locator('.sm-galley'));
  await openClaim(page);
  const thread = page.getByRole('article', { name: /^Thread opened/ });
  await lookAround(page, 'a claim with everything', thread);
  for (const state of ON_A_CLAIM.filter(({ isFleeting }) => isFleeting !== true)) {
    await goThrough(page, state, VIEWS);
  }
  for (const view of VIEWS) {
    await page.setViewportSize(view.size);
    await wear(page, view.scheme);
    await openGalley(page, storyId);
    await openClaim(page);
    for (const state of ON_A_CLAIM.filter(({ isFleeting }) => isFleeting === true)) {
      await goThrough(page, state, [view]);
    }
  }
});

for (const view of VIEWS) {
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
    await page.keyboard.press('u');
    await page.keyboard.press('x');
    await expect(page.getByRole('button', { name: 'Undo dismissing a sentence' })).toBeVisible();
    await look(page, view, 'a sentence dismissed');
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
}

test('nor what goes wrong, is read a second time, or is only read', async ({ desk, login }) => {
  const storyId = await aFullStory(desk);
  const page = await login('checker');
  await page.setViewportSize(VIEWS[0].size);
  await openGalley(page, storyId);
  await openClaim(page);
  await changedByBoth(desk, page, storyId);
  const mine = page.getByRole('button', { name: 'Drop mine' });
  await lookAround(page, 'two versions to choose from', mine);
  await mine.click();

  await page.getByLabel('Restatement').fill('There are none.');
  await page.context().setOffline(true);
  await page.getByRole('button', { name: 'Save claim' }).click();
  await lookAround(page, 'work that waits', page.getByText('1 change waits to be sent.'));
  await withdrawnMeanwhile(desk, storyId);
  await page.context().setOffline(false);
  const refused = page.getByText(/1 change was refused/);
  await lookAround(page, 'work that was refused, a claim that is withdrawn', refused);
  await page.getByRole('button', { name: 'Show what waits' }).click();
  await lookAround(page, 'what was refused', dialog(page, 'Not saved yet'));

  const { claims } = await desk.call('editor', 'read-marks', { storyId });
  const claimIds = claims.filter(({ state }) => state === 'open').map(({ id }) => id);
  const readerId = desk.ids.checker;
  await desk.call('editor', 'ask-second-reading', { storyId, readerId, claimIds });
  await openGalley(page, storyId);
  await page.keyboard.press('n');
  const reading = page.getByRole('region', { name: 'Your second reading' });
  await lookAround(page, 'a second reading', reading);
  await page.goto(`/stories/${await storyOf(desk, 'Nothing is claimed here.')}`);
  await lookAround(page, 'a story without claims', page.locator('.sm-galley'));

  const viewer = await login('viewer');
  await viewer.setViewportSize(VIEWS[0].size);
  await openGalley(viewer, storyId);
  await viewer.keyboard.press('n');
  await lookAround(viewer, 'as a viewer', viewer.getByRole('heading', { name: /^Claim \d+/ }));
});

test('nor have the screens around the galley', async ({ desk, login }) => {
  const storyId = await aFullStory(desk);
  const { claims } = await desk.call('editor', 'read-marks', { storyId });
  const claimIds = claims.filter(({ state }) => state === 'open').map(({ id }) => id);
  const asking = { storyId, readerId: desk.ids.admin, claimIds };
  const { reading } = await desk.call('editor', 'ask-second-reading', asking);
  await desk.call('editor', 'add-template', {
    kind: 'justification',
    name: 'Two inventories',
    body: 'Two inventories differ by more than a tenth.',
  });
  const page = await login('admin');
  for (const path of [
    '/notices',
    '/templates',
    '/people',
    '/account',
    `/stories/${storyId}/second-readings`,
    `/stories/${storyId}/second-readings/${reading.id}`,
    `/stories/${storyId}/review`,
  ]) {
    await page.goto(path);
    await lookAround(page, path, page.getByRole('heading', { level: 1 }));
    await page.setViewportSize({ width: 320, height: 256 });
    expect
      .soft(await page.evaluate(() => document.documentElement.scrollWidth), `${path} at 400 %`)
      .toBeLessThanOrEqual(320);
  }
});

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

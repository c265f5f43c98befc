import { startDesk } from '#tests/app/running-desk.ts';
import { type FoundedDesk, expect } from './desk.ts';
import { wordsIn } from './english-words.ts';
import { openGalley, select } from './galley-page.ts';
import { inGerman, namesOn, test } from './german-desk.ts';
import { ENGLISH, look, lookAfter } from './german-look.ts';
import { MADE_UP, type MadeUpStory, TYPED, judge, madeUpStory } from './made-up-story.ts';

test.describe.configure({ timeout: 900_000 });

let made: MadeUpStory | null = null;

/** The made-up story of this desk, set up once. */
async function storyOn(desk: FoundedDesk): Promise<MadeUpStory> {
  return (made ??= await madeUpStory(desk));
}

test('what gives English away is found, and German is not taken for it', () => {
  expect(ENGLISH.size).toBeGreaterThan(100);
  for (const word of ['the', 'unverified', 'quotation']) expect(ENGLISH).toContain(word);
  const german = `${MADE_UP} ${TYPED} Urteil Behauptung strittig`;
  expect(wordsIn(german).filter((word) => ENGLISH.has(word))).toEqual([]);
});

test('every screen is German, and fits', async ({ desk, login }) => {
  const { storyId, claims } = await storyOn(desk);
  await desk.call('admin', 'add-template', { kind: 'justification', name: 'Zavrik', body: TYPED });
  await desk.call('admin', 'make-key', { name: 'zavrik', role: 'checker' });
  const invited = { name: 'Zavrik Melvu', email: 'zavrik@example.org', role: 'reporter' } as const;
  await desk.call('admin', 'invite-person', invited);
  const asked = await desk.call('editor', 'ask-second-reading', {
    storyId,
    claimIds: [claims[1].id],
    readerId: desk.ids.checker,
    note: TYPED,
  });
  for (const axis of ['attribution', 'content'] as const) {
    await desk.call('checker', 'record-second-verdict', {
      readingId: asked.reading.id,
      claimId: claims[1].id,
      draftId: claims[1].draftId,
      axis,
      value: axis === 'content' ? 'corroborated' : 'unverified',
      justification: TYPED,
    });
  }
  await desk.call('checker', 'give-second-reading', {
    readingId: asked.reading.id,
    expects: asked.reading.version,
    leftOut: [],
  });
  const names = await namesOn(desk);
  const page = await inGerman(await login('admin'), desk);
  const screens: Readonly<Record<string, string>> = {
    stories: '/',
    'no story found': '/?words=zzzz',
    claims: `/claims?storyId=${storyId}`,
    'no claim found': `/claims?storyId=${storyId}&words=zzzz`,
    verdicts: `/verdicts?storyId=${storyId}`,
    people: '/people',
    policies: '/policies',
    'a new policy': '/policies/new?starter=magazine',
    finders: '/finders',
    notices: '/notices',
    templates: '/templates',
    account: '/account',
    'API reference': '/reference',
    'open a story': '/stories/new',
    'readiness sheet': `/stories/${storyId}/report`,
    'annotated story': `/stories/${storyId}/report?format=story-html`,
    'report as CSV': `/stories/${storyId}/report?format=csv`,
    'people on a story': `/stories/${storyId}/members`,
    'who is named': `/stories/${storyId}/sources`,
    origins: `/stories/${storyId}/origins`,
    'no annotations yet': `/stories/${storyId}/annotations`,
    'second readings': `/stories/${storyId}/second-readings`,
    'a second reading': `/stories/${storyId}/second-readings/${asked.reading.id}`,
    review: `/stories/${storyId}/review`,
    'nothing here': '/stories/story_00000000000000000000/members',
  };
  let looked = 0;
  for (const [name, path] of Object.entries(screens)) {
    await page.goto(path);
    await expect(page.locator('html')).toHaveAttribute('lang', 'de');
    await expect(page.getByRole('heading', { level: 1 }).first()).toBeVisible();
    await look(page, names, name);
    looked += 1;
  }
  expect(looked).toBe(25);
});

test('what opens over the screens is German, and fits', async ({ desk, login }) => {
  const names = await namesOn(desk);
  const page = await inGerman(await login('admin'), desk);
  for (const path of ['/people', '/templates']) {
    await page.goto(path);
    const tables = page.locator('.sm-list-table');
    for (let at = 0; at < (await tables.count()); at += 1) {
      await tables.nth(at).getByRole('button').last().click();
      await look(page, names, `what table ${at + 1} of ${path} asks`);
      await page.keyboard.press('Escape');
    }
  }
  await page.goto('/');
  await page.locator('.sm-account').click();
  await expect(page.getByRole('menu')).toBeVisible();
  await look(page, names, 'the account menu');
  await page.keyboard.press('Escape');
  await page.locator('.sm-bell').click();
  await expect(page.locator('.sm-bell-list')).toBeVisible();
  await look(page, names, 'the notices');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+k');
  await look(page, names, 'the palette');
  await page.keyboard.type('zzzz');
  await look(page, names, 'the palette without a find');
  await page.keyboard.press('Escape');

  await page.goto('/stories/new');
  await page.locator('.sm-bring-text').fill(MADE_UP);
  await page.locator('.sm-bring button[type="submit"]').click();
  await expect(page.locator('.sm-look-over')).toBeVisible();
  await look(page, names, 'looking over what was read');
});

test('the galley is German in all its states, and fits', async ({ desk, login }) => {
  const { storyId, claims } = await storyOn(desk);
  const names = await namesOn(desk);
  const page = await inGerman(await login('editor'), desk);
  await openGalley(page, storyId);
  await look(page, names, 'the galley');
  await page.keyboard.press('Control+k');
  await look(page, names, 'the palette on the galley');
  await page.keyboard.press('Escape');
  const onText = {
    'the list of keys': ['?'],
    'who dismissed what': ['d'],
    'the filter': ['f'],
    'the next untouched sentence': ['t', 'u'],
    'a sentence dismissed, and what was done last': ['t', 'u', 'x'],
  };
  for (const [what, keys] of Object.entries(onText)) {
    await lookAfter(page, [names, what], async () => {
      await openGalley(page, storyId);
      for (const key of keys) await page.keyboard.press(key);
    });
  }
  await lookAfter(page, [names, 'words selected'], async () => {
    await openGalley(page, storyId);
    await select(page, 'vilg');
  });
  await openGalley(page, storyId);
  await select(page, 'vilg');
  await page.keyboard.press('m');
  await expect(page.locator('.sm-words-quote')).toHaveText('vilg');
  await look(page, names, 'a claim just marked');
  await page.keyboard.press('Control+z');
  await look(page, names, 'the mark undone');

  const onClaim = {
    'a claim': [],
    'a verdict that needs a reason': ['3'],
    'whether it was said': ['Shift+1'],
    'a new attribution': ['a'],
    'new evidence': ['e'],
    'evidence of another claim': ['Shift+e'],
    'a new link': ['l'],
    'a new thread': ['c'],
    'withdrawing it': ['w'],
    'its boundaries moved': ['Shift+BracketRight'],
    'holding it': ['h'],
  };
  for (const [what, keys] of Object.entries(onClaim)) {
    await openGalley(page, storyId, `?claim=${claims[0].id}`);
    // Two threads and two links: all of the claim is there to be read.
    await expect(page.locator('.sm-thread')).toHaveCount(2);
    await expect(page.locator('.sm-link')).toHaveCount(2);
    for (const key of keys) await page.keyboard.press(key);
    await look(page, names, what);
  }
  await openGalley(page, storyId, `?claim=${claims[3].id}`);
  await look(page, names, 'a withdrawn claim');
});

test('colleagues and lost connections are told of in German', async ({ desk, login }) => {
  const { storyId, claims } = await storyOn(desk);
  const [claim] = claims;
  const names = await namesOn(desk);
  const [page, other] = [await login('editor'), await login('admin')];
  await inGerman(page, desk);
  await openGalley(other, storyId, `?claim=${claim.id}`);
  await desk.call('admin', 'hold-claim', { claimId: claim.id, takesOver: true });
  await openGalley(page, storyId, `?claim=${claim.id}`);
  await expect(page.locator('.sm-here')).toBeVisible();
  await page.locator('.sm-here').click();
  await look(page, names, 'who is here');
  await page.locator('.sm-here').click();
  await page.locator('.sm-galley').focus();
  await page.keyboard.press('h');
  const asking = page.locator('.mantine-Modal-content');
  await expect(asking).toBeVisible();
  await look(page, names, 'taking a claim over');
  await asking.locator('[data-autofocus]').click();
  await expect(asking).toHaveCount(0);
  await expect(page.locator('.sm-hold[data-mine]')).toBeVisible();
  await desk.call('admin', 'hold-claim', { claimId: claim.id, takesOver: true });
  await expect(page.locator('.mantine-Notification-root')).toBeVisible();
  await look(page, names, 'a claim taken over');

  // Both change the same field, and one of them saves first.
  const restatement = page.locator('.sm-claim-form textarea').first();
  await restatement.fill('Zavrik melvu.');
  const { claims: now } = await desk.call('admin', 'read-marks', { storyId });
  await desk.call('admin', 'change-claim', {
    claimId: claim.id,
    expects: now.find(({ id }) => id === claim.id)?.version ?? 0,
    restatement: TYPED,
    kind: 'figure',
  });
  await restatement.press('Control+Enter');
  await expect(page.locator('.sm-stale')).toBeVisible();
  await look(page, names, 'a choice between two versions');

  await openGalley(page, storyId, `?claim=${claims[2].id}`);
  await page.context().setOffline(true);
  await page.keyboard.press('2');
  await page.locator('.sm-verdict-form textarea').first().fill(TYPED);
  await page.keyboard.press('Control+Enter');
  const banner = page.locator('.sm-offline');
  await expect(banner).toBeVisible();
  await look(page, names, 'a verdict that waits');
  await banner.getByRole('button').click();
  await expect(page.locator('.sm-outbox')).toBeVisible();
  await page.locator('.sm-outbox').getByRole('button').last().click();
  await look(page, names, 'what waits');
  await page.keyboard.press('Escape');
  await judge(desk, claims[2], 'content', 'corroborated');
  await page.context().setOffline(false);
  await expect(page.locator('.sm-offline[data-refused]')).toBeVisible();
  await look(page, names, 'a verdict that was refused');
  await banner.getByRole('button').click();
  await expect(page.locator('.sm-outbox')).toBeVisible();
  await look(page, names, 'what was refused');
});

test('a second reading is asked for in German', async ({ desk, login }) => {
  const { storyId, claims } = await storyOn(desk);
  await desk.call('editor', 'ask-second-reading', {
    storyId,
    claimIds: [claims[0].id, claims[2].id],
    readerId: desk.ids.checker,
    note: TYPED,
  });
  const names = await namesOn(desk);
  const page = await inGerman(await login('checker'), desk);
  await openGalley(page, storyId, `?claim=${claims[0].id}`);
  await expect(page.locator('.sm-second')).toBeVisible();
  await look(page, names, 'the banner of a second reading');
  await page.locator('.sm-second-acts').getByRole('button').last().click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await look(page, names, 'handing it in');
});

test('the entrance is German for whoever’s browser asks for German', async ({ desk, browser }) => {
  const empty = await startDesk();
  const context = await browser.newContext({ locale: 'de-AT' });
  const page = await context.newPage();
  const screens = [`${desk.url}/sign-in`, `${desk.url}/join/no-such-token`, `${empty.url}/welcome`];
  for (const url of screens) {
    await page.goto(url);
    await expect(page.locator('html')).toHaveAttribute('lang', 'de');
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await look(page, [], new URL(url).pathname);
  }
  await context.close();
  await empty.remove();
});

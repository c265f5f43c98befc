import type { Page } from '@playwright/test';
import { LANGUAGE_COOKIE } from '#app/_texts/language.ts';
import { OPERATIONS } from '#lib/desk/operations.ts';
import { startDesk } from '#tests/app/running-desk.ts';
import { w3cAnnotation } from '#tests/fixtures/annotations.ts';
import { type FoundedDesk, expect, test } from './desk.ts';
import { englishWords, wordsIn } from './english-words.ts';
import { openGalley, select, storyOf } from './galley-page.ts';
import { MADE_UP, type MadeUpStory, TYPED, judge, madeUpStory } from './made-up-story.ts';
import { broughtOnto, fileOf } from './outside-annotations.ts';
import { badlyFitting, textsSeen } from './seen-texts.ts';
import { PEOPLE } from './people.ts';

const ENGLISH = englishWords();

const SIZES = [
  { name: 'wide', width: 1440, height: 900 },
  { name: 'narrow', width: 390, height: 844 },
] as const;

test.describe.configure({ timeout: 900_000 });

/** Names of people and operations, and what the sample story brings along, are in no language of the interface. */
async function namesOn(desk: FoundedDesk): Promise<readonly string[]> {
  const { items } = await desk.call('admin', 'list-stories', { limit: 200 });
  const heads = items.flatMap(({ story }) => [
    story.title,
    story.byline,
    story.outlet,
    story.dateline,
  ]);
  const people = Object.values(PEOPLE).flatMap(({ name, email }) => [
    email,
    name,
    ...name.split(' '),
  ]);
  const operations = OPERATIONS.map(({ name }) => name);
  const named = [...heads, ...people, ...operations].filter((name) => name !== null);
  return named.sort((one, other) => other.length - one.length);
}

/** The texts on a page that are English, each with the words that tell. */
async function englishOn(page: Page, names: readonly string[]): Promise<readonly string[]> {
  const texts = await textsSeen(page);
  // A gate proves that it looked: no screen says less than this.
  expect(texts.length).toBeGreaterThan(5);
  return texts.flatMap((text) => {
    const own = names.reduce((left, name) => left.replaceAll(name, ' '), text);
    const telling = wordsIn(own).filter((word) => ENGLISH.has(word));
    return telling.length === 0 ? [] : [`${text.slice(0, 120)} (${telling.join(' ')})`];
  });
}

/** Looks at what is on the screen, wide and narrow: all of it German, and nothing standing out of it. */
async function look(page: Page, names: readonly string[], what: string): Promise<void> {
  for (const size of SIZES) {
    await page.setViewportSize(size);
    await judgeScreen(page, names, `${what}, ${size.name}`);
  }
  await page.setViewportSize(SIZES[0]);
}

/** The same for what does not outlive a change of the window's size, such as a button beside selected words. */
async function lookAfter(
  page: Page,
  [names, what]: readonly [readonly string[], string],
  arrive: () => Promise<void>,
): Promise<void> {
  for (const size of SIZES) {
    await page.setViewportSize(size);
    await arrive();
    await judgeScreen(page, names, `${what}, ${size.name}`);
  }
  await page.setViewportSize(SIZES[0]);
}

async function judgeScreen(page: Page, names: readonly string[], what: string): Promise<void> {
  // What folds away is unfolded, so that it is read too.
  await page.evaluate(() => {
    for (const each of document.querySelectorAll('details')) each.open = true;
  });
  // What slides in or fades is judged when it stands.
  await page.waitForTimeout(350);
  expect.soft(await englishOn(page, names), `English: ${what}`).toEqual([]);
  expect.soft(await badlyFitting(page), `fit: ${what}`).toEqual([]);
}

async function inGerman(page: Page, desk: FoundedDesk): Promise<Page> {
  await page.context().addCookies([{ name: LANGUAGE_COOKIE, value: 'de', url: desk.url }]);
  return page;
}

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
  expect(looked).toBe(23);
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

function spanIn(text: string, words: string) {
  const start = text.indexOf(words);
  return { start, end: start + words.length };
}

test('a story’s drafts, and settling what one changed, are German, and fit', async ({
  desk,
  login,
}) => {
  const storyId = await storyOf(desk, MADE_UP);
  const { draft } = await desk.call('admin', 'read-story', { storyId });
  for (const words of ['zuvrek mel 20.000 baltrunko', 'Dromelko vastrin kulm']) {
    const spans = [spanIn(draft.text, words)];
    const { claim } = await desk.call('admin', 'mark-claim', { storyId, draftId: draft.id, spans });
    await judge(desk, claim, 'content', 'unverified');
    await desk.call('admin', 'attribute-claim', {
      claimId: claim.id,
      draftId: draft.id,
      quoteType: 'indirect',
      cueSpans: [spanIn(draft.text, 'ostrevan')],
    });
    await judge(desk, claim, 'attribution', 'corroborated');
  }
  const text = MADE_UP.replace('20.000', '30.000').replace(
    'Dromelko vastrin kulm ostrevan galmur.',
    '',
  );
  const arrived = { text, format: 'text' } as const;
  const added = await desk.call('admin', 'add-draft', { storyId, after: draft.id, ...arrived });
  const names = await namesOn(desk);
  const page = await inGerman(await login('admin'), desk);
  const here = `/stories/${storyId}/drafts`;
  const screens = {
    'an old draft': `${here}/${draft.id}`,
    'two drafts side by side': `${here}/compare`,
    drafts: here,
    'what changed of mine': `${here}/${added.draft.id}/changes?show=mine`,
    'what changed': `${here}/${added.draft.id}/changes`,
  };
  for (const [name, path] of Object.entries(screens)) {
    await page.goto(path);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await look(page, names, name);
  }
  for (const key of ['v', 'w', 'p', '?']) {
    await page.locator('.sm-change').first().focus();
    await page.keyboard.press(key);
    await expect(page.locator('.sm-change-form, [role="dialog"]').first()).toBeVisible();
    await look(page, names, `what changed, ${key}`);
    await page.keyboard.press('Escape');
    await expect(page.locator('.sm-change-form, [role="dialog"]')).toHaveCount(0);
  }
  await page.locator('.sm-change').last().focus();
  await page.keyboard.press('p');
  await page.locator('.sm-place [data-autofocus]').fill('Kelvar mostrik');
  await expect(page.locator('.sm-place-reopens')).toBeVisible();
  await look(page, names, 'what a place reopens');
  const reader = await inGerman(await login('checker'), desk);
  await reader.goto(screens['what changed of mine']);
  await expect(reader.locator('.sm-changes .sm-empty')).toBeVisible();
  await look(reader, names, 'nothing left of mine');
  await page.goto(here);
  await page.locator('.sm-bring-text').fill(text.replace('30.000', '40.000'));
  await page.locator('.sm-bring button[type="submit"]').click();
  await expect(page.locator('.sm-next-look')).toBeVisible();
  await look(page, names, 'what the next draft would change');
});

test('annotations made elsewhere are German in all that comes of them, and fit', async ({
  desk,
  login,
}) => {
  const storyId = await storyOf(desk, MADE_UP);
  const names = await namesOn(desk);
  const page = await inGerman(await login('checker'), desk);
  const here = `/stories/${storyId}/annotations`;
  await page.goto(here);
  const choose = page.locator('.sm-bring input[type="file"]');
  await choose.setInputFiles({
    name: 'zavrik.json',
    mimeType: 'application/json',
    buffer: Buffer.from('{'),
  });
  await expect(page.locator('.sm-bring [role="alert"]')).toBeVisible();
  await look(page, names, 'a file that was refused');

  const noted = (exact: string, value = TYPED) =>
    w3cAnnotation(exact, {
      creator: 'Zavrik Melvu',
      body: { type: 'TextualBody', value },
      target: {
        source: 'https://zavrik.example/melvu',
        selector: { type: 'TextQuoteSelector', exact },
      },
    });
  const annotations = [
    noted('Dromelko vastrin kulm', `${TYPED} `.repeat(60)),
    noted('Kelvar mostrik zuvanel bremko vilgo', ''),
    noted('Brantuul'),
    noted('Norstag wimpel drosk korvunde'),
    noted('Morvik Zestaruun, Kelvo, drustel nok zankra mel vartoom'),
    { type: 'Annotation', id: 'https://zavrik.example/1', target: 'https://zavrik.example/melvu' },
  ];
  await choose.setInputFiles(fileOf('zavrik.json', annotations));
  await expect(page.locator('.sm-outcome-links')).toBeVisible();
  await look(page, names, 'a file that was brought');
  for (const outcome of ['orphaned', 'unusable', 'found']) {
    await page.goto(`${here}?outcome=${outcome}`);
    await expect(page.locator('.sm-annotation').first()).toBeVisible();
    await look(page, names, `annotations, ${outcome}`);
  }
  await page.goto(`${here}?outcome=orphaned`);
  await page.locator('.sm-find-place').first().click();
  const finding = page.getByRole('dialog');
  await finding.getByRole('textbox').fill('Brantuul');
  await expect(finding.getByRole('radio')).not.toHaveCount(0);
  await look(page, names, 'looking for where an annotation belongs');
  await page.goto(here);
  await page.locator('.sm-annotation button').first().click();
  await expect(page.locator('.sm-outcome-links ~ .sm-empty')).toBeVisible();
  await look(page, names, 'nothing is left to choose');
  await broughtOnto(desk, storyId, { filename: 'melvu.json', annotations: [noted('galmur')] });
  await expect(page.locator('.sm-set')).toHaveCount(2);
  await page.locator('.sm-set button').first().click();
  const asking = page.locator('.mantine-Modal-content');
  await expect(asking).toBeVisible();
  await look(page, names, 'whether to withdraw annotations');
  await asking.locator('[data-autofocus]').click();
  await expect(asking).toHaveCount(0);
  await expect(page.locator('.sm-sets details')).toBeVisible();
  await look(page, names, 'annotations that were withdrawn');
});

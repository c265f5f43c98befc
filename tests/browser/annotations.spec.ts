import type { Page } from '@playwright/test';
import { storyIdSchema } from '#lib/id.ts';
import { w3cAnnotation } from '#tests/fixtures/annotations.ts';
import { faultsInBothColours } from './axe.ts';
import { type FoundedDesk, expect, test } from './desk.ts';
import { TALKS, storyOf } from './galley-page.ts';
import {
  ONE_OF_EACH,
  STANDS_NOWHERE,
  STANDS_ONCE,
  STANDS_THRICE,
  bringFile,
  broughtOnto,
  fileOf,
} from './outside-annotations.ts';
import { PEOPLE } from './people.ts';

/** The annotation with a number in its file. */
function annotation(page: Page, number: number) {
  return page.getByRole('listitem', { name: `Annotation ${number}`, exact: true });
}

/** The link to the annotations with one outcome, with how many there are. */
function outcome(page: Page, name: string) {
  return page
    .getByRole('navigation', { name: /^Annotations of .* by what came of them$/ })
    .getByRole('link', { name, exact: true });
}

async function setsOn(desk: FoundedDesk, storyId: string) {
  const about = { storyId: storyIdSchema.parse(storyId) };
  return (await desk.call('admin', 'list-annotation-sets', about)).sets;
}

test('a file is brought, each annotation listed by what came of it, a place chosen, and all withdrawn', async ({
  desk,
  login,
}) => {
  const page = await login('checker');
  await page.goto(`/stories/${desk.sampleId}/drafts`);
  await page.getByRole('link', { name: 'Annotations', exact: true }).click();
  await expect(page.getByText('No annotations yet')).toBeVisible();
  await page.locator('html[data-awake]').waitFor({ state: 'attached' });

  await bringFile(page, fileOf('from-legal.json', ONE_OF_EACH));
  await expect(
    page.getByRole('status').filter({ hasText: 'from-legal.json is brought' }),
  ).toHaveText(
    'from-legal.json is brought: 4 annotations. 1 found and suggested, 1 to choose, 1 not found, 1 unusable.',
  );
  await expect(page).toHaveURL(/\?set=/);
  await expect(page.getByText(`Brought by ${PEOPLE.checker.name} onto draft 1`)).toBeVisible();
  for (const name of ['To choose 1', 'Not found 1', 'Unusable 1', 'Found 1']) {
    await expect(outcome(page, name)).toBeVisible();
  }

  // Not found, by keyboard; the browser's "back" leads to what was looked at before.
  await outcome(page, 'Not found 1').press('Enter');
  await expect(annotation(page, 3)).toContainText(STANDS_NOWHERE);
  await expect(annotation(page, 3)).toContainText('Nothing in the draft comes near.');
  await expect(annotation(page, 3).getByRole('button')).toHaveText(['Look for other words']);
  await outcome(page, 'Unusable 1').click();
  await expect(annotation(page, 4)).toContainText('This annotation is on the whole of a document');
  await expect(annotation(page, 4)).toContainText('All of this needs a second look.');
  await outcome(page, 'Found 1').click();
  await expect(annotation(page, 1).locator('mark')).toHaveText(STANDS_ONCE);
  await expect(annotation(page, 1)).toContainText('exact words');
  await expect(annotation(page, 1).getByRole('link', { name: 'in the galley' })).toBeVisible();
  await page.goBack();
  await page.goBack();
  await expect(annotation(page, 3)).toBeVisible();

  // To choose: the second of three places, each in its own sentence.
  await outcome(page, 'To choose 1').click();
  const asked = annotation(page, 2);
  await expect(asked).toContainText('It could be at 3 places');
  await expect(asked.locator('mark')).toHaveText([STANDS_THRICE, STANDS_THRICE, STANDS_THRICE]);
  await asked.getByRole('button', { name: 'It belongs here: annotation 2, place 2' }).click();
  await expect(
    page.getByText('Annotation 2 has its place and is suggested there. Saved.'),
  ).toBeVisible();
  await expect(page.getByText('There is nothing to choose')).toBeVisible();
  await expect(outcome(page, 'To choose 0')).toBeVisible();
  await outcome(page, 'Found 2').click();
  await expect(annotation(page, 2)).toContainText('place chosen by a person');
  await expect(annotation(page, 2)).toContainText('Inside the customs house the first session');

  // What is made of one elsewhere is told here without loading the page again.
  const [set] = await setsOn(desk, desk.sampleId);
  if (set === undefined) throw new Error('Nothing was brought.');
  const { draft } = await desk.call('checker', 'read-story', { storyId: set.storyId });
  const { suggestions } = await desk.call('checker', 'read-suggestions', { storyId: set.storyId });
  const start = draft.text.indexOf(STANDS_ONCE);
  const first = suggestions.find(({ spans }) => spans[0]?.start === start);
  if (first === undefined) throw new Error('It is not suggested.');
  await desk.call('checker', 'dismiss-suggestions', {
    storyId: set.storyId,
    draftId: set.draftId,
    fingerprints: [first.fingerprint],
  });
  await expect(annotation(page, 1)).toContainText('Dismissed');

  await page.getByRole('button', { name: 'Withdraw the annotations of from-legal.json' }).click();
  const dialog = page.getByRole('dialog', { name: 'Withdraw these annotations?' });
  await dialog.getByRole('button', { name: 'Withdraw' }).click();
  await expect(dialog).toHaveCount(0);
  await expect(page.getByText('These annotations were withdrawn:')).toBeVisible();
  await expect(page.getByRole('button', { name: /^Withdraw/ })).toHaveCount(0);
  await expect(annotation(page, 2)).toContainText('No longer suggested');
  expect((await setsOn(desk, desk.sampleId)).map(({ state }) => state)).toEqual(['withdrawn']);
});

test('what cannot be brought is refused in words, where it was asked, and nothing is stored', async ({
  desk,
  login,
}) => {
  const storyId = await storyOf(desk, TALKS);
  const page = await login('checker');
  await page.goto(`/stories/${storyId}/annotations`);
  const alert = page.getByRole('region', { name: 'Bring annotations' }).getByRole('alert');
  const json = { mimeType: 'application/json' };
  const refused: readonly (readonly [string, Buffer, string])[] = [
    ['notes.json', Buffer.from('{"half": '), 'This file is not JSON.'],
    ['notes.json', Buffer.from('{"kind": "letter"}'), 'This holds no annotations.'],
    ['notes.json', Buffer.from([0x7b, 0xff, 0x7d]), 'This file is not UTF-8 text.'],
    ['large.json', Buffer.alloc(11 * 1024 * 1024, ' '), 'large.json has 11.5 MB'],
  ];
  for (const [name, buffer, words] of refused) {
    await page.getByLabel('File of annotations').setInputFiles({ name, buffer, ...json });
    await expect(alert).toContainText('Nothing was brought');
    await expect(alert).toContainText(words);
  }
  expect(await setsOn(desk, storyId)).toEqual([]);
  // The same once more, and what is there already.
  const file = fileOf('talks.json', [w3cAnnotation('the embassy told its citizens')]);
  await bringFile(page, file);
  await expect(page.getByText('talks.json is brought: 1 annotation.')).toBeVisible();
  await expect(alert).toHaveCount(0);
  await bringFile(page, file);
  await expect(alert).toContainText(`${PEOPLE.checker.name} brought them from talks.json`);
  expect(await setsOn(desk, storyId)).toHaveLength(1);
});

test('while it looks it says so and takes no second file; whoever leaves meanwhile is told elsewhere', async ({
  desk,
  login,
}) => {
  const storyId = await storyOf(desk, TALKS);
  const page = await login('checker');
  let sent = 0;
  const held = Promise.withResolvers<undefined>();
  await page.route(`**/api/v1/stories/${storyId}/annotations`, async (route) => {
    sent += 1;
    await held.promise;
    await route.continue();
  });
  await page.goto(`/stories/${storyId}/annotations`);
  await bringFile(page, fileOf('slow.json', [w3cAnnotation('urged restraint')]));
  const said = page.getByRole('status').filter({ hasText: 'Looking for the annotations' });
  await expect(said).toContainText('of slow.json in draft 1');
  await expect(page.getByRole('button', { name: 'Choose a file' })).toBeDisabled();
  const dropped = await page.evaluateHandle(() => {
    const files = new DataTransfer();
    files.items.add(new File(['[]'], 'second.json', { type: 'application/json' }));
    return files;
  });
  await page.locator('.sm-bring').dispatchEvent('drop', { dataTransfer: dropped });
  await expect(said).toContainText('of slow.json in draft 1');
  await page.getByRole('link', { name: 'Drafts', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Drafts' })).toBeVisible();
  held.resolve(undefined);
  await expect(page.getByText('slow.json is brought: 1 annotation.')).toBeVisible();
  await expect(page).toHaveURL(`${desk.url}/stories/${storyId}/drafts`);
  expect(sent).toBe(1);
  expect(await setsOn(desk, storyId)).toHaveLength(1);
});

test('looking for them is called off, and nothing was brought; the same file can be brought after all', async ({
  desk,
  login,
}) => {
  const storyId = await storyOf(desk, TALKS);
  const page = await login('checker');
  const held = Promise.withResolvers<undefined>();
  await page.route(`**/api/v1/stories/${storyId}/annotations`, async (route) => {
    await held.promise;
    // Nobody waits for it any more.
    await route.abort().catch(() => undefined);
  });
  await page.goto(`/stories/${storyId}/annotations`);
  const file = fileOf('slow.json', [w3cAnnotation('urged restraint')]);
  await bringFile(page, file);
  await page.getByRole('button', { name: 'Cancel' }).click();
  await expect(page.getByText('Called off. Nothing was brought.')).toBeVisible();
  held.resolve(undefined);
  expect(await setsOn(desk, storyId)).toHaveLength(0);

  await page.unrouteAll();
  await bringFile(page, file);
  await expect(page.getByText('slow.json is brought: 1 annotation.')).toBeVisible();
});

test('one decides faster than the desk answers; a colleague who was faster is told, and the list is read anew', async ({
  desk,
  login,
}) => {
  const storyId = await storyOf(desk, TALKS);
  const headline = ['Strait Talks Called', 'a Good Start as', 'Both Sides Trade Warnings'];
  const notes = ['Karsh', ...headline].map((words) => w3cAnnotation(words));
  const set = await broughtOnto(desk, storyId, { filename: 'fast.json', annotations: notes });
  expect(set.sums.ambiguous).toBe(4);
  const page = await login('checker');
  await page.goto(`/stories/${storyId}/annotations`);
  const here = page.getByRole('button', { name: /^It belongs here: annotation \d+, place 1$/ });
  await expect(here).toHaveCount(4);
  // By keyboard: the next annotation is at hand as soon as one has its place.
  await here.first().press('Enter');
  await expect(annotation(page, 2)).toBeFocused();
  await expect(outcome(page, 'To choose 3')).toBeVisible();
  await expect(annotation(page, 2)).toBeFocused();
  // Both are pressed before the first is answered.
  await page.evaluate(() => {
    const buttons = document.querySelectorAll<HTMLButtonElement>(
      '.sm-annotation ol li:first-child button',
    );
    buttons[0]?.click();
    buttons[1]?.click();
  });
  await expect(outcome(page, 'To choose 1')).toBeVisible();
  const refused = page.getByRole('alert').filter({ hasText: 'was not given its place' });
  await expect(refused).toHaveCount(0);

  // The screen does not hear of the colleague: it is told by being refused.
  await page.route('**/events?*', (route) => route.abort());
  await page.goto(`/stories/${storyId}/annotations`);
  await expect(here).toHaveCount(1);
  const left = await desk.call('editor', 'read-annotations', {
    setId: set.id,
    outcome: 'ambiguous',
  });
  const [last] = left.annotations;
  const [place] = last?.places ?? [];
  if (last === undefined || place === undefined) throw new Error('Nothing is left to choose.');
  await desk.call('editor', 'place-annotation', {
    setId: set.id,
    position: last.position,
    draftId: set.draftId,
    spans: place.spans.map((span) => ({ ...span })),
    expects: left.set.version,
  });
  await here.click();
  await expect(refused).toContainText(`Annotation ${last.position + 1}`);
  await expect(outcome(page, 'To choose 0')).toBeVisible();
  await expect(page.getByText('There is nothing to choose')).toBeVisible();
  await expect(refused).toBeVisible();
});

/** So long that what is led to stands far below what the galley draws at first. */
const BETWEEN = Array.from(
  { length: 500 },
  (_, day) =>
    `On day ${day + 1} the harbour was open, and the ships came and went as they always do.`,
);

const SENTENCE = 'The pilot boat was sold in March to a yard in Karsh.';

for (const width of [1440, 390]) {
  test(`the way to the galley leads to the words, with the note at hand, ${width} wide`, async ({
    desk,
    login,
  }) => {
    const storyId = await storyOf(desk, BETWEEN.with(400, SENTENCE).join('\n\n'));
    const notes = [SENTENCE, 'sold in March'].map((words) => w3cAnnotation(words));
    await broughtOnto(desk, storyId, { filename: 'boat.json', annotations: notes });
    const page = await login('checker');
    await page.setViewportSize({ width, height: 844 });
    const here = `/stories/${storyId}/annotations`;
    const card = page.getByRole('group', { name: 'Suggestion at the caret' });
    // Of two that lie over each other, too, each link leads to its own.
    for (const [at, words] of [SENTENCE, 'sold in March'].entries()) {
      await page.goto(here);
      await annotation(page, at + 1)
        .getByRole('link', { name: 'in the galley' })
        .click();
      await expect(card).toContainText(`Check this: ${words}`);
      await expect(card).toBeInViewport({ ratio: 0.9 });
      await expect(page.locator('.sm-galley [data-current]').first()).toBeInViewport();
      await expect(page.locator('.sm-galley')).toBeFocused();
      // The way is gone: to load the page again does not jump.
      await expect(page).toHaveURL(`${desk.url}/stories/${storyId}`);
    }
    await page.goBack();
    const link = annotation(page, 2).getByRole('link', { name: 'in the galley' });
    const address = (await link.getAttribute('href')) ?? '';
    await link.click();
    await expect(card).toContainText('Check this: sold in March');
    await page.keyboard.press('y');
    await expect(page.locator('.sm-galley mark[data-claim]').first()).toHaveText('sold in March');

    // What was made a claim leads to the claim, and the old address says what became of it.
    await page.goto(here);
    await annotation(page, 2).getByRole('link', { name: 'claim 1' }).click();
    await expect(page).toHaveURL(/[?&]claim=/);
    await expect(page.locator('.sm-words-quote')).toContainText('sold in March');
    await page.goto(address);
    await expect(page.getByText('The suggestion you were sent to stands no longer')).toBeVisible();
  });
}

test('whoever may not check claims reads all of it and is offered no act', async ({
  desk,
  login,
}) => {
  const storyId = await storyOf(desk, TALKS);
  for (const role of ['viewer', 'reporter'] as const) {
    await desk.call('admin', 'add-member', { storyId, personId: desk.ids[role] });
  }
  const page = await login('viewer');
  await page.goto(`/stories/${storyId}/annotations`);
  await expect(page.getByText('Whoever checks claims can bring them as a file.')).toBeVisible();
  await expect(page.getByLabel('File of annotations')).toHaveCount(0);

  const annotations = [w3cAnnotation('Karsh'), w3cAnnotation('urged restraint')];
  await broughtOnto(desk, storyId, { filename: 'two.json', annotations });
  // The screen hears of it by itself.
  await expect(annotation(page, 1)).toContainText('Made on these words');
  const other = await login('reporter');
  await other.goto(`/stories/${storyId}/annotations`);
  for (const reader of [page, other]) {
    await expect(annotation(reader, 1).locator('mark').first()).toBeVisible();
    await outcome(reader, 'Found 1').click();
    await expect(annotation(reader, 2).locator('mark')).toHaveText('urged restraint');
    await expect(reader.getByLabel('File of annotations')).toHaveCount(0);
    await expect(reader.locator('main').getByRole('button')).toHaveCount(0);
  }
});

test('what others wrote is text: no address of theirs leads anywhere but to the web, a long note is folded', async ({
  desk,
  login,
}) => {
  const storyId = await storyOf(desk, TALKS);
  const onWords = (exact: string, source: string, value: string) =>
    w3cAnnotation(exact, {
      creator: { name: '<b>Ines</b>' },
      created: 'last Tuesday',
      body: { type: 'TextualBody', value },
      target: { source, selector: { type: 'TextQuoteSelector', exact } },
    });
  const note = `${'Nobody has seen the paper. '.repeat(60)}The very end.`;
  await broughtOnto(desk, storyId, {
    filename: 'others.json',
    annotations: [
      onWords('urged restraint', 'javascript:alert(1)', note),
      onWords('wary of another war', 'https://web.example/a?b=1', '<img src=x onerror=alert(1)>'),
    ],
  });
  const page = await login('checker');
  await page.goto(`/stories/${storyId}/annotations`);
  const [first, second] = [annotation(page, 1), annotation(page, 2)];
  await expect(first).toContainText('by <b>Ines</b>');
  await expect(first).toContainText('last Tuesday');
  await expect(first).toContainText('on javascript:alert(1)');
  await expect(first.getByRole('link')).toHaveText(['in the galley']);
  await expect(first.getByText('The very end.')).toBeHidden();
  await first.getByText('Show all of it').click();
  await expect(first.getByText('The very end.')).toBeVisible();
  const link = second.getByRole('link', { name: 'https://web.example/a?b=1' });
  await expect(link).toHaveAttribute('rel', 'noreferrer noopener nofollow');
  await expect(second).toContainText('<img src=x onerror=alert(1)>');
});

test('a set of 500 is read page by page, and another set beside it is a link away', async ({
  desk,
  login,
}) => {
  const storyId = await storyOf(desk, TALKS);
  await broughtOnto(desk, storyId, {
    filename: 'few.json',
    annotations: [w3cAnnotation('urged restraint')],
  });
  await broughtOnto(desk, storyId, { filename: 'many.json', annotations: fiveHundred() });
  const page = await login('checker');
  await page.goto(`/stories/${storyId}/annotations`);
  await expect(page.getByRole('heading', { name: 'many.json' })).toBeVisible();
  await outcome(page, 'Found 500').click();
  await expect(page.getByRole('listitem', { name: /^Annotation \d+$/ })).toHaveCount(50);
  await page.getByRole('link', { name: 'Next page' }).click();
  await expect(annotation(page, 51)).toBeVisible();
  await expect(annotation(page, 50)).toHaveCount(0);
  await page.goBack();
  await expect(annotation(page, 50)).toBeAttached();
  await page.getByRole('link', { name: 'few.json' }).click();
  await expect(page.getByRole('heading', { name: 'few.json' })).toBeVisible();
  await expect(annotation(page, 1).locator('mark')).toHaveText('urged restraint');
});

/** As many annotations as a long page of readers' notes, each with another note. */
function fiveHundred(): readonly object[] {
  const words = ['urged restraint', 'wary of another war', 'stayed silent on what was discussed'];
  return Array.from({ length: 500 }, (_, at) =>
    w3cAnnotation(words[at % words.length] ?? '', {
      id: `https://notes.example/${at}`,
      body: { type: 'TextualBody', value: `Note ${at}: who says so?` },
    }),
  );
}

test('axe finds nothing, empty and full, wide and narrow, in light and dark colours', async ({
  desk,
  login,
}) => {
  const page = await login('admin');
  const empty = await storyOf(desk, TALKS);
  const full = await storyOf(desk, TALKS);
  await broughtOnto(desk, full, {
    filename: 'each.json',
    annotations: [
      w3cAnnotation('Karsh'),
      w3cAnnotation('Strait Talks Called a Good Start as Both Sides Trade Warnings'),
      w3cAnnotation('Its neighbors, tired of the last war, have called for restraint'),
      ...ONE_OF_EACH,
    ],
  });
  const many = await storyOf(desk, TALKS);
  await broughtOnto(desk, many, { filename: 'many.json', annotations: fiveHundred() });
  await broughtOnto(desk, many, { filename: 'one.json', annotations: [w3cAnnotation('Karsh')] });
  const screens: readonly string[] = [
    `/stories/${empty}/annotations`,
    ...['ambiguous', 'orphaned', 'unusable', 'found'].map(
      (name) => `/stories/${full}/annotations?outcome=${name}`,
    ),
    `/stories/${many}/annotations?set=${(await setsOn(desk, many)).at(-1)?.id ?? ''}`,
  ];
  for (const width of [1440, 390]) {
    await page.setViewportSize({ width, height: 900 });
    for (const path of screens) {
      await page.goto(path);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      expect.soft(await faultsInBothColours(page), `${path}, ${width}`).toEqual([]);
      const isTooWide = await page.evaluate(
        () => document.documentElement.scrollWidth > window.innerWidth,
      );
      expect.soft(isTooWide, `${path}, ${width}: scrolls sideways`).toBe(false);
    }
  }
});

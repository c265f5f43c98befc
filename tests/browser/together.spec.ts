import type { Page } from '@playwright/test';
import type { Draft } from '#lib/story/draft.ts';
import type { Span } from '#lib/text/span.ts';
import { seriousFaultsOn } from './axe.ts';
import { expect, test } from './desk.ts';
import { TALKS, openGalley, queryAtHand, select, storyOf, wordsAtHand } from './galley-page.ts';
import { PEOPLE } from './people.ts';

/** How long a colleague's work may take to appear, as the desk promises. */
const WITHIN_MS = 1_000;

const hereNow = (page: Page, name: string) =>
  page.getByRole('button', { name: new RegExp(`^Here now: .*${name}`) });

/** Two colleagues in one story with one claim, which the first has open. */
async function onOneClaim(
  desk: Parameters<typeof storyOf>[0],
  login: (role: 'checker' | 'editor') => Promise<Page>,
  words = '20,000 ballistic missiles',
) {
  const storyId = await storyOf(desk, TALKS);
  const [checker, editor] = [await login('checker'), await login('editor')];
  for (const page of [checker, editor]) await page.setViewportSize({ width: 1500, height: 900 });
  await openGalley(checker, storyId);
  await select(checker, words);
  await checker.keyboard.press('m');
  await expect(wordsAtHand(checker)).toHaveText(words);
  await openGalley(editor, storyId);
  return { storyId, checker, editor };
}

test('who is in the story, and on which claim, is seen at once and in the text without moving it', async ({
  desk,
  login,
}) => {
  const { checker, editor } = await onOneClaim(desk, login);
  await expect(hereNow(editor, PEOPLE.checker.name)).toBeVisible();
  const mark = editor.locator('.sm-galley mark');
  await expect(mark).toHaveAttribute('data-here', 'CO');
  const row = editor.getByRole('list', { name: 'Claims in reading order' });
  await expect(row).toContainText('Chika Obi is here.');

  const boxWith = await mark.boundingBox();
  await checker.keyboard.press('Escape');
  await expect(mark).not.toHaveAttribute('data-here', 'CO', { timeout: 2 * WITHIN_MS });
  expect(await mark.boundingBox()).toEqual(boxWith);
  await checker.keyboard.press('n');
  await expect(mark).toHaveAttribute('data-here', 'CO', { timeout: 2 * WITHIN_MS });

  await checker.goto('/stories');
  await expect(hereNow(editor, PEOPLE.checker.name)).toHaveCount(0, { timeout: 2 * WITHIN_MS });
});

test('"I have this one" is seen by others, and whoever takes it over tells the first', async ({
  desk,
  login,
}) => {
  const { checker, editor } = await onOneClaim(desk, login);
  await checker.keyboard.press('h');
  await expect(checker.getByText('You have this one')).toBeVisible();
  await editor.keyboard.press('n');
  await expect(editor.getByText('Chika Obi has this one')).toBeVisible();
  expect(await seriousFaultsOn(editor)).toEqual([]);

  await editor.keyboard.press('h');
  const asking = editor.getByRole('dialog', { name: 'Take over claim 1?' });
  await expect(asking).toContainText('Chika Obi has this claim and is told');
  expect(await seriousFaultsOn(editor)).toEqual([]);
  await asking.getByRole('button', { name: 'Take it over' }).click();
  await expect(editor.getByText('You have this one')).toBeVisible();
  await expect(checker.getByText('Edgar Lindqvist took over claim 1')).toBeVisible({
    timeout: 2 * WITHIN_MS,
  });
  await expect(checker.getByText('Edgar Lindqvist has this one')).toBeVisible();

  await checker.getByLabel('Restatement').fill('There are 20,000.');
  await checker.getByRole('button', { name: 'Save claim' }).click();
  await expect(checker.getByText('Claim 1 is saved.')).toBeVisible();
  await editor.getByRole('button', { name: 'Let go of it' }).click();
  await expect(checker.getByRole('button', { name: 'I have this one' })).toBeVisible();
});

test('three people: each sees the other two, and the mark of the third within a second', async ({
  desk,
  login,
}) => {
  const { checker, editor, storyId } = await onOneClaim(desk, login);
  const admin = await login('admin');
  await openGalley(admin, storyId);
  await expect(admin.getByRole('button', { name: /^Here now: / })).toHaveAccessibleName(
    /Chika Obi.*Edgar Lindqvist|Edgar Lindqvist.*Chika Obi/,
  );
  await select(admin, 'has denied');
  await admin.keyboard.press('m');
  await expect(wordsAtHand(admin)).toHaveText('has denied');
  for (const page of [checker, editor]) {
    await expect(page.locator('.sm-galley mark', { hasText: 'has denied' })).toBeVisible({
      timeout: WITHIN_MS,
    });
    await expect(hereNow(page, PEOPLE.admin.name)).toBeVisible();
  }
});

for (const { length, paragraphs, read } of [
  { length: 'short', paragraphs: 160, read: 100 },
  { length: 'long', paragraphs: 400, read: 200 },
]) {
  test(`marks that arrive above, in sight and out of it, do not move the line being read: a ${length} text`, async ({
    desk,
    login,
  }) => {
    const text = Array.from({ length: paragraphs }, (_, at) => paragraph(at)).join('\n\n');
    const storyId = await storyOf(desk, text);
    const page = await login('checker');
    await openGalley(page, storyId);
    const line = page.locator(`[data-block="${read}"]`);
    await line.evaluate((block) => {
      // Blocks get their true height when they come into sight: the second time is exact.
      const toMiddle = () => {
        const middle = window.innerHeight * 0.35;
        window.scrollBy(0, block.getBoundingClientRect().top - middle);
      };
      toMiddle();
      return new Promise<void>((resolve) => {
        requestAnimationFrame(() => {
          toMiddle();
          setTimeout(resolve, 300);
        });
      });
    });
    const topOf = async () => (await line.boundingBox())?.y ?? 0;
    const heightAbove = () =>
      page.evaluate((last) => {
        const blocks = [...document.querySelectorAll('[data-block]')].slice(last - 10, last);
        return blocks.reduce((sum, block) => sum + block.getBoundingClientRect().height, 0);
      }, read);
    const [top, height] = [await topOf(), await heightAbove()];

    // Numbers after many words make lines break anew, so that blocks grow.
    const { draft } = await desk.call('admin', 'read-story', { storyId });
    for (let block = read - 10; block < read; block += 1) {
      for (const span of wordsOf(draft, block)) {
        await desk.call('editor', 'mark-claim', { storyId, draftId: draft.id, spans: [span] });
      }
    }
    await expect(page.locator(`[data-block="${read - 1}"] mark`)).toHaveCount(29);
    expect(await heightAbove(), 'the text above has grown').toBeGreaterThan(height + 50);
    // A window scrolls by whole pixels only.
    expect(Math.abs((await topOf()) - top)).toBeLessThanOrEqual(1);
  });
}

const paragraph = (at: number) =>
  `Paragraph ${at}: the committee counted ${at + 100} depots along the strait and asked, in a letter nobody answered, how many of them stood empty through the winter of the talks.`;

function wordsOf(draft: Draft, at: number): readonly Span[] {
  const block = draft.blocks[at];
  if (block === undefined) throw new Error(`The draft has no block ${at}.`);
  return [...draft.text.slice(block.start, block.end).matchAll(/\S+/g)].map((match) => ({
    start: block.start + match.index,
    end: block.start + match.index + match[0].length,
  }));
}

/** The field for the kind of the open claim; the filter beside it has one of the same name. */
const kindOf = (page: Page) => page.getByRole('combobox', { name: 'Kind', exact: true }).last();

test('what only one of two changed goes together by itself; what both changed is asked, field by field', async ({
  desk,
  login,
}) => {
  const { checker, editor } = await onOneClaim(desk, login, 'has denied');
  await openGalley(
    editor,
    new URL(checker.url()).pathname.split('/').at(-1) ?? '',
    await queryAtHand(checker),
  );
  await expect(wordsAtHand(editor)).toHaveText('has denied');

  await checker.getByLabel('Restatement').fill('Karsh has denied having an arsenal.');
  await kindOf(editor).selectOption('Figure');
  await editor.getByRole('button', { name: 'Save claim' }).click();
  await expect(editor.getByText('Claim 1 is saved.')).toBeVisible();
  await checker.getByRole('button', { name: 'Save claim' }).click();
  await expect(checker.getByText('Claim 1 is saved.')).toBeVisible();
  await expect(kindOf(checker)).toHaveValue('figure');
  await expect(editor.getByLabel('Restatement')).toHaveValue('Karsh has denied having an arsenal.');

  await editor.getByLabel('Restatement').fill('Karsh denies it.');
  await checker.getByLabel('Restatement').fill('Karsh has denied it on Monday.');
  await editor.getByRole('button', { name: 'Save claim' }).click();
  await expect(editor.getByText('Claim 1 is saved.')).toBeVisible();
  await checker.getByRole('button', { name: 'Save claim' }).click();
  const choice = checker.getByRole('alert').filter({ hasText: 'changed by somebody else' });
  await expect(choice).toContainText('Before: Karsh has denied having an arsenal.');
  await expect(choice).toContainText('Karsh denies it.');
  await expect(choice).toContainText('Karsh has denied it on Monday.');
  expect(await seriousFaultsOn(checker)).toEqual([]);
  const save = choice.getByRole('button', { name: 'Save the result' });
  await expect(save).toBeDisabled();
  await choice.getByLabel('Both, edited here').check();
  await choice.getByLabel('Restatement, edited out of both').fill('Karsh denied it on Monday.');
  await save.click();
  await expect(editor.getByLabel('Restatement')).toHaveValue('Karsh denied it on Monday.');
  await expect(choice).toHaveCount(0);
});

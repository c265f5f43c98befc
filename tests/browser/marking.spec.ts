import type { Page } from '@playwright/test';
import { expect, test } from './desk.ts';
import {
  TALKS,
  draw,
  openGalley,
  placeIn,
  select,
  storyOf,
  wordsAtHand,
  wordsStored,
} from './galley-page.ts';

async function mark(page: Page, words: string): Promise<void> {
  await select(page, words);
  await page.keyboard.press('m');
  await expect(wordsAtHand(page)).toHaveText(words);
}

const handle = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

async function middleOf(page: Page, name: string) {
  // The knob below the line is what one takes hold of.
  const box = await handle(page, name).boundingBox();
  if (box === null) throw new Error(`${name} is not on the page.`);
  return { x: box.x + box.width / 2, y: box.y + box.height + 5 };
}

test('a drawn selection grows to whole words, one key takes that back, Alt draws exactly', async ({
  desk,
  login,
}) => {
  const storyId = await storyOf(desk, TALKS);
  const page = await login('checker');
  await openGalley(page, storyId);
  await draw(page, 'allistic miss');
  await page.keyboard.press('m');
  await expect(wordsAtHand(page)).toHaveText('ballistic missiles');

  await draw(page, 'ssessmen');
  await page.keyboard.press('Backspace');
  await page.keyboard.press('m');
  await expect(wordsAtHand(page)).toHaveText('ssessmen');

  await page.keyboard.down('Alt');
  await draw(page, 'elegatio');
  await page.keyboard.up('Alt');
  await page.keyboard.press('m');
  await expect(wordsAtHand(page)).toHaveText('elegatio');
});

test('where claims overlap, a list of them opens any, the shortest first, by mouse and by keys', async ({
  desk,
  login,
}) => {
  const storyId = await storyOf(desk, TALKS);
  const page = await login('checker');
  await openGalley(page, storyId);
  const nested = [
    'has accused Karsh of amassing 20,000 ballistic missiles and moving',
    'amassing 20,000 ballistic missiles',
    '20,000',
  ];
  for (const words of nested) await mark(page, words);
  await page.keyboard.press('Escape');
  const list = page.getByRole('group', { name: 'Claims over these words, the shortest first' });

  await page.locator('mark[data-claim]', { hasText: '20,000' }).last().click();
  await expect(wordsAtHand(page)).toHaveText('20,000');
  await expect(list.getByRole('button')).toHaveText([/^Claim 3/, /^Claim 2/, /^Claim 1/]);
  await list.getByRole('button', { name: 'Claim 1' }).click();
  await expect(wordsAtHand(page)).toHaveText(nested[0] ?? '');
  await expect(list).toBeHidden();

  await page.keyboard.press('Escape');
  await select(page, '20,000');
  await page.getByRole('group', { name: 'Text of the draft' }).focus();
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('Space');
  await expect(list.getByRole('button').first()).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(wordsAtHand(page)).toHaveText('amassing 20,000 ballistic missiles');
  await expect(page.getByRole('group', { name: 'Text of the draft' })).toBeFocused();
});

test('boundaries are dragged to words, to characters with Alt, and moved by the arrow keys', async ({
  desk,
  login,
}) => {
  const storyId = await storyOf(desk, TALKS);
  const page = await login('checker');
  await openGalley(page, storyId);
  await mark(page, 'ballistic missiles');

  const start = await middleOf(page, 'Start of claim 1');
  const to = await placeIn(page, '20,000', 2);
  const grip = await placeIn(page, 'ballistic missiles', 0);
  await page.mouse.move(start.x, start.y);
  await page.mouse.down();
  await page.mouse.move(start.x - 20, start.y, { steps: 3 });
  await page.mouse.move(to.x, to.y + (start.y - grip.y), { steps: 4 });
  await expect(wordsAtHand(page)).toHaveText('20,000 ballistic missiles');
  await page.mouse.up();
  await expect(page.getByText('The words of claim 1 are saved.')).toBeVisible();
  expect(await wordsStored(desk, storyId)).toEqual({ 1: '20,000 ballistic missiles' });

  await handle(page, 'End of claim 1').focus();
  await page.keyboard.press('ArrowLeft');
  await expect(wordsAtHand(page)).toHaveText('20,000 ballistic');
  await page.keyboard.press('Alt+ArrowLeft');
  await expect(wordsAtHand(page)).toHaveText('20,000 ballisti');
  await page.keyboard.press('Alt+ArrowRight');
  await page.keyboard.press('Enter');
  await page.keyboard.press('ArrowRight');
  await expect(wordsAtHand(page)).toHaveText('20,000 ballistic missiles');
  await expect.poll(() => wordsStored(desk, storyId)).toEqual({ 1: '20,000 ballistic' });
  await page.keyboard.press('Escape');
  await expect(wordsAtHand(page)).toHaveText('20,000 ballistic');
});

test('with a claim open, one key gives the selected words to each part of its attribution', async ({
  desk,
  login,
}) => {
  const storyId = await storyOf(desk, TALKS);
  await desk.call('checker', 'add-source', {
    storyId,
    name: 'Dorit Almagor',
    kind: 'named-person',
  });
  const page = await login('checker');
  await openGalley(page, storyId);
  await mark(page, 'amassing 20,000 ballistic missiles');
  await draw(page, 'Prime Minister Dorit Almagor');
  await page.keyboard.press('s');
  const form = page.getByRole('form', { name: 'New attribution' });
  await expect(form.getByRole('combobox', { name: 'Who says it' })).toHaveValue(
    'Dorit Almagor · Named person',
  );
  await draw(page, 'has accused');
  await page.keyboard.press('c');
  await draw(page, 'a warhead');
  await page.keyboard.press('o');
  await expect(form.locator('[data-part="cue"]')).toHaveText('has accused');
  await expect(form.locator('[data-part="content"]')).toHaveText(
    'amassing 20,000 ballistic missiles … a warhead',
  );
  await form.getByRole('button', { name: 'Save attribution' }).click();
  await expect(page.getByText('The attribution of claim 1 is saved.')).toBeVisible();
  await expect(page.locator('.sm-galley [data-part="source"]')).toHaveText(
    'Prime Minister Dorit Almagor',
  );

  await draw(page, 'a claim that has not been');
  await page.keyboard.press('c');
  await expect(page.getByRole('form', { name: 'New attribution' })).toBeVisible();
});

test('a split quotation is one claim of two runs, by keys alone', async ({ desk, login }) => {
  const storyId = await storyOf(
    desk,
    'Words of the minister\n\n“We have counted them,” she said, “and there are forty.”',
  );
  const page = await login('checker');
  await openGalley(page, storyId);
  await mark(page, 'We have counted them');
  await select(page, 'and there are forty');
  await page.keyboard.press('Shift+M');
  await expect(wordsAtHand(page)).toHaveText('We have counted them … and there are forty');
  await expect
    .poll(() => wordsStored(desk, storyId))
    .toEqual({
      1: 'We have counted them … and there are forty',
    });
  await expect(handle(page, 'Start of claim 1, run 2')).toBeAttached();
  await select(page, 'counted them');
  await page.keyboard.press('Shift+W');
  await expect(wordsAtHand(page)).toHaveText('counted them');
});

const SCRIPTS = [
  'Scripts of the world',
  'The guide 👩‍👩‍👧 waved 🏳️‍🌈 twice, then 1️⃣ once, at the cafe\u0301 door 👍🏽.',
  'قال الوزير إن العدد عشرون ألفا في هذا العام، ثم سكت.',
  'ראש הממשלה האשים את איראן בצבירת 20,000 טילים בליסטיים.',
  '首相はイランが二万発のミサイルを保有していると非難した。',
].join('\n\n');

test('after emoji, in Hebrew, Arabic and Japanese, marks hold what was drawn and are drawn where they are', async ({
  desk,
  login,
}) => {
  const storyId = await storyOf(desk, SCRIPTS);
  const page = await login('checker');
  await openGalley(page, storyId);
  const wanted = ['waved 🏳️‍🌈 twice', 'טילים בליסטיים', 'العدد عشرون ألفا', '二万発'];
  for (const words of wanted) {
    await mark(page, words);
    const claim = page.locator('.sm-galley mark[data-selected]');
    await expect(claim).toHaveText(words);
    await page.keyboard.press('Escape');
  }
  expect(Object.values(await wordsStored(desk, storyId)).sort()).toEqual([...wanted].sort());

  await page.keyboard.press('t');
  await select(page, 'טילים');
  await page.getByRole('group', { name: 'Text of the draft' }).focus();
  await page.keyboard.press('Shift+ArrowLeft');
  await page.keyboard.press('Enter');
  await expect(wordsAtHand(page)).toHaveText('טילים בליסטיים');

  await page.locator('mark', { hasText: 'العدد' }).click();
  await expect(wordsAtHand(page)).toHaveText('العدد عشرون ألفا');
  const [start, end] = [
    await handle(page, 'Start of claim 3').boundingBox(),
    await handle(page, 'End of claim 3').boundingBox(),
  ];
  expect(start?.x ?? 0).toBeGreaterThan(end?.x ?? 0);
});

test.describe('by touch', () => {
  test.use({ viewport: { width: 412, height: 915 }, hasTouch: true, isMobile: true });

  test('a finger opens a claim, drags its boundary, and marks what is selected', async ({
    desk,
    login,
  }) => {
    const storyId = await storyOf(desk, TALKS);
    const page = await login('checker');
    await openGalley(page, storyId);
    await select(page, 'ballistic');
    await page.getByRole('button', { name: 'Mark claim' }).tap();
    await expect(wordsAtHand(page)).toHaveText('ballistic');
    await page.getByRole('button', { name: 'Close the claim' }).tap();
    await page.locator('mark', { hasText: 'ballistic' }).tap();
    await expect(wordsAtHand(page)).toHaveText('ballistic');

    const knob = await middleOf(page, 'End of claim 1');
    const grip = await placeIn(page, 'ballistic', 0);
    const to = await placeIn(page, 'missiles', 6);
    await swipe(page, knob, { x: to.x, y: to.y + (knob.y - grip.y) });
    await expect.poll(() => wordsStored(desk, storyId)).toEqual({ 1: 'ballistic missiles' });
  });
});

/** One finger down, along a line, and up. */
async function swipe(
  page: Page,
  from: { readonly x: number; readonly y: number },
  to: { readonly x: number; readonly y: number },
): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', points: (typeof from)[]) =>
    session.send('Input.dispatchTouchEvent', { type, touchPoints: points });
  await send('touchStart', [from]);
  for (let step = 1; step <= 8; step += 1) {
    const part = step / 8;
    await send('touchMove', [
      { x: from.x + (to.x - from.x) * part, y: from.y + (to.y - from.y) * part },
    ]);
  }
  await send('touchEnd', []);
}

import type { Locator, Page } from '@playwright/test';
import { faultsInBothColours } from './axe.ts';
import { type FoundedDesk, expect, test } from './desk.ts';
import { storyOf } from './galley-page.ts';

const OPENING = 'Karsh answers its neighbours';

const QUOTATION =
  '“We have no arsenal,” the envoy said on Monday, “and we never had one.” Nobody else was asked.';

const RUNS = ['every tank was sold years ago', 'the depots have been empty since'];

/** So long that what is sought stands far below what the dialog shows at first. */
const BETWEEN = Array.from(
  { length: 30 },
  (_, day) => `On day ${day + 1} the harbour was open, and the ships came and went as they do.`,
);

const ANSWER = `Then came the answer: ${RUNS[0]}, the envoy said on Monday. And ${RUNS[1]}.`;

/** A claim on both halves of a quotation, with its attribution, that is gone from the second draft. */
async function aLostQuotation(desk: FoundedDesk) {
  const storyId = await storyOf(desk, [OPENING, QUOTATION].join('\n\n'));
  const { draft } = await desk.call('checker', 'read-story', { storyId });
  const spanOf = (words: string) => {
    const start = draft.text.indexOf(words);
    return { start, end: start + words.length };
  };
  const spans = ['We have no arsenal', 'and we never had one'].map(spanOf);
  const about = { draftId: draft.id };
  const { claim } = await desk.call('checker', 'mark-claim', { storyId, ...about, spans });
  await desk.call('checker', 'attribute-claim', {
    claimId: claim.id,
    ...about,
    quoteType: 'direct',
    sourceSpans: [spanOf('the envoy')],
    cueSpans: [spanOf('said on Monday')],
    contentSpans: spans,
  });
  const text = [OPENING, ...BETWEEN, ANSWER].join('\n\n');
  const arrived = { storyId, after: draft.id, text, format: 'text' } as const;
  const added = await desk.call('checker', 'add-draft', arrived);
  return { claim, text, changes: `/stories/${storyId}/drafts/${added.draft.id}/changes` };
}

async function openDialog(page: Page, changes: string): Promise<Locator> {
  await page.goto(changes);
  await page.keyboard.press('j');
  await page.keyboard.press('p');
  const dialog = page.getByRole('dialog', { name: 'Words of claim 1 in draft 2' });
  await expect(dialog.getByRole('region', { name: 'Text of draft 2' })).toBeVisible();
  return dialog;
}

/** The words that are painted as chosen, and whether they stand in the part of the text that is in sight. */
async function painted(dialog: Locator) {
  return dialog.getByRole('region', { name: 'Text of draft 2' }).evaluate((region) => {
    const frame = region.getBoundingClientRect();
    return Array.from(CSS.highlights.get('sm-placing') ?? [], (range) => {
      const live = document.createRange();
      live.setStart(range.startContainer, range.startOffset);
      live.setEnd(range.endContainer, range.endOffset);
      const box = live.getBoundingClientRect();
      const isInSight = box.height > 0 && box.top >= frame.top && box.bottom <= frame.bottom;
      return { words: live.toString(), isInSight };
    });
  });
}

/** Draws over words of the text in the dialog with the mouse. */
async function drawOver(page: Page, words: string): Promise<void> {
  const box = await page.evaluate((sought) => {
    for (const block of document.querySelectorAll('[role=dialog] [data-start]')) {
      const at = block.textContent.indexOf(sought);
      const node = block.firstChild;
      if (at === -1 || node === null) continue;
      const range = document.createRange();
      range.setStart(node, at);
      range.setEnd(node, at + sought.length);
      const rows = [...range.getClientRects()];
      const [first, last] = [rows[0], rows.at(-1)];
      if (first === undefined || last === undefined) break;
      return {
        from: { x: first.left + 1, y: first.top + first.height / 2 },
        to: { x: last.right - 1, y: last.top + last.height / 2 },
      };
    }
    throw new Error(`“${sought}” is not in the text.`);
  }, words);
  await page.mouse.move(box.from.x, box.from.y);
  await page.mouse.down();
  await page.mouse.move(box.to.x, box.to.y, { steps: 5 });
  await page.mouse.up();
}

test('a quotation in two halves is placed by keyboard and mouse: words are scrolled to, added, taken out; its attribution comes along', async ({
  desk,
  login,
}) => {
  const { claim, text, changes } = await aLostQuotation(desk);
  const page = await login('checker');
  const dialog = await openDialog(page, changes);
  const field = dialog.getByLabel('Words in the new draft');
  const list = dialog.locator('.sm-place-chosen').getByRole('listitem');
  await expect(field).toBeFocused();
  await page.keyboard.type('Every tank was sold years ago');
  await expect(dialog.getByText('1 place found')).toBeVisible();
  await expect.poll(() => painted(dialog)).toEqual([{ words: RUNS[0], isInSight: true }]);
  await expect(list).toHaveText([RUNS[0] ?? '']);

  const add = dialog.getByRole('button', { name: 'Add more words' });
  await add.press('Enter');
  await expect(field).toBeFocused();
  await expect(field).toHaveValue('');
  await expect(add).toBeDisabled();
  // What it would change is told by now: nothing moves while words are drawn over.
  await expect(dialog.locator('.sm-place-note').getByRole('listitem')).not.toHaveCount(0);
  await drawOver(page, RUNS[1] ?? '');
  await expect(list).toHaveText(RUNS);
  await expect
    .poll(() => painted(dialog))
    .toEqual(RUNS.map((words) => ({ words, isInSight: true })));

  // What was taken out can be sought again.
  await dialog.getByRole('button', { name: `Take out “${RUNS[0]}”` }).press('Enter');
  await expect(list).toHaveText([RUNS[1] ?? '']);
  await expect(field).toBeFocused();
  await page.keyboard.type('every tank was sold years ago');
  await expect(list).toHaveText(RUNS);
  await page.keyboard.press('Enter');
  await expect(dialog).toHaveCount(0);
  await expect(page.getByText('Claim 1 has its place. Saved.')).toBeVisible();

  const after = await desk.call('checker', 'read-claim', { claimId: claim.id });
  const said = (spans: readonly { readonly start: number; readonly end: number }[] = []) =>
    spans.map(({ start, end }) => text.slice(start, end));
  expect(said(after.claim.spans)).toEqual(RUNS);
  const [one] = after.attributions;
  expect(said(one?.sourceSpans)).toEqual(['the envoy']);
  expect(said(one?.cueSpans)).toEqual(['said on Monday']);
  expect(said(one?.contentSpans)).toEqual(RUNS);
});

test('what of the attribution does not stand at the new place is told when it is saved', async ({
  desk,
  login,
}) => {
  const { changes } = await aLostQuotation(desk);
  const page = await login('checker');
  const dialog = await openDialog(page, changes);
  await page.keyboard.type('harbour was open');
  await expect(dialog.getByText('The first 20 are shown.')).toBeVisible();
  await dialog.getByRole('radio', { name: /^On day 9 / }).check();
  await expect
    .poll(() => painted(dialog))
    .toEqual([{ words: 'harbour was open', isInSight: true }]);
  await dialog.getByRole('button', { name: 'Save this place' }).click();
  await expect(page.getByText('no longer has words for: source, cue.')).toBeVisible();
});

test('axe finds nothing where several runs are chosen, wide and narrow, in light and dark colours', async ({
  desk,
  login,
}) => {
  const { changes } = await aLostQuotation(desk);
  const page = await login('checker');
  for (const width of [1440, 390]) {
    await page.setViewportSize({ width, height: 900 });
    const dialog = await openDialog(page, changes);
    for (const words of RUNS) {
      await dialog.getByLabel('Words in the new draft').fill(words);
      await dialog.getByRole('button', { name: 'Add more words' }).click();
    }
    await expect(dialog.getByRole('listitem')).toHaveText(RUNS);
    await dialog.getByLabel('Words in the new draft').fill('harbour');
    await expect(dialog.getByRole('radio')).not.toHaveCount(0);
    expect
      .soft(await faultsInBothColours(page, { within: '[role=dialog]' }), `placing, ${width}`)
      .toEqual([]);
    const isTooWide = await dialog.evaluate((box) => box.scrollWidth > box.clientWidth);
    expect.soft(isTooWide, `${width}: scrolls sideways`).toBe(false);
  }
});

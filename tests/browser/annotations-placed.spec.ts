import type { Page } from '@playwright/test';
import { w3cAnnotation } from '#tests/fixtures/annotations.ts';
import { faultsInBothColours } from './axe.ts';
import { expect, test } from './desk.ts';
import { storyOf } from './galley-page.ts';
import { STANDS_NOWHERE, broughtOnto } from './outside-annotations.ts';

/** The same sentence stands twice: only what stands around tells the places apart. */
const QUAY = [
  'Quay closed for the winter',
  'Before noon it froze. The crane stood still. Nobody was hurt.',
  'The council met on Monday. The pilot boat was sold in March.',
  'After dark it thawed. The crane stood still. Nobody was asked.',
].join('\n\n');

const NOTES = [STANDS_NOWHERE, 'Nobody', 'A llama was seen on Tuesday'].map((words) =>
  w3cAnnotation(words),
);

/** The annotation with a number in its file. */
function annotation(page: Page, number: number) {
  return page.getByRole('listitem', { name: `Annotation ${number}`, exact: true });
}

/** Opens the form in which words for an annotation are looked for, by keyboard. */
async function openFinder(page: Page, number: number) {
  const button = page.getByRole('button', {
    name: `Look for other words for annotation ${number}`,
  });
  await button.press('Enter');
  const dialog = page.getByRole('dialog', { name: `Where annotation ${number} belongs` });
  const field = dialog.getByLabel('Words in the draft');
  await expect(field).toBeFocused();
  return { button, dialog, field };
}

test('by keyboard, words are looked for that were not offered, told apart by what stands around, and the note is suggested there', async ({
  desk,
  login,
}) => {
  const storyId = await storyOf(desk, QUAY);
  const set = await broughtOnto(desk, storyId, { filename: 'quay.json', annotations: NOTES });
  expect(set.sums).toMatchObject({ ambiguous: 1, orphaned: 2 });
  const page = await login('checker');
  await page.goto(`/stories/${storyId}/annotations?outcome=orphaned`);

  // Called off, nothing is placed, and the focus is where it was.
  const first = await openFinder(page, 1);
  await expect(first.dialog).toContainText(STANDS_NOWHERE);
  await expect(first.dialog).toContainText(`Check this: ${STANDS_NOWHERE}`);
  await page.keyboard.press('Escape');
  await expect(first.dialog).toHaveCount(0);
  await expect(first.button).toBeFocused();

  const { dialog } = await openFinder(page, 1);
  await page.keyboard.type('no such words');
  await expect(dialog.getByText('These words are not in the draft.')).toBeVisible();
  await expect(dialog.getByRole('button', { name: 'Save this place' })).toBeDisabled();
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type('THE CRANE stood');
  await expect(dialog.getByText('2 places found')).toBeVisible();
  const places = dialog.getByRole('radiogroup', { name: '2 places in draft 1' });
  await expect(places.locator('mark')).toHaveText(['The crane stood', 'The crane stood']);
  await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowDown');
  await expect(
    dialog.getByRole('radio', {
      name: /After dark it thawed. The crane stood still. Nobody was asked.$/,
    }),
  ).toBeChecked();
  await dialog.getByRole('radio', { name: 'The whole sentence' }).check();
  await expect(dialog.getByRole('listitem')).toHaveText(['The crane stood still.']);
  await dialog.getByRole('button', { name: 'Save this place' }).press('Enter');
  await expect(dialog).toHaveCount(0);
  await expect(
    page.getByText('Annotation 1 has its place and is suggested there. Saved.'),
  ).toBeVisible();
  // The next one is at hand.
  await expect(annotation(page, 3)).toBeFocused();
  await expect(annotation(page, 1)).toHaveCount(0);

  // One that could be in several places, and belongs to none of them: the last on its page.
  await page.goto(`/stories/${storyId}/annotations?outcome=ambiguous`);
  const other = await openFinder(page, 2);
  await page.keyboard.type('pilot boat');
  await expect(other.dialog.getByText('1 place found')).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page.getByText('There is nothing to choose')).toBeVisible();
  await expect(page.getByRole('link', { name: 'To choose 0' })).toBeFocused();

  const found = page.getByRole('link', { name: 'Found 2' });
  await found.press('Enter');
  await expect(annotation(page, 1)).toContainText('place chosen by a person');
  await expect(annotation(page, 1).locator('mark')).toHaveText('The crane stood still.');
  await expect(annotation(page, 2).locator('mark')).toHaveText('pilot boat');
  const { draft } = await desk.call('checker', 'read-story', { storyId });
  const { annotations } = await desk.call('checker', 'read-annotations', { setId: set.id });
  const [span] = annotations[0]?.places[0]?.spans ?? [];
  expect(span?.start).toBe(draft.text.lastIndexOf('The crane stood still.'));
  await annotation(page, 1).getByRole('link', { name: 'in the galley' }).click();
  const card = page.getByRole('group', { name: 'Suggestion at the caret' });
  await expect(card).toContainText(`Check this: ${STANDS_NOWHERE}`);
});

test('a colleague who was faster is told of in the form, which stays with what was looked for', async ({
  desk,
  login,
}) => {
  const storyId = await storyOf(desk, QUAY);
  const set = await broughtOnto(desk, storyId, { filename: 'quay.json', annotations: NOTES });
  const { draft } = await desk.call('checker', 'read-story', { storyId });
  const page = await login('checker');
  // The screen does not hear of the colleague: it is told by being refused.
  await page.route('**/events?*', (route) => route.abort());
  await page.goto(`/stories/${storyId}/annotations?outcome=orphaned`);
  const { dialog, field } = await openFinder(page, 1);
  await page.keyboard.type('pilot boat');
  const start = draft.text.indexOf('The council');
  await desk.call('editor', 'place-annotation', {
    setId: set.id,
    position: 2,
    draftId: set.draftId,
    spans: [{ start, end: start + 'The council'.length }],
    expects: set.version,
  });
  await page.keyboard.press('Enter');
  await expect(dialog.getByRole('alert')).toContainText('Annotation 1 was not given its place');
  await expect(annotation(page, 3)).toHaveCount(0);
  await expect(field).toHaveValue('pilot boat');
  // It is told once: not behind the form as well.
  await expect(page.getByText('Annotation 1 was not given its place')).toHaveCount(1);
  await field.press('Enter');
  await expect(dialog).toHaveCount(0);
  const after = await desk.call('checker', 'read-annotations', { setId: set.id });
  expect(after.annotations[0]?.places[0]?.passage.text).toContain('The pilot boat was sold');
});

test('a draft that comes while words are looked for is told in the form, and its words are chosen', async ({
  desk,
  login,
}) => {
  const storyId = await storyOf(desk, QUAY);
  const set = await broughtOnto(desk, storyId, { filename: 'quay.json', annotations: NOTES });
  const page = await login('checker');
  await page.goto(`/stories/${storyId}/annotations?outcome=orphaned`);
  const { dialog, field } = await openFinder(page, 1);
  await page.keyboard.type('pilot boat');
  await expect(dialog.getByText('1 place found')).toBeVisible();
  const text = `${QUAY}\n\nThe lamp went out at six.`;
  await desk.call('editor', 'add-draft', { storyId, after: set.draftId, text, format: 'text' });
  await expect(dialog.getByText('A newer draft was taken in meanwhile.')).toBeVisible();
  await expect(dialog.getByRole('region', { name: 'Text of draft 2' })).toBeVisible();
  await expect(dialog.getByRole('button', { name: 'Save this place' })).toBeDisabled();
  await field.fill('the lamp');
  await expect(dialog.getByRole('listitem')).toHaveText(['The lamp']);
  await field.press('Enter');
  await expect(dialog).toHaveCount(0);
  await expect(page.getByText('Annotation 1 has its place')).toBeVisible();
  const after = await desk.call('checker', 'read-annotations', { setId: set.id });
  expect(after.annotations[0]?.places[0]?.passage.text).toBe('The lamp went out at six.');
});

test('whoever may not check claims is not offered to look', async ({ desk, login }) => {
  const storyId = await storyOf(desk, QUAY);
  await desk.call('admin', 'add-member', { storyId, personId: desk.ids.viewer });
  await broughtOnto(desk, storyId, { filename: 'quay.json', annotations: NOTES });
  const page = await login('viewer');
  await page.goto(`/stories/${storyId}/annotations?outcome=orphaned`);
  await expect(annotation(page, 3)).toBeVisible();
  await expect(page.getByRole('button', { name: /^Look for/ })).toHaveCount(0);
});

test('axe finds nothing where a place is looked for, wide and narrow, in light and dark colours', async ({
  desk,
  login,
}) => {
  const storyId = await storyOf(desk, QUAY);
  await broughtOnto(desk, storyId, { filename: 'quay.json', annotations: NOTES });
  const page = await login('checker');
  for (const width of [1440, 390]) {
    await page.setViewportSize({ width, height: 900 });
    await page.goto(`/stories/${storyId}/annotations?outcome=orphaned`);
    const { dialog } = await openFinder(page, 1);
    await page.keyboard.type('the crane stood');
    await expect(dialog.getByRole('radio')).toHaveCount(4);
    expect
      .soft(await faultsInBothColours(page, { within: '[role=dialog]' }), `${width}`)
      .toEqual([]);
    const isTooWide = await dialog.evaluate((one) => one.scrollWidth > one.clientWidth);
    expect.soft(isTooWide, `${width}: scrolls sideways`).toBe(false);
  }
});

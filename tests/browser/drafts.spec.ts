import type { StoryId } from '#lib/id.ts';
import { claimIdSchema, storyIdSchema } from '#lib/id.ts';
import { faultsInBothColours, faultsOn } from './axe.ts';
import { changedStory, item, screensOf, waiting } from './changed-story.ts';
import { type FoundedDesk, expect, test } from './desk.ts';
import { framesHeld } from './frames.ts';
import { TALKS, storyOf } from './galley-page.ts';
import { nextDraftText } from './next-draft-text.ts';
import { PEOPLE } from './people.ts';

const FIGURE = 'amassing 20,000 ballistic missiles in tunnels along their shared border';

/** The claim of an item, out of the id of its element. */
function claimIdOf(elementId: string | null) {
  return claimIdSchema.parse((elementId ?? '').replace(/^change-/, ''));
}

async function draftsOf(desk: FoundedDesk, storyId: StoryId) {
  return (await desk.call('admin', 'list-drafts', { storyId })).drafts;
}

test('the next draft is compared, taken in and settled by keyboard; what held, holds; the record tells it', async ({
  desk,
  login,
}) => {
  const storyId = storyIdSchema.parse(desk.sampleId);
  const before = await desk.call('checker', 'read-marks', { storyId });
  const page = await login('checker');
  await page.goto(`/stories/${storyId}/drafts`);
  await expect(page.getByText('There is one draft so far.')).toBeVisible();

  const text = await nextDraftText();
  await page.getByLabel('The draft').fill(text);
  await page.getByLabel('Pasted as').selectOption('markdown');
  await page.getByRole('button', { name: 'Compare with draft 1' }).click();
  await expect(page.getByText('5 claims would need a person:')).toBeVisible();
  await expect(page.getByText('Everything was kept')).toBeVisible();
  expect(await draftsOf(desk, storyId)).toHaveLength(1);
  await page.getByRole('button', { name: 'Back to the text' }).click();
  await expect(page.getByLabel('The draft')).toHaveValue(text);
  await page.getByRole('button', { name: 'Compare with draft 1' }).click();
  await page.getByRole('button', { name: 'Take in as draft 2' }).click();

  await expect(page.getByRole('heading', { name: 'What changed in draft 2' })).toBeVisible();
  await expect(waiting(page, 5)).toBeVisible();
  const groups = page.locator('.sm-change-group h2');
  await expect(groups).toHaveText([
    /^A fact changed/,
    /^Could stand in several places/,
    /^Gone/,
    /^Reworded/,
  ]);
  const figure = item(page, 1);
  await expect(figure.getByText('in the words number: 20,000 became 30,000')).toBeAttached();
  await expect(figure.locator('del').last()).toContainText('20,000');
  await expect(figure.locator('ins').last()).toContainText('30,000');
  await expect(figure.getByText('Reopened', { exact: true })).toHaveCount(2);
  await expect(figure.getByText(`by ${PEOPLE.admin.name}`).first()).toBeVisible();

  // Re-judge: both questions that the figure reopened.
  await page.keyboard.press('j');
  await expect(figure).toBeFocused();
  await page.keyboard.press('v');
  const judging = page.getByRole('form', { name: 'Judge claim 1 anew' });
  const said = judging.getByRole('group', { name: 'Was it said?' });
  const so = judging.getByRole('group', { name: 'Is it so?' });
  await said.getByRole('radio', { name: 'unverified' }).press('Space');
  await said.getByRole('textbox').fill('The minister’s speech says 20,000.');
  await so.getByRole('radio', { name: 'disputed' }).press('Space');
  await so.getByRole('radio', { name: 'refuted' }).press('Space');
  await so.getByRole('textbox').fill('Every figure that was printed is 20,000.');
  await page.keyboard.press('Control+Enter');
  await expect(waiting(page, 4)).toBeVisible();
  await expect(figure.getByText(`Judged anew by ${PEOPLE.checker.name}`)).toBeVisible();

  // Re-place: the trimmed quote, by typing what is left of it; then stand by it, which gives its verdict anew.
  const quote = item(page, 2);
  await expect(quote).toBeFocused();
  await expect(quote.getByText('Reopened', { exact: true })).toBeVisible();
  await page.keyboard.press('p');
  const dialog = page.getByRole('dialog', { name: 'Words of claim 2 in draft 2' });
  await dialog.getByLabel('Words in the new draft').fill('we have counted them');
  await expect(dialog.getByText('1 place found')).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(dialog).toHaveCount(0);
  await expect(quote).toBeFocused();
  await expect(quote.locator('ins, mark').last()).toContainText('We have counted them');
  await page.keyboard.press('a');
  await expect(quote.getByText(`Kept as it is by ${PEOPLE.checker.name}`)).toBeVisible();
  await expect(waiting(page, 3)).toBeVisible();

  // Re-place: one of two places that look alike, by its number.
  const sign = item(page, 16);
  await expect(sign).toBeFocused();
  await expect(sign.getByText('One hour among eleven')).toBeVisible();
  await page.keyboard.press('2');
  await expect(waiting(page, 2)).toBeVisible();

  // Withdraw: the sentence that went.
  await expect(item(page, 10)).toBeFocused();
  await page.keyboard.press('w');
  await page.getByLabel('Why is it withdrawn?').fill('The author cut it.');
  await page.keyboard.press('Control+Enter');
  await expect(waiting(page, 1)).toBeVisible();
  await expect(item(page, 10).getByText('The author cut it.')).toBeVisible();

  // Accept: other words, no other fact.
  await expect(item(page, 14)).toBeFocused();
  await page.keyboard.press('a');
  await expect(page.getByText('Nothing waits for a person.')).toBeVisible();

  const after = await desk.call('checker', 'read-marks', { storyId });
  const touched = new Set([1, 10]);
  const verdictsOf = ({ claims }: typeof after) =>
    claims
      .filter(({ number }) => !touched.has(number))
      .map(({ number, verdicts }) => ({ number, verdicts }))
      .sort((one, other) => one.number - other.number);
  expect(verdictsOf(after)).toEqual(verdictsOf(before));
  const { events } = await desk.call('admin', 'read-events', { storyId, limit: 500 });
  const told = events.map(({ sentence }) => sentence);
  expect(told).toContain(`${PEOPLE.checker.name} took in draft 2.`);
  expect(told.some((one) => one.startsWith(`Claim 1 “${FIGURE}”`))).toBe(true);
  expect(told.some((one) => one.includes('The author cut it.'))).toBe(true);
});

test('a figure is accepted in one’s own name, a colleague’s screen follows, and single letters can be off', async ({
  desk,
  login,
}) => {
  const { storyId, first, second } = await changedStory(desk);
  const { changes } = screensOf(storyId, first, second);
  const [editor, checker, viewer] = [
    await login('editor'),
    await login('checker'),
    await login('admin'),
  ];
  await checker.goto(changes);
  await expect(waiting(checker, 2)).toBeVisible();
  await editor.goto('/account');
  await editor.getByLabel('Single-letter keys').uncheck();
  await editor.goto(changes);
  await editor.keyboard.press('a');
  await expect(waiting(editor, 2)).toBeVisible();
  await expect(
    item(editor, 1).getByText('Accepting gives the reopened verdict anew'),
  ).toBeVisible();
  await editor.getByRole('button', { name: 'Accept claim 1 as it is' }).click();
  await expect(waiting(editor, 1)).toBeVisible();
  const kept = `Kept as it is by ${PEOPLE.editor.name}`;
  await expect(item(checker, 1).getByText(kept)).toBeVisible();
  await expect(waiting(checker, 1)).toBeVisible();

  // What cannot be kept is told where it was asked, and stays open.
  await viewer.goto(changes);
  await viewer.keyboard.press('n');
  await viewer.keyboard.press('w');
  await viewer.keyboard.press('Control+Enter');
  await expect(item(viewer, 2).getByRole('alert')).toBeVisible();
  await viewer.keyboard.press('Escape');
  await expect(item(viewer, 2)).toBeFocused();
});

test('whoever gave a verdict that a new draft reopens hears of it by the bell, which leads to what changed', async ({
  desk,
  login,
}) => {
  const page = await login('checker');
  await page.goto('/');
  const bell = page.getByRole('button', { name: /^Notices: / });
  await expect(bell).toHaveAccessibleName('Notices: No unread notices');
  await changedStory(desk, 'admin');
  await expect(bell).toHaveAccessibleName('Notices: 1 unread notice');
  await bell.click();
  const notice = page.getByRole('link', { name: /Your claims wait in a new draft/ });
  await expect(notice).toContainText(`${PEOPLE.admin.name} took in draft 2.`);
  await expect(notice).toContainText('Draft 2: one of your claims waits for you');
  expect(await faultsOn(page, { within: '.sm-bell-list' })).toEqual([]);
  await notice.click();
  await expect(page.getByRole('heading', { name: 'What changed in draft 2' })).toBeVisible();
  await expect(page).toHaveURL(/\/changes\?show=mine$/);
  await expect(page.getByRole('article')).toHaveCount(1);
  await expect(bell).toHaveAccessibleName('Notices: No unread notices');
  await page.goto('/notices');
  await expect(notice).toContainText('Draft 2: one of your claims waits for you');
  expect(await faultsOn(page)).toEqual([]);
});

test('one’s own claims are shown apart, the keys go by them, and when none is left all are offered', async ({
  desk,
  login,
}) => {
  const { claims, first, second, storyId } = await changedStory(desk, 'admin');
  const { changes } = screensOf(storyId, first, second);
  const page = await login('checker');
  await page.goto(changes);
  const choice = page.getByRole('group', { name: 'Which claims are shown' });
  await expect(choice.getByRole('link')).toHaveText(['All (2)', 'Mine (1)']);
  await expect(page.getByRole('article')).toHaveCount(2);
  await choice.getByRole('link', { name: 'Mine (1)' }).click();
  await expect(page.getByText('1 of your claims waits for you.')).toBeVisible();
  await expect(page.getByRole('article')).toHaveCount(1);
  await expect(item(page, 1)).toBeVisible();

  // Another is theirs now, too: it was given to them.
  const claimId = claimIdOf(`change-${claims.at(-1)?.id ?? ''}`);
  const { claim } = await desk.call('admin', 'read-claim', { claimId });
  const assigning = { claimId: claim.id, expects: claim.version, assigneeId: desk.ids.checker };
  await desk.call('admin', 'change-claim', assigning);
  await expect(choice.getByRole('link')).toHaveText(['All (2)', 'Mine (2)']);
  const back = await desk.call('admin', 'read-claim', { claimId: claim.id });
  const taking = { claimId: claim.id, expects: back.claim.version, assigneeId: null };
  await desk.call('admin', 'change-claim', taking);
  await expect(page.getByRole('article')).toHaveCount(1);

  await page.keyboard.press('n');
  await expect(item(page, 1)).toBeFocused();
  await page.keyboard.press('j');
  await expect(item(page, 1)).toBeFocused();
  await page.keyboard.press('a');
  await expect(page.getByText('Nothing of yours is left')).toBeVisible();
  await expect(choice.getByRole('link')).toHaveText(['All (1)', 'Mine (0)']);
  // What was done of it stays in sight until the page is left.
  await expect(item(page, 1).getByText(`Kept as it is by ${PEOPLE.checker.name}`)).toBeVisible();
  await page.reload();
  await expect(page.getByText('Nothing of yours is left')).toBeVisible();
  await expect(page.getByRole('article')).toHaveCount(0);
  await page.getByRole('link', { name: 'Show all claims' }).click();
  await expect(page).toHaveURL(changes);
  await expect(page.getByRole('article')).toHaveCount(2);
  await page.keyboard.press('n');
  await expect(item(page, 2)).toBeFocused();
});

test('before a place is saved one is told which verdict it reopens and why, however fast one is', async ({
  desk,
  login,
}) => {
  const { first, second, storyId } = await changedStory(desk, 'admin', { isAscribed: true });
  const page = await login('editor');
  await page.goto(screensOf(storyId, first, second).changes);
  const lost = item(page, 2);
  await lost.getByRole('button', { name: 'Choose the words of claim 2 in the new draft' }).click();
  const dialog = page.getByRole('dialog', { name: 'Words of claim 2 in draft 2' });
  const words = dialog.getByLabel('Words in the new draft');
  await words.fill('been silent');
  await expect(dialog.getByText('1 place found')).toBeVisible();
  await page.keyboard.press('Enter');
  const told = dialog.getByRole('status').filter({ hasText: 'Saving this reopens' });
  await expect(told).toContainText('Saving this reopens the verdict: Was it said?');
  await expect(told).toContainText('Its attribution will have no words for: cue.');
  await expect(dialog.getByText('beside them cue: has denied that is no longer')).toBeAttached();
  const { claim } = await desk.call('editor', 'read-claim', {
    claimId: claimIdOf(await lost.getAttribute('id')),
  });
  expect(claim).toMatchObject({ unplaced: 'gone', verdicts: { attribution: 'corroborated' } });

  await page.keyboard.press('Enter');
  await expect(dialog).toHaveCount(0);
  await expect(page.getByText('so its verdict is reopened. Saved.')).toBeVisible();
  await expect(lost.getByText('Reopened', { exact: true })).toBeVisible();
  await expect(lost.getByText('beside them cue: has denied that is no longer')).toBeAttached();

  // Whoever gave it hears why.
  const judge = await login('checker');
  await judge.goto('/notices');
  const notice = judge.getByRole('link', { name: /its attribution has no words for its cue/ });
  await expect(notice).toContainText('Draft 2: one of your claims waits for you');
  await notice.click();
  await expect(judge).toHaveURL(/\/changes\?show=mine$/);
  await expect(item(judge, 2)).toBeVisible();
});

test('a form that is opened right after another keeps the keyboard, and Escape gives it up from anywhere', async ({
  desk,
  login,
}) => {
  const { first, second, storyId } = await changedStory(desk);
  const page = await login('checker');
  await page.goto(screensOf(storyId, first, second).changes);
  await expect(waiting(page, 2)).toBeVisible();
  const form = page.locator('.sm-change-form');
  // The first form gives the focus back to its item with a frame; on a busy machine that frame comes late.
  const frames = await framesHeld(page);
  for (const key of ['v', 'Escape', 'w']) await page.keyboard.press(key);
  await expect(form.getByRole('textbox')).toBeFocused();
  expect(await frames.letGo()).toBeGreaterThan(1);
  await expect(form.getByRole('textbox')).toBeFocused();
  await item(page, 1).focus();
  await page.keyboard.press('Escape');
  await expect(form).toHaveCount(0);
  await expect(item(page, 1)).toBeFocused();
});

test('where the house wants a look at what is reworded, all of it is accepted at once', async ({
  desk,
  login,
}) => {
  const { house } = await desk.call('admin', 'read-house', {});
  await desk.call('admin', 'change-house', { expects: house.version, looksAtReworded: true });
  const claims = ['The harbour was shut for nine days', 'the harbour wall was painted'];
  const text = [
    'A quiet week on the coast',
    `${claims[0]}. Two cranes were broken.`,
    `In spring ${claims[1]}.`,
  ].join('\n\n');
  const storyId = await storyOf(desk, text);
  const { draft } = await desk.call('admin', 'read-story', { storyId });
  for (const words of claims) {
    const start = draft.text.indexOf(words);
    const spans = [{ start, end: start + words.length }];
    await desk.call('checker', 'mark-claim', { storyId, draftId: draft.id, spans });
  }
  const next = text.replaceAll('harbour', 'port');
  const arrived = { text: next, format: 'text' } as const;
  const added = await desk.call('checker', 'add-draft', { storyId, after: draft.id, ...arrived });
  const page = await login('checker');
  await page.goto(`/stories/${storyId}/drafts/${added.draft.id}/changes`);
  await expect(waiting(page, 2)).toBeVisible();
  await page.getByRole('button', { name: 'Accept all 2 reworded claims' }).click();
  await expect(page.getByText('Nothing waits for a person.')).toBeVisible();
  await expect(item(page, 2).getByText(`Kept as it is by ${PEOPLE.checker.name}`)).toBeVisible();
});

test('those who may not check read what changed, and are offered nothing they may not do', async ({
  desk,
  login,
}) => {
  const { storyId, first, second } = await changedStory(desk);
  await desk.call('admin', 'add-member', { storyId, personId: desk.ids.viewer });
  const screens = screensOf(storyId, first, second);
  const page = await login('viewer');
  await page.goto(screens.changes);
  await expect(waiting(page, 2)).toBeVisible();
  await expect(page.getByRole('button', { name: /^Accept/ })).toHaveCount(0);
  await page.goto(screens.drafts);
  await expect(page.getByRole('listitem').filter({ hasText: 'Draft 2' })).toBeVisible();
  await expect(page.getByLabel('The draft')).toHaveCount(0);
  await page.goto(screens.old);
  await expect(page.getByText('Draft 1 of 2, as it was taken in')).toBeVisible();
  const text = page.getByRole('region', { name: 'Text of draft 1' });
  await expect(text.getByRole('link', { name: 'Claim 2: unverified' })).toBeVisible();
  await page.goto(screens.compare);
  await expect(page.locator('del').filter({ hasText: '20,000' })).toHaveCount(1);
  await expect(page.locator('ins').filter({ hasText: '30,000' })).toHaveCount(1);
});

test('axe finds nothing on any of the drafts’ screens, wide and narrow, in light and dark colours', async ({
  desk,
  login,
}) => {
  const { storyId, first, second } = await changedStory(desk, 'checker', { isAscribed: true });
  const page = await login('admin');
  const nothingOfMine = `${screensOf(storyId, first, second).changes}?show=mine`;
  for (const width of [1440, 390]) {
    await page.setViewportSize({ width, height: 900 });
    for (const [name, path] of Object.entries({
      ...screensOf(storyId, first, second),
      nothingOfMine,
    })) {
      await page.goto(path);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      expect.soft(await faultsInBothColours(page), `${name}, ${width}`).toEqual([]);
      const isTooWide = await page.evaluate(
        () => document.documentElement.scrollWidth > window.innerWidth,
      );
      expect.soft(isTooWide, `${name}, ${width}: scrolls sideways`).toBe(false);
    }
    await page.goto(screensOf(storyId, first, second).changes);
    await page.keyboard.press('n');
    await page.keyboard.press('v');
    await expect(page.getByRole('form', { name: 'Judge claim 1 anew' })).toBeVisible();
    const within = '.sm-change[aria-current]';
    // On a narrow screen its head is under the bar, which then lies over its link.
    await page.locator(within).evaluate((claim) => {
      claim.scrollIntoView();
    });
    expect.soft(await faultsInBothColours(page, { within }), `judging, ${width}`).toEqual([]);
    await page.keyboard.press('Escape');
    await page.keyboard.press('p');
    const dialog = page.getByRole('dialog', { name: 'Words of claim 1 in draft 2' });
    await dialog.getByLabel('Words in the new draft').fill('karsh');
    await expect(dialog.getByRole('radio')).not.toHaveCount(0);
    expect
      .soft(await faultsInBothColours(page, { within: '[role=dialog]' }), `placing, ${width}`)
      .toEqual([]);
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Choose the words of claim 2 in the new' }).click();
    const told = page.getByRole('dialog', { name: 'Words of claim 2 in draft 2' });
    await told.getByLabel('Words in the new draft').fill('been silent');
    await expect(told.getByText('Saving this reopens the verdict')).toBeVisible();
    expect
      .soft(await faultsInBothColours(page, { within: '[role=dialog]' }), `reopening, ${width}`)
      .toEqual([]);
    await page.keyboard.press('Escape');
  }
});

test('taking a draft in is called off while it is under way, and nothing was taken in', async ({
  desk,
  login,
}) => {
  const storyId = await storyOf(desk, TALKS);
  const page = await login('checker');
  await page.goto(`/stories/${storyId}/drafts`);
  const held = Promise.withResolvers<undefined>();
  await page.route(`**/api/v1/stories/${storyId}/drafts`, async (route) => {
    if (route.request().method() !== 'POST') {
      await route.continue();
      return;
    }
    await held.promise;
    // Nobody waits for it any more.
    await route.abort().catch(() => undefined);
  });
  await page.getByLabel('The draft').fill(TALKS.replace('20,000', '30,000'));
  await page.getByRole('button', { name: 'Compare with draft 1' }).click();
  await page.getByRole('button', { name: 'Take in as draft 2' }).click();
  await expect(page.getByText('Bringing the work along…')).toBeVisible();
  await page.getByRole('button', { name: 'Cancel' }).click();
  await expect(page.getByText('Called off. Nothing was taken in.')).toBeVisible();
  held.resolve(undefined);
  expect(await draftsOf(desk, storyId)).toHaveLength(1);

  await page.unrouteAll();
  await page.getByRole('button', { name: 'Take in as draft 2' }).click();
  await expect(page.getByRole('heading', { name: 'What changed in draft 2' })).toBeVisible();
});

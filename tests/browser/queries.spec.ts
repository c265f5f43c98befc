import type { Page } from '@playwright/test';
import type { Claim } from '#lib/claim/claim.ts';
import { LANGUAGE_COOKIE } from '#app/_texts/language.ts';
import { faultsInBothColours } from './axe.ts';
import { type FoundedDesk, expect, test } from './desk.ts';
import { englishWords, wordsIn } from './english-words.ts';
import { TALKS, openGalley, storyOf } from './galley-page.ts';
import { PEOPLE } from './people.ts';
import { badlyFitting, textsSeen } from './seen-texts.ts';

const MISSILES = '20,000 ballistic missiles';
const DENIED = 'has denied that its arsenal was on the table';

async function mark(desk: FoundedDesk, storyId: Claim['storyId'], words: string): Promise<Claim> {
  const { draft } = await desk.call('admin', 'read-story', { storyId });
  const start = draft.text.indexOf(words);
  const spans = [{ start, end: start + words.length }];
  return (await desk.call('admin', 'mark-claim', { storyId, draftId: draft.id, spans })).claim;
}

/** A story with an accusing claim and another one, on which the reporter works too. */
async function accusingStory(desk: FoundedDesk) {
  const storyId = await storyOf(desk, TALKS);
  await desk.call('admin', 'add-member', { storyId, personId: desk.ids.reporter });
  const { story } = await desk.call('admin', 'read-story', { storyId });
  await desk.call('admin', 'change-story', {
    storyId,
    expects: story.version,
    outlet: 'The Harbour Post',
  });
  const claim = await mark(desk, storyId, MISSILES);
  await desk.call('admin', 'change-claim', {
    claimId: claim.id,
    expects: claim.version,
    accused: ['Karsh'],
  });
  await mark(desk, storyId, DENIED);
  return { storyId, claim };
}

async function expectNoFault(page: Page): Promise<void> {
  // What slides in or fades is judged when it stands.
  await page.waitForTimeout(400);
  expect(await faultsInBothColours(page)).toEqual([]);
}

/** Looks at the screen wide and narrow: nothing stands out of it. */
async function expectToFit(page: Page): Promise<void> {
  const before = page.viewportSize();
  for (const size of [
    { width: 1440, height: 900 },
    { width: 390, height: 844 },
  ]) {
    await page.setViewportSize(size);
    expect(await badlyFitting(page)).toEqual([]);
  }
  if (before !== null) await page.setViewportSize(before);
}

test('a checker asks the reporter from the claim by keyboard, the reporter answers in place, the checker closes', async ({
  desk,
  login,
}) => {
  const { storyId, claim } = await accusingStory(desk);
  const [checker, reporter] = [await login('checker'), await login('reporter')];
  await openGalley(checker, storyId, `?claim=${claim.id}`);
  await expect(checker.getByRole('heading', { name: 'Queries' })).toBeVisible();
  await checker.locator('.sm-galley').focus();
  await checker.keyboard.press('Shift+c');
  const asking = checker.getByRole('form', { name: 'New query' });
  await expect(asking.getByLabel('Question')).toBeFocused();
  await expect(asking.getByText(`1 · ${MISSILES}`)).toBeVisible();
  await asking.getByLabel('Name').selectOption({ label: PEOPLE.reporter.name });
  await asking.getByLabel('Question').fill('Who counted the missiles?');
  await expectNoFault(checker);
  await checker.keyboard.press('Control+Enter');
  await expect(
    checker.getByText(`Query 1 to ${PEOPLE.reporter.name} is asked: saved.`),
  ).toBeVisible();
  await expect(
    checker.getByRole('link', { name: `Query 1 to ${PEOPLE.reporter.name}` }),
  ).toBeVisible();

  await reporter.goto('/notices');
  await reporter.getByRole('link', { name: /A query is put to you/ }).click();
  await expect(reporter).toHaveURL(/\/queries\?query=query_/);
  await expect(reporter.getByRole('list', { name: 'Put to you' })).toContainText(
    'Who counted the missiles?',
  );
  const answering = reporter.getByRole('form', { name: 'Your answer' });
  await answering.getByLabel('Your answer').fill('The ministry, in June.');
  await expectNoFault(reporter);
  await expectToFit(reporter);
  await answering.getByRole('button', { name: 'Send your answer' }).click();
  await expect(reporter.getByText('The answer to query 1 is saved.')).toBeVisible();
  await expect(reporter.getByText(`by ${PEOPLE.reporter.name} themselves`)).toBeVisible();
  await expect(reporter.getByRole('button', { name: 'Close' })).toHaveCount(0);

  // The claim panel of the checker follows by itself.
  await expect(checker.locator('.sm-query-state', { hasText: 'Answered' })).toBeVisible();
  await checker.getByRole('link', { name: `Query 1 to ${PEOPLE.reporter.name}` }).click();
  await expect(checker.getByText('The ministry, in June.')).toBeVisible();
  await checker.getByRole('button', { name: 'Close', exact: true }).click();
  const closing = checker.getByRole('form', { name: 'Close query 1' });
  await closing.getByLabel('What follows from it').fill('The ministry is added as a source.');
  await closing.getByLabel('For claim 1').selectOption({ label: 'Evidence added' });
  await closing.getByRole('button', { name: 'Close', exact: true }).click();
  await expect(checker.getByText('Query 1 is closed: saved.')).toBeVisible();
  await expect(checker.getByText('The ministry is added as a source.')).toBeVisible();
  await checker.getByRole('button', { name: 'Open again' }).click();
  await checker.getByLabel('Why is it opened again?').fill('Which ministry?');
  await checker.getByRole('button', { name: 'Open again' }).click();
  await expect(checker.getByText('Opened again: Which ministry?')).toBeVisible();
});

test('an expert answers by a link without an account, and the desk sees how it came', async ({
  browser,
  desk,
  login,
}) => {
  const { storyId } = await accusingStory(desk);
  const checker = await login('checker');
  await checker.goto(`/stories/${storyId}/queries`);
  await expect(checker.getByText('Nothing was asked yet')).toBeVisible();
  await expectNoFault(checker);
  await expectToFit(checker);
  const asking = checker.getByRole('form', { name: 'New query' });
  await asking.getByLabel('Put to').selectOption({ label: 'Expert' });
  await asking.getByLabel('Name').fill('Prof. Ada Quist');
  await asking.getByLabel('Claims it bears on').fill('1');
  await checker.getByRole('option', { name: `1 · ${MISSILES}` }).click();
  await asking.getByLabel('Claims it bears on').fill('2');
  await checker.getByRole('option', { name: `2 · ${DENIED}` }).click();
  await asking.getByLabel('Question').fill('Can they have that many?');
  await asking.getByRole('button', { name: 'Ask' }).click();
  await expect(checker.getByRole('heading', { name: 'Query 1 to Prof. Ada Quist' })).toBeVisible();
  await checker.getByRole('button', { name: 'Make a link' }).click();
  const making = checker.getByRole('form', { name: 'Make a link' });
  await making.getByLabel(`2 · ${DENIED}`).uncheck();
  await making.getByRole('button', { name: 'Make a link' }).click();
  const link = await checker.getByLabel('Link for Prof. Ada Quist').inputValue();
  expect(link).toMatch(/\/query\/[\w-]{40,}$/);
  await expectNoFault(checker);
  await expectToFit(checker);

  const outside = await browser.newContext({ baseURL: desk.url });
  const expert = await outside.newPage();
  await expert.goto(link);
  await expect(expert.getByText('The Harbour Post asks you:')).toBeVisible();
  await expect(expert.getByText('Can they have that many?')).toBeVisible();
  await expect(expert.getByText(MISSILES)).toBeVisible();
  await expect(expert.getByText(DENIED)).toHaveCount(0);
  await expect(expert.getByText('Strait Talks')).toHaveCount(0);
  await expectNoFault(expert);
  await expectToFit(expert);
  await expert.getByRole('button', { name: 'Send your answer' }).click();
  await expect(expert.getByText('Choose one of the two')).toBeVisible();
  await expert.getByLabel('I have something to say').check();
  await expert.getByLabel('Your words').fill('They have 3,000 at most.');
  const buffer = Buffer.from('3,000');
  const count = { name: 'count.txt', mimeType: 'text/plain', buffer };
  await expert.locator('input[type=file]').setInputFiles(count);
  await expert.getByRole('button', { name: 'Send your answer' }).click();
  await expect(expert.getByRole('heading', { name: 'Your answer was received' })).toBeVisible();
  await expert.reload();
  await expect(expert.getByRole('heading', { name: 'Your answer was received' })).toBeVisible();
  await outside.close();
  const other = await browser.newContext({ baseURL: desk.url });
  const stranger = await other.newPage();
  await stranger.goto(link);
  await expect(
    stranger.getByRole('heading', { name: 'This link cannot be used (any more)' }),
  ).toBeVisible();
  await expectNoFault(stranger);
  await other.close();

  // The desk's screen follows by itself.
  await expect(checker.getByText('They have 3,000 at most.')).toBeVisible();
  await expect(checker.getByText('An answer came by the link.')).toBeVisible();
  await expect(checker.getByText(/By link, /)).toBeVisible();
  await expect(checker.getByRole('link', { name: 'File: count.txt' })).toBeVisible();
});

test('the right-of-reply log tells who was not asked, what was tried, and what came back', async ({
  desk,
  login,
}) => {
  const { storyId } = await accusingStory(desk);
  const [checker, viewer] = [await login('checker'), await login('viewer')];
  await desk.call('admin', 'add-member', { storyId, personId: desk.ids.viewer });
  await checker.goto(`/stories/${storyId}/queries`);
  await checker.getByRole('link', { name: 'Right-of-reply log' }).click();
  const party = checker.getByRole('article', { name: 'Karsh' });
  await expect(party.getByText('Nobody asked this party yet.')).toBeVisible();
  await expect(party.getByText('reply not sought')).toBeVisible();
  await expectNoFault(checker);
  await party.getByRole('link', { name: 'Ask Karsh' }).click();
  const asking = checker.getByRole('form', { name: 'New query' });
  await expect(asking.getByLabel('Accused party')).toHaveValue('Karsh');
  await asking.getByLabel('Question').fill('What do you say to this?');
  await asking.getByLabel('How it is asked').selectOption({ label: 'Letter' });
  await asking.getByRole('button', { name: 'Ask' }).click();
  await checker.getByRole('button', { name: 'Note an attempt' }).click();
  const noting = checker.getByRole('form', { name: 'Note an attempt' });
  await noting.getByLabel('What came of it').selectOption({ label: 'Will answer' });
  await noting.getByLabel('Note').fill('By Monday, says the embassy.');
  await noting.getByRole('button', { name: 'Note it' }).click();
  await expect(checker.getByText('By Monday, says the embassy.')).toBeVisible();
  await expectNoFault(checker);
  await expectToFit(checker);
  await checker.getByRole('button', { name: 'Write the answer down' }).click();
  const writing = checker.getByRole('form', { name: 'Write the answer down' });
  await writing.getByLabel('Answer').fill('We have none. '.repeat(40));
  await writing.getByRole('button', { name: 'Write the answer down' }).click();
  await expect(checker.getByText('The answer to query 1 is saved.')).toBeVisible();

  await viewer.goto(`/stories/${storyId}/reply-log`);
  await expect(viewer.getByText('reply came')).toBeVisible();
  await expect(viewer.getByRole('row', { name: /Will answer: By Monday/ })).toBeVisible();
  await expect(viewer.getByRole('row', { name: /We have none/ })).toBeVisible();
  await expect(viewer.getByRole('link', { name: 'Ask Karsh' })).toHaveCount(0);
  await expectNoFault(viewer);
  await expectToFit(viewer);
  await viewer.emulateMedia({ media: 'print' });
  await expect(viewer.getByRole('button', { name: 'Print' })).toBeHidden();
  await expect(viewer.getByRole('row', { name: /We have none/ })).toBeVisible();
});

test('everything of it is German for whoever reads German', async ({ browser, desk, login }) => {
  const { storyId, claim } = await accusingStory(desk);
  const about = { storyId, claimIds: [claim.id], question: 'Wer hat gezählt?' };
  const { query } = await desk.call('admin', 'ask-query', {
    ...{ ...about, kind: 'right-of-reply', accused: 'Karsh', where: 'Botschaft' },
    dueAt: new Date(Date.now() + 86_400_000).toISOString(),
  });
  const queryId = query.id;
  const noted = { queryId, channel: 'phone', outcome: 'declined', note: 'Heute nicht.' } as const;
  await desk.call('admin', 'note-attempt', noted);
  await desk.call('admin', 'answer-query', { queryId, text: 'Wir nicht.', channel: 'letter' });
  const making = { queryId, expects: 4, claimIds: [claim.id] };
  const expects = (await desk.call('admin', 'read-query', { queryId })).query.version;
  const { token } = await desk.call('admin', 'make-query-link', { ...making, expects });
  const english = englishWords();
  const OWN =
    /Karsh|Botschaft|Sourcemark|The Harbour Post|Strait Talks Called a Good Start as Both Sides Trade Warnings|20,000 ballistic missiles|has denied that its arsenal was on the table|Ada Ostberg|Edgar Lindqvist|Chika Obi|Rosa Iglesias|Vera Kuhn/g;
  const expectGerman = async (page: Page) => {
    const texts = await textsSeen(page);
    expect(texts.length).toBeGreaterThan(5);
    const told = texts.filter((text) =>
      wordsIn(text.replaceAll(OWN, ' ')).some((word) => english.has(word)),
    );
    expect(told).toEqual([]);
    await expectToFit(page);
  };
  const editor = await login('editor');
  const cookie = { name: LANGUAGE_COOKIE, value: 'de', url: desk.url };
  await editor.context().addCookies([cookie]);
  await editor.goto(`/stories/${storyId}/queries?query=${queryId}`);
  await expect(editor.getByRole('heading', { name: 'Rückfrage 1 an Karsh' })).toBeVisible();
  await expectGerman(editor);
  await editor.getByRole('button', { name: 'Abschließen' }).click();
  await expectGerman(editor);
  await editor.goto(`/stories/${storyId}/reply-log`);
  await expect(editor.getByRole('heading', { name: 'Protokoll der Stellungnahmen' })).toBeVisible();
  await expectGerman(editor);
  const outside = await browser.newContext({ baseURL: desk.url });
  await outside.addCookies([cookie]);
  const expert = await outside.newPage();
  await expert.goto(`/query/${token}`);
  await expect(expert.getByText('The Harbour Post fragt Sie:')).toBeVisible();
  await expectGerman(expert);
  await expert.goto('/query/wrong');
  await expect(
    expert.getByRole('heading', { name: 'Dieser Link kann nicht (mehr) benutzt werden' }),
  ).toBeVisible();
  await outside.close();
});

import type { Page } from '@playwright/test';
import { faultsInBothColours, seriousFaultsInBothColours } from './axe.ts';
import { type FoundedDesk, expect, test } from './desk.ts';
import { TALKS, openGalley, storyOf } from './galley-page.ts';
import { PEOPLE } from './people.ts';

/** A name that stands nowhere else on the desk. */
const SEALED = 'Quillon Marabax';

const SOURCE = 'A person close to the delegation';

const card = (page: Page) => page.getByRole('group', { name: `Sealed identity: ${SOURCE}` });
const dialog = (page: Page) => page.getByRole('dialog');

/** A story with editor, checker and reporter on it, and a claim that an unnamed person stands behind. */
async function aStoryWithUnnamed(desk: FoundedDesk) {
  const storyId = await storyOf(desk, TALKS);
  await desk.call('admin', 'add-member', { storyId, personId: desk.ids.reporter });
  const about = { storyId, name: SOURCE, kind: 'unnamed-person' } as const;
  const { source } = await desk.call('checker', 'add-source', about);
  const { draft } = await desk.call('checker', 'read-story', { storyId });
  const start = draft.text.indexOf('the warning came after');
  const spans = [{ start, end: start + 'the warning came after'.length }];
  const marking = { storyId, draftId: draft.id, spans };
  const { claim } = await desk.call('checker', 'mark-claim', marking);
  const saying = { claimId: claim.id, draftId: draft.id, quoteType: 'indirect' } as const;
  await desk.call('checker', 'attribute-claim', { ...saying, sourceId: source.id });
  return { storyId, query: `?claim=${claim.id}` };
}

test('a reporter seals who a source is, an editor who is named opens it, the owner is told and destroys it', async ({
  desk,
  login,
}) => {
  const { storyId, query } = await aStoryWithUnnamed(desk);
  const [reporter, editor] = [await login('reporter'), await login('editor')];
  await reporter.goto(`/stories/${storyId}/sources`);
  await expect(card(reporter)).toContainText('has not been sealed');
  await card(reporter)
    .getByRole('button', { name: `Seal the identity of ${SOURCE}` })
    .click();
  await expect(dialog(reporter).getByRole('textbox', { name: 'Name' })).toBeFocused();
  await dialog(reporter).getByRole('button', { name: 'Seal', exact: true }).click();
  await expect(dialog(reporter)).toContainText('Give the name of the source.');
  await dialog(reporter).getByRole('textbox', { name: 'Name' }).fill(SEALED);
  await dialog(reporter).getByRole('textbox', { name: 'How to reach them' }).fill('+00 1234');
  expect(await faultsOfDialog(reporter)).toEqual([]);
  await dialog(reporter).getByRole('button', { name: 'Seal', exact: true }).click();
  // It fades out over what it covered; the page is looked at without it.
  await expect(dialog(reporter)).toBeHidden();
  await expect(card(reporter)).toContainText(`Owned by ${PEOPLE.reporter.name}`);
  await expect(card(reporter)).toContainText(`May open it: ${PEOPLE.reporter.name}.`);
  expect(await faultsFromTop(reporter)).toEqual([]);

  // The editor sees that it is sealed, and has no way to open it until they are named.
  await openGalley(editor, storyId, query);
  await expect(card(editor)).toContainText(`Owned by ${PEOPLE.reporter.name}`);
  await expect(card(editor).getByRole('button')).toHaveCount(0);
  await card(reporter).getByRole('button', { name: 'Who may open' }).click();
  await card(reporter).getByRole('combobox', { name: 'Name somebody who may open it' }).click();
  await reporter.getByRole('option', { name: `${PEOPLE.editor.name} · Editor` }).click();
  await expect(card(reporter).getByRole('list')).toContainText(PEOPLE.editor.name);
  expect(await faultsFromTop(reporter)).toEqual([]);

  await card(editor)
    .getByRole('button', { name: `Open the sealed identity of ${SOURCE}` })
    .click();
  await dialog(editor).getByRole('textbox', { name: 'Why you open it' }).fill('To call back.');
  const password = dialog(editor).getByRole('textbox', { name: 'Your password' });
  await password.fill(PEOPLE.reporter.password);
  await dialog(editor).getByRole('button', { name: 'Open', exact: true }).click();
  await expect(dialog(editor)).toContainText('This is not your current password.');
  await expect(password).toBeFocused();
  await password.fill(PEOPLE.editor.password);
  expect(await faultsOfDialog(editor)).toEqual([]);
  await dialog(editor).getByRole('button', { name: 'Open', exact: true }).click();
  await expect(dialog(editor)).toContainText(SEALED);
  await expect(dialog(editor)).toContainText('+00 1234');
  expect(await faultsOfDialog(editor)).toEqual([]);
  await dialog(editor).getByRole('button', { name: 'Close' }).last().click();
  await expect(dialog(editor)).toBeHidden();
  await expect(editor.locator('html')).not.toContainText(SEALED);
  expect(await keptIn(editor), 'the browser keeps nothing of it').not.toContain(SEALED);
  expect(await keptIn(reporter)).not.toContain(SEALED);

  const bell = reporter.getByRole('button', { name: /^Notices: / });
  await expect(bell).toHaveAccessibleName('Notices: 1 unread notice');
  await bell.click();
  await expect(reporter.getByRole('link', { name: /sealed identity of yours/ })).toContainText(
    `${PEOPLE.editor.name} opened the sealed identity of a source: To call back.`,
  );
  await reporter.keyboard.press('Escape');

  await card(reporter)
    .getByRole('button', { name: `Destroy the sealed identity of ${SOURCE}` })
    .click();
  await dialog(reporter).getByRole('button', { name: 'Destroy for good' }).click();
  await expect(dialog(reporter)).toContainText('Say why.');
  await dialog(reporter).getByRole('textbox', { name: 'Why you destroy it' }).fill('It is out.');
  expect(await faultsOfDialog(reporter)).toEqual([]);
  await dialog(reporter).getByRole('button', { name: 'Destroy for good' }).click();
  await expect(card(reporter)).toContainText('was destroyed');
  await expect(card(editor)).toContainText('was destroyed');
});

test('what is opened leaves the screen after two minutes by itself, and its owner changes it from there', async ({
  desk,
  login,
}) => {
  const { storyId, query } = await aStoryWithUnnamed(desk);
  const page = await login('checker');
  await page.clock.install();
  await openGalley(page, storyId, query);
  await card(page)
    .getByRole('button', { name: `Seal the identity of ${SOURCE}` })
    .click();
  await dialog(page).getByRole('textbox', { name: 'Name' }).fill(SEALED);
  await dialog(page).getByRole('button', { name: 'Seal', exact: true }).click();
  await expect(card(page)).toContainText(`Owned by ${PEOPLE.checker.name}`);
  const open = async () => {
    await card(page)
      .getByRole('button', { name: `Open the sealed identity of ${SOURCE}` })
      .click();
    await dialog(page).getByRole('textbox', { name: 'Why you open it' }).fill('To call back.');
    await dialog(page)
      .getByRole('textbox', { name: 'Your password' })
      .fill(PEOPLE.checker.password);
    await dialog(page).getByRole('button', { name: 'Open', exact: true }).click();
  };
  await open();
  await expect(dialog(page)).toContainText(SEALED);
  await page.clock.runFor(119_000);
  await expect(dialog(page)).toContainText(SEALED);
  await page.clock.runFor(2_000);
  await expect(dialog(page)).toBeHidden();
  await expect(page.locator('html')).not.toContainText(SEALED);

  await open();
  await dialog(page).getByRole('button', { name: 'Change' }).click();
  const name = dialog(page).getByRole('textbox', { name: 'Name' });
  await expect(name).toHaveValue(SEALED);
  await name.fill(`${SEALED} Junior`);
  await dialog(page).getByRole('button', { name: 'Seal anew' }).click();
  await expect(dialog(page)).toBeHidden();
  await open();
  await expect(dialog(page)).toContainText(`${SEALED} Junior`);
});

/**
 * What is wrong with the dialog that is open, in light and in dark. The page under it is no target while it lasts: the dialog
 * says that it is modal, and what covers the page takes every click.
 */
async function faultsOfDialog(page: Page): Promise<readonly string[]> {
  await expect(dialog(page)).toHaveAttribute('aria-modal', 'true');
  return faultsInBothColours(page, { isSeriousOnly: true, within: '[role=dialog]' });
}

/**
 * What is wrong with the page, looked at from its top: clicking has scrolled it, and what then lies half under the bar
 * that stays is reached by scrolling back.
 */
async function faultsFromTop(page: Page): Promise<readonly string[]> {
  await page.evaluate(() => {
    window.scrollTo(0, 0);
  });
  return seriousFaultsInBothColours(page);
}

/** All that a page's browser keeps for the desk, in one text. */
function keptIn(page: Page): Promise<string> {
  return page.evaluate(() =>
    JSON.stringify([localStorage, sessionStorage].map((store) => Object.entries(store))),
  );
}

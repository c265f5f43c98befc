import { expect, test } from './desk.ts';
import {
  TALKS,
  draw,
  openGalley,
  select,
  storyOf,
  wordsAtHand,
  wordsStored,
} from './galley-page.ts';

test('a checker marks, attributes, backs and judges a claim, and finds it all again', async ({
  desk,
  login,
}) => {
  const storyId = await storyOf(desk, TALKS);
  const page = await login('checker');
  await openGalley(page, storyId);
  await expect(page.getByText('repeats the headline')).toHaveCount(2);

  await draw(page, '20,000 ballistic missiles');
  await page.getByRole('button', { name: 'Mark claim' }).click();
  await expect(page.getByRole('heading', { name: 'Claim 1' })).toBeVisible();
  await expect(wordsAtHand(page)).toHaveText('20,000 ballistic missiles');
  await expect(page.getByRole('status').filter({ hasText: 'marked and saved' })).toBeVisible();

  await page.getByLabel('Restatement').fill('Karsh has 20,000 ballistic missiles.');
  await page.getByRole('combobox', { name: 'Kind', exact: true }).last().selectOption('Figure');
  await page.getByRole('button', { name: 'Save claim' }).click();
  await expect(page.getByText('Claim 1 is saved.')).toBeVisible();

  await page.getByRole('button', { name: 'Attribute' }).click();
  await draw(page, 'Prime Minister Dorit Almagor');
  await draw(page, 'has accused');
  await page.getByRole('combobox', { name: 'Who says it' }).click();
  await page.getByRole('option', { name: 'A new source' }).click();
  await page.getByRole('textbox', { name: 'Name' }).fill('Dorit Almagor');
  await page.getByRole('button', { name: 'Save attribution' }).click();
  await expect(page.getByText('The attribution of claim 1 is saved.')).toBeVisible();

  await page.getByRole('button', { name: 'Add evidence' }).click();
  await page.getByLabel('Question').fill('Does any inventory count them?');
  await page.getByLabel('Answer').fill('The last one counted fewer than a thousand.');
  await page.getByText('Refutes', { exact: true }).click();
  await page.getByLabel('Citation').fill('Monitoring mission, annual inventory');
  await page.getByLabel('Address').fill('https://example.org/inventory');
  await page.getByLabel('Locator').fill('Table 4');
  await page.getByRole('combobox', { name: 'Origin' }).fill('The mission’s count');
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Kept copy' }).click();
  await (
    await chooser
  ).setFiles({
    name: 'inventory.txt',
    mimeType: 'text/plain',
    buffer: Buffer.from('launchers: 310'),
  });
  await page.getByRole('button', { name: 'Save evidence' }).click();
  await expect(page.getByText('The evidence for claim 1 is saved.')).toBeVisible();

  await page.keyboard.press('3');
  await page.getByRole('radio', { name: 'refuted' }).check();
  await page.getByLabel('Why disputed?').fill('The count says otherwise.');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByText('Is it so? disputed: saved.')).toBeVisible();
  await page.keyboard.press('Shift+Digit1');
  await page.keyboard.type('She said it in parliament.');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByText('Was it said? corroborated: saved.')).toBeVisible();

  await page.reload();
  await expect(page.getByRole('heading', { name: 'Claim 1' })).toBeVisible();
  await expect(page.getByLabel('Restatement')).toHaveValue('Karsh has 20,000 ballistic missiles.');
  const said = page.getByRole('region', { name: 'Was it said?' });
  await expect(said.getByText('She said it in parliament.')).toBeVisible();
  const so = page.getByRole('region', { name: 'Is it so?' });
  await expect(so.getByText(': refuted')).toBeVisible();
  const attribution = page.getByRole('region', { name: 'Attribution' });
  await expect(attribution.getByText('Dorit Almagor', { exact: true })).toBeVisible();
  await expect(attribution.locator('[data-part="cue"]')).toHaveText('has accused');
  await expect(attribution.locator('[data-part="content"]')).toHaveText(
    '20,000 ballistic missiles',
  );
  const evidence = page.getByRole('region', { name: 'Evidence' });
  await expect(evidence.getByText('Monitoring mission, annual inventory, Table 4')).toBeVisible();
  const download = page.waitForEvent('download');
  await evidence.getByRole('link', { name: 'inventory.txt' }).click();
  expect((await download).suggestedFilename()).toBe('inventory.txt');
  const history = page.getByRole('region', { name: 'History' }).getByRole('listitem');
  await expect(history).toHaveCount(6);
});

test('a claim is kept exactly as selected, in any script', async ({ desk, login }) => {
  const lines = [
    'All scripts',
    'The guide said שלום עולם and waved 👩‍👩‍👧 at the cafe\u0301 door.',
    'قال الوزير إن العدد عشرون ألفا في هذا العام.',
    'Plain words end it.',
  ];
  const storyId = await storyOf(desk, lines.join('\n\n'));
  const page = await login('checker');
  await openGalley(page, storyId);
  const wanted = ['שלום עולם', '👩‍👩‍👧 at the cafe\u0301', 'العدد عشرون ألفا', 'waved 👩‍👩‍👧'];
  for (const [at, words] of wanted.entries()) {
    await select(page, words);
    await page.keyboard.press('m');
    await expect(page.getByRole('heading', { name: `Claim ${at + 1}` })).toBeVisible();
  }
  expect(Object.values(await wordsStored(desk, storyId)).sort()).toEqual([...wanted].sort());
});

test('a selection over several blocks leaves out the repeated headline between them', async ({
  desk,
  login,
}) => {
  const storyId = await storyOf(desk, TALKS);
  const page = await login('checker');
  await openGalley(page, storyId);
  await draw(page, 'an assessment they would not describe.', 'has stayed silent');
  await page.keyboard.press('m');
  await expect(page.getByRole('heading', { name: 'Claim 1' })).toBeVisible();
  expect(await wordsStored(desk, storyId)).toEqual({
    1: 'an assessment they would not describe. … The envoy, Petra Lindahl, has stayed silent',
  });
});

test('clicking where claims overlap opens the shortest first, then the longer ones', async ({
  desk,
  login,
}) => {
  const storyId = await storyOf(desk, TALKS);
  const page = await login('checker');
  await openGalley(page, storyId);
  for (const words of ['accused Karsh of amassing 20,000 ballistic missiles', '20,000 ballistic']) {
    await select(page, words);
    await page.keyboard.press('m');
    await expect(wordsAtHand(page)).toHaveText(words);
  }
  await page.keyboard.press('Escape');
  const inner = page.locator('mark mark', { hasText: '20,000 ballistic' });
  await inner.click();
  await expect(wordsAtHand(page)).toHaveText('20,000 ballistic');
  await inner.click();
  await expect(wordsAtHand(page)).toHaveText('accused Karsh of amassing 20,000 ballistic missiles');
  await page.getByRole('button', { name: 'claim 2', exact: true }).click();
  await expect(wordsAtHand(page)).toHaveText('20,000 ballistic');
});

test('boundaries move by selection and by key, a second run is added, a claim is withdrawn', async ({
  desk,
  login,
}) => {
  const storyId = await storyOf(desk, TALKS);
  const page = await login('editor');
  await openGalley(page, storyId);
  await select(page, '20,000 ballistic');
  await page.keyboard.press('m');
  await expect(wordsAtHand(page)).toHaveText('20,000 ballistic');

  await draw(page, 'amassing', 'ballistic');
  await page.getByRole('button', { name: 'Set as claim 1’s words' }).click();
  await expect(wordsAtHand(page)).toHaveText('amassing 20,000 ballistic');
  await page.keyboard.press('Shift+BracketRight');
  await page.keyboard.press('BracketRight');
  await expect(wordsAtHand(page)).toHaveText('20,000 ballistic missiles');
  await page.keyboard.press('Enter');
  // The same was said of the first boundaries: these are saved once nothing is being moved any more.
  await expect(page.locator('.sm-words-quote[data-adjusting]')).toHaveCount(0);
  await expect(page.getByText('The words of claim 1 are saved.')).toBeVisible();

  await select(page, 'has denied');
  await page.getByRole('button', { name: 'Add to claim 1' }).click();
  await expect(wordsAtHand(page)).toHaveText('20,000 ballistic missiles … has denied');
  expect(await wordsStored(desk, storyId)).toEqual({ 1: '20,000 ballistic missiles … has denied' });

  await page.keyboard.press('w');
  await page.getByLabel('Why is it withdrawn?').fill('Two claims in one.');
  await page.getByRole('button', { name: 'Withdraw it' }).click();
  await expect(page.getByText('Withdrawn: Two claims in one.')).toBeVisible();
  await expect(page.locator('.sm-galley mark')).toHaveCount(0);
});

test('everything is done by keyboard alone', async ({ desk, login }) => {
  const storyId = await storyOf(desk, TALKS);
  const page = await login('checker');
  await openGalley(page, storyId);
  await page.keyboard.press('t');
  await expect(page.getByRole('group', { name: 'Text of the draft' })).toBeFocused();
  for (let block = 0; block < 3; block += 1) await page.keyboard.press('Control+ArrowDown');
  await page.keyboard.press('ArrowDown');
  for (let word = 0; word < 2; word += 1) await page.keyboard.press('Shift+ArrowRight');
  await page.keyboard.press('Enter');
  await expect(wordsAtHand(page)).toHaveText('Prime Minister');

  await page.keyboard.press('2');
  await page.keyboard.type('Nobody else says so.');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByText('Is it so? unverified: saved.')).toBeVisible();
  await page.keyboard.press('e');
  await page.keyboard.type('Who else was asked?');
  await page.keyboard.press('Tab');
  await page.keyboard.type('The mission; it has not answered.');
  await page.getByLabel('Citation').focus();
  await page.keyboard.type('Note of a call');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByText('The evidence for claim 1 is saved.')).toBeVisible();

  await page.keyboard.press('?');
  await expect(page.getByRole('dialog', { name: 'Keys' })).toBeVisible();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('heading', { name: 'No claim is open' })).toBeVisible();
  await page.keyboard.press('n');
  await expect(page.getByRole('heading', { name: 'Claim 1' })).toBeVisible();
});

test('single-letter keys are silent in fields, and when they are switched off', async ({
  desk,
  login,
}) => {
  const storyId = await storyOf(desk, TALKS);
  const page = await login('checker');
  await openGalley(page, storyId);
  await select(page, 'has denied');
  await page.keyboard.press('m');
  await page.getByLabel('Restatement').fill('');
  await page.getByLabel('Restatement').pressSequentially('anew 123');
  await expect(page.getByLabel('Restatement')).toHaveValue('anew 123');
  await expect(page.getByRole('form', { name: 'New attribution' })).toHaveCount(0);

  await page.getByRole('button', { name: 'List the keys' }).click();
  await page.getByRole('switch', { name: 'Single-letter keys' }).click();
  await page.keyboard.press('Escape');
  await page.getByRole('group', { name: 'Text of the draft' }).focus();
  await page.keyboard.press('e');
  await expect(page.getByRole('form', { name: 'New evidence' })).toHaveCount(0);
});

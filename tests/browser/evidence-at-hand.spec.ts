import type { Page } from '@playwright/test';
import { faultsOn } from './axe.ts';
import { expect, test } from './desk.ts';
import { TALKS, openGalley, select, storyOf, wordsAtHand } from './galley-page.ts';

async function mark(page: Page, words: string): Promise<void> {
  await select(page, words);
  await page.keyboard.press('m');
  await expect(wordsAtHand(page)).toHaveText(words);
}

/** Pastes or drops on the text, as the browser tells of it. */
async function carry(
  page: Page,
  how: 'paste' | 'drop',
  what: {
    readonly text?: string;
    readonly file?: { readonly name: string; readonly type: string };
  },
): Promise<void> {
  await page.evaluate(
    ([event, { text, file }]) => {
      const transfer = new DataTransfer();
      if (text !== undefined) transfer.setData('text/plain', text);
      if (file !== undefined)
        transfer.items.add(new File(['bytes'], file.name, { type: file.type }));
      const target = document.querySelector('.sm-galley');
      const options = { bubbles: true, cancelable: true };
      target?.dispatchEvent(
        event === 'paste'
          ? new ClipboardEvent('paste', { ...options, clipboardData: transfer })
          : new DragEvent('drop', { ...options, dataTransfer: transfer }),
      );
    },
    [how, what] as const,
  );
}

test('an address, a quotation and a picture are brought straight to the claim, and saved as evidence', async ({
  desk,
  login,
}) => {
  const storyId = await storyOf(desk, TALKS);
  const page = await login('checker');
  await openGalley(page, storyId);
  await carry(page, 'paste', { text: 'https://example.org/' });
  await expect(page.getByRole('form', { name: 'New evidence' })).toHaveCount(0);
  await mark(page, '20,000 ballistic missiles');

  await carry(page, 'paste', { text: 'https://example.org/inventory' });
  const form = page.getByRole('form', { name: 'New evidence' });
  await expect(form.getByLabel('Address')).toHaveValue('https://example.org/inventory');
  await expect(page.getByText('Brought to claim 1 as evidence. Not saved yet.')).toBeVisible();
  await carry(page, 'paste', { text: 'We counted 310 launchers.' });
  await expect(form.getByLabel('Quotation')).toHaveValue('We counted 310 launchers.');
  await carry(page, 'drop', { file: { name: 'table.png', type: 'image/png' } });
  await expect(form.getByText('table.png')).toBeVisible();
  await carry(page, 'paste', { text: 'https://example.org/other' });
  await expect(form.getByLabel('Address')).toHaveValue('https://example.org/inventory');

  await form.getByLabel('Question').fill('How many were counted?');
  await form.getByLabel('Answer').fill('Far fewer.');
  await form.getByLabel('Citation').fill('Monitoring mission, inventory');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByText('The evidence for claim 1 is saved.')).toBeVisible();
  const evidence = page.getByRole('region', { name: /^Evidence( \d+)?$/ });
  await expect(evidence.getByRole('link', { name: 'table.png' })).toBeVisible();
  await expect(evidence.getByText('We counted 310 launchers.')).toBeVisible();
});

test('evidence of one claim is used for another in a few keys, with its copy and a stance of its own', async ({
  desk,
  login,
}) => {
  const storyId = await storyOf(desk, TALKS);
  const page = await login('checker');
  await openGalley(page, storyId);
  await mark(page, '20,000 ballistic missiles');
  const { claims } = await desk.call('checker', 'read-marks', { storyId });
  const first = claims[0];
  if (first === undefined) throw new Error('Nothing was marked.');
  await desk.call('checker', 'add-evidence', {
    claimId: first.id,
    question: 'How many were counted?',
    answer: 'Far fewer.',
    stance: 'refutes',
    citation: 'Monitoring mission, inventory',
    keptCopy: { filename: 'inventory.txt', mediaType: 'text/plain', file: 'YQ==' },
  });
  await mark(page, 'a warhead');
  await page.keyboard.press('Shift+E');
  const others = page.getByRole('region', { name: 'Evidence of other claims' });
  await expect(others.getByText('Claim 1 · Monitoring mission, inventory')).toBeVisible();
  expect(await faultsOn(page, { within: '.sm-sheet', isSeriousOnly: true })).toEqual([]);
  await page.keyboard.type('nothing like it');
  await expect(others.getByText('No other claim has such evidence.')).toBeVisible();
  await others.getByRole('textbox').fill('MISSION');
  await others.getByRole('button', { name: 'context' }).click();
  await expect(page.getByText('The evidence for claim 2 is saved.')).toBeVisible();
  const evidence = page.getByRole('region', { name: /^Evidence( \d+)?$/ });
  await expect(evidence.getByRole('link', { name: 'inventory.txt' })).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(evidence.getByRole('link', { name: 'inventory.txt' })).toBeHidden();
});

import type { Page } from '@playwright/test';
import { type FoundedDesk, expect, test } from './desk.ts';

const TEXT = `Harbour

Port to be dredged in spring

By Mara Lind

The port of Estrava will be dredged in spring, the harbour master said on Monday.

The work costs 4.2 million crowns, according to the council.`;

const HTML = `<!doctype html><html><head><title>Port to be dredged</title></head><body>
<nav><a href="/">Home</a> <a href="/news">News</a></nav>
<article><h1>Port to be dredged in spring</h1>
<p>The port of Estrava will be dredged in spring, the harbour master said on Monday, after three
winters in which two ferries ran aground in the outer channel.</p>
<p>The work costs 4.2 million crowns, according to the council, which voted for it by nine to two
and expects the money back within eleven years.</p>
<script>window.ran = true</script></article></body></html>`;

const stories = async (desk: FoundedDesk) =>
  (await desk.call('checker', 'list-stories', { limit: 200 })).items.length;

async function bringFile(page: Page, name: string, bytes: Buffer | string) {
  await page.goto('/stories/new');
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Choose a file' }).click();
  await (
    await chooser
  ).setFiles({
    name,
    mimeType: 'application/octet-stream',
    buffer: Buffer.from(bytes),
  });
}

test('pasted text is looked over, mended and opened', async ({ desk, login }) => {
  const page = await login('checker');
  const before = await stories(desk);
  await page.goto('/stories/new');
  await page.getByLabel('The draft').fill(TEXT);
  await page.getByRole('button', { name: 'Look it over' }).click();

  await expect(page.getByRole('heading', { name: 'What was read' })).toBeFocused();
  await expect(page.getByLabel('Title')).toHaveValue('Port to be dredged in spring');
  await expect(page.getByText('Everything was kept')).toBeVisible();
  await expect(page.getByRole('region', { name: 'The text as read' })).toContainText('Paragraph');
  expect(await stories(desk), 'looking over stores nothing').toBe(before);

  await page.getByRole('button', { name: 'Go back' }).click();
  await expect(page.getByLabel('The draft')).toHaveValue(TEXT);
  await page.getByRole('button', { name: 'Look it over' }).click();
  await page.getByLabel('Title').fill('Port: dredging');
  await page.getByLabel('Outlet').fill('The Estrava Post');
  await page.getByRole('button', { name: 'Open the story' }).click();
  await expect(page).toHaveURL(/\/stories\/story_/);
  expect(await stories(desk)).toBe(before + 1);
  await page.goto('/?words=dredging');
  await expect(page.locator('.sm-story')).toContainText('The Estrava Post');
});

for (const [name, bytes] of [
  ['port.txt', TEXT],
  ['port.md', `# Port to be dredged in spring\n\n${TEXT.split('\n\n').slice(2).join('\n\n')}`],
  ['port.html', HTML],
] as const) {
  test(`a file ${name} is read and opened`, async ({ desk, login }) => {
    const page = await login('checker');
    const before = await stories(desk);
    await bringFile(page, name, bytes);
    await expect(page.getByLabel('Title')).toHaveValue(/Port to be dredged/);
    await expect(page.getByRole('region', { name: 'The text as read' })).toContainText(
      '4.2 million crowns',
    );
    await page.getByRole('button', { name: 'Open the story' }).click();
    await expect(page).toHaveURL(/\/stories\/story_/);
    expect(await stories(desk)).toBe(before + 1);
  });
}

test('a file dropped on the frame is read', async ({ login }) => {
  const page = await login('checker');
  await page.goto('/stories/new');
  const data = await page.evaluateHandle((text) => {
    const transfer = new DataTransfer();
    transfer.items.add(new File([text], 'dropped.txt', { type: 'text/plain' }));
    return transfer;
  }, TEXT);
  await page.getByLabel('The draft').dispatchEvent('drop', { dataTransfer: data });
  await expect(page.getByLabel('Title')).toHaveValue('Port to be dredged in spring');
});

test('what an HTML file leaves out is shown, and its scripts never run', async ({ login }) => {
  const page = await login('checker');
  await bringFile(page, 'page.html', HTML);
  await expect(page.getByText(/\d+ of \d+/).first()).toBeVisible();
  expect(await page.evaluate(() => 'ran' in window)).toBe(false);
});

for (const { what, name, bytes, told } of [
  { what: 'an empty file', name: 'empty.txt', bytes: '', told: /empty|no text|nothing/i },
  {
    what: 'a binary file',
    name: 'picture.txt',
    bytes: Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3, 0, 0, 255]),
    told: /text/i,
  },
  {
    what: 'a wrongly encoded file',
    name: 'latin.txt',
    bytes: Buffer.from('Café crème à Paris, déjà vu', 'latin1'),
    told: /UTF-8/,
  },
  {
    what: 'a file of an unknown kind',
    name: 'draft.docx',
    bytes: 'PK not really',
    told: /\.txt, \.md or \.html/,
  },
  {
    what: 'a file over the limit',
    name: 'long.txt',
    bytes: Buffer.alloc(11 * 1024 * 1024, 'word '),
    told: /MB/,
  },
]) {
  test(`${what} is refused in words, and nothing is stored`, async ({ desk, login }) => {
    const page = await login('checker');
    const before = await stories(desk);
    await bringFile(page, name, bytes);
    const alert = page.getByRole('alert').filter({ hasText: 'Nothing was stored' });
    await expect(alert).toContainText(told);
    expect(await stories(desk)).toBe(before);
  });
}

test('empty paste is refused, and whoever may not open stories is told so', async ({ login }) => {
  const page = await login('checker');
  await page.goto('/stories/new');
  await page.getByRole('button', { name: 'Look it over' }).click();
  await expect(page.getByRole('alert').filter({ hasText: 'Nothing was stored' })).toBeVisible();

  const reporters = await login('reporter');
  await reporters.goto('/stories/new');
  await expect(reporters.getByRole('alert').first()).toContainText('Ask an editor');
  await expect(reporters.getByLabel('The draft')).toHaveCount(0);
});

import type { APIResponse, Page } from '@playwright/test';
import { actorOf, aDeskIn } from '#tests/fixtures/desk.ts';
import { type FoundedDesk, expect, test } from './desk.ts';
import { PEOPLE } from './people.ts';

/** How many claims the list behind an address shows over all of its pages, as the server sends it. */
async function claimsListed(page: Page, href: string): Promise<number> {
  let count = 0;
  let next: string | undefined = href;
  while (next !== undefined) {
    const response: APIResponse = await page.request.get(next);
    expect(response.status(), next).toBe(200);
    const html: string = await response.text();
    count += html.match(/<li class="sm-claim-row"/g)?.length ?? 0;
    next = /href="([^"]+)"[^>]*>(?:<[^>]+>)*Next page/.exec(html)?.[1]?.replaceAll('&amp;', '&');
  }
  return count;
}

/** Every number of the dashboard that leads to a list: what it says and where it leads. */
async function numbersOf(page: Page): Promise<{ shown: number; href: string }[]> {
  const closed = page.locator('details:not([open]) > summary');
  while ((await closed.count()) > 0) await closed.first().click();
  const links = await page.locator('main a[href^="/claims"]').all();
  const numbers: { shown: number; href: string }[] = [];
  for (const link of links) {
    const number = /^[\d,]+/.exec(await link.innerText());
    const href = await link.getAttribute('href');
    if (number !== null && href !== null) {
      numbers.push({ shown: Number(number[0].replaceAll(',', '')), href });
    }
  }
  return numbers;
}

test('every number equals the length of the list it leads to', async ({ desk, login }) => {
  test.setTimeout(300_000);
  await desk.call('checker', 'import-story', {
    text: 'Second story\n\nThe dam holds 40 million cubic metres, the ministry said.',
  });
  const page = await login('admin');
  await page.goto('/verdicts');
  await expect(page.getByRole('heading', { name: 'Was it said?' })).toBeVisible();

  const numbers = await numbersOf(page);
  expect(numbers.length, 'the dashboard shows numbers').toBeGreaterThan(15);
  expect(numbers.some(({ shown }) => shown > 0)).toBe(true);

  const byHref = new Map(numbers.map(({ href, shown }) => [href, shown]));
  for (const [href, shown] of byHref) {
    expect(await claimsListed(page, href), href).toBe(shown);
  }

  const unverified = page.getByRole('link', { name: /^Is it so\? [1-9]\d* unverified$/ });
  const said = Number(await unverified.innerText());
  await unverified.click();
  await expect(page.getByRole('heading', { name: 'Claims', level: 1 })).toBeVisible();
  await expect(page.locator('.sm-claim-row')).toHaveCount(said);
});

test('filters stand in the address, and the numbers follow them', async ({ desk, login }) => {
  const page = await login('editor');
  await page.goto('/verdicts');
  await page.getByLabel('Judged by').selectOption({ label: 'Ada Ostberg' });
  await expect(page).toHaveURL(`/verdicts?checker=${desk.ids.admin}`);
  await page.getByLabel('Verdict', { exact: true }).selectOption({ label: 'Disputed' });
  await expect(page).toHaveURL(/verdict=disputed/);
  await expect(page.getByRole('heading', { name: 'Unverified', level: 2 })).toHaveCount(0);

  const numbers = await numbersOf(page);
  for (const { shown, href } of numbers) expect(await claimsListed(page, href), href).toBe(shown);
});

test('how far each story is from its sign-off stands there, most in the way first, and leads to its readiness', async ({
  desk,
  login,
}) => {
  const text = 'The lamp\n\nIt burns for 40 days, the keeper said.\n\nNobody else has counted.';
  const { story } = await desk.call('editor', 'import-story', { text });
  const { policy, sums, waiting } = await desk.call('editor', 'count-findings', {
    storyId: story.id,
  });
  const page = await login('editor');
  await page.goto('/verdicts');
  const table = page.getByRole('group', { name: 'Ready to sign?' });
  await expect(table).toHaveAttribute('aria-busy', 'false');
  const row = table
    .getByRole('row')
    .filter({ has: page.getByRole('rowheader', { name: 'The lamp' }) });
  const numbers = [(sums?.blocking ?? 0) + waiting, sums?.warning, sums?.waived].join('');
  expect(sums?.blocking).toBeGreaterThan(0);
  await expect(row).toHaveText(`The lamp${policy?.name}, version ${policy?.version}${numbers}`);
  const inTheWay = await table.locator('tbody tr td:nth-child(3)').allInnerTexts();
  expect(inTheWay.length).toBeGreaterThan(1);
  expect(inTheWay.map(Number)).toEqual(inTheWay.map(Number).toSorted((a, b) => b - a));
  await row.getByRole('link', { name: 'The lamp' }).click();
  await expect(page).toHaveURL(`/stories/${story.id}/readiness`);
});

test('the filters survive a reload, and going back takes the last one away', async ({ login }) => {
  const page = await login('editor');
  await page.goto('/verdicts');
  await page.getByLabel('Question').selectOption({ label: 'Is it so?' });
  await expect(page).toHaveURL('/verdicts?axis=content');
  await page.reload();
  await expect(page.getByLabel('Question')).toHaveValue('content');
  await page.goBack();
  await expect(page).toHaveURL('/verdicts');
  await expect(page.getByLabel('Question')).toHaveValue('');
});

test('a claim leads to its place in the galley', async ({ desk, login }) => {
  const page = await login('checker');
  await page.goto('/claims?words=ballistic');
  await page.locator('.sm-claim-link').first().click();
  await expect(page).toHaveURL(new RegExp(`/stories/${desk.sampleId}\\?claim=claim_`));
});

test('whoever may not read the figures is told so, and is not led there', async ({ login }) => {
  const page = await login('reporter');
  await page.goto('/verdicts');
  await expect(page.getByRole('alert').first()).toContainText('Your role (reporter)');
  await expect(
    page.getByRole('navigation', { name: 'Desk' }).getByRole('link', { name: 'Verdicts' }),
  ).toHaveCount(0);
});

test('the home list finds, filters and leads on, page by page', async ({ desk, login }) => {
  await withFerries(desk, 55);
  const page = await login('checker');
  await page.goto('/?words=ferry&sort=title');
  await expect(page.locator('.sm-story')).toHaveCount(50);
  await page.getByRole('link', { name: 'Next page' }).click();
  await expect(page.locator('.sm-story')).toHaveCount(5);
  await page.getByRole('link', { name: 'First page' }).click();
  await expect(page.locator('.sm-story')).toHaveCount(50);

  await page.getByRole('searchbox', { name: 'Search' }).fill('timetable 17');
  await page.getByRole('searchbox', { name: 'Search' }).press('Enter');
  await expect(page.locator('.sm-story')).toHaveCount(1);
  await page.getByRole('searchbox', { name: 'Search' }).fill('no such words anywhere');
  await page.getByRole('searchbox', { name: 'Search' }).press('Enter');
  await expect(page.getByText('No story matches')).toBeVisible();
  await page.getByRole('link', { name: 'Show all stories' }).click();
  await expect(page).toHaveURL('/');
});

test('the palette goes to any story and screen by keyboard', async ({ desk, login }) => {
  await desk.call('checker', 'import-story', { text: 'Lighthouse keeper\n\nIt was lit in 1871.' });
  const page = await login('checker');
  await page.goto('/account');
  await page.keyboard.press('ControlOrMeta+K');
  await page.getByRole('textbox', { name: 'Action, claim, story or screen' }).fill('lighthouse');
  await expect(page.getByText('Lighthouse keeper')).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/stories\/story_/);
});

/** Opens stories in the checker's name beside the server, which starts a process for each. */
async function withFerries({ folder, ids }: FoundedDesk, count: number): Promise<void> {
  const beside = await aDeskIn(folder);
  const checker = actorOf({ id: ids.checker, role: 'checker', name: PEOPLE.checker.name });
  for (let number = 1; number <= count; number += 1) {
    const text = `Ferry timetable ${number}\n\nThe ferry sails ${number} times a week.`;
    await beside.done(checker, 'import-story', { text });
  }
  await beside.storage.close();
}

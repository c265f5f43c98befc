import type { Page } from '@playwright/test';
import { LANGUAGE_COOKIE } from '#app/_texts/language.ts';
import { expect, test } from './desk.ts';
import { PEOPLE } from './people.ts';

const language = (page: Page) => page.locator('html');

test('who has chosen nothing reads the language their browser asks for', async ({
  browser,
  desk,
}) => {
  const asked = [
    { locale: 'de-AT', spoken: 'de', stories: 'Beiträge', entrance: 'Anmelden' },
    { locale: 'en-GB', spoken: 'en', stories: 'Stories', entrance: 'Sign in' },
    { locale: 'fr-FR', spoken: 'en', stories: 'Stories', entrance: 'Sign in' },
  ];
  for (const { locale, spoken, stories, entrance } of asked) {
    const inside = await browser.newContext({
      baseURL: desk.url,
      storageState: await desk.stateOf('editor'),
      locale,
    });
    const page = await inside.newPage();
    await page.goto('/');
    await expect(page.getByRole('heading', { name: stories, level: 1 })).toBeVisible();
    await expect(page).toHaveTitle(`${stories} · Sourcemark`);
    await expect(language(page)).toHaveAttribute('lang', spoken);

    await inside.clearCookies();
    await page.goto('/sign-in');
    await expect(page.getByRole('heading', { name: entrance, level: 1 })).toBeVisible();
    await expect(language(page)).toHaveAttribute('lang', spoken);
    await inside.close();
  }
});

test('a language chosen in the account menu stays, also on the way out and on the sign-in screen', async ({
  browser,
  desk,
}) => {
  // A session of their own, which signing out may end.
  const context = await browser.newContext({ baseURL: desk.url });
  const page = await context.newPage();
  await page.goto('/sign-in');
  await page.getByLabel('E-mail').fill(PEOPLE.viewer.email);
  await page.getByRole('textbox', { name: 'Password' }).fill(PEOPLE.viewer.password);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await expect(page.getByRole('heading', { name: 'Stories', level: 1 })).toBeVisible();

  await page.getByRole('button', { name: `Account of ${PEOPLE.viewer.name}` }).click();
  const german = page.getByRole('menuitem', { name: 'Deutsch' });
  await expect(german).toHaveAttribute('lang', 'de');
  await german.click();
  await expect(page.getByRole('heading', { name: 'Beiträge', level: 1 })).toBeVisible();
  await expect(language(page)).toHaveAttribute('lang', 'de');

  await page.reload();
  await expect(page.getByRole('heading', { name: 'Beiträge', level: 1 })).toBeVisible();

  await page.getByRole('button', { name: `Konto von ${PEOPLE.viewer.name}` }).click();
  await expect(page.getByRole('menuitem', { name: 'English' })).toHaveAttribute('lang', 'en');
  await page.getByRole('menuitem', { name: 'Abmelden' }).click();
  await expect(page.getByRole('heading', { name: 'Anmelden' })).toBeVisible();
  await expect(language(page)).toHaveAttribute('lang', 'de');

  await page.getByRole('button', { name: 'English' }).click();
  await expect(page.getByRole('heading', { name: 'Sign in' })).toBeVisible();
  await expect(language(page)).toHaveAttribute('lang', 'en');
  await context.close();
});

test('the account’s own screen shows which language is spoken, and changes it', async ({
  login,
}) => {
  const page = await login('checker');
  await page.goto('/account');
  const choice = page.getByRole('main').getByRole('group', { name: 'Language' });
  await expect(choice.getByRole('button', { name: 'English' })).toHaveAttribute(
    'aria-pressed',
    'true',
  );
  await choice.getByRole('button', { name: 'Deutsch' }).click();

  await expect(page.getByRole('heading', { name: 'Ihr Konto', level: 1 })).toBeVisible();
  const wahl = page.getByRole('main').getByRole('group', { name: 'Sprache' });
  await expect(wahl.getByRole('button', { name: 'Deutsch' })).toHaveAttribute(
    'aria-pressed',
    'true',
  );
  const cookies = await page.context().cookies();
  expect(cookies.find(({ name }) => name === LANGUAGE_COOKIE)).toMatchObject({
    value: 'de',
    sameSite: 'Lax',
  });
});

test('actions, screens and what was just done are told in German too', async ({ login, desk }) => {
  const page = await login('admin');
  await page.context().addCookies([{ name: LANGUAGE_COOKIE, value: 'de', url: desk.url }]);
  await page.goto('/people');
  const { name } = PEOPLE.reporter;
  await page
    .getByRole('combobox', { name: `Rolle von ${name}` })
    .selectOption({ label: 'Redaktion' });
  await expect(page.getByText(`${name} hat jetzt die Rolle Redaktion.`)).toBeVisible();

  await page.keyboard.press('Control+k');
  await page.getByPlaceholder('Aktion, Behauptung, Beitrag oder Seite').fill('vorlagen');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Vorlagen', level: 1 })).toBeVisible();
});

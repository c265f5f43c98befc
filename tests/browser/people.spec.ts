import { expect, test } from './desk.ts';
import { PEOPLE } from './people.ts';

test('a role is changed, and a change made meanwhile by somebody else is not overwritten', async ({
  desk,
  login,
}) => {
  const page = await login('admin');
  await page.goto('/people');
  const role = page.getByRole('combobox', { name: `Role of ${PEOPLE.viewer.name}` });
  await role.selectOption({ label: 'Reporter' });
  await expect(page.getByText(`${PEOPLE.viewer.name} is now reporter.`)).toBeVisible();
  await expect(role).toHaveValue('reporter');

  const people = await desk.call('admin', 'list-people', { limit: 200 });
  const vera = people.items.find((person) => person.id === desk.ids.viewer);
  expect(vera?.role).toBe('reporter');
  await desk.call('admin', 'change-person', {
    personId: desk.ids.viewer,
    expects: vera?.version ?? 0,
    role: 'viewer',
  });
  await role.selectOption({ label: 'Editor' });
  await expect(page.getByRole('main').getByRole('alert').first()).toBeVisible();
  await expect(role).toHaveValue('viewer');
});

test('the last administrator can neither step down nor be deactivated', async ({ login }) => {
  const page = await login('admin');
  await page.goto('/people');
  const role = page.getByRole('combobox', { name: `Role of ${PEOPLE.admin.name}` });
  await role.selectOption({ label: 'Editor' });
  await expect(page.getByRole('main').getByRole('alert')).toContainText(/administrator/);
  await expect(role).toHaveValue('admin');

  await page.getByRole('button', { name: `Deactivate ${PEOPLE.admin.name}` }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Deactivate' }).click();
  await expect(dialog.getByRole('alert')).toContainText(/administrator/);
});

test('a deactivated colleague is out at once and cannot come back until reactivated', async ({
  login,
  browser,
  desk,
}) => {
  const colleague = await login('reporter');
  await colleague.goto('/');
  await expect(colleague.getByRole('heading', { name: 'Stories', level: 1 })).toBeVisible();

  const page = await login('admin');
  await page.goto('/people');
  await page.getByRole('button', { name: `Deactivate ${PEOPLE.reporter.name}` }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Deactivate' }).click();
  await expect(page.getByText(`${PEOPLE.reporter.name} can no longer sign in.`)).toBeVisible();

  await colleague.goto('/');
  await expect(colleague).toHaveURL(/\/sign-in/);
  const context = await browser.newContext({ baseURL: desk.url });
  const outside = await context.newPage();
  await outside.goto('/sign-in');
  await outside.getByLabel('E-mail').fill(PEOPLE.reporter.email);
  await outside.getByRole('textbox', { name: 'Password' }).fill(PEOPLE.reporter.password);
  await outside.getByRole('button', { name: 'Sign in' }).click();
  await expect(outside.getByRole('main').getByRole('alert')).toBeVisible();
  await context.close();

  await page.getByRole('button', { name: `Reactivate ${PEOPLE.reporter.name}` }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Reactivate' }).click();
  await expect(
    page.getByRole('button', { name: `Deactivate ${PEOPLE.reporter.name}` }),
  ).toBeVisible();
});

test('an invitation that was taken back no longer works', async ({ login, browser, desk }) => {
  const page = await login('admin');
  await page.goto('/people');
  const form = page.getByRole('form', { name: 'Invite somebody' });
  await form.getByLabel('Name').fill('Nils Aare');
  await form.getByLabel('E-mail').fill('nils@example.org');
  await form.getByRole('button', { name: 'Make the link' }).click();
  const link = await page.getByLabel('Invitation link for Nils Aare').inputValue();

  await page.getByRole('button', { name: 'Take back the invitation of Nils Aare' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Take back' }).click();
  await expect(page.getByText('no longer works.')).toBeVisible();
  const context = await browser.newContext({ baseURL: desk.url });
  const guest = await context.newPage();
  await guest.goto(link);
  await expect(guest.getByText('This invitation cannot be used')).toBeVisible();
  await context.close();
});

test('an API key is shown once, works, and stops when revoked', async ({
  login,
  desk,
  request,
}) => {
  const page = await login('admin');
  await page.goto('/people');
  const form = page.getByRole('form', { name: 'Make an API key' });
  await form.getByLabel('What it is for').fill('Archive');
  await form.getByRole('button', { name: 'Make the key' }).click();
  const secret = await page.getByLabel('Secret of Archive').inputValue();
  expect(secret).toMatch(/^smk_/);

  const ask = () =>
    request.get(`${desk.url}/api/v1/stories`, { headers: { authorization: `Bearer ${secret}` } });
  expect((await ask()).status()).toBe(200);
  await page.reload();
  await expect(page.getByLabel('Secret of Archive')).toHaveCount(0);

  await page.getByRole('button', { name: 'Revoke the key Archive' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Revoke' }).click();
  await expect(page.getByText('The key “Archive” no longer works.')).toBeVisible();
  expect((await ask()).status()).toBe(401);
});

test('whoever does not run the desk is told so', async ({ login }) => {
  const page = await login('editor');
  await page.goto('/people');
  await expect(page.getByRole('alert').first()).toContainText('Your role (editor)');
});

test('a session elsewhere is listed and ended, and the keyboard setting stays', async ({
  login,
  browser,
  desk,
}) => {
  const page = await login('checker');
  const context = await browser.newContext({ baseURL: desk.url });
  const elsewhere = await context.newPage();
  await elsewhere.goto('/sign-in');
  await elsewhere.getByLabel('E-mail').fill(PEOPLE.checker.email);
  await elsewhere.getByRole('textbox', { name: 'Password' }).fill(PEOPLE.checker.password);
  await elsewhere.getByRole('button', { name: 'Sign in' }).click();
  await expect(elsewhere.getByRole('heading', { name: 'Stories', level: 1 })).toBeVisible();

  await page.goto('/account');
  await expect(page.getByText('this browser', { exact: true })).toBeVisible();
  await page
    .getByRole('button', { name: /End the session/ })
    .first()
    .click();
  await expect(page.getByText('That session has ended.')).toBeVisible();
  await elsewhere.goto('/');
  await expect(elsewhere).toHaveURL(/\/sign-in/);
  await context.close();

  const keys = page.getByRole('switch', { name: 'Single-letter keys in the galley' });
  await expect(keys).toBeChecked();
  await keys.press('Space');
  await expect(keys).not.toBeChecked();
  await page.reload();
  await expect(keys).not.toBeChecked();
});

test('a wrong current password is refused beside its field', async ({ login }) => {
  const page = await login('editor');
  await page.goto('/account');
  await page.getByRole('textbox', { name: 'Current password' }).fill('not my password');
  await page.getByRole('textbox', { name: 'New password' }).fill('seven grey herons wade');
  await page.getByRole('button', { name: 'Change the password' }).click();
  await expect(page.getByRole('textbox', { name: 'Current password' })).toBeFocused();
});

import Database from 'better-sqlite3';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { SESSION_IDLE_MS, SESSION_LONGEST_S } from '#app/_server/auth.ts';
import {
  type DeskClient,
  account,
  clientOf,
  colleague,
  cookieOf,
  founded,
  signedIn,
} from '#tests/app/desk-client.ts';
import { type RunningDesk, startDesk } from '#tests/app/running-desk.ts';
import { PASSWORD } from '#tests/fixtures/desk.ts';

let desk: RunningDesk;
let admin: DeskClient;

beforeAll(async () => {
  desk = await startDesk();
  admin = await founded(desk.url);
});
afterAll(() => desk.remove());

const OTHER_PASSWORD = 'gravel moth orchard nine';

const placesSchema = z.object({
  places: z.array(
    z.strictObject({
      id: z.string(),
      since: z.string(),
      lastSeenAt: z.string(),
      endsAt: z.string(),
      address: z.string().nullable(),
      browser: z.string().nullable(),
      isThisOne: z.boolean(),
    }),
  ),
});

async function placesOf(client: DeskClient) {
  return placesSchema.parse((await client.fetch('/api/auth/list-sessions')).body).places;
}

async function isSignedIn(client: DeskClient): Promise<boolean> {
  return (await client.call('read-desk', {})).me !== null;
}

function browser() {
  return clientOf(desk.url, { origin: desk.url });
}

/** Changes the desk's file from outside, as the passing of time would. */
function alter(sql: string, ...values: string[]): void {
  const file = new Database(join(desk.folder, 'sourcemark.db'));
  const { changes } = file.prepare(sql).run(...values);
  file.close();
  expect(changes).toBeGreaterThan(0);
}

describe('signing in', () => {
  test('gives a cookie that no script reads and no other site sends', async () => {
    const fields = { email: 'Mara@Example.org ', password: PASSWORD };
    const reply = await account(browser(), '/sign-in/email', fields);
    expect(reply).toMatchObject({ status: 200, body: null });
    const [cookie] = reply.headers.getSetCookie();
    expect(cookie).toContain('HttpOnly');
    expect(cookie).toContain('SameSite=Lax');
    expect(cookie).toContain('Path=/');
    expect(cookie).toContain(`Max-Age=${SESSION_LONGEST_S}`);
  });

  test('over https the cookie goes over https only', async () => {
    const secure = await startDesk({ environment: { SOURCEMARK_URL: 'https://desk.example.org' } });
    try {
      const client = clientOf(secure.url, { origin: 'https://desk.example.org' });
      const person = { name: 'Mara', email: 'mara@example.org', password: PASSWORD };
      await client.call('found-desk', person);
      const reply = await account(client, '/sign-in/email', person);
      expect(reply.headers.getSetCookie()[0]).toMatch(/^__Secure-sourcemark\..*; Secure/);
      const session = clientOf(secure.url, { cookie: cookieOf(reply) });
      expect(await isSignedIn(session)).toBe(true);
      expect(reply.headers.get('strict-transport-security')).toContain('max-age=');
    } finally {
      await secure.remove();
    }
  });

  test('a wrong password and an unknown address are refused alike', async () => {
    const wrong = await account(browser(), '/sign-in/email', {
      email: 'mara@example.org',
      password: 'not the password',
    });
    const unknown = await account(browser(), '/sign-in/email', {
      email: 'nobody@example.org',
      password: PASSWORD,
    });
    expect(wrong).toMatchObject({ status: 401, body: { code: 'signed-out' } });
    expect(unknown.body).toEqual(wrong.body);
    expect(wrong.headers.getSetCookie()).toEqual([]);
  });

  test('a cookie somebody made up signs nobody in', async () => {
    for (const token of ['x', 'x.y', `${'a'.repeat(32)}.${'b'.repeat(43)}%3D`]) {
      const cookie = `sourcemark.session_token=${token}`;
      expect(await isSignedIn(clientOf(desk.url, { cookie }))).toBe(false);
    }
  });

  test('after ten wrong passwords one has to wait, even with the right one, and others need not', async () => {
    await colleague(admin, 'Guessed', 'checker');
    const tryOnce = (password: string) =>
      account(browser(), '/sign-in/email', { email: 'guessed@example.org', password });
    const guesses = await Promise.all(
      Array.from({ length: 14 }, (_, at) => tryOnce(`wrong password ${at}`)),
    );
    const statuses = guesses.map((reply) => reply.status).toSorted();
    expect(statuses).toEqual([...Array<number>(10).fill(401), ...Array<number>(4).fill(429)]);
    const refused = await tryOnce(PASSWORD);
    expect(refused).toMatchObject({ status: 429, body: { code: 'unavailable' } });
    expect(JSON.stringify(refused.body)).toMatch(/Wait \d+ s/);
    expect(await isSignedIn(await signedIn(desk.url, 'mara@example.org'))).toBe(true);
  });

  test('nobody can sign up, and what we do not use of the library cannot be reached', async () => {
    for (const path of [
      '/sign-up/email',
      '/reset-password',
      '/update-user',
      '/change-email',
      '/delete-user',
      '/sign-in/social',
    ]) {
      const reply = await account(admin, path, {
        email: 'x@example.org',
        password: PASSWORD,
        name: 'X',
      });
      expect([path, reply.status]).toEqual([path, 404]);
    }
    for (const path of ['/ok', '/error', '/get-session', '/callback/google', '/reset-password/x']) {
      expect((await admin.fetch(`/api/auth${path}`)).status).toBe(404);
    }
  });
});

describe('a session', () => {
  test('ends when the person signs out, and the cookie is taken back', async () => {
    const client = await signedIn(desk.url, 'mara@example.org');
    const reply = await account(client, '/sign-out', {});
    expect(reply.status).toBe(200);
    expect(reply.headers.getSetCookie()[0]).toContain('Max-Age=0');
    expect(await isSignedIn(client)).toBe(false);
  });

  test('is seen by its person, who can end each of them and all others', async () => {
    const { client: first } = await colleague(admin, 'Ines', 'checker');
    const second = await signedIn(desk.url, 'ines@example.org');
    const third = await signedIn(desk.url, 'ines@example.org');

    const places = await placesOf(third);
    expect(places).toHaveLength(3);
    expect(places.filter((place) => place.isThisOne)).toHaveLength(1);
    expect(places[0]).toMatchObject({ isThisOne: true, address: '127.0.0.1' });
    expect(JSON.stringify(places)).not.toContain(third.headers['cookie']?.slice(25, 50));

    const firstId = (await placesOf(first)).find((place) => place.isThisOne)?.id ?? '';
    expect((await account(third, '/revoke-session', { id: firstId })).status).toBe(200);
    expect(await isSignedIn(first)).toBe(false);
    expect(await isSignedIn(second)).toBe(true);

    await account(third, '/revoke-other-sessions', {});
    expect(await isSignedIn(second)).toBe(false);
    expect(await isSignedIn(third)).toBe(true);
  });

  test('of somebody else cannot be ended', async () => {
    const { client } = await colleague(admin, 'Other', 'admin');
    const id = (await placesOf(admin))[0]?.id ?? '';
    expect(await account(client, '/revoke-session', { id })).toMatchObject({ status: 404 });
    expect(await isSignedIn(admin)).toBe(true);
  });

  test('lapses when nobody used it for too long, and does not come back', async () => {
    const { person, client } = await colleague(admin, 'Idle', 'checker');
    const age = (ms: number) => {
      alter(
        'UPDATE session SET updated_at = ? WHERE user_id = ?',
        new Date(Date.now() - ms).toISOString(),
        person.id,
      );
    };
    age(SESSION_IDLE_MS - 60_000);
    expect(await isSignedIn(client)).toBe(true);
    expect((await placesOf(client))[0]?.lastSeenAt.slice(0, 10)).toBe(
      new Date().toISOString().slice(0, 10),
    );
    age(SESSION_IDLE_MS);
    expect(await isSignedIn(client)).toBe(false);
  });

  test('ends at its latest moment however busy it is', async () => {
    const { person, client } = await colleague(admin, 'Busy', 'checker');
    const now = new Date().toISOString();
    alter('UPDATE session SET expires_at = ? WHERE user_id = ?', now, person.id);
    expect(await isSignedIn(client)).toBe(false);
  });

  test('dies at once with the account, which cannot be signed in to any more', async () => {
    const { person, client } = await colleague(admin, 'Left', 'editor');
    const { person: left } = await admin.call('change-person', {
      personId: person.id,
      expects: person.version,
      isActive: false,
    });
    expect(await isSignedIn(client)).toBe(false);
    const again = await account(browser(), '/sign-in/email', {
      email: 'left@example.org',
      password: PASSWORD,
    });
    expect(again).toMatchObject({ status: 401 });

    await admin.call('change-person', {
      personId: person.id,
      expects: left.version,
      isActive: true,
    });
    expect(await isSignedIn(client)).toBe(false);
    expect(await isSignedIn(await signedIn(desk.url, 'left@example.org'))).toBe(true);
  });

  test('does not outlive the role it was begun with', async () => {
    const { person, client } = await colleague(admin, 'Risen', 'viewer');
    expect((await client.send('list-keys', {})).status).toBe(403);
    await admin.call('change-person', {
      personId: person.id,
      expects: person.version,
      role: 'admin',
    });
    expect(await isSignedIn(client)).toBe(false);
    const anew = await signedIn(desk.url, 'risen@example.org');
    expect((await anew.send('list-keys', {})).status).toBe(200);
  });
});

describe('changing a password', () => {
  test('ends all other sessions and every use of the old one', async () => {
    const { client } = await colleague(admin, 'Noor', 'checker');
    const other = await signedIn(desk.url, 'noor@example.org');
    const reply = await account(client, '/change-password', {
      currentPassword: PASSWORD,
      newPassword: OTHER_PASSWORD,
    });
    expect(reply).toMatchObject({ status: 200, body: null });
    expect(await isSignedIn(clientOf(desk.url, { cookie: cookieOf(reply) }))).toBe(true);
    expect(await isSignedIn(other)).toBe(false);
    expect(await isSignedIn(client)).toBe(false);
    await expect(signedIn(desk.url, 'noor@example.org')).rejects.toThrow('signed-out');
    expect(await isSignedIn(await signedIn(desk.url, 'noor@example.org', OTHER_PASSWORD))).toBe(
      true,
    );
  });

  test.each([
    ['the current one is wrong', 'not my password!', OTHER_PASSWORD, 'currentPassword'],
    ['the new one is short', PASSWORD, 'short', 'newPassword'],
    ['the new one is common', PASSWORD, 'passwordpassword', 'newPassword'],
    ['the new one holds the name', PASSWORD, 'gravel ellison tide', 'newPassword'],
  ])('is refused where %s, and names the field', async (_, currentPassword, newPassword, path) => {
    const fields = { currentPassword, newPassword };
    const reply = await account(admin, '/change-password', fields);
    expect(reply).toMatchObject({ status: 422, body: { code: 'invalid', fields: [{ path }] } });
    expect(await isSignedIn(admin)).toBe(true);
  });

  test('needs a session', async () => {
    const fields = { currentPassword: PASSWORD, newPassword: OTHER_PASSWORD };
    expect(await account(browser(), '/change-password', fields)).toMatchObject({ status: 401 });
  });
});

import Database from 'better-sqlite3';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type DeskClient, clientWithKey, colleague, founded } from '#tests/app/desk-client.ts';
import { type RunningDesk, startDesk } from '#tests/app/running-desk.ts';

let desk: RunningDesk;
let admin: DeskClient;

beforeAll(async () => {
  desk = await startDesk();
  admin = await founded(desk.url);
});
afterAll(() => desk.remove());

const SIGNED_OUT = { status: 401, body: { code: 'signed-out' } };

/** Changes a desk's file from outside, as the passing of time would. */
function alter(sql: string, ...values: string[]): void {
  const file = new Database(join(desk.folder, 'sourcemark.db'));
  const { changes } = file.prepare(sql).run(...values);
  file.close();
  expect(changes).toBe(1);
}

describe('an API key', () => {
  test('opens the desk with its role until it is revoked', async () => {
    const { key, secret } = await admin.call('make-key', { name: 'wire', role: 'viewer' });
    expect(secret).toMatch(/^smk_[\w-]{43}$/);
    const program = clientWithKey(desk.url, secret);
    expect((await program.call('read-desk', {})).me).toMatchObject({
      name: 'wire',
      role: 'viewer',
    });
    expect(await program.send('list-keys', {})).toMatchObject({ status: 403 });

    await admin.call('revoke-key', { keyId: key.id });
    expect(await program.send('read-desk', {})).toMatchObject(SIGNED_OUT);
  });

  test('is told once and never stored', async () => {
    const { secret } = await admin.call('make-key', { name: 'told once', role: 'viewer' });
    const listed = await admin.send('list-keys', {});
    expect(JSON.stringify(listed.body)).not.toContain(secret);
    const file = new Database(join(desk.folder, 'sourcemark.db'), { readonly: true });
    const rows = file.prepare('SELECT * FROM api_key').all();
    const events = file.prepare('SELECT * FROM event').all();
    file.close();
    expect(rows.length).toBeGreaterThan(0);
    expect(JSON.stringify([rows, events])).not.toContain(secret.slice(4));
  });

  test('ends by itself', async () => {
    const { key, secret } = await admin.call('make-key', { name: 'short', role: 'viewer' });
    const program = clientWithKey(desk.url, secret);
    expect((await program.send('read-desk', {})).status).toBe(200);
    alter('UPDATE api_key SET expires_at = ? WHERE id = ?', new Date().toISOString(), key.id);
    expect(await program.send('read-desk', {})).toMatchObject(SIGNED_OUT);
  });

  test.each(['smk_', `smk_${'a'.repeat(43)}`, 'Basic bWFyYTptYXJh', ''])(
    'that was never made opens nothing: "%s"',
    async (secret) => {
      expect(await clientWithKey(desk.url, secret).send('read-desk', {})).toMatchObject(SIGNED_OUT);
    },
  );

  test('never may more than its maker may now, and nothing once its maker has left', async () => {
    const { person, client } = await colleague(admin, 'Jonas', 'admin');
    const { secret } = await client.call('make-key', { name: 'of Jonas', role: 'admin' });
    const program = clientWithKey(desk.url, secret);
    expect((await program.send('list-keys', {})).status).toBe(200);

    const { person: demoted } = await admin.call('change-person', {
      personId: person.id,
      expects: person.version,
      role: 'checker',
    });
    expect(await program.send('list-keys', {})).toMatchObject({ status: 403 });
    expect((await program.call('read-desk', {})).me).toMatchObject({ role: 'checker' });

    await admin.call('change-person', {
      personId: person.id,
      expects: demoted.version,
      isActive: false,
    });
    expect(await program.send('read-desk', {})).toMatchObject(SIGNED_OUT);
  });

  test('cannot touch anybody’s account', async () => {
    const { secret } = await admin.call('make-key', { name: 'no account', role: 'admin' });
    const reply = await clientWithKey(desk.url, secret).fetch('/api/auth/list-sessions');
    expect(reply).toMatchObject({ status: 403, body: { code: 'forbidden' } });
  });
});

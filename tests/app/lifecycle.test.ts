import Database from 'better-sqlite3';
import { once } from 'node:events';
import { existsSync, statSync } from 'node:fs';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { sourcemark } from '#tests/app/command-line.ts';
import { account, clientOf, clientWithKey, founded } from '#tests/app/desk-client.ts';
import { processorMs } from '#tests/app/processor-time.ts';
import { type RunningDesk, newFolder, startDesk } from '#tests/app/running-desk.ts';
import { PASSWORD } from '#tests/fixtures/desk.ts';

async function aDesk(
  environment: Record<string, string> = {},
  folder?: string,
): Promise<RunningDesk> {
  const desk = await startDesk({ environment, ...(folder === undefined ? {} : { folder }) });
  onTestFinished(() => desk.remove());
  return desk;
}

async function aNewFolder(): Promise<string> {
  const folder = await newFolder();
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

describe('starting', () => {
  test('needs less than three seconds, on a new folder and again on the same', async () => {
    const folder = await aNewFolder();
    const tookMs: number[] = [];
    for (const time of ['first', 'second', 'third']) {
      const startedMs = performance.now();
      const desk = await startDesk({ folder });
      tookMs.push(processorMs(desk.pid) ?? performance.now() - startedMs);
      expect([time, (await clientOf(desk.url).fetch('/readyz')).body]).toEqual([time, 'ready\n']);
      expect((await clientOf(desk.url).fetch('/healthz')).status).toBe(200);
      expect(await desk.stop()).toBe(0);
    }
    expect(Math.min(...tookMs)).toBeLessThan(3000);
  });

  test('makes a secret once and keeps it for its owner only, so that sessions outlive a restart', async () => {
    const folder = await aNewFolder();
    const desk = await startDesk({ folder });
    const admin = await founded(desk.url);
    await desk.stop();
    expect(statSync(join(folder, 'secret')).mode & 0o777).toBe(0o600);
    const again = await aDesk({}, folder);
    const client = clientOf(again.url, { cookie: admin.headers['cookie'] ?? '' });
    expect((await client.call('read-desk', {})).me).toMatchObject({ name: 'Mara Ellison' });
  });

  test('says every setting that is wrong, and does not start', async () => {
    const folder = await aNewFolder();
    const { code, error, out } = await sourcemark(folder, ['serve'], '', {
      PORT: 'eighty',
      SOURCEMARK_SECRET: 'too short a secret',
      SOURCEMARK_LOG: 'loud',
    });
    expect(code).not.toBe(0);
    for (const name of ['PORT', 'SOURCEMARK_SECRET', 'SOURCEMARK_LOG'])
      expect(error).toContain(name);
    expect(error + out).not.toContain('too short a secret');
    expect(existsSync(join(folder, 'sourcemark.db'))).toBe(false);
  });

  test('says that the port is taken, and leaves the data folder alone', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    onTestFinished(() => {
      other.close();
    });
    const address = other.address();
    const port = typeof address === 'object' && address !== null ? String(address.port) : '';
    const folder = await aNewFolder();
    const { code, error } = await sourcemark(folder, ['serve'], '', { PORT: port });
    expect(code).not.toBe(0);
    expect(error).toContain(`Port ${port} is in use`);
    expect(existsSync(join(folder, 'sourcemark.db'))).toBe(false);
  });

  test('on a folder that another server has is refused in words', async () => {
    const desk = await aDesk();
    const { code, error } = await sourcemark(desk.folder, ['serve']);
    expect(code).not.toBe(0);
    expect(error).toContain('has this data folder open');
    expect((await clientOf(desk.url).fetch('/readyz')).status).toBe(200);
  });

  test('believes a stated client address only from the house’s own proxy', async () => {
    for (const [trusts, seen] of [
      ['0', '127.0.0.1'],
      ['1', '198.51.100.7'],
    ] as const) {
      const desk = await aDesk({ SOURCEMARK_TRUST_PROXY: trusts });
      const admin = await founded(desk.url);
      const reply = await clientOf(desk.url, {
        origin: desk.url,
        'x-forwarded-for': '203.0.113.9, 198.51.100.7',
        'x-client-address': '203.0.113.9',
      }).fetch('/api/auth/sign-in/email', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ email: 'mara@example.org', password: PASSWORD }),
      });
      expect(reply.status).toBe(200);
      const places = await admin.fetch('/api/auth/list-sessions');
      expect(JSON.stringify(places.body)).toContain(seen);
      expect(JSON.stringify(places.body)).not.toContain('203.0.113.9');
    }
  });
});

describe('stopping', () => {
  test('lets an open request finish, closes the database and ends with 0', async () => {
    const desk = await startDesk();
    onTestFinished(() => desk.remove());
    const admin = await founded(desk.url);
    const { secret } = await admin.call('make-key', { name: 'slow', role: 'admin' });

    const slow = slowRequest(`${desk.url}/api/v1/keys`, { authorization: `Bearer ${secret}` });
    await slow.begun;
    const stopped = desk.stop();
    await expect.poll(() => isListening(desk.url), { timeout: 5000 }).toBe(false);
    const answer = await slow.finish(
      JSON.stringify({ name: 'made while stopping', role: 'viewer' }),
    );
    expect(answer.status).toBe(200);
    expect(await stopped).toBe(0);

    expect(existsSync(join(desk.folder, 'sourcemark.db-wal'))).toBe(false);
    const file = new Database(join(desk.folder, 'sourcemark.db'), { readonly: true });
    const kept = file.prepare('SELECT name FROM api_key WHERE name = ?').all('made while stopping');
    file.close();
    expect(kept).toHaveLength(1);
  });

  test('ends event streams instead of waiting for them', async () => {
    const desk = await startDesk();
    onTestFinished(() => desk.remove());
    const admin = await founded(desk.url);
    const stories = await admin.call('list-stories', {});
    const id = stories.items[0]?.story.id ?? '';
    const stream = await fetch(`${desk.url}/api/v1/stories/${id}/events`, {
      headers: admin.headers,
    });
    const ended = stream.text();
    const startedMs = performance.now();
    expect(await desk.stop()).toBe(0);
    expect(performance.now() - startedMs).toBeLessThan(5000);
    expect(await ended).toContain('retry:');
  });

  test('does not wait for ever for a client that never finishes', async () => {
    const desk = await startDesk();
    onTestFinished(() => desk.remove());
    const slow = slowRequest(`${desk.url}/api/v1/desk`, { origin: desk.url });
    await slow.begun;
    const startedMs = performance.now();
    expect(await desk.stop()).toBe(0);
    const tookMs = performance.now() - startedMs;
    expect(tookMs).toBeGreaterThan(9_000);
    expect(tookMs).toBeLessThan(15_000);
    await expect(slow.finish('{}')).rejects.toThrow();
  });
});

/** A POST whose body waits to be sent until `finish` is called. */
function slowRequest(url: string, headers: Record<string, string>) {
  const all = { ...headers, 'content-type': 'application/json' };
  const sending = request(url, { method: 'POST', headers: all });
  const answered = new Promise<{ status: number | undefined }>((resolve, reject) => {
    sending.once('error', reject);
    sending.once('response', (response) => {
      response.resume();
      resolve({ status: response.statusCode });
    });
  });
  // A test that does not finish the request looks at this promise never.
  answered.catch(() => undefined);
  sending.write(' ');
  const begun = new Promise<void>((resolve) => {
    sending.once('socket', (socket) => {
      setTimeout(resolve, socket.connecting ? 500 : 300);
    });
  });
  return {
    begun,
    finish: (body: string) => {
      sending.end(body);
      return answered;
    },
  };
}

async function isListening(url: string): Promise<boolean> {
  return fetch(`${url}/healthz`, { headers: { connection: 'close' } }).then(
    () => true,
    () => false,
  );
}

describe('the log', () => {
  test('tells of what was changed, and not of windows that say they are still open', async () => {
    const desk = await aDesk({ SOURCEMARK_LOG: 'info' });
    const admin = await founded(desk.url);
    const { story } = await admin.call('import-story', { text: 'Barges\n\nThe barges left.' });
    await admin.call('note-presence', { storyId: story.id, windowId: 'window-of-mine' });
    await desk.stop();
    expect(desk.said()).toContain('"path":"/api/v1/stories","status":200');
    expect(desk.said()).not.toContain('/presence/');
  });

  test('is one JSON object a line and holds no password, token, cookie, query or word of a story', async () => {
    const folder = await aNewFolder();
    const log = join(folder, 'log.txt');
    const desk = await aDesk({ SOURCEMARK_LOG: 'trace' });
    const admin = await founded(desk.url);
    const { secret } = await admin.call('make-key', { name: 'logged', role: 'admin' });
    const words = 'Quicksilver barges left Ostrand harbour';
    const { story } = await admin.call('import-story', { text: `Barges\n\n${words}.` });
    const program = clientWithKey(desk.url, secret);
    await program.send('list-stories', { words: 'quicksilver' });
    await program.send('add-source', {
      storyId: story.id,
      name: 'Quicksilver Ltd',
      kind: 'document',
    });
    await account(admin, '/sign-in/email', {
      email: 'mara@example.org',
      password: 'wrong secret word',
    });
    await program.fetch('/api/v1/keys', { method: 'POST', body: '{"name":"quicksilver' });
    const { token } = await admin.call('invite-person', {
      name: 'Noor',
      email: 'noor@example.org',
      role: 'checker',
    });
    await admin.fetch(`/join/${token}`);
    await admin.fetch(`/claims?words=quicksilver`);
    await desk.stop();

    await writeFile(log, desk.said());
    const lines = (await readFile(log, 'utf8')).split('\n').filter((line) => line.startsWith('{'));
    const logged = lines.map((line): unknown => JSON.parse(line));
    expect(logged.length).toBeGreaterThan(10);
    expect(logged).toContainEqual(
      expect.objectContaining({ msg: 'request', path: '/api/v1/stories', status: 200 }),
    );
    const said = desk.said().toLowerCase();
    const cookie = admin.headers['cookie']?.split('=')[1]?.slice(0, 20) ?? '';
    for (const kept of [
      'quicksilver',
      PASSWORD,
      'wrong secret word',
      secret.slice(4),
      token,
      cookie,
      'noor@',
    ]) {
      expect(kept.length).toBeGreaterThan(4);
      expect(said).not.toContain(kept.toLowerCase());
    }
  });
});

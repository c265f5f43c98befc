import { request } from 'node:http';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ROUTES } from '#app/api/v1/routes.ts';
import { STATUS_OF } from '#app/_server/problem-response.ts';
import {
  type DeskClient,
  account,
  clientOf,
  clientWithKey,
  founded,
} from '#tests/app/desk-client.ts';
import { type RunningDesk, startDesk } from '#tests/app/running-desk.ts';

let desk: RunningDesk;
let admin: DeskClient;
let program: DeskClient;

beforeAll(async () => {
  desk = await startDesk({ environment: { SOURCEMARK_UPLOAD_MB: '1' } });
  admin = await founded(desk.url);
  const { secret } = await admin.call('make-key', { name: 'wire', role: 'admin' });
  program = clientWithKey(desk.url, secret);
});
afterAll(() => desk.remove());

const JSON_TYPE = { 'content-type': 'application/json' };

function newSource(client: DeskClient, headers: Record<string, string>) {
  return client.fetch('/api/v1/keys', {
    method: 'POST',
    headers: { ...JSON_TYPE, ...headers },
    body: JSON.stringify({ name: 'from elsewhere', role: 'viewer' }),
  });
}

/** The session's cookie without the origin that a browser of ours would state. */
function cookieOnly() {
  return clientOf(desk.url, { cookie: admin.headers['cookie'] ?? '' });
}

describe('an act with a key of its own', () => {
  const newKeyWith = (name: string, key: string) =>
    admin.fetch('/api/v1/keys', {
      method: 'POST',
      headers: { ...JSON_TYPE, 'idempotency-key': key },
      body: JSON.stringify({ name, role: 'viewer' }),
    });

  test('sent twice it is done once, and the second answer names the event of the first', async () => {
    expect(await newKeyWith('sent twice', 'act-of-the-test-1')).toMatchObject({ status: 200 });
    const events = await admin.call('verify-record', {});
    const again = await newKeyWith('sent twice', 'act-of-the-test-1');
    expect(again).toMatchObject({ status: 409, body: { code: 'taken' } });
    expect(again.body).toMatchObject({ doneAs: events.events });
    const keys = await admin.call('list-keys', {});
    expect(keys.items.filter((key) => key.name === 'sent twice')).toHaveLength(1);
  });

  test.each([
    ['too short', 'seven-7'],
    ['too long', 'x'.repeat(65)],
    ['with a space', 'two words of it'],
    ['with a letter beyond ASCII', 'schl\u00fcssel-1'],
  ])('a key that is %s is refused in words', async (_, key) => {
    const reply = await newKeyWith('never made', key);
    expect(reply).toMatchObject({ status: 422, body: { code: 'invalid' } });
    expect(JSON.stringify(reply.body)).toContain('8 to 64 visible ASCII characters');
    const keys = await admin.call('list-keys', {});
    expect(keys.items.map((each) => each.name)).not.toContain('never made');
  });

  test('where nothing is changed, a key means nothing', async () => {
    const reply = await admin.fetch('/api/v1/keys', { headers: { 'idempotency-key': 'x' } });
    expect(reply.status).toBe(200);
  });
});

describe('where a change comes from', () => {
  test.each([
    ['no origin', {}],
    ['another origin', { origin: 'https://evil.example' }],
    ['an opaque origin', { origin: 'null' }],
    ['another port of this machine', { origin: 'http://127.0.0.1:1' }],
    ['our origin, but asked for by another site', { 'sec-fetch-site': 'cross-site', ours: '' }],
    ['our origin, but asked for by a sister site', { 'sec-fetch-site': 'same-site', ours: '' }],
  ])('a change with a session and %s is refused, and nothing is kept', async (_, given) => {
    const { ours, ...headers } = { ours: undefined, ...given };
    const origin = ours === undefined ? {} : { origin: desk.url };
    const reply = await newSource(cookieOnly(), { ...headers, ...origin });
    expect(reply).toMatchObject({ status: 403, body: { code: 'forbidden' } });
    const keys = await admin.call('list-keys', {});
    expect(keys.items.map((key) => key.name)).not.toContain('from elsewhere');
  });

  test('the same holds for signing in', async () => {
    const reply = await account(clientOf(desk.url), '/sign-in/email', {
      email: 'a',
      password: 'b',
    });
    expect(reply).toMatchObject({ status: 403, body: { code: 'forbidden' } });
  });

  test('a change from our own page goes through', async () => {
    const headers = { origin: desk.url, 'sec-fetch-site': 'same-origin' };
    const reply = await cookieOnly().fetch('/api/v1/keys/key_00000000000000000000/revoke', {
      method: 'POST',
      headers: { ...headers, ...JSON_TYPE },
      body: '{}',
    });
    expect(reply.status).toBe(404);
  });

  test('a program with a key states no origin', async () => {
    expect((await program.send('list-keys', {})).status).toBe(200);
    const made = await program.send('make-key', { name: 'by program', role: 'viewer' });
    expect(made.status).toBe(200);
  });

  test('beside a key that opens nothing, a good session counts for nothing', async () => {
    const both = clientOf(desk.url, {
      ...admin.headers,
      authorization: `Bearer smk_${'x'.repeat(43)}`,
    });
    expect(await both.send('list-people', {})).toMatchObject({
      status: 401,
      body: { code: 'signed-out' },
    });
  });

  test('no page of another site may read what we answer', async () => {
    const reply = await clientOf(desk.url, { origin: 'https://evil.example' }).send(
      'read-desk',
      {},
    );
    expect(reply.headers.get('access-control-allow-origin')).toBeNull();
    expect(reply.headers.get('cross-origin-resource-policy')).toBe('same-origin');
  });
});

describe('what a request holds', () => {
  const post = (body: BodyInit, headers: Record<string, string> = JSON_TYPE) =>
    program.fetch('/api/v1/keys', { method: 'POST', headers, body });

  test.each([
    ['text/plain', '{"name":"x","role":"viewer"}'],
    ['application/x-www-form-urlencoded', 'name=x&role=viewer'],
    ['', '{}'],
  ])('a body of type "%s" is refused with 415', async (type, body) => {
    const reply = await post(new Blob([body]), type === '' ? {} : { 'content-type': type });
    expect(reply).toMatchObject({ status: 415, body: { code: 'invalid' } });
  });

  test.each([['{"name":'], ['[1,2]'], ['"text"'], ['null'], ['17']])(
    'the body %s is refused with 400',
    async (body) => {
      expect(await post(body)).toMatchObject({ status: 400, body: { code: 'invalid' } });
    },
  );

  test('bytes that are not UTF-8 are refused with 400', async () => {
    const bytes = new Uint8Array([0x7b, 0x22, 0xff, 0xfe, 0x22, 0x3a, 0x31, 0x7d]);
    expect(await post(bytes)).toMatchObject({ status: 400 });
  });

  test('a nest of a hundred thousand brackets is refused, and the desk goes on', async () => {
    const deep = `{"name":${'['.repeat(100_000)}${']'.repeat(100_000)}}`;
    expect((await post(deep)).status).toBe(422);
    expect((await program.send('read-desk', {})).status).toBe(200);
  });

  test('fields that do not fit are named, each with what is wrong', async () => {
    const reply = await post(JSON.stringify({ name: '', role: 'king' }));
    expect(reply.status).toBe(422);
    expect(reply.headers.get('content-type')).toBe('application/problem+json');
    expect(reply.body).toMatchObject({
      type: 'urn:sourcemark:problem:invalid',
      status: 422,
      code: 'invalid',
      fields: [{ path: 'name' }, { path: 'role' }],
    });
  });

  test.each(['/api/v1/stories/%E0%A4%A/events', '/api/v1/claims/%E0%A4%A', '/stories/%E0%A4%A'])(
    'the address %s, which stands for no text, leads nowhere and is no bug',
    async (path) => {
      expect([400, 404]).toContain((await program.fetch(path)).status);
    },
  );

  test('a field that stands in the path is taken from there', async () => {
    const path = '/api/v1/keys/key_00000000000000000000/revoke';
    const body = JSON.stringify({ keyId: 'key_11111111111111111111' });
    const reply = await program.fetch(path, { method: 'POST', headers: JSON_TYPE, body });
    expect(reply.status).toBe(404);
  });
});

describe('how large a request is', () => {
  test('more than a megabyte is refused where no file is taken', async () => {
    const body = JSON.stringify({ name: 'x'.repeat(1024 * 1024), role: 'viewer' });
    const reply = await program.fetch('/api/v1/keys', { method: 'POST', headers: JSON_TYPE, body });
    expect(reply).toMatchObject({ status: 413, body: { code: 'too-large' } });
  });

  test('a file up to the house’s limit goes through, in base64', async () => {
    const file = Buffer.from('word '.repeat(200_000)).toString('base64');
    expect(file.length).toBeGreaterThan(1024 * 1024);
    const reply = await program.send('preview-original', { file, filename: 'long.txt' });
    expect(reply.status).toBe(200);
  });

  test('somebody who is not signed in cannot send a file at all', async () => {
    const file = Buffer.from('word '.repeat(300_000)).toString('base64');
    const nobody = clientOf(desk.url, { origin: desk.url });
    expect((await nobody.send('preview-original', { file })).status).toBe(413);
  });

  test('an endless body is cut off while it streams, long before it ends', async () => {
    const { sentBytes, status } = await sendEndlessly(`${desk.url}/api/v1/keys`, program.headers);
    expect(status).toBe(413);
    expect(sentBytes).toBeLessThan(32 * 1024 * 1024);
    expect((await program.send('read-desk', {})).status).toBe(200);
  });
});

/** Sends a body without a stated length and without an end; answers how much went out before the cut. */
function sendEndlessly(url: string, headers: Readonly<Record<string, string>>) {
  return new Promise<{ sentBytes: number; status: number | undefined }>((resolve) => {
    let sentBytes = 0;
    let status: number | undefined;
    const chunk = Buffer.alloc(64 * 1024, ' ');
    const sending = request(url, { method: 'POST', headers: { ...headers, ...JSON_TYPE } });
    const more = () => {
      while (!sending.destroyed && sentBytes < 256 * 1024 * 1024) {
        sentBytes += chunk.byteLength;
        if (!sending.write(chunk)) return;
      }
      sending.destroy();
    };
    sending.on('drain', more);
    sending.on('response', (response) => {
      status = response.statusCode;
      response.resume();
    });
    // The cut is what is waited for.
    sending.on('error', () => undefined);
    sending.on('close', () => {
      resolve({ sentBytes, status });
    });
    more();
  });
}

describe('where a request goes', () => {
  test.each([
    ['DELETE', '/api/v1/people', ['GET', 'POST']],
    ['POST', '/api/v1/record/proof', ['GET']],
    ['GET', '/api/v1/keys/key_00000000000000000000/revoke', ['POST']],
  ])('%s %s names the methods it does take', async (method, path, methods) => {
    const reply = await program.fetch(path, { method });
    expect(reply).toMatchObject({ status: 405, body: { code: 'invalid' } });
    expect(reply.headers.get('allow')?.split(', ').toSorted()).toEqual(methods.toSorted());
  });

  test.each(['/api/v1/nothing', '/api/v1', '/api/v1/stories/x/y/z', '/api/nothing'])(
    '%s is not found',
    async (path) => {
      expect((await program.fetch(path)).status).toBe(404);
    },
  );

  test('every answer of the API is told not to be kept anywhere', async () => {
    const replies = [
      await program.send('list-people', {}),
      await program.send('make-key', { name: '', role: 'viewer' }),
      await clientOf(desk.url).send('list-people', {}),
    ];
    for (const reply of replies) expect(reply.headers.get('cache-control')).toContain('no-store');
  });

  test('a program that asks too often is told to wait, and how long', async () => {
    const slow = await startDesk({ environment: { SOURCEMARK_RATE: '60' } });
    try {
      const replies = await Promise.all(
        Array.from({ length: 40 }, () => clientOf(slow.url).send('read-desk', {})),
      );
      const refused = replies.filter((reply) => reply.status === 429);
      expect(refused.length).toBeGreaterThanOrEqual(20);
      expect(refused[0]).toMatchObject({ body: { code: 'unavailable' } });
      expect(Number(refused[0]?.headers.get('retry-after'))).toBeGreaterThan(0);
    } finally {
      await slow.remove();
    }
  });
});

describe('every refusal has a status of its own kind', () => {
  test('each code of the closed list is mapped', () => {
    expect(STATUS_OF).toEqual({
      'signed-out': 401,
      'not-found': 404,
      forbidden: 403,
      invalid: 422,
      stale: 409,
      taken: 409,
      policy: 422,
      'too-large': 413,
      unavailable: 503,
    });
  });

  test('nobody is signed out from what is open to anybody, and from nothing else', async () => {
    const nobody = clientOf(desk.url, { origin: desk.url });
    const open = [
      'read-desk',
      'found-desk',
      'read-invitation',
      'accept-invitation',
      'read-query-link',
      'answer-query-link',
    ];
    for (const [name, route] of Object.entries(ROUTES)) {
      const path = `/api/v1${route.path.replaceAll(/\{\w+\}/g, 'x')}`;
      const body = route.method === 'GET' ? {} : { body: '{}', headers: JSON_TYPE };
      const reply = await nobody.fetch(path, { method: route.method, ...body });
      expect([name, reply.status === 401]).toEqual([name, !open.includes(name)]);
    }
  });

  test('taken, policy, stale and forbidden', async () => {
    const person = {
      name: 'Mara',
      email: 'mara@example.org',
      password: 'copper lantern tide seven',
    };
    expect(await admin.send('found-desk', person)).toMatchObject({
      status: 409,
      body: { code: 'taken' },
    });

    const mara = (await admin.call('list-people', {})).items[0];
    if (mara === undefined) throw new Error('The founder is not listed.');
    const demotion = { personId: mara.id, role: 'viewer', expects: mara.version } as const;
    expect(await admin.send('change-person', demotion)).toMatchObject({
      status: 422,
      body: { code: 'policy' },
    });
    const late = { personId: mara.id, name: 'Mara E.', expects: mara.version + 7 };
    expect(await admin.send('change-person', late)).toMatchObject({
      status: 409,
      body: { code: 'stale', states: { current: { id: mara.id }, yours: { name: 'Mara E.' } } },
    });

    const { secret } = await admin.call('make-key', { name: 'looks only', role: 'viewer' });
    const viewer = clientWithKey(desk.url, secret);
    expect(await viewer.send('list-keys', {})).toMatchObject({
      status: 403,
      body: { code: 'forbidden' },
    });
  });
});

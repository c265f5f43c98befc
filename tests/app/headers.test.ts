import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { contentSecurityPolicy, fixedHeaders } from '#app/_server/security-headers.ts';
import { type DeskClient, clientOf, founded } from '#tests/app/desk-client.ts';
import { type RunningDesk, startDesk } from '#tests/app/running-desk.ts';

let desk: RunningDesk;
let admin: DeskClient;
let title: string;

beforeAll(async () => {
  desk = await startDesk();
  admin = await founded(desk.url);
  const stories = await admin.call('list-stories', {});
  title = stories.items[0]?.story.title ?? '';
});
afterAll(() => desk.remove());

const PREFETCHES: readonly Record<string, string>[] = [
  {},
  { purpose: 'prefetch' },
  { 'sec-purpose': 'prefetch;prerender' },
  { 'next-router-prefetch': '1' },
  { rsc: '1' },
  { rsc: '1', 'next-router-prefetch': '1' },
  { rsc: '1', 'next-router-segment-prefetch': '/_tree' },
  { 'x-middleware-subrequest': 'proxy:proxy:proxy:proxy:proxy' },
];

function nonceOf(policy: string | null): string {
  return /'nonce-([^']+)'/.exec(policy ?? '')?.[1] ?? '';
}

describe('the policy of pages', () => {
  test('every script of a page carries the nonce of that answer alone', async () => {
    const nonces = new Set<string>();
    for (const path of ['/', '/verdicts', '/claims', '/no-such-page']) {
      const page = await admin.fetch(path);
      const policy = page.headers.get('content-security-policy');
      const nonce = nonceOf(policy);
      expect(nonce).toMatch(/^[A-Za-z0-9+/]{22}==$/);
      nonces.add(nonce);

      const scripts = [...String(page.body).matchAll(/<script\b[^>]*>/g)].map(([tag]) => tag);
      expect(scripts.length).toBeGreaterThan(3);
      for (const script of scripts) expect(script).toContain(`nonce="${nonce}"`);
    }
    expect(nonces.size).toBe(4);
  });

  test('no script runs without a nonce, nothing is framed, and nothing comes from elsewhere', async () => {
    const policy = (await admin.fetch('/')).headers.get('content-security-policy') ?? '';
    const parts = new Map(policy.split('; ').map((part) => [part.split(' ', 1)[0], part]));
    expect(parts.get('script-src')).toMatch(/^script-src 'self' 'nonce-[^']+' 'strict-dynamic'$/);
    expect(parts.get('style-src')).toBe("style-src 'self' 'unsafe-inline'");
    expect(parts.get('frame-ancestors')).toBe("frame-ancestors 'none'");
    expect(parts.get('form-action')).toBe("form-action 'self'");
    expect(parts.get('base-uri')).toBe("base-uri 'none'");
    expect(parts.get('object-src')).toBe("object-src 'none'");
    expect(parts.get('connect-src')).toBe("connect-src 'self'");
    expect(policy).not.toContain('unsafe-eval');
  });

  test.each([
    { 'content-security-policy': "script-src 'nonce-theirs'" },
    { 'content-security-policy-report-only': "script-src 'nonce-theirs'" },
    { 'x-nonce': 'theirs' },
  ])('a nonce that a client sends is never used: %o', async (headers) => {
    const page = await admin.fetch('/', { headers });
    expect(page.status).toBe(200);
    expect(nonceOf(page.headers.get('content-security-policy'))).not.toBe('theirs');
    expect(String(page.body)).not.toContain('theirs');
  });

  test('the headers are on answers of every kind', async () => {
    const page = String((await admin.fetch('/')).body);
    const asset = /\/_next\/static\/[^"]+\.js/.exec(page)?.[0] ?? 'no asset found';
    for (const path of ['/', '/sign-in', '/api/v1/desk', '/api/v1/none', '/nowhere', asset]) {
      const { headers, status } = await admin.fetch(path);
      expect([path, headers.get('x-content-type-options')]).toEqual([path, 'nosniff']);
      expect(headers.get('referrer-policy')).toBe('same-origin');
      expect(headers.get('cross-origin-opener-policy')).toBe('same-origin');
      expect(headers.get('cross-origin-resource-policy')).toBe('same-origin');
      expect(headers.get('permissions-policy')).toContain('camera=()');
      expect(headers.get('x-powered-by')).toBeNull();
      if (path === asset) expect(status).toBe(200);
      else expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
    }
  });

  test('what is no page lets nothing run, should a browser show it as one', async () => {
    const { headers } = await admin.fetch('/api/v1/desk');
    expect(headers.get('content-security-policy')).toBe(
      "default-src 'none'; frame-ancestors 'none'",
    );
  });

  test('only a desk that is reached by https tells browsers to insist on it', () => {
    const named = (url: string) =>
      fixedHeaders({ url, isDevelopment: false }).map(([name]) => name);
    expect(named('https://desk.example.org')).toContain('strict-transport-security');
    expect(named('http://127.0.0.1:3000')).not.toContain('strict-transport-security');
  });

  test('code may be evaluated in development only', () => {
    const policy = (isDevelopment: boolean) =>
      contentSecurityPolicy('n', { url: 'http://127.0.0.1:3000', isDevelopment });
    expect(policy(true)).toContain("'unsafe-eval'");
    expect(policy(false)).not.toContain("'unsafe-eval'");
  });
});

describe('a page of the desk', () => {
  test('shows its stories to a member', async () => {
    expect(title).not.toBe('');
    expect(String((await admin.fetch('/')).body)).toContain(title);
  });

  test.each(PREFETCHES)('shows nothing without a session, asked for with %o', async (headers) => {
    const nobody = clientOf(desk.url);
    const stories = await admin.call('list-stories', {});
    const story = stories.items[0]?.story.id ?? '';
    for (const path of ['/', '/verdicts', '/claims', '/people', `/stories/${story}`]) {
      const reply = await nobody.fetch(path, { headers });
      expect(String(reply.body)).not.toContain(title);
      expect(String(reply.body)).not.toContain('Mara Ellison');
      expect(reply.headers.get('content-security-policy')).toContain("'nonce-");
    }
  });
});

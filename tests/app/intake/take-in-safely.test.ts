import { expect, test } from 'vitest';
import { takeInSafely } from '#app/_server/intake.ts';
import type { IntakeFormat } from '#lib/story/draft.ts';

const source = (text: string, format: IntakeFormat) => ({
  bytes: new TextEncoder().encode(text),
  format,
});

test('an original is read in its process and comes back whole', async () => {
  const taken = await takeInSafely(source('Ferry talks stall\n\nNobody agreed on Monday.', 'text'));
  if (!taken.ok) throw new Error(taken.problem.message);
  expect(taken.value.title).toBe('Ferry talks stall');
  expect(taken.value.text).toBe('Ferry talks stall\n\nNobody agreed on Monday.');
});

test('what the reading refuses is refused with its own words', async () => {
  const taken = await takeInSafely({ bytes: new Uint8Array(), format: 'text' });
  expect(taken).toMatchObject({ ok: false, problem: { code: 'invalid' } });
});

test('half a megabyte of nested tags ends with a problem, well within the time', async () => {
  const began = performance.now();
  const taken = await takeInSafely(source('<div>'.repeat(100_000), 'html'));
  if (taken.ok) throw new Error('accepted');
  expect(taken.problem.message).toContain('1000 deep');
  expect(performance.now() - began).toBeLessThan(20_000);
});

test('a reading that takes too long is stopped and refused, and the next one works', async () => {
  const slow = source('<span>a</span>'.repeat(200_000), 'html');
  const taken = await takeInSafely(slow, { timeoutMs: 300, heapMegabytes: 1024 });
  if (taken.ok) throw new Error('accepted');
  expect(taken.problem.code).toBe('invalid');
  expect(taken.problem.message).toContain('0.3 s');
  expect((await takeInSafely(source('Some words.', 'text'))).ok).toBe(true);
});

test('a reading that needs too much memory is refused, and the next one works', async () => {
  const big = source('<p>word</p>'.repeat(900_000), 'html');
  const taken = await takeInSafely(big, { timeoutMs: 60_000, heapMegabytes: 32 });
  if (taken.ok) throw new Error('accepted');
  expect(taken.problem.message).toContain('memory');
  expect((await takeInSafely(source('Some words.', 'text'))).ok).toBe(true);
});

test('many at once are all answered', async () => {
  const sources = Array.from({ length: 6 }, (_, i) =>
    source(`Story ${i}\n\nIt has words.`, 'text'),
  );
  const taken = await Promise.all(sources.map((one) => takeInSafely(one)));
  expect(taken.map((answer) => answer.ok && answer.value.title)).toEqual(
    sources.map((_, i) => `Story ${i}`),
  );
});

test('a tag of a million attributes, which ends a thread together with its process, is refused', async () => {
  const attributes = Array.from({ length: 1_000_000 }, (_, i) => `a${i}=b`).join(' ');
  const hostile = source(`<p ${attributes}>x</p>`, 'html');
  const taken = await takeInSafely(hostile, { timeoutMs: 60_000, heapMegabytes: 64 });
  if (taken.ok) throw new Error('accepted');
  expect(taken.problem.message).toContain('memory');
  expect((await takeInSafely(source('Some words.', 'text'))).ok).toBe(true);
});

test('a reading that is given no script to run is a bug, and the turn is given back', async () => {
  process.env['SOURCEMARK_ROOT'] = '/nowhere';
  try {
    for (let i = 0; i < 3; i += 1) {
      await expect(takeInSafely(source('Some words.', 'text'))).rejects.toThrow();
    }
  } finally {
    delete process.env['SOURCEMARK_ROOT'];
  }
  expect((await takeInSafely(source('Some words.', 'text'))).ok).toBe(true);
});

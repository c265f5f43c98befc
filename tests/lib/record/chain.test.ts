import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { canonicalJson } from '#lib/record/canonical-json.ts';
import { EMPTY_HEAD, type UnsealedEvent, headAfter, sealEvent } from '#lib/record/chain.ts';
import { type RecordEvent, ZERO_HASH } from '#lib/record/event.ts';
import { verifyRecord } from '#lib/record/verify.ts';

function unsealed(set: Partial<UnsealedEvent> = {}): UnsealedEvent {
  return {
    at: '2026-11-24T12:00:00.000Z',
    actor: { kind: 'command-line', id: null, name: 'command line' },
    operation: 'mark-claim',
    kind: 'claim.marked',
    subject: { kind: 'claim', id: 'claim_1' },
    storyId: 'story_1',
    claimId: 'claim_1',
    before: null,
    after: { words: '40 reservoirs' },
    salt: 'a'.repeat(32),
    ...set,
  };
}

function aRecord(length: number): RecordEvent[] {
  const events: RecordEvent[] = [];
  let head = EMPTY_HEAD;
  for (let number = 1; number <= length; number += 1) {
    const event = sealEvent(head, unsealed({ after: { number } }));
    events.push(event);
    head = headAfter(event);
  }
  return events;
}

const headOf = (events: readonly RecordEvent[]) => {
  const last = events.at(-1);
  return last === undefined ? EMPTY_HEAD : headAfter(last);
};

test('an event states the number after the head, the head’s hash, and the sha-256 of these and of the hash of all that it says', () => {
  const [first, second] = aRecord(2);
  if (first === undefined || second === undefined) throw new Error('The record has two events.');
  expect(first).toMatchObject({ number: 1, previousHash: ZERO_HASH });
  expect(second).toMatchObject({ number: 2, previousHash: first.hash });
  const { hash, number, previousHash, ...said } = second;
  const sha256 = (value: object) => createHash('sha256').update(canonicalJson(value)).digest('hex');
  expect(hash).toBe(sha256({ number, previousHash, content: sha256(said) }));
});

test('an event of a former version of the desk, without a salt, holds by the sha-256 of all its other fields', async () => {
  const former = sealEvent(EMPTY_HEAD, unsealed({ salt: null }));
  const { hash, salt, ...others } = former;
  expect(salt).toBeNull();
  expect(hash).toBe(createHash('sha256').update(canonicalJson(others)).digest('hex'));
  const next = sealEvent(headAfter(former), unsealed());
  expect(await verifyRecord([former, next])).toMatchObject({ holds: true, events: 2 });
  const salted = { ...former, salt: 'b'.repeat(32) };
  expect(await verifyRecord([salted, next])).toMatchObject({ holds: false, number: 1 });
});

test('a state with a field called __proto__ holds as it was sealed, and not otherwise', async () => {
  const state = (value: boolean) =>
    JSON.parse(`{"__proto__": ${String(value)}}`) as RecordEvent['after'];
  const event = sealEvent(EMPTY_HEAD, unsealed({ after: state(true) }));
  expect(await verifyRecord([event])).toMatchObject({ holds: true });
  expect(await verifyRecord([{ ...event, after: state(false) }])).toMatchObject({ holds: false });
});

test('any record that was sealed event by event holds', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.jsonValue(), { maxLength: 30 }), async (things) => {
      const events: RecordEvent[] = [];
      for (const after of things) {
        events.push(
          sealEvent(
            headOf(events),
            unsealed({ after: JSON.parse(JSON.stringify(after)) as RecordEvent['after'] }),
          ),
        );
      }
      const head = headOf(events);
      const holds = { holds: true, events: things.length, hash: head.hash };
      expect(await verifyRecord(events)).toEqual(holds);
      expect(await verifyRecord(events, { kind: 'exactly', head })).toEqual(holds);
    }),
    { numRuns: 50 },
  );
});

describe('the first wrong event is named', () => {
  const LENGTH = 12;
  const record = aRecord(LENGTH);
  const expected = { kind: 'at-least', head: headOf(record) } as const;
  const changes: readonly (readonly [string, (event: RecordEvent) => unknown])[] = [
    ['its time', (event) => ({ ...event, at: '2026-11-24T12:00:00.001Z' })],
    ['its actor', (event) => ({ ...event, actor: { ...event.actor, name: 'someone' } })],
    ['its operation', (event) => ({ ...event, operation: 'other' })],
    ['its kind', (event) => ({ ...event, kind: 'claim.changed' })],
    ['its subject', (event) => ({ ...event, subject: { kind: 'claim', id: 'claim_2' } })],
    ['its story', (event) => ({ ...event, storyId: null })],
    ['its claim', (event) => ({ ...event, claimId: 'claim_2' })],
    ['what was before', (event) => ({ ...event, before: {} })],
    ['what was after', (event) => ({ ...event, after: { number: 99 } })],
    ['the hash of the one before', (event) => ({ ...event, previousHash: '1'.repeat(64) })],
    ['its hash', (event) => ({ ...event, hash: '1'.repeat(64) })],
    ['its shape', () => ({ nothing: true })],
    ['all of it', () => null],
  ];
  test.each(changes)('when somebody changes %s', async (_what, change) => {
    for (const number of [1, 5, LENGTH]) {
      const events = record.map((event) => (event.number === number ? change(event) : event));
      expect(await verifyRecord(events, expected)).toMatchObject({
        holds: false,
        events: number - 1,
        number,
      });
    }
  });

  test('when its number is changed', async () => {
    const events = record.map((event) => (event.number === 5 ? { ...event, number: 55 } : event));
    expect(await verifyRecord(events, expected)).toMatchObject({ holds: false, number: 5 });
  });

  test('when one is taken out', async () => {
    const events = record.filter((event) => event.number !== 5);
    expect(await verifyRecord(events, expected)).toMatchObject({ holds: false, number: 5 });
  });

  test('when one is taken out and the rest is numbered anew', async () => {
    const events = record
      .filter((event) => event.number !== 5)
      .map((event) => (event.number > 5 ? { ...event, number: event.number - 1 } : event));
    expect(await verifyRecord(events, expected)).toMatchObject({ holds: false, number: 5 });
  });

  test('when two change places', async () => {
    const [a, b, ...others] = record;
    expect(await verifyRecord([b, a, ...others], expected)).toMatchObject({
      holds: false,
      events: 0,
      number: 1,
    });
  });

  test('when one stands twice', async () => {
    const events = record.flatMap((event) => (event.number === 5 ? [event, event] : [event]));
    expect(await verifyRecord(events, expected)).toMatchObject({ holds: false, number: 5 });
  });

  test('when one that fits by itself is put in', async () => {
    const after4 = record[3];
    if (after4 === undefined) throw new Error('The record has twelve events.');
    const forged = sealEvent(headAfter(after4), unsealed({ after: 'forged' }));
    const events = [...record.slice(0, 4), forged, ...record.slice(5)];
    expect(await verifyRecord(events, expected)).toMatchObject({ holds: false, number: 6 });
  });

  test('when the end is cut off', async () => {
    for (const length of [0, 1, 11]) {
      const proof = await verifyRecord(record.slice(0, length), expected);
      expect(proof).toMatchObject({ holds: false, events: length, number: length + 1 });
    }
  });

  test('when the whole is written anew to the same length', async () => {
    const forged: RecordEvent[] = [];
    for (const { number } of record)
      forged.push(sealEvent(headOf(forged), unsealed({ after: -number })));
    expect(await verifyRecord(forged)).toMatchObject({ holds: true });
    expect(await verifyRecord(forged, expected)).toMatchObject({ holds: false, number: LENGTH });
  });

  test('when events stand after the end that was noted as final', async () => {
    const fifth = record[4];
    if (fifth === undefined) throw new Error('The record has twelve events.');
    const head = headAfter(fifth);
    expect(await verifyRecord(record, { kind: 'at-least', head })).toMatchObject({ holds: true });
    expect(await verifyRecord(record, { kind: 'exactly', head })).toMatchObject({
      holds: false,
      number: 6,
    });
  });
});

test('whatever stands in a record, verifying it answers and does not throw', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.anything(), { minLength: 1 }), async (things) => {
      expect(await verifyRecord(things)).toMatchObject({ holds: false, events: 0, number: 1 });
    }),
  );
});

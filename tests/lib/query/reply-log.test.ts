import { expect, it } from 'vitest';
import { replyLog } from '#lib/query/reply-log.ts';
import { aQuery, aQueryLink, aRightOfReply, anAnswer, anAttempt } from '#tests/fixtures/queries.ts';
import { aClaim, anId } from '#tests/fixtures/things.ts';

const hid = aClaim({
  id: anId('claim', 1),
  number: 1,
  words: 'hid it',
  accused: ['Port Authority'],
});
const lied = aClaim({
  id: anId('claim', 2),
  number: 2,
  words: 'lied',
  accused: ['port  authority', 'Council'],
});
const plain = aClaim({ id: anId('claim', 3), number: 3, words: 'in May', accused: [] });

it('tells each accused party once, with its claims, also one that nobody asked', () => {
  const asked = aRightOfReply(hid, { accused: 'PORT AUTHORITY' });
  const log = replyLog([hid, lied, plain], [asked, aQuery(lied)]);
  expect(log.map(({ name }) => name)).toEqual(['Port Authority', 'Council']);
  expect(log[0]?.claims.map(({ number, isSought }) => [number, isSought])).toEqual([
    [1, true],
    [2, false],
  ]);
  expect(log[0]?.queries).toEqual([asked]);
  expect(log[1]).toMatchObject({ claims: [{ number: 2, isSought: false }], queries: [] });
});

it('finds the query to a party that is written with another apostrophe, as the policy does', () => {
  const claim = { ...hid, accused: ['O’Brien'] };
  const log = replyLog([claim], [aRightOfReply(claim, { accused: "O'Brien" })]);
  expect(log).toMatchObject([{ name: 'O’Brien', claims: [{ isSought: true }] }]);
});

it('counts a reply as sought until it is withdrawn, and as answered once one came', () => {
  const put = aRightOfReply(hid, { accused: 'Port Authority' });
  const seen = (...all: (typeof put)[]) => replyLog([hid], all)[0]?.claims[0];
  expect(seen(put)).toMatchObject({ isSought: true, isAnswered: false });
  expect(seen({ ...put, state: 'closed' })).toMatchObject({ isSought: true });
  expect(seen({ ...put, state: 'withdrawn' })).toMatchObject({ isSought: false });
  expect(seen({ ...put, answers: [anAnswer(put)] })).toMatchObject({ isAnswered: true });
  expect(replyLog([hid], [{ ...put, state: 'withdrawn' }])[0]?.queries).toHaveLength(1);
});

it('counts a reply to be given by link as sought only where somebody could give it', () => {
  const put = aRightOfReply(hid, { accused: 'Port Authority', channel: 'link' });
  const isSought = (set: Partial<typeof put>) =>
    replyLog([hid], [{ ...put, ...set }])[0]?.claims[0]?.isSought;
  const revoked = aQueryLink(put, { state: 'revoked' });
  expect(isSought({})).toBe(false);
  expect(isSought({ links: [revoked] })).toBe(false);
  expect(isSought({ links: [revoked, aQueryLink(put)] })).toBe(true);
  expect(isSought({ links: [aQueryLink(put, { state: 'used' })] })).toBe(true);
  expect(isSought({ links: [revoked], attempts: [anAttempt(put)] })).toBe(true);
  expect(isSought({ links: [revoked], answers: [anAnswer(put)] })).toBe(true);
  // Closing takes the link back that was open until then.
  expect(isSought({ links: [revoked], state: 'closed' })).toBe(true);
  expect(isSought({ state: 'closed' })).toBe(false);
});

it('leaves out withdrawn claims, and keeps a party that queries alone name', () => {
  const gone = { ...hid, state: 'withdrawn' } as const;
  expect(replyLog([gone], [])).toEqual([]);
  const named = aRightOfReply(plain, { accused: 'The mayor' });
  expect(replyLog([plain], [named])).toMatchObject([
    { name: 'The mayor', claims: [{ number: 3, isSought: true }] },
  ]);
});

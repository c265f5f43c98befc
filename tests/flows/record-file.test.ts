import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import type { Line } from '#lib/export/record-lines.ts';
import type { StoryId } from '#lib/id.ts';
import type { Policy } from '#lib/policy/policy.ts';
import { hashOfEvent, hashOfLink } from '#lib/record/chain.ts';
import { fingerprintOf } from '#lib/record/desk-key.ts';
import type { RecordEvent } from '#lib/record/event.ts';
import { COMMAND_LINE, PASSWORD, type StaffedDesk, aDesk, actorOf } from '#tests/fixtures/desk.ts';
import { leaksIn } from '#tests/fixtures/leaks.ts';
import { TWO_RULES } from '#tests/fixtures/policies.ts';
import { readyToSign } from '#tests/fixtures/ready-to-sign.ts';
import { aStrangersKey, checked, exported, linesIn } from '#tests/fixtures/record-files.ts';
import { evidenceOn, storyOfItsOwn } from '#tests/flows/scene.ts';
import { anUnnamed } from '#tests/flows/identity-rows.ts';

let desk: StaffedDesk;
let storyId: StoryId;
let file: Buffer;
let report: unknown;
/** The JSON report of the first sign-off. */
let signed: unknown;

/** What stands in nobody's way, so that a sign-off binds a finding. */
const ONE_WARNING: Policy = {
  ...TWO_RULES,
  rules: TWO_RULES.rules.slice(0, 1).map((rule) => ({ ...rule, severity: 'warns' })),
};

/** Words of another story, and of a sealed identity: none may be in the file. */
const ELSEWHERE = ['Quistelmoor', 'brantelwick'];
const SEALED = ['Zyxquorvian', 'thrumbelwick', 'Ostrequalm'];

beforeAll(async () => {
  desk = await aDesk();
  storyId = desk.story.id;
  const { checker, reporter, editor } = desk.people;
  const on = { desk, storyId, draft: desk.draft, people: desk.people };
  const claiming = { claimId: desk.claim.id, draftId: desk.draft.id } as const;
  const { id: sourceId } = await anUnnamed(on);
  const [name, contact, howTheyKnow] = SEALED.map((word) => `${word} Marabax`);
  if (name === undefined || contact === undefined || howTheyKnow === undefined) throw new Error();
  await desk.done(reporter, 'seal-identity', { sourceId, name, contact, howTheyKnow });
  const saying = { ...claiming, quoteType: 'indirect', sourceId } as const;
  await desk.done(checker, 'attribute-claim', saying);
  const other = await storyOfItsOwn(on, `${ELSEWHERE.join(' is near ')}.`);
  const naming = {
    storyId: other.storyId,
    name: 'The harbour office',
    kind: 'institution',
  } as const;
  const { source } = await desk.done(COMMAND_LINE, 'add-source', naming);
  const bearing = { ...evidenceOn(desk.claim.id), sourceId: source.id };
  await desk.done(COMMAND_LINE, 'add-evidence', bearing);
  await readyToSign(desk, storyId, ONE_WARNING);
  await desk.done(checker, 'send-to-review', { storyId });
  const head = async () => (await desk.storage.store.head()).number;
  await desk.done(editor, 'sign-off', { storyId, upTo: await head() });
  // What comes to another story does not touch it; the next verdict does.
  const about = { sourceId: source.id, expects: source.version, name: 'The port office' };
  await desk.done(checker, 'record-verdict', {
    claimId: desk.claim.id,
    draftId: desk.draft.id,
    axis: 'content',
    value: 'unverified',
    justification: 'Nobody else says so.',
    expects: (await desk.done(checker, 'read-claim', { claimId: desk.claim.id })).claim.version,
  });
  await desk.done(COMMAND_LINE, 'change-source', about);
  await desk.done(editor, 'sign-off', { storyId, upTo: await head() });
  const printed = await desk.done(editor, 'make-report', { storyId, format: 'json' });
  report = JSON.parse(Buffer.from(printed.bytes).toString('utf8'));
  const { signOffs } = await desk.done(editor, 'list-sign-offs', { storyId });
  const { id: signOffId } = signOffs.find(({ number }) => number === 1) ?? {};
  if (signOffId === undefined) throw new Error('Nobody signed.');
  const then = await desk.done(editor, 'make-signed-report', { signOffId, format: 'json' });
  signed = JSON.parse(Buffer.from(then.bytes).toString('utf8'));
  const late = { name: 'Jonas Weiss', email: 'jonas@example.org', password: PASSWORD };
  actorOf((await desk.done(COMMAND_LINE, 'add-person', { ...late, role: 'viewer' })).person);
  file = await exported(desk, storyId);
});
afterAll(() => desk.remove());

test('a file of a record holds by itself: chain, both sign-offs, and the report that was printed', async () => {
  const { publicKey } = await desk.done(COMMAND_LINE, 'read-desk-key', {});
  const proof = await checked(file, { report, key: fingerprintOf(publicKey) });
  expect(proof.faults).toEqual([]);
  expect(proof).toMatchObject({
    holds: true,
    key: { publicKey, isNamed: true },
    story: { id: storyId },
    signOffs: [
      { number: 1, state: 'void', holds: true },
      { number: 2, state: 'holds', holds: true },
    ],
    report: { signedAs: [2], faults: [] },
  });
  const { events, links, withoutContent } = proof.chain;
  expect([events + links, withoutContent]).toEqual([proof.head?.number, 0]);
  expect(links).toBeGreaterThan(5);
  // By the whole key as well, in capitals.
  expect(await checked(file, { key: publicKey.toUpperCase() })).toMatchObject({ holds: true });
  expect(await checked(file)).toMatchObject({ holds: true, key: { isNamed: null } });
});

test('nothing of another story and no sealed identity is in the file, but for the source this one names', () => {
  expect(leaksIn(file, [...ELSEWHERE, ...SEALED])).toEqual([]);
  expect(leaksIn(file, ['example.org'])).toEqual([]);
  expect(leaksIn(file, ['The harbour office', 'The port office'])).not.toEqual([]);
  const strange = linesIn(file).flatMap((line) => {
    if (line.line !== 'event') return [];
    const event = line.event as RecordEvent;
    return event.storyId === storyId ? [] : [event.kind];
  });
  expect(strange.sort()).toEqual(['policy.written', 'source.added', 'source.changed']);
});

describe('whoever rewrites it and signs with a key of their own', () => {
  const stranger = aStrangersKey();
  const rewritten = (change: (lines: Line[]) => readonly Line[]) =>
    stranger.signed(change(linesIn(file)));

  test('is told by their key where another is named', async () => {
    const own = rewritten((lines) => lines);
    expect(await checked(own)).toMatchObject({
      holds: true,
      key: { publicKey: stranger.publicKey, isNamed: null },
    });
    const { publicKey } = await desk.done(COMMAND_LINE, 'read-desk-key', {});
    const proof = await checked(own, { key: publicKey });
    expect(proof).toMatchObject({ holds: false, key: { isNamed: false } });
    expect(proof.faults.map(({ about }) => about)).toEqual(['key']);
  });

  const verdictAt = (lines: readonly Line[]) =>
    lines.findIndex(
      ({ line, ...rest }) =>
        line === 'event' && JSON.stringify(rest).includes('"verdict.recorded"'),
    );
  const eventIn = (line: Line | undefined) => {
    if (line?.line !== 'event') throw new Error('An event stands there.');
    return line.event as RecordEvent;
  };

  test('cannot change a verdict, though every hash after it is made anew: what was signed is another state', async () => {
    const forged = rewritten((lines) => {
      const at = verdictAt(lines);
      let before: string | null = null;
      return lines.map((line, place): Line => {
        if (place < at || (line.line !== 'event' && line.line !== 'link')) return line;
        if (line.line === 'link') {
          const link = { ...line, previousHash: before ?? line.previousHash };
          before =
            link.content === null ? link.hash : hashOfLink({ ...link, content: link.content });
          return { ...link, hash: before };
        }
        const event = { ...eventIn(line), previousHash: before ?? eventIn(line).previousHash };
        const after =
          place === at ? { ...(event.after as object), value: 'corroborated' } : event.after;
        const said = { ...event, after } as RecordEvent;
        before = hashOfEvent(said);
        return { line: 'event', event: { ...said, hash: before } };
      });
    });
    const { faults } = await checked(forged);
    expect(faults.map(({ reason }) => reason)).toEqual(
      expect.arrayContaining([
        expect.stringContaining('Sign-off 2: The claims and what hangs on them'),
        expect.stringContaining("Sign-off 2: The record's head"),
      ]),
    );
  });

  const changes: Readonly<Record<string, readonly [(lines: Line[]) => readonly Line[], RegExp]>> = {
    'a sign-off left out': [
      (lines) => lines.filter((line) => line.line !== 'sign-off' || line.signOff.number !== 1),
      /Sign-off 1 is not in the file/,
    ],
    'names of a sign-off': [
      (lines) =>
        lines.map((line) =>
          line.line === 'sign-off' && line.signOff.number === 2
            ? {
                ...line,
                signOff: {
                  ...line.signOff,
                  marks: line.signOff.marks.map((mark) => ({ ...mark, name: 'Somebody' })),
                },
              }
            : line,
        ),
      /Sign-off 2: It is not what its last event says/,
    ],
    'its findings': [
      (lines) =>
        lines.map((line) => (line.line === 'sign-off' ? { ...line, findings: [{ a: 1 }] } : line)),
      /What the policy said/,
    ],
    'the text of the draft': [
      (lines) =>
        lines.map((line) =>
          line.line === 'draft'
            ? { ...line, draft: { ...line.draft, text: `${line.draft.text}!` } }
            : line,
        ),
      /The text of draft .* is not the one/,
    ],
    'the draft left out': [
      (lines) => lines.filter(({ line }) => line !== 'draft'),
      /The text of the draft it was given to is not/,
    ],
    'a kept copy': [
      (lines) =>
        lines.map((line) => (line.line === 'copy' ? { ...line, sha256: 'a'.repeat(64) } : line)),
      /The kept copy a{64} is not listed/,
    ],
    'a kept copy left out': [
      (lines) => lines.filter(({ line }) => line !== 'copy'),
      /The kept copy .* is not listed/,
    ],
    'the head': [
      (lines) =>
        lines.map((line) =>
          line.line === 'file'
            ? { ...line, head: { ...line.head, number: line.head.number + 1 } }
            : line,
        ),
      /events were cut off the end/,
    ],
    'the policy taken out': [
      (lines) =>
        lines.filter((line) => line.line !== 'event' || eventIn(line).kind !== 'policy.written'),
      /Event \d+ is missing/,
    ],
  };

  test.each(Object.entries(changes))('cannot change %s unseen', async (_what, [change, said]) => {
    const { holds, faults } = await checked(rewritten(change));
    expect(holds).toBe(false);
    expect(faults.map(({ reason }) => reason).join('\n')).toMatch(said);
  });
});

test('a report that shows anything else than what was signed is told from it, part by part', async () => {
  const text = JSON.stringify(report);
  const told = async (changed: unknown) =>
    (await checked(file, { report: changed })).faults.map(({ reason }) => reason).join('\n');
  const swap = (from: string, to: string) => {
    expect(text).toContain(from);
    return told(JSON.parse(text.replaceAll(from, to)));
  };
  expect(await swap('Nobody else says so.', 'Everybody says so.')).toMatch(
    /Claim 1 .* another verdicts/,
  );
  expect(await swap('1,400 tonnes of toxic silt', '14 tonnes of toxic silt')).toMatch(
    /Claim 1 .* another words/,
  );
  expect(await swap(storyId, `story_${'0'.repeat(20)}`)).toContain('of another story');
  expect(await told([])).toContain('no JSON report');
  expect(await told({ ...(report as object), claims: [] })).toContain(
    'Claim 1 is not in the report',
  );
});

test('the report of a sign-off is made anew from the file, and whatever differs in it is told', async () => {
  const match = async (changed: unknown) => (await checked(file, { report: changed })).report;
  expect(await match(signed)).toEqual({ signedAs: [1], faults: [] });
  const text = JSON.stringify(signed);
  const swap = async (from: string, to: string) => {
    expect(text).toContain(from);
    return (await match(JSON.parse(text.replaceAll(from, to))))?.faults.join('\n');
  };
  expect(await swap('"quoteType":"indirect"', '"quoteType":"direct"')).toMatch(
    /Claim 1 .* another "attributions" than was signed/,
  );
  expect(await swap(TWO_RULES.name, 'A stricter policy')).toContain('another "policy"');
  expect(await swap('"severity":"warns"', '"severity":"blocks"')).toContain('another "findings"');
  const record = z.record(z.string(), z.unknown()).parse(signed);
  for (const part of Object.keys(record)) {
    const without = Object.fromEntries(Object.entries(record).filter(([name]) => name !== part));
    const faults = (await match(without))?.faults ?? [];
    // What became of the sign-off since is nothing that was signed.
    expect([part, faults.length > 0]).toEqual([part, part !== 'signOffs']);
  }
  expect((await match({ ...record, note: 'Checked twice.' }))?.faults).toEqual([
    'The report has another "note" than was signed.',
  ]);
  expect((await match({ ...record, signed: { id: 'sign_off_0', number: 1 } }))?.faults).toEqual([
    'The report is of a sign-off that is not in this record.',
  ]);
});

test('no change of a byte leaves a file that holds', async () => {
  const anywhere = fc.tuple(fc.nat(file.length - 1), fc.integer({ min: 1, max: 255 }));
  await fc.assert(
    fc.asyncProperty(anywhere, async ([at, by]) => {
      const bytes = Buffer.from(file);
      bytes[at] = ((bytes[at] ?? 0) + by) % 256;
      expect(await checked(bytes)).toMatchObject({ holds: false });
    }),
    { numRuns: 60, examples: [[[file.length - 1, 1]], [[file.length - 2, 3]], [[0, 1]]] },
  );
  for (const put of ['\n', ' ', '{}\n', file]) {
    expect(await checked(Buffer.concat([file, Buffer.from(put)]))).toMatchObject({ holds: false });
  }
});

test('no change of a piece of JSON leaves a file that holds by the same key', async () => {
  const { publicKey } = await desk.done(COMMAND_LINE, 'read-desk-key', {});
  const lines = linesIn(file);
  await fc.assert(
    fc.asyncProperty(fc.nat(lines.length - 2), fc.jsonValue(), async (at, value) => {
      const changed = lines.map((line, place): Line => {
        if (place !== at) return line;
        // A field of the line itself, one after another.
        const keys = Object.keys(line).filter((key) => key !== 'line');
        const key = keys[at % keys.length] ?? 'line';
        return { ...line, [key]: value };
      });
      const { holds } = await checked(aStrangersKey().signed(changed), { key: publicKey });
      expect(holds).toBe(false);
    }),
    { numRuns: 40 },
  );
});

import { expect, onTestFinished, test } from 'vitest';
import { beginWithPolicy } from '#app/_server/house-policy.ts';
import { loadSample } from '#app/_server/sample.ts';
import { readSample } from '#db/sample/load.ts';
import { starterIn } from '#lib/policy/starters.ts';
import { REPORT_FORMATS } from '#lib/report/formats.ts';
import { reportDocumentSchema } from '#lib/report/report-document.ts';
import { type TestDesk, NOBODY, PASSWORD, actorOf, anEmptyDesk } from '#tests/fixtures/desk.ts';

async function aFoundedDesk() {
  const desk = await anEmptyDesk();
  onTestFinished(() => desk.remove());
  const founder = { name: 'Ada Winter', email: 'ada@example.org', password: PASSWORD };
  const { person } = await desk.done(NOBODY, 'found-desk', founder);
  return { desk, actor: actorOf(person) };
}

async function loaded() {
  const { desk, actor } = await aFoundedDesk();
  const answer = await loadSample(desk.parts, actor);
  if (!answer.ok) throw new Error(answer.problem.message);
  return { desk, actor, ...answer.value };
}

async function eventsOf(desk: TestDesk) {
  return desk.storage.store.events({ after: 0, limit: 1000 });
}

test('the sample opens on a founded desk, worked as its data says', async () => {
  const { desk, actor, storyId, claims } = await loaded();
  const sample = await readSample();
  const marks = await desk.done(actor, 'read-marks', { storyId });
  expect(marks.claims).toHaveLength(sample.claims.length);
  expect(claims).toBe(sample.claims.length);
  const byNumber = marks.claims.toSorted((a, b) => a.number - b.number);
  for (const [at, claim] of byNumber.entries()) {
    const given = sample.claims[at];
    const last = (axis: string) => given?.verdicts.filter((v) => v.axis === axis).at(-1)?.value;
    expect(claim.restatement).toBe(given?.restatement);
    expect(claim.verdicts).toEqual({
      attribution: last('attribution') ?? null,
      content: last('content') ?? null,
    });
    expect(claim.state).toBe(given?.withdrawn === undefined ? 'open' : 'withdrawn');
    expect(claim.assigneeId).toBe(given?.isMine === true ? actor.personId : null);
  }
  const { items } = await desk.done(actor, 'list-stories', {});
  expect(items.map(({ story }) => story.outlet)).toEqual(['The Calder Ledger']);
});

test.each(['en', 'de'] as const)(
  'a desk founded in %s has its house policy, and the sample shows what is missing',
  async (language) => {
    const { desk, actor } = await aFoundedDesk();
    const begun = await beginWithPolicy(desk.parts, actor, language);
    expect(begun.ok).toBe(true);
    const answer = await loadSample(desk.parts, actor);
    if (!answer.ok) throw new Error(answer.problem.message);
    const { storyId } = answer.value;
    const { policy, sums } = await desk.done(actor, 'count-findings', { storyId });
    expect(policy).toEqual({ name: starterIn('one-person-desk', language).name, version: 1 });
    expect(sums?.blocking).toBeGreaterThan(0);
  },
);

test('every event of it is in the founder’s name and the record holds', async () => {
  const { desk } = await loaded();
  const events = await eventsOf(desk);
  expect(events.length).toBeGreaterThan(60);
  for (const event of events.slice(1)) expect(event.actor.name).toBe('Ada Winter');
  expect(await desk.parts.verifyRecord()).toMatchObject({ holds: true, events: events.length });
});

test('the copy that was kept can be had again, byte for byte', async () => {
  const { desk, actor, storyId } = await loaded();
  const { claims } = await desk.done(actor, 'read-marks', { storyId });
  const first = claims.find(({ number }) => number === 1);
  if (first === undefined) throw new Error('The sample has no first claim.');
  const { evidence } = await desk.done(actor, 'read-claim', { claimId: first.id });
  const kept = evidence.find(({ keptCopy }) => keptCopy !== null);
  if (kept === undefined) throw new Error('The sample keeps no copy.');
  const file = await desk.done(actor, 'read-kept-copy', { evidenceId: kept.id });
  expect(new TextDecoder().decode(file.bytes)).toContain('twenty thousand ballistic missiles');
});

test('its report renders in every format and shows it half checked', async () => {
  const { desk, actor, storyId } = await loaded();
  for (const format of REPORT_FORMATS) {
    const file = await desk.done(actor, 'make-report', { storyId, format });
    expect(file.bytes.length).toBeGreaterThan(4000);
    const again = await desk.done(actor, 'make-report', { storyId, format });
    expect(Buffer.from(again.bytes).equals(Buffer.from(file.bytes))).toBe(true);
    // The unnamed source is on the desk by where they were met; what goes out has the agreed words.
    expect(new TextDecoder().decode(file.bytes)).not.toContain('Delegation adviser');
  }
  const { bytes } = await desk.done(actor, 'make-report', { storyId, format: 'json' });
  const { tallies, open } = reportDocumentSchema.parse(JSON.parse(new TextDecoder().decode(bytes)));
  for (const axis of [tallies.attribution, tallies.content]) {
    for (const count of Object.values(axis)) expect(count).toBeGreaterThan(0);
  }
  expect(open.untouched.length).toBeGreaterThan(10);
});

test('somebody who may not open stories is refused, and nothing is kept', async () => {
  const { desk } = await aFoundedDesk();
  const before = await eventsOf(desk);
  expect(await loadSample(desk.parts, NOBODY)).toMatchObject({
    ok: false,
    problem: { code: 'signed-out' },
  });
  expect(await eventsOf(desk)).toEqual(before);
});

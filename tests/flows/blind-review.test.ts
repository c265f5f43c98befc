import { expect, onTestFinished, test } from 'vitest';
import { aDesk, actorOf } from '#tests/fixtures/desk.ts';
import { readyToSign } from '#tests/fixtures/ready-to-sign.ts';
import * as scene from '#tests/flows/scene.ts';

const REASON = 'Beneath the pier the divers found ninety drums.';
const MISSED = 'The drums were counted twice.';

test('whoever judges a claim blind is told no judgement by the file as it stood, by what changed since, nor by a correction', async () => {
  const desk = await aDesk();
  onTestFinished(() => desk.remove());
  const { people, story, draft, claim } = desk;
  const storyId = story.id;
  const judged = {
    claimId: claim.id,
    draftId: draft.id,
    axis: 'content',
    value: 'disputed',
  } as const;
  await desk.done(people.checker, 'record-verdict', {
    ...judged,
    expects: claim.version,
    disputedReason: 'refuted',
    justification: REASON,
  });
  await readyToSign(desk, storyId);
  await desk.done(people.checker, 'send-to-review', { storyId });
  const { upTo } = await desk.done(people.editor, 'read-review', { storyId });
  const { signOff } = await desk.done(people.editor, 'sign-off', { storyId, upTo });
  if (signOff === null) throw new Error('Nothing was signed.');
  await desk.done(people.editor, 'publish-story', { storyId });
  const said = { claimId: claim.id, kind: 'correction', text: 'Ninety.', missed: MISSED } as const;
  await desk.done(people.editor, 'add-correction', said);
  await desk.done(people.checker, 'record-verdict', {
    ...judged,
    expects: claim.version + 1,
    disputedReason: 'conflicting',
    justification: `${REASON} Twice.`,
  });
  const person = await scene.newPerson({ desk, storyId, draft });
  await desk.done(people.admin, 'add-member', { storyId, personId: person.id });
  await desk.done(people.editor, 'ask-second-reading', {
    storyId,
    claimIds: [claim.id],
    readerId: person.id,
  });
  const reader = actorOf(person);

  const ways = async (as: typeof reader) => ({
    file: await desk.done(as, 'read-sign-off', { signOffId: signOff.id }),
    review: await desk.done(as, 'read-review', { storyId }),
    corrections: await desk.done(as, 'list-corrections', { storyId }),
    events: await desk.done(as, 'read-events', { storyId, after: 0 }),
  });
  // What was signed holds the verdict: whoever is to judge blind gets no report of it either.
  const report = { signOffId: signOff.id, format: 'json' } as const;
  expect(await desk.ask(reader, 'make-signed-report', report)).toMatchObject({
    ok: false,
    problem: { code: 'policy' },
  });
  expect(await desk.ask(people.viewer, 'make-signed-report', report)).toMatchObject({ ok: true });
  const hidden = await ways(reader);
  expect(JSON.stringify(hidden)).not.toContain(REASON);
  expect(JSON.stringify(hidden)).not.toContain(MISSED);
  expect(hidden.file).toMatchObject({
    claims: [{ verdicts: { attribution: null, content: null } }],
    verdicts: [],
    agrees: null,
  });
  expect(hidden.review.since?.claims).toEqual([]);

  const open = await ways(people.viewer);
  expect(JSON.stringify(open.file)).toContain(REASON);
  expect(open.file.agrees).toBe(true);
  expect(open.review.since?.claims).toMatchObject([{ parts: ['verdicts'] }]);
  expect(open.corrections.corrections).toHaveLength(1);
});

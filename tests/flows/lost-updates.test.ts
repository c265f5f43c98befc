import { afterAll, beforeAll, expect, it } from 'vitest';
import { type StaffedDesk, aDesk } from '#tests/fixtures/desk.ts';

const ACTORS = 50;
const ROUNDS = 40;

let desk: StaffedDesk;
beforeAll(async () => {
  desk = await aDesk();
});
afterAll(() => desk.remove());

it(`of ${ACTORS} who save on the same version, one succeeds and the others see what it saved`, async () => {
  const { checker } = desk.people;
  const claimId = desk.claim.id;
  const firstVersion = desk.claim.version;
  for (let round = 0; round < ROUNDS; round += 1) {
    const expects = firstVersion + round;
    const answers = await Promise.all(
      Array.from({ length: ACTORS }, (_, actor) =>
        desk.ask(checker, 'change-claim', {
          claimId,
          expects,
          restatement: `Round ${round}, by actor ${actor}.`,
        }),
      ),
    );
    const winners = answers.flatMap((answer) => (answer.ok ? [answer.value.claim] : []));
    expect(winners).toHaveLength(1);
    const [winner] = winners;
    expect(winner?.version).toBe(expects + 1);
    const losers = answers.flatMap((answer) => (answer.ok ? [] : [answer.problem]));
    for (const problem of losers) {
      expect(problem.code).toBe('stale');
      expect(problem.states?.current).toEqual(winner);
    }
  }
  const { events } = await desk.done(checker, 'read-claim-history', { claimId });
  expect(events.filter((event) => event.kind === 'claim.changed')).toHaveLength(ROUNDS);
});

it('verdicts on one version are lost-update safe too: one is recorded, none is overwritten', async () => {
  const { people, draft } = desk;
  const { claim } = await desk.done(people.checker, 'read-claim', { claimId: desk.claim.id });
  const answers = await Promise.all(
    Array.from({ length: ACTORS }, (_, actor) =>
      desk.ask(people.checker, 'record-verdict', {
        claimId: claim.id,
        expects: claim.version,
        draftId: draft.id,
        axis: 'content',
        value: 'unverified',
        justification: `By actor ${actor}.`,
      }),
    ),
  );
  expect(answers.filter((answer) => answer.ok)).toHaveLength(1);
  const read = await desk.done(people.checker, 'read-claim', { claimId: claim.id });
  expect(read.verdicts).toHaveLength(1);
  expect(read.claim.version).toBe(claim.version + 1);
});

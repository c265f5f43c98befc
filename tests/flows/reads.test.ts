import { afterAll, beforeAll, expect, it } from 'vitest';
import type { DeskParts } from '#lib/desk/desk.ts';
import type { AnyOperation } from '#lib/desk/operation.ts';
import { type OperationName, operationNamed } from '#lib/desk/operations.ts';
import { perform } from '#lib/desk/perform.ts';
import type { Store } from '#lib/store/store.ts';
import { type StaffedDesk, aDesk } from '#tests/fixtures/desk.ts';
import { spanOf } from '#tests/fixtures/things.ts';
import { evidenceOn } from '#tests/flows/scene.ts';

let desk: StaffedDesk;
beforeAll(async () => {
  desk = await aDesk();
});
afterAll(() => desk.remove());

/** The desk's real parts, with something done before each read of the real store. */
function watched(beforeRead: (name: string) => Promise<void> | void): DeskParts {
  const store = new Proxy(desk.parts.store, {
    get(target, name: keyof Store) {
      const read: unknown = Reflect.get(target, name);
      if (typeof read !== 'function' || name === 'commit') return read;
      return async (...given: readonly unknown[]) => {
        await beforeRead(name);
        const answer: unknown = await Reflect.apply(read, target, given);
        return answer;
      };
    },
  });
  return { ...desk.parts, store };
}

async function readsOf(name: OperationName, input: object): Promise<number> {
  let count = 0;
  const parts = watched(() => {
    count += 1;
  });
  const operation: AnyOperation = operationNamed(name);
  const answer = await perform(operation, parts, desk.people.viewer, input);
  expect(answer.ok, name).toBe(true);
  return count;
}

it('reading costs as many reads of the store with a hundred things as with one', async () => {
  const { people, story, draft, claim } = desk;
  const storyId = story.id;
  const claimId = claim.id;
  const reading = [
    ['read-story', { storyId }],
    ['read-marks', { storyId }],
    ['read-claim', { claimId }],
    ['read-coverage', { storyId }],
    ['count-findings', { storyId }],
    ['list-notices', {}],
    ['count-notices', {}],
    ['read-claim-history', { claimId }],
    ['read-events', { storyId }],
    ['list-claims', { storyId }],
    ['list-stories', {}],
    ['list-sources', { storyId }],
    ['make-report', { storyId, format: 'json' }],
    ['read-readiness', { storyId }],
  ] as const;
  const counts = async () => {
    const counted: Record<string, number> = {};
    for (const [name, input] of reading) counted[name] = await readsOf(name, input);
    return counted;
  };

  // The first look at the coverage reads the draft; its sentences are then at hand.
  await readsOf('read-coverage', { storyId });
  const withOne = await counts();
  for (const n of Array.from({ length: 25 }, (_, at) => at)) {
    const marking = { storyId, draftId: draft.id, spans: [spanOf(draft, 'silt')] };
    const { claim: marked } = await desk.done(people.checker, 'mark-claim', marking);
    const linking = { claimId, otherId: marked.id, kind: 'same-as' } as const;
    await desk.done(people.checker, 'link-claims', linking);
    await desk.done(people.checker, 'add-source', { storyId, name: `S${n}`, kind: 'outlet' });
    await desk.done(people.checker, 'add-evidence', evidenceOn(claimId));
    const about = { claimId, draftId: draft.id, quoteType: 'indirect' } as const;
    await desk.done(people.checker, 'attribute-claim', about);
    const mentions = [people.viewer.personId];
    await desk.done(people.checker, 'open-thread', { claimId, body: `T${n}`, mentions });
  }
  expect(await counts()).toEqual(withOne);
  // Readiness takes the most: it looks at everything a policy asks about.
  expect(Math.max(...Object.values(withOne))).toBeLessThanOrEqual(16);
});

it('a report shows one moment: a verdict given while it is being read is in it whole', async () => {
  const { people, story, draft } = desk;
  const marking = { storyId: story.id, draftId: draft.id, spans: [spanOf(draft, 'until March')] };
  const { claim } = await desk.done(people.checker, 'mark-claim', marking);
  let isJudged = false;
  const parts = watched(async (name) => {
    if (name !== 'matterOfStory' || isJudged) return;
    isJudged = true;
    await desk.done(people.checker, 'record-verdict', {
      claimId: claim.id,
      expects: claim.version,
      draftId: draft.id,
      axis: 'content',
      value: 'corroborated',
      justification: 'The minutes name her until 14 March.',
    });
  });
  const input = { storyId: story.id, format: 'json' };
  const torn = await perform(operationNamed('make-report'), parts, people.viewer, input);
  const whole = await desk.done(people.viewer, 'make-report', { ...input, format: 'json' });
  const text = (bytes: Uint8Array) => new TextDecoder().decode(bytes);
  expect(isJudged).toBe(true);
  expect(torn.ok ? text(torn.value.bytes) : torn.problem).toBe(text(whole.bytes));
  expect(text(whole.bytes)).toContain('until 14 March');
});

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Claim } from '#lib/claim/claim.ts';
import { type OperationName, OPERATIONS } from '#lib/desk/operations.ts';
import { REPORT_FORMATS } from '#lib/report/formats.ts';
import type { Actor } from '#lib/people/actor.ts';
import { type InputOf } from '#lib/desk/operations.ts';
import { type PersonActor, type StaffedDesk, aDesk, actorOf } from '#tests/fixtures/desk.ts';
import { anId, spanOf } from '#tests/fixtures/things.ts';
import * as scene from '#tests/flows/scene.ts';

/** What nobody who judges blind may read anywhere: the first checker's reasons. */
const REASON = 'Beneath the pier the divers found ninety drums.';

let desk: StaffedDesk;
/** Judges one claim blind; sees the other one's verdicts as everybody does. */
let reader: PersonActor;
let blind: Claim;
let seen: Claim;

beforeAll(async () => {
  desk = await aDesk();
  const { people, story, draft } = desk;
  const person = await scene.newPerson({ desk, storyId: story.id, draft });
  await desk.done(people.admin, 'add-member', { storyId: story.id, personId: person.id });
  reader = actorOf(person);
  blind = await judged('3.2 million', REASON);
  seen = await judged('in an afternoon', 'Everybody may read this.');
  await desk.done(people.editor, 'ask-second-reading', {
    storyId: story.id,
    claimIds: [blind.id],
    readerId: reader.personId,
  });
});
afterAll(() => desk.remove());

async function judged(words: string, justification: string): Promise<Claim> {
  const { people, story, draft } = desk;
  const marking = { storyId: story.id, draftId: draft.id, spans: [spanOf(draft, words)] };
  let { claim } = await desk.done(people.checker, 'mark-claim', marking);
  for (const axis of ['attribution', 'content'] as const) {
    const about = { claimId: claim.id, expects: claim.version, draftId: draft.id, axis };
    const verdict = { ...about, value: 'disputed', disputedReason: 'refuted' } as const;
    ({ claim } = await desk.done(people.checker, 'record-verdict', { ...verdict, justification }));
  }
  return claim;
}

/** What an actor is answered, refusals too, as text in which to look for a leak. */
async function told<N extends OperationName>(
  actor: Actor,
  name: N,
  input: InputOf<N>,
): Promise<string> {
  return JSON.stringify(await desk.ask(actor, name, input));
}

describe('a blinded reader', () => {
  it('reads the claim without its verdicts, and another one with them', async () => {
    const hidden = await desk.done(reader, 'read-claim', { claimId: blind.id });
    expect(hidden.claim).toEqual({ ...blind, verdicts: { attribution: null, content: null } });
    expect(hidden.verdicts).toEqual([]);
    expect(JSON.stringify(hidden)).not.toContain('disputed');
    const open = await desk.done(reader, 'read-claim', { claimId: seen.id });
    expect(open.claim).toEqual(seen);
    expect(open.verdicts).toHaveLength(2);
  });

  it('sees it unjudged in the galley and as the other end of a link', async () => {
    const { claims } = await desk.done(reader, 'read-marks', { storyId: desk.story.id });
    const verdictsOf = (id: string) => claims.find((claim) => claim.id === id)?.verdicts;
    expect(verdictsOf(blind.id)).toEqual({ attribution: null, content: null });
    expect(verdictsOf(seen.id)).toEqual({ attribution: 'disputed', content: 'disputed' });
    const linking = { claimId: seen.id, otherId: blind.id, kind: 'same-as' } as const;
    await desk.done(desk.people.checker, 'link-claims', linking);
    const { links } = await desk.done(reader, 'read-claim', { claimId: seen.id });
    expect(links[0]?.other.verdicts).toEqual({ attribution: null, content: null });
  });

  it.each([
    ['its verdict', { verdict: 'disputed' }],
    ['its verdict on content', { verdict: 'disputed', axis: 'content' }],
    ['its verdict on attribution', { verdict: 'disputed', axis: 'attribution' }],
    ['another verdict', { verdict: 'corroborated' }],
    ['who judged it', { checker: 'checker' }],
    ['who judged its content', { checker: 'checker', axis: 'content' }],
    ['the day it was judged', { from: '2026-01-01', to: '2099-01-01' }],
    ['the days since then', { from: '2026-01-01' }],
    ['the days before', { to: '2099-01-01' }],
    ['all of that', { verdict: 'disputed', checker: 'checker', from: '2026-01-01' }],
  ] as const)('finds it in no list by %s, with any sort', async (_what, { ...filter }) => {
    const checker = desk.people.checker.personId;
    const asked = 'checker' in filter ? { ...filter, checker } : filter;
    for (const sort of ['reading-order', 'number', 'touched', 'priority', 'age'] as const) {
      const list = async (actor: Actor) => {
        const { items } = await desk.done(actor, 'list-claims', { ...asked, sort });
        return items.map((claim) => claim.id);
      };
      expect(await list(reader)).not.toContain(blind.id);
      if (!('verdict' in asked) || asked.verdict === 'disputed') {
        expect(await list(reader)).toContain(seen.id);
        expect(await list(desk.people.viewer)).toContain(blind.id);
      }
    }
  });

  it('finds it among the unjudged, where somebody else does not', async () => {
    for (const axis of ['attribution', 'content', undefined] as const) {
      const query = { verdict: 'unchecked', ...(axis === undefined ? {} : { axis }) } as const;
      const mine = await desk.done(reader, 'list-claims', query);
      expect(mine.items.map((claim) => claim.id)).toContain(blind.id);
      expect(mine.items.map((claim) => claim.verdicts)).toEqual(
        mine.items.map(() => ({ attribution: null, content: null })),
      );
      const theirs = await desk.done(desk.people.viewer, 'list-claims', query);
      expect(theirs.items.map((claim) => claim.id)).not.toContain(blind.id);
    }
  });

  it('gets sums that are the lengths of the lists they get', async () => {
    const figures = await desk.done(reader, 'read-verdict-figures', {});
    for (const { axis, verdict, claims } of figures.byAxis) {
      const { items } = await desk.done(reader, 'list-claims', { axis, verdict, limit: 200 });
      expect([axis, verdict, claims]).toEqual([axis, verdict, items.length]);
    }
    const mine = figures.byAxis.filter((each) => each.verdict === 'disputed');
    expect(mine.map((each) => each.claims)).toEqual([1, 1]);
    expect(figures.byStory.find((each) => each.verdict === 'disputed')?.claims).toBe(1);
    expect(figures.byChecker.map((each) => each.claims)).toEqual([1, 1]);
    expect(figures.byDay.map((each) => each.claims)).toEqual([1, 1]);
    const theirs = await desk.done(desk.people.editor, 'read-verdict-figures', {});
    expect(theirs.byChecker.map((each) => each.claims)).toEqual([2, 2]);
    expect(theirs.byDay.map((each) => each.claims)).toEqual([2, 2]);
  });

  it('gets tallies of the story in which it counts as unjudged', async () => {
    const tally = async (actor: Actor) => {
      const { items } = await desk.done(actor, 'list-stories', {});
      return items.map(({ content, attribution, waitingOn }) => ({
        disputed: [content.disputed, attribution.disputed],
        unchecked: [content.unchecked, attribution.unchecked],
        waiting: waitingOn.map((each) => each.claims),
      }));
    };
    expect(await tally(reader)).toEqual([{ disputed: [1, 1], unchecked: [2, 2], waiting: [2] }]);
    expect(await tally(desk.people.viewer)).toEqual([
      { disputed: [2, 2], unchecked: [1, 1], waiting: [1] },
    ]);
  });

  it('hears from the record that something was done, and not what', async () => {
    const history = await desk.done(reader, 'read-claim-history', { claimId: blind.id });
    expect(history.events.map((event) => event.sentence)).toEqual([
      'Mara Lindqvist marked claim 2 “3.2 million”.',
      'Mara Lindqvist gave a verdict that is hidden from you.',
      'Mara Lindqvist gave a verdict that is hidden from you.',
      'Mara Lindqvist linked two claims as saying the same.',
    ]);
    const stream = await told(reader, 'read-events', { storyId: desk.story.id });
    expect(stream).not.toContain(REASON);
    expect(stream).toContain('Everybody may read this.');
  });

  it.each(REPORT_FORMATS)(
    'is refused the report as %s, which would tell it or be false',
    async (format) => {
      const asking = { storyId: desk.story.id, format };
      const answer = await desk.ask(reader, 'make-report', asking);
      expect(answer).toMatchObject({ ok: false, problem: { code: 'policy' } });
      expect(answer.ok ? '' : answer.problem.message).toContain('claim 2');
      expect(await desk.ask(desk.people.viewer, 'make-report', asking)).toMatchObject({ ok: true });
    },
  );

  it('is told by no refusal of a change made on an earlier state', async () => {
    const on = { claimId: blind.id, expects: 1 };
    const answers = [
      await told(reader, 'change-claim', { ...on, priority: 'high' }),
      await told(reader, 'adjust-claim', {
        ...on,
        draftId: desk.draft.id,
        spans: [spanOf(desk.draft, '3.2')],
      }),
      await told(reader, 'withdraw-claim', { ...on, reason: 'Twice.' }),
    ];
    for (const answer of answers) {
      expect(answer).toContain('"code":"stale"');
      expect(answer).toContain('"verdicts":{"attribution":null,"content":null}');
      expect(answer).not.toContain('"disputed"');
    }
    const { people } = desk;
    expect(await told(people.checker, 'change-claim', { ...on, priority: 'high' })).toContain(
      '"content":"disputed"',
    );
  });

  it('gives no ordinary verdict on it first, and settles no difference on it', async () => {
    const verdict = {
      claimId: blind.id,
      expects: blind.version,
      draftId: desk.draft.id,
      axis: 'content',
      value: 'unverified',
      justification: 'Nothing was found.',
    } as const;
    const answer = await desk.ask(reader, 'record-verdict', verdict);
    expect(answer).toMatchObject({ problem: { code: 'policy' } });
    expect(answer.ok ? '' : answer.problem.message).toContain('claim 2');
  });

  it('gets no more by a key of theirs', async () => {
    const key: Actor = {
      kind: 'key',
      keyId: anId('key'),
      personId: reader.personId,
      name: 'mine',
      role: 'checker',
    };
    const answer = await desk.done(key, 'read-claim', { claimId: blind.id });
    expect(answer.verdicts).toEqual([]);
    expect(answer.claim.verdicts.content).toBeNull();
  });

  it('is told the reason by no operation that only reads', async () => {
    const { story, draft } = desk;
    const { readings } = await desk.done(reader, 'list-second-readings', { storyId: story.id });
    const readingId = readings[0]?.reading.id ?? anId('second-reading');
    const inputs: Partial<Record<OperationName, object>> = {
      'read-story': { storyId: story.id },
      'read-marks': { storyId: story.id },
      'read-claim': { claimId: blind.id },
      'read-claim-history': { claimId: blind.id },
      'read-events': { storyId: story.id },
      'list-origins': { storyId: story.id },
      'list-second-readings': { storyId: story.id },
      'read-second-reading': { readingId },
      'make-report': { storyId: story.id, format: 'json' },
      'preview-original': { text: draft.text },
      'read-text': { text: draft.text },
    };
    const reads = OPERATIONS.filter(({ name }) => /^(read|list|make-report|preview)/.test(name));
    expect(reads.length).toBeGreaterThan(15);
    for (const { name } of reads) {
      // An input that does not fit is refused, and a refusal must not tell anything either.
      const input = (inputs[name] ?? {}) as InputOf<typeof name>;
      expect([name, (await told(reader, name, input)).includes(REASON)]).toEqual([name, false]);
    }
    const others = await told(desk.people.viewer, 'read-claim', { claimId: blind.id });
    expect(others).toContain(REASON);
  });
});

it('what people write about the claim is hidden too, in threads, notices and history, until it is handed in', async () => {
  const { people, story } = desk;
  const { checker } = people;
  const mentions = [reader.personId];
  const opening = { claimId: blind.id, body: REASON, mentions };
  const { thread } = await desk.done(checker, 'open-thread', opening);
  const read = await desk.done(reader, 'read-claim', { claimId: blind.id });
  expect(read.threads).toEqual([]);
  const answering = { threadId: thread.id, body: 'Which pier?', mentions: [] };
  expect(await desk.ask(reader, 'answer-thread', answering)).toMatchObject({
    problem: { code: 'not-found' },
  });
  const { items } = await desk.done(reader, 'list-notices', {});
  expect(items.map(({ kind }) => kind)).toContain('mentioned');
  expect(items.find(({ kind }) => kind === 'mentioned')?.sentence).toBe(
    'Mara Lindqvist opened a thread.',
  );
  for (const name of ['list-notices', 'read-events'] as const) {
    expect(await told(reader, name, { storyId: story.id })).not.toContain(REASON);
  }
  const theirs = await desk.done(checker, 'read-claim', { claimId: blind.id });
  expect(theirs.threads).toHaveLength(1);
});

it('a verdict that is taken back meanwhile is not told either', async () => {
  const { people, story } = desk;
  const claim = await judged('the ministry', REASON);
  await desk.done(people.editor, 'ask-second-reading', {
    storyId: story.id,
    claimIds: [claim.id],
    readerId: reader.personId,
  });
  const { verdicts } = await desk.done(people.checker, 'read-claim', { claimId: claim.id });
  const last = verdicts.at(-1)?.id ?? anId('verdict');
  const taking = { claimId: claim.id, verdictId: last, expects: claim.version, reason: REASON };
  await desk.done(people.checker, 'withdraw-verdict', taking);
  const { events } = await desk.done(reader, 'read-claim-history', { claimId: claim.id });
  expect(events.at(-1)?.sentence).toBe(
    'Mara Lindqvist withdrew a verdict that is hidden from you.',
  );
  expect(await told(reader, 'withdraw-verdict', taking)).not.toContain('disputed');
});

it('in another second reading of the same claim, a blinded editor sees neither side of it', async () => {
  const { people, story, draft } = desk;
  const on = { desk, storyId: story.id, draft };
  const second = await scene.newDifference(on);
  const readingId = second.readingId;
  await desk.done(people.admin, 'ask-second-reading', {
    storyId: story.id,
    claimIds: [second.claimId],
    readerId: people.editor.personId,
  });
  const { rows, summary } = await desk.done(people.editor, 'read-second-reading', { readingId });
  expect(rows[0]?.content).toEqual({ first: null, second: null, differs: false, settlement: null });
  expect(summary.differences).toBe(0);
  const settling = { ...second, keeps: 'first' } as const;
  expect(await desk.ask(people.editor, 'settle-difference', settling)).toMatchObject({
    problem: { code: 'policy' },
  });
  await desk.done(people.admin, 'settle-difference', settling);
  const { events } = await desk.done(people.editor, 'read-claim-history', {
    claimId: second.claimId,
  });
  expect(events.at(-1)?.sentence).toBe('Ada Winter settled a difference that is hidden from you.');
});

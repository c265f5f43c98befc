import type { Claim } from '#lib/claim/claim.ts';
import type { ClaimId, SignOffId, SourceId, StoryId } from '#lib/id.ts';
import type { Change } from '#lib/store/change.ts';
import { type Bench, type Measure, atShare, median } from '#tests/bench/bench-result.ts';
import { COMMAND_LINE, type StaffedDesk, aDesk } from '#tests/fixtures/desk.ts';
import { readyToSign } from '#tests/fixtures/ready-to-sign.ts';

const CLAIMS = 500;
const EVENTS_SINCE = 10_000;
const AT_ONCE = 500;
const READINGS = 20;

/** How long it takes to open the file of a story as it stood when it was signed. */
export const bench: Bench = {
  title: 'The file as it stood',
  how: `A story of ${CLAIMS} claims, each with an attribution to a source, a piece of evidence and a verdict, is signed; then ${EVENTS_SINCE} more events are kept in it. What was signed is read out of the record ${READINGS} times by the operation \`read-sign-off\` in this process, with its hash over every claim, and so is \`read-review\` with all that changed since.`,
  async run() {
    const desk = await aDesk();
    try {
      const { storyId, signOffId } = await signedStory(desk);
      await workOn(desk, storyId);
      const { viewer } = desk.people;
      const opening = await timed(async () => {
        const { agrees, total } = await desk.done(viewer, 'read-sign-off', { signOffId });
        if (agrees !== true || total !== CLAIMS) throw new Error('This is not what was signed.');
      });
      const since = await timed(async () => {
        const review = await desk.done(viewer, 'read-review', { storyId });
        if (review.since?.claims.length !== CLAIMS) throw new Error('Too little changed since.');
      });
      return [
        ...figures('opening the file as it stood', opening, 500),
        ...figures('reading the review with what changed since', since),
      ];
    } finally {
      await desk.remove();
    }
  },
};

function figures(what: string, times: readonly number[], atMost?: number): readonly Measure[] {
  const target = atMost === undefined ? {} : { target: { atMost } };
  return [
    { what: `${what}, median`, value: median(times), unit: 'ms', ...target },
    { what: `${what}, 95 of 100`, value: atShare(times, 0.95), unit: 'ms', ...target },
  ];
}

async function timed(act: () => Promise<void>): Promise<readonly number[]> {
  const times: number[] = [];
  for (let reading = 0; reading < READINGS; reading += 1) {
    const startedAt = performance.now();
    await act();
    times.push(performance.now() - startedAt);
  }
  return times;
}

async function signedStory(
  desk: StaffedDesk,
): Promise<{ readonly storyId: StoryId; readonly signOffId: SignOffId }> {
  const { checker, editor, viewer } = desk.people;
  const lines = Array.from({ length: CLAIMS }, (_, at) => `Depot ${at + 1} held 20,000 missiles.`);
  const { story } = await desk.done(editor, 'import-story', { text: lines.join('\n\n') });
  const storyId = story.id;
  for (const { personId } of [checker, viewer]) {
    await desk.done(COMMAND_LINE, 'add-member', { storyId, personId });
  }
  const { draft } = await desk.done(checker, 'read-story', { storyId });
  const named = { storyId, name: 'A neighbour of the depots', kind: 'named-person' } as const;
  const { source } = await desk.done(checker, 'add-source', named);
  for (const { start, end } of draft.blocks) {
    const marking = {
      storyId,
      draftId: draft.id,
      spans: [{ start, end }],
      kind: 'figure',
    } as const;
    const { claim } = await desk.done(checker, 'mark-claim', marking);
    await check(desk, claim, source.id);
  }
  await readyToSign(desk, storyId);
  await desk.done(checker, 'send-to-review', { storyId });
  const { upTo } = await desk.done(editor, 'read-review', { storyId });
  const { signOff } = await desk.done(editor, 'sign-off', { storyId, upTo });
  if (signOff === null) throw new Error('Nothing was signed.');
  return { storyId, signOffId: signOff.id };
}

async function check(desk: StaffedDesk, claim: Claim, sourceId: SourceId): Promise<void> {
  const { checker } = desk.people;
  const { id: claimId, draftId } = claim;
  await desk.done(checker, 'attribute-claim', {
    claimId,
    draftId,
    sourceId,
    quoteType: 'indirect',
    contentSpans: claim.spans,
  });
  await desk.done(checker, 'add-evidence', {
    claimId,
    question: 'How many were counted?',
    answer: 'Nobody counted them.',
    stance: 'context',
    citation: `Count of depot ${claim.number}`,
  });
  await desk.done(checker, 'record-verdict', {
    claimId,
    draftId,
    expects: claim.version,
    axis: 'content',
    value: 'unverified',
    justification: 'Nobody counted them, so the number is a guess.',
  });
}

/** Keeps many more events in a story: its claims are written anew, again and again. */
async function workOn(desk: StaffedDesk, storyId: StoryId): Promise<void> {
  const { store } = desk.storage;
  const versions = new Map<ClaimId, number>(
    (await store.claimsOf(storyId)).map(({ id, version }) => [id, version]),
  );
  for (let kept = 0; kept < EVENTS_SINCE; kept += AT_ONCE) {
    const changes = [...versions].slice(0, AT_ONCE).map(([claimId, expects]): Change => {
      versions.set(claimId, expects + 1);
      const set = { restatement: `It is said for the ${kept + 1}th time.` };
      return { kind: 'claim.changed', claimId, set, expects };
    });
    const at = desk.parts.now();
    const batch = { actor: COMMAND_LINE, operation: 'change-claim', at, changes };
    const committed = await store.commit(batch);
    if (!committed.ok) throw new Error(committed.problem.message);
  }
}

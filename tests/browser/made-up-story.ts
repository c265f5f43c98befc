import type { Claim } from '#lib/claim/claim.ts';
import type { StoryId } from '#lib/id.ts';
import { type FoundedDesk } from './desk.ts';
import { storyOf } from './galley-page.ts';

/** A story in words of no language, so that whatever else is on the screen was said by the desk. */
export const MADE_UP = [
  'Velmar Ostrin',
  'Tarunko Belvista Dremonk Galvo Strenkul',
  'Morvik Zestaruun, Kelvo Brantuul, zuvrek mel 20.000 baltrunko vel drosk tambel. Ostrinko belvu stramk, galvo ne tremul zavrik.',
  'Zuvrek ostrink “belvu tramko vesk”, kelmar Brantuul zuvrel. Dromelko vastrin kulm ostrevan galmur.',
  'Kelvar mostrik zuvanel tremko vilg. Ostrumel kavrik belzon tramvul deskro.',
].join('\n\n');

/** What is typed into forms: words of no language either. */
export const TYPED = 'Zavrik melvu ostrank belmuur.';

/** What was set up on the made-up story. */
export interface MadeUpStory {
  readonly storyId: StoryId;
  readonly claims: readonly [Claim, Claim, Claim, Claim];
}

/** A story on which all was done that can be done: claims with evidence, verdicts, threads, links, second readings. */
export async function madeUpStory(desk: FoundedDesk): Promise<MadeUpStory> {
  const storyId = await storyOf(desk, MADE_UP);
  const { draft } = await desk.call('admin', 'read-story', { storyId });
  const spanOf = (words: string) => {
    const start = draft.text.indexOf(words);
    return { start, end: start + words.length };
  };
  const mark = async (words: string) => {
    const marking = { storyId, draftId: draft.id, spans: [spanOf(words)] };
    return (await desk.call('admin', 'mark-claim', marking)).claim;
  };
  const claims = [
    await mark('zuvrek mel 20.000 baltrunko vel drosk tambel'),
    await mark('belvu tramko vesk'),
    await mark('Dromelko vastrin kulm'),
    await mark('galvo ne tremul zavrik'),
  ] as const;
  const [first, second, third, fourth] = claims;
  await attribute(desk, first, spanOf('Morvik Zestaruun'));
  await bringEvidence(desk, first);
  await judge(desk, first, 'content', 'disputed');
  await judge(desk, first, 'attribution', 'corroborated');
  await judge(desk, second, 'content', 'unverified');
  await judge(desk, second, 'attribution', 'unverified');
  await desk.call('admin', 'link-claims', {
    claimId: first.id,
    otherId: second.id,
    kind: 'conflicts-with',
    note: TYPED,
  });
  await desk.call('admin', 'link-claims', {
    claimId: first.id,
    otherId: third.id,
    kind: 'same-as',
  });
  await talk(desk, first);
  await desk.call('admin', 'withdraw-claim', {
    claimId: fourth.id,
    expects: fourth.version,
    reason: TYPED,
  });
  await desk.call('checker', 'dismiss-sentences', {
    storyId,
    draftId: draft.id,
    spans: [spanOf('Kelvar mostrik zuvanel tremko vilg.')],
  });
  return { storyId, claims };
}

async function attribute(desk: FoundedDesk, claim: Claim, sourceSpan: Claim['spans'][number]) {
  const { storyId, draftId } = claim;
  const kind = 'unnamed-person';
  const named = {
    storyId,
    name: 'Morvik Zestaruun',
    agreedDescription: 'ostrin melvu',
    kind,
  } as const;
  const { source } = await desk.call('admin', 'add-source', named);
  await desk.call('admin', 'attribute-claim', {
    claimId: claim.id,
    draftId,
    sourceId: source.id,
    sourceSpans: [sourceSpan],
    quoteType: 'indirect',
    groundRules: 'background',
    knowledge: 'first-hand',
  });
}

async function bringEvidence(desk: FoundedDesk, claim: Claim) {
  const more = { url: 'https://ostrin.test/vel', locator: 'zv. 4', quotation: TYPED };
  await desk.call('admin', 'add-evidence', {
    claimId: claim.id,
    question: 'Zuvrek mel tambel?',
    answer: TYPED,
    stance: 'refutes',
    citation: 'Kelvo Brantuul, Ostrin',
    credibility: 2,
    origin: 'Ostrin Vel',
    keptCopy: { filename: 'ostrin.txt', mediaType: 'text/plain', file: 'YQ==' },
    ...more,
  });
}

/** Gives a verdict on the newest state of a claim. */
export async function judge(
  desk: FoundedDesk,
  claim: Claim,
  axis: 'attribution' | 'content',
  value: 'corroborated' | 'unverified' | 'disputed',
): Promise<void> {
  const { claims } = await desk.call('admin', 'read-marks', { storyId: claim.storyId });
  await desk.call('admin', 'record-verdict', {
    claimId: claim.id,
    expects: claims.find(({ id }) => id === claim.id)?.version ?? claim.version,
    draftId: claim.draftId,
    axis,
    value,
    disputedReason: value === 'disputed' ? 'conflicting' : null,
    justification: TYPED,
  });
}

/** One thread that is open and turns to a colleague, and one that is resolved. */
async function talk(desk: FoundedDesk, claim: Claim) {
  const body = 'Zavrik, @Chika Obi?';
  const mentions = [desk.ids.checker];
  const { thread } = await desk.call('admin', 'open-thread', { claimId: claim.id, body, mentions });
  await desk.call('checker', 'answer-thread', {
    threadId: thread.id,
    body: TYPED,
    mentions: [desk.ids.admin],
  });
  const other = await desk.call('editor', 'open-thread', {
    claimId: claim.id,
    body: TYPED,
    mentions,
  });
  const { id: threadId, version: expects } = other.thread;
  await desk.call('editor', 'resolve-thread', { threadId, expects });
}

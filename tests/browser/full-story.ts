import type { Claim } from '#lib/claim/claim.ts';
import type { StoryId } from '#lib/id.ts';
import { type FoundedDesk } from './desk.ts';
import { TALKS, storyOf } from './galley-page.ts';
import { PEOPLE } from './people.ts';

const WORDS = [
  'called the first day of talks ‘a good start’',
  'the embassy told its citizens to leave at once',
  'amassing 20,000 ballistic missiles',
  '20,000 ballistic missiles',
  'Karsh has denied that its arsenal was on the table',
  'both will meet again on Thursday',
] as const;

/** How each claim stands on the two axes. */
const STANDINGS = [
  ['corroborated', 'corroborated'],
  ['unverified', 'unverified'],
  ['disputed', null],
  [null, 'disputed'],
  ['corroborated', 'unverified'],
] as const;

/**
 * A story with all that a galley can show: claims in every standing, two over the same words, one withdrawn, with
 * an attribution, evidence, a link, a thread that turns to the checker, and a dismissed sentence. The viewer
 * may read it.
 */
export async function aFullStory(desk: FoundedDesk): Promise<StoryId> {
  const storyId = await storyOf(desk, TALKS);
  await desk.call('admin', 'add-member', { storyId, personId: desk.ids.viewer });
  const { draft } = await desk.call('admin', 'read-story', { storyId });
  const spanOf = (words: string) => {
    const start = draft.text.indexOf(words);
    return { start, end: start + words.length };
  };
  const claims: Claim[] = [];
  for (const words of WORDS) {
    const spans = [spanOf(words)];
    claims.push(
      (await desk.call('editor', 'mark-claim', { storyId, draftId: draft.id, spans })).claim,
    );
  }
  for (const [at, standings] of STANDINGS.entries()) {
    for (const axis of ['attribution', 'content'] as const) {
      const value = standings[axis === 'attribution' ? 0 : 1];
      const { claim } = await desk.call('editor', 'read-claim', { claimId: idOf(claims, at) });
      if (value === null) continue;
      await desk.call('editor', 'record-verdict', {
        claimId: claim.id,
        expects: claim.version,
        draftId: draft.id,
        axis,
        value,
        disputedReason: value === 'disputed' ? 'conflicting' : null,
        justification: 'Two inventories differ.',
      });
    }
  }
  const claimId = idOf(claims, 3);
  await desk.call('editor', 'link-claims', {
    claimId,
    otherId: idOf(claims, 4),
    kind: 'conflicts-with',
    note: 'One counts what the other denies.',
  });
  await desk.call('editor', 'open-thread', {
    claimId,
    body: `@${PEOPLE.checker.name}, who counted?`,
    mentions: [desk.ids.checker],
  });
  const last = (await desk.call('editor', 'read-claim', { claimId: idOf(claims, 5) })).claim;
  const why = { claimId: last.id, expects: last.version, reason: 'A plan, not a fact.' };
  await desk.call('editor', 'withdraw-claim', why);
  return storyId;
}

function idOf(claims: readonly Claim[], at: number): Claim['id'] {
  const claim = claims[at];
  if (claim === undefined) throw new Error(`There is no claim ${at}.`);
  return claim.id;
}

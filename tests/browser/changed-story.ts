import type { Page } from '@playwright/test';
import type { Claim } from '#lib/claim/claim.ts';
import type { DraftId, StoryId } from '#lib/id.ts';
import type { Role } from '#lib/people/roles.ts';
import type { Draft } from '#lib/story/draft.ts';
import type { FoundedDesk } from './desk.ts';
import { TALKS, storyOf } from './galley-page.ts';

/** One item of "What changed". */
export function item(page: Page, number: number) {
  return page.getByRole('article', { name: `Claim ${number}`, exact: true });
}

/** What the screen says of how many claims wait. */
export function waiting(page: Page, count: number) {
  const words = count === 1 ? '1 claim waits' : `${count} claims wait`;
  return page.getByText(`${words} for a person.`);
}

/** Says who the lost claim is ascribed to, and that it was said. */
async function ascribe(desk: FoundedDesk, draft: Draft, claim: Claim) {
  const about = { claimId: claim.id, draftId: draft.id };
  const at = (words: string) => {
    const start = draft.text.indexOf(words, draft.text.indexOf('Karsh has denied'));
    return [{ start, end: start + words.length }];
  };
  await desk.call('checker', 'attribute-claim', {
    ...about,
    quoteType: 'indirect',
    sourceSpans: at('Karsh'),
    cueSpans: at('has denied that'),
    contentSpans: claim.spans,
  });
  const { claim: ascribed } = await desk.call('checker', 'read-claim', { claimId: claim.id });
  await desk.call('checker', 'record-verdict', {
    ...about,
    expects: ascribed.version,
    axis: 'attribution',
    value: 'corroborated',
    justification: 'It is on the tape.',
  });
}

/** A story whose second draft, which somebody took in, changed a figure and left a sentence out. */
export async function changedStory(
  desk: FoundedDesk,
  takenInBy: Role = 'checker',
  { isAscribed = false } = {},
) {
  const storyId = await storyOf(desk, TALKS);
  const { draft } = await desk.call('admin', 'read-story', { storyId });
  const claims = [];
  for (const words of ['20,000 ballistic missiles', 'its arsenal was on the table']) {
    const start = draft.text.indexOf(words);
    const spans = [{ start, end: start + words.length }];
    const about = { storyId, draftId: draft.id, spans };
    const { claim } = await desk.call('checker', 'mark-claim', about);
    const judged = await desk.call('checker', 'record-verdict', {
      claimId: claim.id,
      expects: claim.version,
      draftId: draft.id,
      axis: 'content',
      value: 'unverified',
      justification: 'Nobody else has counted.',
    });
    claims.push(judged.claim);
  }
  const lost = claims.at(-1);
  if (isAscribed && lost !== undefined) await ascribe(desk, draft, lost);
  const text = TALKS.replace('20,000', '30,000').replace(
    'Karsh has denied that its arsenal was on the table.',
    'Karsh has been silent.',
  );
  const after = draft.id;
  const arrived = { storyId, after, text, format: 'text' } as const;
  const added = await desk.call(takenInBy, 'add-draft', arrived);
  return { storyId, first: draft.id, second: added.draft.id, claims };
}

/** The addresses of the drafts' screens. */
export function screensOf(storyId: StoryId, first: DraftId, second: DraftId) {
  const here = `/stories/${storyId}/drafts`;
  return {
    drafts: here,
    changes: `${here}/${second}/changes`,
    old: `${here}/${first}`,
    compare: `${here}/compare?from=${first}&to=${second}`,
  };
}

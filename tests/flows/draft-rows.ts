import { ADMIN, CHECKING, EVERYONE, READING, type Row } from '#tests/flows/who-may.ts';
import { COMMAND_LINE, STORY_TEXT } from '#tests/fixtures/desk.ts';
import { spanOf } from '#tests/fixtures/things.ts';
import * as scene from '#tests/flows/scene.ts';

type DraftOperation =
  | 'list-drafts'
  | 'read-draft'
  | 'compare-draft'
  | 'add-draft'
  | 'compare-drafts'
  | 'read-changes'
  | 'accept-carried'
  | 'place-claim'
  | 'preview-place'
  | 'read-house'
  | 'change-house';

/** The rows of the authorisation table on drafts that change. */
export const DRAFT_ROWS: { readonly [N in DraftOperation]: Row<N> } = {
  'list-drafts': { ...READING, input: ({ storyId }) => ({ storyId }) },
  'read-draft': { ...READING, input: ({ draft }) => ({ draftId: draft.id }) },
  'compare-draft': {
    ...CHECKING,
    input: ({ storyId }) => ({ storyId, text: nextText() }),
  },
  'add-draft': {
    ...CHECKING,
    input: async (on) => {
      const { storyId, draft } = await scene.storyOfItsOwn(on, STORY_TEXT);
      return { storyId, after: draft.id, text: nextText() };
    },
  },
  'compare-drafts': {
    ...READING,
    input: ({ storyId, draft }) => ({ storyId, fromDraftId: draft.id, toDraftId: draft.id }),
  },
  'read-changes': { ...READING, input: ({ draft }) => ({ draftId: draft.id }) },
  'accept-carried': {
    ...CHECKING,
    input: async (on) => {
      const { storyId, claim } = await aWaitingClaim(on);
      return { storyId, claims: [{ claimId: claim.id, expects: claim.version }] };
    },
  },
  'place-claim': {
    ...CHECKING,
    input: async (on) => {
      const { draft, claim } = await aWaitingClaim(on);
      const spans = [spanOf(draft, '1,900 tonnes')];
      return { claimId: claim.id, expects: claim.version, draftId: draft.id, spans };
    },
  },
  'preview-place': {
    ...CHECKING,
    input: async (on) => {
      const { draft, claim } = await aWaitingClaim(on);
      return { claimId: claim.id, draftId: draft.id, spans: [spanOf(draft, '1,900 tonnes')] };
    },
  },
  'read-house': { ...EVERYONE, input: () => ({}) },
  'change-house': {
    ...ADMIN,
    input: async ({ desk }) => {
      const { house } = await desk.done(COMMAND_LINE, 'read-house', {});
      return { expects: house.version, looksAtReworded: !house.looksAtReworded };
    },
  },
};

/** The story's text with another figure. */
function nextText(): string {
  return STORY_TEXT.replace('1,400', '1,900');
}

/** A story of its own, in which the second draft changed the figure of a claim. */
async function aWaitingClaim(on: scene.Scene) {
  const own = await scene.storyOfItsOwn(on, STORY_TEXT);
  const { storyId } = own;
  const { id } = await scene.newClaim(own);
  const adding = { storyId, after: own.draft.id, text: nextText() };
  await own.desk.done(COMMAND_LINE, 'add-draft', adding);
  const { draft } = await own.desk.done(COMMAND_LINE, 'read-story', { storyId });
  const { claim } = await own.desk.done(COMMAND_LINE, 'read-claim', { claimId: id });
  return { storyId, draft, claim };
}

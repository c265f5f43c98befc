import type { OperationName } from '#lib/desk/operations.ts';
import { COMMAND_LINE, PASSWORD, STORY_TEXT } from '#tests/fixtures/desk.ts';
import { ANNOTATION_ROWS } from '#tests/flows/annotation-rows.ts';
import { DRAFT_ROWS } from '#tests/flows/draft-rows.ts';
import { ORIGIN_ROWS } from '#tests/flows/origin-rows.ts';
import { IDENTITY_ROWS } from '#tests/flows/identity-rows.ts';
import { POLICY_ROWS } from '#tests/flows/policy-rows.ts';
import { REVIEW_ROWS } from '#tests/flows/review-rows.ts';
import { QUERY_ROWS } from '#tests/flows/query-rows.ts';
import * as scene from '#tests/flows/scene.ts';
import {
  ANYBODY,
  EVERYONE,
  ADMIN,
  ADMIN_AND_EDITOR,
  EDITORIAL,
  READING,
  DISCUSSING,
  CHECKING,
  READER,
  RUNNING,
  type Row,
} from '#tests/flows/who-may.ts';

/** Every operation × who × whose story. An operation without a row does not compile, nor pass. */
export const OPERATION_ROWS: { readonly [N in OperationName]: Row<N> } = {
  'read-desk': { ...ANYBODY, input: () => ({}) },
  'found-desk': { own: 'ttttttt', input: () => ({ ...person(), password: PASSWORD }) },
  'read-invitation': {
    ...ANYBODY,
    input: async (on) => ({ token: (await scene.newInvitation(on)).token }),
  },
  'accept-invitation': {
    ...ANYBODY,
    input: async (on) => {
      const { token } = await scene.newInvitation(on);
      return { token, name: 'Newcomer', password: PASSWORD };
    },
  },
  'list-people': { ...EVERYONE, input: () => ({}) },
  'add-person': { ...ADMIN, input: () => ({ ...scene.newcomer(), password: PASSWORD }) },
  'change-person': {
    ...ADMIN,
    input: async (on) => {
      const { id, version } = await scene.newPerson(on);
      return { personId: id, expects: version, role: 'editor' };
    },
  },
  'invite-person': { ...ADMIN, input: () => scene.newcomer() },
  'list-invitations': { ...ADMIN, input: () => ({}) },
  'revoke-invitation': {
    ...ADMIN,
    input: async (on) => ({ invitationId: (await scene.newInvitation(on)).invitation.id }),
  },
  'make-key': { ...ADMIN, input: () => ({ name: 'wire', role: 'viewer' }) },
  'list-keys': { ...ADMIN, input: () => ({}) },
  'revoke-key': { ...ADMIN, input: async (on) => ({ keyId: (await scene.newKey(on)).id }) },
  'preview-original': { ...EDITORIAL, input: () => ({ text: STORY_TEXT }) },
  'read-text': { ...EDITORIAL, input: () => ({ text: STORY_TEXT }) },
  'import-story': { ...EDITORIAL, input: () => ({ text: STORY_TEXT }) },
  'list-stories': { ...EVERYONE, input: () => ({}) },
  'read-story': { ...READING, input: ({ storyId }) => ({ storyId }) },
  'change-story': {
    ...RUNNING,
    input: async ({ desk, storyId }) => {
      const { story } = await desk.done(COMMAND_LINE, 'read-story', { storyId });
      return { storyId, expects: story.version, outlet: `Outlet ${story.version}` };
    },
  },
  'add-member': {
    ...RUNNING,
    input: async (on) => ({ storyId: on.storyId, personId: (await scene.newPerson(on)).id }),
  },
  'remove-member': {
    ...RUNNING,
    input: async (on) => ({ storyId: on.storyId, personId: await scene.newMember(on) }),
  },
  ...DRAFT_ROWS,
  ...ANNOTATION_ROWS,
  ...QUERY_ROWS,
  ...IDENTITY_ROWS,
  ...POLICY_ROWS,
  ...REVIEW_ROWS,
  'mark-claim': {
    ...CHECKING,
    input: (on) => ({ storyId: on.storyId, draftId: on.draft.id, spans: scene.spans(on) }),
  },
  'list-claims': { ...EVERYONE, input: () => ({}) },
  'read-marks': { ...READING, input: ({ storyId }) => ({ storyId }) },
  'read-claim': { ...READING, input: async (on) => ({ claimId: (await scene.newClaim(on)).id }) },
  'change-claim': {
    ...CHECKING,
    input: async (on) => ({ ...(await claimOn(on)), priority: 'high' }),
  },
  'adjust-claim': {
    ...CHECKING,
    input: async (on) => ({
      ...(await claimOn(on)),
      draftId: on.draft.id,
      spans: [{ start: 0, end: 7 }],
    }),
  },
  'withdraw-claim': {
    ...CHECKING,
    input: async (on) => ({ ...(await claimOn(on)), reason: 'Marked twice.' }),
  },
  'restore-claim': {
    ...CHECKING,
    input: async (on) => {
      const withdrawing = { ...(await claimOn(on)), reason: 'Marked twice.' };
      const { claim } = await on.desk.done(COMMAND_LINE, 'withdraw-claim', withdrawing);
      return { claimId: claim.id, expects: claim.version };
    },
  },
  'link-claims': {
    ...CHECKING,
    input: async (on) => ({
      claimId: (await scene.newClaim(on)).id,
      otherId: (await scene.newClaim(on)).id,
      kind: 'conflicts-with',
    }),
  },
  'unlink-claims': {
    ...CHECKING,
    input: async (on) => ({ linkId: (await scene.newLink(on)).id, expects: 1 }),
  },
  'read-claim-history': {
    ...READING,
    input: async (on) => ({ claimId: (await scene.newClaim(on)).id }),
  },
  'add-source': {
    ...CHECKING,
    input: ({ storyId }) => ({ storyId, name: 'Ministry', kind: 'institution' }),
  },
  'change-source': {
    ...CHECKING,
    input: async (on) => ({
      sourceId: (await scene.newSource(on)).id,
      expects: 1,
      reliability: 'B',
    }),
  },
  'list-sources': { ...EVERYONE, input: () => ({}) },
  ...ORIGIN_ROWS,
  'attribute-claim': {
    ...CHECKING,
    input: async (on) => ({
      claimId: (await scene.newClaim(on)).id,
      draftId: on.draft.id,
      quoteType: 'direct',
    }),
  },
  'change-attribution': {
    ...CHECKING,
    input: async (on) => ({
      attributionId: (await scene.newAttribution(on)).id,
      expects: 1,
      quoteType: 'direct',
    }),
  },
  'withdraw-attribution': {
    ...CHECKING,
    input: async (on) => ({ attributionId: (await scene.newAttribution(on)).id, expects: 1 }),
  },
  'restore-attribution': {
    ...CHECKING,
    input: async (on) => {
      const withdrawing = { attributionId: (await scene.newAttribution(on)).id, expects: 1 };
      await on.desk.done(COMMAND_LINE, 'withdraw-attribution', withdrawing);
      return { ...withdrawing, expects: 2 };
    },
  },
  'add-evidence': {
    ...CHECKING,
    input: async (on) => scene.evidenceOn((await scene.newClaim(on)).id),
  },
  'reuse-evidence': {
    ...CHECKING,
    input: async (on) => ({
      claimId: (await scene.newClaim(on)).id,
      evidenceId: (await scene.newEvidence(on)).id,
      stance: 'supports',
    }),
  },
  'list-evidence': { ...READING, input: ({ storyId }) => ({ storyId }) },
  'change-evidence': {
    ...CHECKING,
    input: async (on) => ({
      evidenceId: (await scene.newEvidence(on)).id,
      expects: 1,
      stance: 'supports',
    }),
  },
  'withdraw-evidence': {
    ...CHECKING,
    input: async (on) => ({
      evidenceId: (await scene.newEvidence(on)).id,
      expects: 1,
      reason: 'Wrong table.',
    }),
  },
  'restore-evidence': {
    ...CHECKING,
    input: async (on) => {
      const evidenceId = (await scene.newEvidence(on)).id;
      const withdrawing = { evidenceId, expects: 1, reason: 'Wrong table.' };
      await on.desk.done(COMMAND_LINE, 'withdraw-evidence', withdrawing);
      return { evidenceId, expects: 2 };
    },
  },
  'read-kept-copy': {
    ...READING,
    input: async (on) => ({ evidenceId: (await scene.newEvidence(on)).id }),
  },
  'record-verdict': {
    ...CHECKING,
    input: async (on) => ({
      ...(await claimOn(on)),
      draftId: on.draft.id,
      axis: 'content',
      value: 'unverified',
      justification: 'No evidence was found.',
    }),
  },
  // A verdict is withdrawn by whoever gave it: here the checker, in somebody else's story nobody of them.
  'withdraw-verdict': {
    own: 'pp+xx!+',
    other: 'p--xx!-',
    input: async (on) => {
      const by = on.people?.checker ?? COMMAND_LINE;
      const verdict = await scene.newVerdict(on, by);
      return { claimId: verdict.claimId, verdictId: verdict.id, expects: 2, reason: 'A slip.' };
    },
  },
  'dismiss-sentences': {
    ...CHECKING,
    input: async (on) => ({
      storyId: on.storyId,
      draftId: on.draft.id,
      spans: [await scene.untouchedSentence(on)],
    }),
  },
  'withdraw-dismissals': { ...CHECKING, input: scene.newDismissals },
  'read-dismissals': { ...READING, input: scene.newDismissals },
  'keep-reading': { ...CHECKING, input: scene.unread },
  'read-suggestions': { ...READING, input: ({ storyId }) => ({ storyId }) },
  'accept-suggestions': { ...CHECKING, input: scene.openSuggestion },
  'edit-suggestion': { ...CHECKING, input: scene.editedSuggestion },
  'dismiss-suggestions': { ...CHECKING, input: scene.openSuggestion },
  'restore-suggestions': { ...CHECKING, input: scene.newDecision },
  'read-source-directory': { ...READING, input: ({ storyId }) => ({ storyId }) },
  'read-finder-figures': { ...ADMIN, input: () => ({}) },
  'read-coverage': { ...READING, input: ({ storyId }) => ({ storyId }) },
  'read-verdict-figures': { ...EDITORIAL, input: () => ({}) },
  'open-thread': {
    ...DISCUSSING,
    input: async (on) => ({ claimId: (await scene.newClaim(on)).id, body: 'Who weighed it?' }),
  },
  'answer-thread': {
    ...DISCUSSING,
    input: async (on) => ({ threadId: (await scene.newThread(on)).id, body: 'The lab did.' }),
  },
  'resolve-thread': {
    ...DISCUSSING,
    input: async (on) => ({ threadId: (await scene.newThread(on)).id, expects: 1 }),
  },
  'reopen-thread': {
    ...DISCUSSING,
    input: async (on) => {
      const { id: threadId } = await scene.newThread(on);
      await on.desk.done(COMMAND_LINE, 'resolve-thread', { threadId, expects: 1 });
      return { threadId, expects: 2 };
    },
  },
  'list-notices': { ...EVERYONE, input: () => ({}) },
  'count-notices': { ...EVERYONE, input: () => ({}) },
  'mark-notices-read': {
    ...EVERYONE,
    input: async (on) => {
      const mentions = Object.values(on.people ?? {}).map((each) => each.personId);
      await scene.newThread(on, mentions);
      return { upTo: (await on.desk.storage.store.head()).number };
    },
  },
  'list-templates': { ...EVERYONE, input: () => ({}) },
  'add-template': { ...ADMIN_AND_EDITOR, input: () => scene.templateWords() },
  'change-template': {
    ...ADMIN_AND_EDITOR,
    input: async (on) => ({
      templateId: (await scene.newTemplate(on)).id,
      expects: 1,
      body: 'Who counted?',
    }),
  },
  'withdraw-template': {
    ...ADMIN_AND_EDITOR,
    input: async (on) => ({ templateId: (await scene.newTemplate(on)).id, expects: 1 }),
  },
  'read-presence': { ...READING, input: ({ storyId }) => ({ storyId }) },
  'note-presence': { ...READING, input: ({ storyId }) => ({ storyId, windowId: 'window-1' }) },
  'leave-presence': { ...READING, input: ({ storyId }) => ({ storyId, windowId: 'window-1' }) },
  'hold-claim': {
    ...CHECKING,
    input: async (on) => ({ claimId: (await scene.newClaim(on)).id }),
  },
  'release-claim': {
    ...CHECKING,
    input: async (on) => ({ claimId: (await scene.newClaim(on)).id }),
  },
  'make-report': { ...READING, input: ({ storyId }) => ({ storyId, format: 'json' }) },
  'ask-second-reading': {
    ...RUNNING,
    input: async (on) => ({
      storyId: on.storyId,
      claimIds: [(await scene.newClaim(on)).id],
      readerId: await scene.newMember(on),
    }),
  },
  'list-second-readings': { ...CHECKING, input: ({ storyId }) => ({ storyId }) },
  'read-second-reading': {
    ...CHECKING,
    input: async (on) => ({ readingId: (await scene.newReading(on)).reading.id }),
  },
  // Only whoever the reading was asked of: the checker, and the key that stands for them.
  'record-second-verdict': { ...READER, input: scene.secondVerdictIn },
  'give-second-reading': { ...READER, input: scene.newFullReading },
  'withdraw-second-reading': {
    ...RUNNING,
    input: async (on) => {
      const { reading } = await scene.newReading(on);
      return { readingId: reading.id, expects: reading.version, reason: 'Not needed.' };
    },
  },
  'settle-difference': {
    ...RUNNING,
    input: async (on) => ({ ...(await scene.newDifference(on)), keeps: 'second' }),
  },
  'read-events': { ...READING, input: ({ storyId }) => ({ storyId }) },
  'verify-record': { ...ADMIN_AND_EDITOR, input: () => ({}) },
  'export-record': { ...RUNNING, input: ({ storyId }) => ({ storyId }) },
  'read-desk-key': { ...ADMIN_AND_EDITOR, input: () => ({}) },
};

async function claimOn(on: scene.Scene) {
  const { id, version } = await scene.newClaim(on);
  return { claimId: id, expects: version };
}

function person() {
  return { name: 'Second Founder', email: 'second@example.org' };
}

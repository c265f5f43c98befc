import type { PersonId } from '#lib/id.ts';
import { ANYBODY, CHECKING, DISCUSSING, READING, type Row } from '#tests/flows/who-may.ts';
import { COMMAND_LINE } from '#tests/fixtures/desk.ts';
import * as scene from '#tests/flows/scene.ts';

type QueryOperation =
  | 'ask-query'
  | 'change-query'
  | 'answer-query'
  | 'note-attempt'
  | 'close-query'
  | 'reopen-query'
  | 'withdraw-query'
  | 'list-queries'
  | 'read-query'
  | 'read-query-file'
  | 'read-reply-log'
  | 'make-query-link'
  | 'revoke-query-link'
  | 'read-query-link'
  | 'answer-query-link';

/** The rows of the authorisation table on queries and the right of reply. */
export const QUERY_ROWS: { readonly [N in QueryOperation]: Row<N> } = {
  'ask-query': { ...CHECKING, input: asking },
  'change-query': {
    ...CHECKING,
    input: async (on) => ({ ...(await asItIs(on)), question: 'And who weighed it?' }),
  },
  // The reporter of the story is asked: they answer, and so does whoever checks.
  'answer-query': {
    ...DISCUSSING,
    input: async (on) => ({ queryId: (await askedOfReporter(on)).id, text: 'The lab did.' }),
  },
  'note-attempt': {
    ...CHECKING,
    input: async (on) => ({
      queryId: (await newQuery(on)).id,
      channel: 'phone',
      outcome: 'no-answer',
    }),
  },
  'close-query': {
    ...CHECKING,
    input: async (on) => {
      const { id, version, claimIds } = await newQuery(on);
      const claims = claimIds.map((claimId) => ({ claimId, effect: 'cut' as const }));
      return { queryId: id, expects: version, effect: 'It goes.', claims };
    },
  },
  'reopen-query': {
    ...CHECKING,
    input: async (on) => {
      const { id: queryId, version, claimIds } = await newQuery(on);
      const claims = claimIds.map((claimId) => ({ claimId, effect: 'cut' as const }));
      const closing = { queryId, expects: version, effect: 'It goes.', claims };
      const { query } = await on.desk.done(COMMAND_LINE, 'close-query', closing);
      return { queryId, expects: query.version, reason: 'It stays.' };
    },
  },
  'withdraw-query': {
    ...CHECKING,
    input: async (on) => ({ ...(await asItIs(on)), reason: 'Asked twice.' }),
  },
  'list-queries': { ...READING, input: ({ storyId }) => ({ storyId }) },
  'read-query': { ...READING, input: async (on) => ({ queryId: (await newQuery(on)).id }) },
  'read-query-file': {
    ...READING,
    input: async (on) => {
      const keptCopy = { filename: 'a.txt', mediaType: 'text/plain', file: 'YQ==' };
      const answering = { queryId: (await newQuery(on)).id, keptCopy };
      const { query } = await on.desk.done(COMMAND_LINE, 'answer-query', answering);
      const [answer] = query.answers;
      if (answer === undefined) throw new Error('The answer was written down.');
      return { answerId: answer.id };
    },
  },
  'read-reply-log': { ...READING, input: ({ storyId }) => ({ storyId }) },
  'make-query-link': {
    ...CHECKING,
    input: async (on) => {
      const { id, version, claimIds } = await newQuery(on);
      return { queryId: id, expects: version, claimIds: [...claimIds] };
    },
  },
  'revoke-query-link': {
    ...CHECKING,
    input: async (on) => {
      const [link] = (await newLinkTo(on)).query.links;
      if (link === undefined) throw new Error('The link was made.');
      return { linkId: link.id };
    },
  },
  'read-query-link': {
    ...ANYBODY,
    input: async (on) => ({ token: (await newLinkTo(on)).token }),
  },
  'answer-query-link': {
    ...ANYBODY,
    input: async (on) => ({ token: (await newLinkTo(on)).token, accepts: true }),
  },
};

/** What a right of reply needs at least, on a claim of its own. */
async function asking(on: scene.Scene) {
  return {
    storyId: on.storyId,
    kind: 'right-of-reply' as const,
    claimIds: [(await scene.newClaim(on)).id],
    accused: 'Port authority',
    question: 'What do you say to this?',
  };
}

/** A right of reply that nobody answered. */
export async function newQuery(on: scene.Scene) {
  return (await on.desk.done(COMMAND_LINE, 'ask-query', await asking(on))).query;
}

async function asItIs(on: scene.Scene) {
  const { id, version } = await newQuery(on);
  return { queryId: id, expects: version };
}

async function askedOfReporter(on: scene.Scene) {
  const { members } = await on.desk.done(COMMAND_LINE, 'read-story', { storyId: on.storyId });
  const reporter = members.find(({ person }) => person.role === 'reporter')?.person.id;
  const personId: PersonId = reporter ?? (await scene.newMember(on));
  const about = { ...(await asking(on)), kind: 'reporter', personId, accused: null } as const;
  return (await on.desk.done(COMMAND_LINE, 'ask-query', about)).query;
}

/** A link to a right of reply of its own. */
export async function newLinkTo(on: scene.Scene) {
  const { id, version, claimIds } = await newQuery(on);
  const making = { queryId: id, expects: version, claimIds: [...claimIds] };
  return on.desk.done(COMMAND_LINE, 'make-query-link', making);
}

import { COMMAND_LINE } from '#tests/fixtures/desk.ts';
import * as scene from '#tests/flows/scene.ts';
import { CHECKING, READING, type Row } from '#tests/flows/who-may.ts';

type OriginOperation =
  'list-origins' | 'change-origin' | 'list-same-origins' | 'settle-same-origin';

/** The rows of the authorisation table on where information first came from. */
export const ORIGIN_ROWS: { readonly [N in OriginOperation]: Row<N> } = {
  'list-origins': { ...READING, input: ({ storyId }) => ({ storyId }) },
  'change-origin': {
    ...CHECKING,
    input: async (on) => {
      const { desk, storyId } = on;
      const { id: claimId } = await scene.newClaim(on);
      const name = `Briefing on ${claimId}`;
      await desk.done(COMMAND_LINE, 'add-evidence', {
        claimId,
        question: 'Who says so?',
        answer: 'The ministry.',
        stance: 'supports',
        citation: 'Briefing, 23 November',
        origin: name,
      });
      const { origins } = await desk.done(COMMAND_LINE, 'list-origins', { storyId });
      const named = origins.find((origin) => origin.name === name);
      if (named === undefined) throw new Error('The origin was not named.');
      return { originId: named.id, expects: named.version, isOwn: true };
    },
  },
  'list-same-origins': { ...READING, input: ({ storyId }) => ({ storyId }) },
  'settle-same-origin': {
    ...CHECKING,
    input: async (on) => {
      const { desk, storyId } = on;
      // An address of its own, so that each cell of the table settles a proposal of its own.
      const path = (await scene.newClaim(on)).id.slice('claim_'.length);
      for (const answer of ['The ministry.', 'Its minister.']) {
        await desk.done(COMMAND_LINE, 'add-evidence', {
          claimId: (await scene.newClaim(on)).id,
          question: 'Who says so?',
          answer,
          stance: 'supports',
          citation: 'Briefing, 23 November',
          url: `https://wire.example/${path}`,
        });
      }
      const { proposals } = await desk.done(COMMAND_LINE, 'list-same-origins', { storyId });
      const proposal = proposals.find(({ key }) => key.includes(path));
      if (proposal === undefined) throw new Error('Nothing is proposed.');
      return { storyId, key: proposal.key, origin: 'The briefing' };
    },
  },
};

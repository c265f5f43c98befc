import { COMMAND_LINE } from '#tests/fixtures/desk.ts';
import * as scene from '#tests/flows/scene.ts';
import { CHECKING, READING, type Row } from '#tests/flows/who-may.ts';

type OriginOperation = 'list-origins' | 'change-origin';

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
};

import { command } from '#app/cli/command.ts';
import { oneLine } from '#app/cli/plain.ts';
import { ok } from '#lib/result.ts';

const FILTERS = [
  'axis',
  'verdict',
  'kind',
  'priority',
  'state',
  'words',
  'sort',
  'limit',
  'cursor',
];

/** `sourcemark claims`: the claims of one story in reading order. */
export const claims = command({
  words: 'claims',
  places: ['ID'],
  summary: 'List the claims of a story with their verdicts on both axes.',
  options: {
    axis: { type: 'string', value: 'AXIS', help: 'With --verdict: attribution or content.' },
    verdict: {
      type: 'string',
      value: 'VERDICT',
      help: 'corroborated, unverified, disputed or unchecked.',
    },
    kind: { type: 'string', value: 'KIND', help: 'figure, quotation, event, identity, …' },
    priority: { type: 'string', value: 'PRIORITY', help: 'low, normal or high.' },
    state: { type: 'string', value: 'STATE', help: 'open (otherwise) or withdrawn.' },
    words: { type: 'string', value: 'TEXT', help: 'Only with these words.' },
    sort: {
      type: 'string',
      value: 'ORDER',
      help: 'reading-order, number, touched, priority, age.',
    },
    limit: { type: 'string', value: 'N', help: 'How many at most (1 to 200, otherwise 50).' },
    cursor: { type: 'string', value: 'CURSOR', help: 'Go on where the page before ended.' },
  },
  examples: [
    'sourcemark claims story_0123456789abcdefghjk',
    'sourcemark claims ID --axis content --verdict disputed --json',
  ],
  async run(given, context) {
    const [storyId = ''] = given.words;
    const { listClaims } = await import('#lib/desk/list-claims.ts');
    const query: Record<string, string> = { storyId };
    for (const name of FILTERS) {
      const value = given.text(name);
      if (value !== undefined) query[name] = value;
    }
    const answer = await context.perform(listClaims, query);
    if (!answer.ok) return answer;

    const { items, nextCursor } = answer.value;
    return ok({
      json: answer.value,
      lines: items.map(({ number, id, verdicts, words }) => {
        const said = `said: ${verdicts.attribution ?? 'unchecked'}`.padEnd(18);
        const so = `so: ${verdicts.content ?? 'unchecked'}`.padEnd(16);
        return `${String(number).padStart(4)}  ${id}  ${said}  ${so}  ${oneLine(words, 100)}`;
      }),
      ...(nextCursor === null ? {} : { note: `There are more: add --cursor ${nextCursor}` }),
    });
  },
});

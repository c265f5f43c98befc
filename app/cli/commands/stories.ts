import { type Given, command } from '#app/cli/command.ts';
import { oneLine } from '#app/cli/plain.ts';
import { ok } from '#lib/result.ts';

const FILTERS = ['words', 'status', 'sort', 'limit', 'cursor'] as const;

/** `sourcemark stories`: the stories of the desk, those last touched first. */
export const stories = command({
  words: 'stories',
  places: [],
  summary: 'List the stories, those last touched first.',
  options: {
    words: {
      type: 'string',
      value: 'TEXT',
      help: 'Only with these words in title, byline, outlet.',
    },
    status: {
      type: 'string',
      value: 'STATUS',
      help: 'open, in-review, signed-off, published or corrected.',
    },
    sort: { type: 'string', value: 'ORDER', help: 'touched, created or title.' },
    limit: { type: 'string', value: 'N', help: 'How many at most (1 to 200, otherwise 50).' },
    cursor: { type: 'string', value: 'CURSOR', help: 'Go on where the page before ended.' },
  },
  examples: ['sourcemark stories', 'sourcemark stories --status open --json'],
  async run(given, context) {
    const { listStories } = await import('#lib/desk/list-stories.ts');
    const answer = await context.perform(listStories, filtersOf(given));
    if (!answer.ok) return answer;

    const { items, nextCursor } = answer.value;
    return ok({
      json: answer.value,
      lines: items.map(({ story, claims, content }) => {
        const open = `${claims} claims, ${content.unchecked} not checked`;
        return `${story.id}  ${story.status.padEnd(10)}  ${open.padEnd(26)}  ${oneLine(story.title, 70)}`;
      }),
      ...nextPage(nextCursor),
    });
  },
});

function filtersOf(given: Given): Record<string, string> {
  const filters: Record<string, string> = {};
  for (const name of FILTERS) {
    const value = given.text(name);
    if (value !== undefined) filters[name] = value;
  }
  return filters;
}

function nextPage(cursor: string | null) {
  return cursor === null ? {} : { note: `There are more: add --cursor ${cursor}` };
}

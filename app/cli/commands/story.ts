import { command } from '#app/cli/command.ts';
import { oneLine } from '#app/cli/plain.ts';
import type { Draft } from '#lib/story/draft.ts';
import { ok } from '#lib/result.ts';

/** `sourcemark story`: one story with the blocks of its newest draft. */
export const story = command({
  words: 'story',
  places: ['ID'],
  summary: 'Show a story with the blocks of its newest draft.',
  options: {},
  examples: ['sourcemark story story_0123456789abcdefghjk', 'sourcemark story ID --json'],
  async run(given, context) {
    const [storyId] = given.words;
    const { readStory } = await import('#lib/desk/read-story.ts');
    const answer = await context.perform(readStory, { storyId });
    if (!answer.ok) return answer;

    const { story: head, draft, members } = answer.value;
    const blocks = blocksOf(draft);
    const facts = [head.byline, head.outlet, head.dateline].filter((fact) => fact !== null);
    return ok({
      json: { story: head, draft: { ...draft, blocks }, members },
      lines: [
        head.title,
        ...(facts.length === 0 ? [] : [facts.join(' · ')]),
        `${head.status}, draft ${draft.number}, sha-256 ${draft.sha256}`,
        '',
        ...blocks.map(({ number, role, repeatOf, text }) => {
          const repeats = repeatOf === null ? '' : ` (repeats ${repeatOf + 1})`;
          return `${String(number).padStart(4)}  ${role}${repeats}: ${oneLine(text, 2_000)}`;
        }),
      ],
    });
  },
});

/** The blocks with the words they hold, numbered from 1. */
function blocksOf({ blocks, text }: Draft) {
  return blocks.map((block, at) => ({
    number: at + 1,
    ...block,
    text: text.slice(block.start, block.end),
  }));
}

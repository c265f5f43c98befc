import { UsageProblem, command } from '#app/cli/command.ts';
import { writeOutput } from '#app/cli/files.ts';

/** `sourcemark report`: a story's report, into a file or to standard output. */
export const report = command({
  words: 'report',
  places: ['ID'],
  summary: 'Write the report of a story in one of its formats.',
  options: {
    format: {
      type: 'string',
      value: 'F',
      help: 'readiness-html, story-html, markdown, csv or json.',
    },
    output: { type: 'string', short: 'o', value: 'FILE', help: 'Where to; - is standard output.' },
  },
  examples: [
    'sourcemark report story_0123456789abcdefghjk --format story-html -o story.html',
    'sourcemark report ID --format csv -o -',
  ],
  async run(given, context) {
    const [storyId] = given.words;
    const format = given.text('format');
    const output = given.text('output');
    if (format === undefined) throw new UsageProblem('report needs --format.');
    if (output === undefined)
      throw new UsageProblem('report needs -o FILE (- for standard output).');

    const { makeReport } = await import('#lib/desk/make-report.ts');
    const answer = await context.perform(makeReport, { storyId, format });
    return answer.ok ? writeOutput(context.path(output), answer.value) : answer;
  },
});

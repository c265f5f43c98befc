import { UsageProblem, command } from '#app/cli/command.ts';
import type { Context } from '#app/cli/context.ts';
import { writeOutput } from '#app/cli/files.ts';
import type { File } from '#lib/desk/file.ts';
import { type Result, fail } from '#lib/result.ts';

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
    'sign-off': {
      type: 'string',
      value: 'N',
      help: 'As it was signed: the number of a sign-off of the story.',
    },
    output: { type: 'string', short: 'o', value: 'FILE', help: 'Where to; - is standard output.' },
  },
  examples: [
    'sourcemark report story_0123456789abcdefghjk --format story-html -o story.html',
    'sourcemark report ID --format csv -o -',
    'sourcemark report ID --sign-off 2 --format json -o signed.json',
  ],
  async run(given, context) {
    const [storyId] = given.words;
    const format = given.text('format');
    const output = given.text('output');
    if (format === undefined) throw new UsageProblem('report needs --format.');
    if (output === undefined)
      throw new UsageProblem('report needs -o FILE (- for standard output).');

    const number = given.text('sign-off');
    const answer =
      number === undefined
        ? await ofStory(context, { storyId, format })
        : await ofSignOff(context, { storyId, format }, number);
    return answer.ok ? writeOutput(context.path(output), answer.value) : answer;
  },
});

interface Wanted {
  readonly storyId: string | undefined;
  readonly format: string;
}

async function ofStory(context: Context, wanted: Wanted): Promise<Result<File>> {
  const { makeReport } = await import('#lib/desk/make-report.ts');
  return context.perform(makeReport, wanted);
}

/** People say "sign-off 2"; the desk knows it by its id. */
async function ofSignOff(
  context: Context,
  { storyId, format }: Wanted,
  number: string,
): Promise<Result<File>> {
  if (!/^[1-9]\d*$/.test(number)) throw new UsageProblem('--sign-off takes the number of one.');
  const { listSignOffs } = await import('#lib/desk/list-sign-offs.ts');
  const { makeSignedReport } = await import('#lib/desk/make-signed-report.ts');
  const listed = await context.perform(listSignOffs, { storyId });
  if (!listed.ok) return listed;
  const found = listed.value.signOffs.find((one) => one.number === Number(number));
  if (found === undefined) {
    const { notFound } = await import('#lib/desk/perform.ts');
    return fail(notFound('sign-off'));
  }
  return context.perform(makeSignedReport, { signOffId: found.id, format });
}

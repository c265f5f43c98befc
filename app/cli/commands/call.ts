import { UsageProblem, command } from '#app/cli/command.ts';
import { readText, writeOutput } from '#app/cli/files.ts';
import { writeStreamed } from '#app/cli/record-file.ts';
import { jsonLine } from '#app/cli/plain.ts';
import type { AnyOperation } from '#lib/desk/operation.ts';
import { ok } from '#lib/result.ts';

/** `sourcemark call`: any operation of the desk by its name. */
export const call = command({
  words: 'call',
  places: ['NAME', 'JSON'],
  summary: 'Perform any operation by its name, with its input as JSON (- reads standard input).',
  options: {
    output: {
      type: 'string',
      short: 'o',
      value: 'FILE',
      help: 'Where to put an answer that is a file.',
    },
  },
  examples: [
    `sourcemark call list-people '{}'`,
    `sourcemark call read-kept-copy '{"evidenceId":"evidence_…"}' -o copy.pdf`,
    'sourcemark call mark-claim - < claim.json',
  ],
  async run(given, context) {
    const [name = '', json = ''] = given.words;
    const { OPERATIONS } = await import('#lib/desk/operations.ts');
    const operations: readonly AnyOperation[] = OPERATIONS;
    const operation = operations.find((one) => one.name === name);
    if (operation === undefined) throw new UsageProblem(unknown(name, operations));

    const input = parse(json === '-' ? await readText() : json);
    const answer = await context.perform(operation, input);
    if (!answer.ok) return answer;

    const { fileSchema } = await import('#lib/desk/file.ts');
    const file = fileSchema.safeParse(answer.value);
    const output = given.text('output');
    const { streamedFileSchema } = await import('#lib/desk/streamed-file.ts');
    const streamed = streamedFileSchema.safeParse(answer.value);
    if (streamed.success && output !== undefined) {
      return writeStreamed(context.path(output), streamed.data);
    }
    if (!file.success && !streamed.success)
      return ok({ json: answer.value, lines: [jsonLine(answer.value)] });
    if (output === undefined || !file.success) {
      throw new UsageProblem(
        `${name} answers with a file: say where with -o FILE (- is standard output).`,
      );
    }
    return writeOutput(context.path(output), file.data);
  },
});

function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    throw new UsageProblem('the input is not JSON.');
  }
}

function unknown(name: string, operations: readonly { readonly name: string }[]): string {
  const names = operations.map((one) => one.name).join(', ');
  return `there is no operation "${name}". There are: ${names}.`;
}
